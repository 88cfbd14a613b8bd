import { useLingui } from '@lingui/react/macro'
import { type Operation, permissions } from '#domain/permissions.ts'
import { usePermission } from '#src/permission/usePermission.ts'

/** Why who is signed in may not do an operation, for a control that says so; undefined when they may. */
export const useRefusal = (operation: Operation): string | undefined => {
  const { t } = useLingui()
  const isAllowed = usePermission(operation)
  if (isAllowed) return undefined
  const roles: readonly string[] = permissions[operation] === 'anyone' ? [] : permissions[operation]
  return roles.includes('planner')
    ? t`Rola „Podgląd” pozwala tylko czytać.`
    : t`To może zrobić tylko osoba z rolą „Administracja”.`
}
