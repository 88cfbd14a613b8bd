import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MaterialKind } from '#contract/proofData.ts'

/** What the kinds of materials are called, in the order in which they are offered. */
export const materialKindLabels: Readonly<Record<MaterialKind, MessageDescriptor>> = {
  poster: msg`Plakat`,
  invitation: msg`Zaproszenie`,
  'web-banner': msg`Baner internetowy`,
  'roll-up': msg`Roll-up`,
  'programme-header': msg`Nagłówek programu`,
  certificate: msg`Zaświadczenie`,
  'social-post': msg`Grafika do mediów społecznościowych`,
}
