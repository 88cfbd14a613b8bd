import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** An address of somebody who is not in the directory, or no longer. */
export const PersonMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiej osoby</Trans>}
    action={
      <Link to="/guests">
        <Trans>Przejdź do katalogu osób</Trans>
      </Link>
    }
  >
    <Trans>Adres może być niepełny albo osoba została usunięta z katalogu.</Trans>
  </EmptyState>
)
