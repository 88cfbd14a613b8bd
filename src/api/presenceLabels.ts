import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PersonPresence } from '#contract/attendance.ts'
import type { Greeting } from '#contract/greetings.ts'

export type Presence = Greeting['presence']

/** What can be said of somebody's presence, in the order in which it is offered. */
export const personPresences = [
  'present',
  'absent',
  'substitute',
] as const satisfies readonly PersonPresence[]

/** Whether somebody was there, in words that fit anybody. */
export const presenceLabels: Readonly<Record<Presence, MessageDescriptor>> = {
  unknown: msg`Nie sprawdzono`,
  present: msg`Na miejscu`,
  absent: msg`Nie ma`,
  substitute: msg`Zastępstwo`,
}
