import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { use } from 'react'
import type { OpenSession } from '#contract/session.ts'
import { api } from '#src/api/client.ts'
import { SessionContext } from '#src/api/SessionContext.ts'
import rows from '#src/ui/ActionRows.module.css'
import { Instant } from '#src/ui/Instant.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

/** Every place where one is signed in: which browser, since when, when last; each can be ended. */
export const MySessions = ({ sessions }: { sessions: readonly OpenSession[] }) => {
  const { t } = useLingui()
  return (
    <ul aria-label={t`Moje sesje`} className={rows['list']}>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </ul>
  )
}

const SessionRow = ({
  session: { id, browser, createdAt, lastSeenAt, isCurrent },
}: {
  session: OpenSession
}) => {
  const { t } = useLingui()
  const name = browser || t`Nieznana przeglądarka`
  const { signOut } = use(SessionContext)
  const end = useMutation(
    api.session.endOther.mutationOptions({ onSuccess: () => showDone(t`Zakończono sesję`) }),
  )
  return (
    <li className={rows['row']}>
      <div className={rows['words']}>
        <strong>{name}</strong>
        {isCurrent && (
          <span className={rows['current']}>
            {' · '}
            <Trans>ta przeglądarka</Trans>
          </span>
        )}
        <span className={rows['quiet']}>
          <Trans>
            od <Instant at={createdAt} />, ostatnio <Instant at={lastSeenAt} />
          </Trans>
        </span>
      </div>
      {isCurrent ? (
        <Button variant="default" onClick={signOut}>
          <Trans>Wyloguj</Trans>
        </Button>
      ) : (
        <Button
          variant="default"
          loading={end.isPending}
          aria-label={t`Zakończ sesję: ${name}`}
          onClick={() => end.mutate({ sessionId: id })}
        >
          <Trans>Zakończ</Trans>
        </Button>
      )}
      {end.isError && (
        <p role="alert" className={rows['failure']}>
          <Trans>Nie zakończono sesji. Spróbuj ponownie za chwilę.</Trans>
        </p>
      )}
    </li>
  )
}
