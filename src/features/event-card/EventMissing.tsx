import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** The address of an event that does not exist or was removed. */
export const EventMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiego wydarzenia</Trans>}
    action={
      <Link to="/events">
        <Trans>Przejdź do listy wydarzeń</Trans>
      </Link>
    }
  >
    <Trans>Adres może być niepełny albo wydarzenie zostało usunięte.</Trans>
  </EmptyState>
)
