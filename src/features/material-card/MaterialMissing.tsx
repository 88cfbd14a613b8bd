import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** The address of a material that does not exist or was removed. */
export const MaterialMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiego materiału</Trans>}
    action={
      <Link to="/events">
        <Trans>Przejdź do wydarzeń</Trans>
      </Link>
    }
  >
    <Trans>Adres może być niepełny albo materiał został usunięty.</Trans>
  </EmptyState>
)
