import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { UserRole } from '#contract/settings.ts'

/** What somebody of the staff may do, in words. */
export const userRoleLabels: Readonly<Record<UserRole, { name: MessageDescriptor; may: MessageDescriptor }>> =
  {
    administrator: { name: msg`Administracja`, may: msg`planuje, prowadzi zespół i ustawienia` },
    planner: { name: msg`Planowanie`, may: msg`planuje wydarzenia` },
    viewer: { name: msg`Podgląd`, may: msg`czyta bez zmieniania` },
  }

/** All roles, the widest first. */
export const userRoles = ['administrator', 'planner', 'viewer'] as const satisfies readonly UserRole[]
