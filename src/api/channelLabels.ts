import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Channel } from '#contract/signOffs.ts'

/** The ways by which an answer comes that somebody of the staff writes down. */
export const channelLabels: Readonly<Record<Channel, MessageDescriptor>> = {
  phone: msg`telefon`,
  paper: msg`papier`,
  email: msg`e-mail`,
  'in-person': msg`rozmowa`,
}
