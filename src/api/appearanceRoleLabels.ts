import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AppearanceRole } from '#contract/programme.ts'

/** What a place on a programme item is called; the roles' own names, since nobody's gender is known. */
export const appearanceRoleLabels: Readonly<Record<AppearanceRole, MessageDescriptor>> = {
  moderator: msg`moderacja`,
  panelist: msg`gość panelu`,
  expert: msg`ekspert`,
  'special-guest': msg`gość specjalny`,
  reserve: msg`rezerwa`,
  speaker: msg`prelegent`,
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
