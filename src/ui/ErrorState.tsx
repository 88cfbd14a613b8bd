import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from './EmptyState.tsx'

/**
 * Something could not be read: why, by the `status` of the answer if there was one, and a way to try again. `isStillAway`: somebody
 * has tried, and the page comes by itself once the server answers.
 */
export const ErrorState = ({
  status,
  onRetry,
  isTrying = false,
  isStillAway = false,
}: {
  status: number | undefined
  onRetry: () => void
  isTrying?: boolean
  isStillAway?: boolean
}) => {
  const { t } = useLingui()
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
          <Button loading={isTrying} onClick={onRetry}>
            <Trans>Spróbuj ponownie</Trans>
          </Button>
        }
      >
        {isStillAway ? t`Serwer nadal nie odpowiada. Gdy tylko odpowie, strona wczyta się sama.` : reason}
      </EmptyState>
    </div>
  )
}
