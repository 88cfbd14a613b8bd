import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { User } from '#contract/settings.ts'
import { useMe } from '#src/api/session.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './StaffList.module.css'
import { userRoleLabels } from '#src/api/userRoleLabels.ts'

/** The people who plan here: name, e-mail, role, when they were here last; for an administrator a name opens their entry. */
export const StaffList = ({ users }: { users: readonly User[] }) => (
  <section aria-labelledby="staff" className={classes['section']}>
    <header className={classes['header']}>
      <h2 id="staff">
        <Trans>Zespół</Trans>
      </h2>
      <PermittedLink needs="users.create" to="/settings/staff/new" variant="default">
        <Trans>Dodaj do zespołu</Trans>
      </PermittedLink>
    </header>
    <ul aria-labelledby="staff" className={classes['list']}>
      {users.map((user) => (
        <StaffRow key={user.id} user={user} />
      ))}
    </ul>
  </section>
)

const StaffRow = ({ user: { id, name, email, role, isDisabled, lastSeenAt } }: { user: User }) => {
  const { t } = useLingui()
  const me = useMe()
  const isOwn = me.kind === 'staff' && me.userId === id
  return (
    <li>
      <span>
        <Permitted operation="users.putDetails" otherwise={name}>
          <Link data-alone to="/settings/staff/$userId" params={{ userId: id }}>
            {name}
          </Link>
        </Permitted>
        {isOwn && (
          <span className={classes['quiet']}>
            {' · '}
            <Trans>własne konto</Trans>
          </span>
        )}
      </span>
      <span className={classes['quiet']}>{email || <Trans>bez adresu e-mail</Trans>}</span>
      <span>{t(userRoleLabels[role].name)}</span>
      <span className={classes['quiet']}>
        {isDisabled ? (
          <StateBadge state="declined">
            <Trans>konto wyłączone</Trans>
          </StateBadge>
        ) : isOwn ? (
          <Trans>teraz</Trans>
        ) : lastSeenAt === null ? (
          <Trans>jeszcze bez logowania</Trans>
        ) : (
          <Trans>
            ostatnio <Instant at={lastSeenAt} />
          </Trans>
        )}
      </span>
    </li>
  )
}
