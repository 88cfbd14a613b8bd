import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { User } from '#contract/settings.ts'
import { api } from '#src/api/client.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { ShownOnce } from '#src/ui/ShownOnce.tsx'
import classes from './StaffAccess.module.css'
import { StaffState } from './StaffState.tsx'

/** How somebody of the staff comes in: a link to hand over, shown once; and whether they may come in at all. */
export const StaffAccess = ({ user, sendsMail }: { user: User; sendsMail: boolean }) => {
  const { t } = useLingui()
  const createLink = useMutation(api.users.createLink.mutationOptions())
  const { name, lastSeenAt } = user
  return (
    <section aria-labelledby="access" className={classes['access']}>
      <h2 id="access">
        <Trans>Dostęp</Trans>
      </h2>
      <p>
        {lastSeenAt === null ? (
          <Trans>Na tym koncie nikt się jeszcze nie zalogował.</Trans>
        ) : (
          <Trans>
            Ostatnio na tym koncie: <Instant at={lastSeenAt} />.
          </Trans>
        )}{' '}
        {user.isDisabled ? (
          <Trans>Konto jest wyłączone: linki do zalogowania nie działają.</Trans>
        ) : sendsMail && user.email !== '' ? (
          <Trans>Link do zalogowania można też dostać na adres konta, na stronie logowania.</Trans>
        ) : (
          <Trans>Link do zalogowania trzeba przekazać samodzielnie.</Trans>
        )}
      </p>
      {!user.isDisabled && (
        <div className={classes['link']}>
          {createLink.data === undefined ? (
            <Button
              variant="default"
              loading={createLink.isPending}
              onClick={() => createLink.mutate({ userId: user.id })}
            >
              <Trans>Utwórz link do zalogowania</Trans>
            </Button>
          ) : (
            <ShownOnce label={t`Link do zalogowania: ${name}`} url={createLink.data.url}>
              <Trans>
                Działa raz, do <Instant at={createLink.data.expiresAt} />; wcześniejsze linki już nie
                działają.
              </Trans>
            </ShownOnce>
          )}
          {createLink.isError && (
            <p role="alert">
              <Trans>Nie utworzono linku. Spróbuj ponownie.</Trans>
            </p>
          )}
        </div>
      )}
      <StaffState user={user} />
    </section>
  )
}
