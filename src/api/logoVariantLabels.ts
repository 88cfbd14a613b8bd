import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LogoVariant } from '#contract/marks.ts'

/** The variants of a logo, in the order in which they are shown. */
export const logoVariantLabels: Readonly<Record<LogoVariant, MessageDescriptor>> = {
  colour: msg`kolorowe`,
  white: msg`białe`,
  black: msg`czarne`,
}
