import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AppearanceRole } from '#contract/programme.ts'

/** What a place on a programme item is called; the words fit anybody, since nobody's gender is known. */
export const appearanceRoleLabels: Readonly<Record<AppearanceRole, MessageDescriptor>> = {
  moderator: msg`moderacja`,
  panelist: msg`gość panelu`,
  expert: msg`głos ekspercki`,
  'special-guest': msg`gość specjalny`,
  reserve: msg`rezerwa`,
  // Polish names the place, English the person: another word than the programme item of that name.
  speaker: msg({ message: 'wystąpienie', context: 'a role' }),
}

/** The roles in the order in which they are offered. */
export const appearanceRoles = [
  'moderator',
  'panelist',
  'expert',
  'special-guest',
  'speaker',
  'reserve',
] as const satisfies AppearanceRole[]
