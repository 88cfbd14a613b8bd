import type { Me } from '#contract/session.ts'
import { type Operation, type Role, mayDo } from '#domain/permissions.ts'
import { useMe } from '#src/api/session.ts'

const rolesOf = (me: Me): readonly Role[] => {
  switch (me.kind) {
    case 'nobody':
      return []
    case 'staff':
      return [me.role]
    case 'reviewer':
      return ['reviewer', ...me.roles]
  }
}

/** Whether who is signed in may do an operation of the API: `usePermission('panels.putLineup')`. */
export const usePermission = (operation: Operation): boolean => mayDo(rolesOf(useMe()), operation)
