import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from './EmptyState.tsx'

const statusOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined

/** Something could not be read: why, as far as it is known, and a way to try again. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const { t } = useLingui()
  const status = statusOf(error)
  const reason =
    status === undefined
      ? t`Brak połączenia z serwerem albo odpowiedź jest niezrozumiała. To, co wpisano, zostaje na swoim miejscu.`
      : status === 404
        ? t`Tego, co jest pod tym adresem, nie ma albo zostało usunięte.`
        : status === 401
          ? t`Sesja się skończyła. Spróbuj ponownie i zaloguj się.`
          : status === 403
            ? t`Ta osoba nie ma dostępu do tej strony.`
            : t`Serwer odpowiedział błędem ${status}.`
  return (
    <div role="alert">
      <EmptyState
        isPage
        title={<Trans>Nie udało się wczytać</Trans>}
        action={
          <Button onClick={onRetry}>
            <Trans>Spróbuj ponownie</Trans>
          </Button>
        }
      >
        {reason}
      </EmptyState>
    </div>
  )
}
