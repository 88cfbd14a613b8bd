import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { User } from '#contract/settings.ts'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import classes from './StaffList.module.css'
import { userRoleLabels } from '#src/api/userRoleLabels.ts'

/** The people who plan here: name, e-mail, role; a name opens their entry. */
export const StaffList = ({ users }: { users: readonly User[] }) => {
  const { t } = useLingui()
  return (
    <section aria-labelledby="staff" className={classes['section']}>
      <header className={classes['header']}>
        <h2 id="staff">
          <Trans>Zespół</Trans>
        </h2>
        <PermittedLink needs="users.create" to="/settings/staff/new" variant="default">
          <Trans>Dodaj do zespołu</Trans>
        </PermittedLink>
      </header>
      {users.length === 0 ? (
        <EmptyState title={<Trans>Tu będą osoby, które planują wydarzenia</Trans>} />
      ) : (
        <ul className={classes['list']}>
          {users.map((user) => (
            <li key={user.id}>
              <Link to="/settings/staff/$userId" params={{ userId: user.id }}>
                {user.name}
              </Link>
              <span className={classes['quiet']}>{user.email}</span>
              <span>{t(userRoleLabels[user.role].name)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
