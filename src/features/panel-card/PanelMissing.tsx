import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** The address of a panel that does not exist or was removed. */
export const PanelMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiego panelu</Trans>}
    action={
      <Link to="/panels">
        <Trans>Przejdź do listy paneli</Trans>
      </Link>
    }
  >
    <Trans>Adres może być niepełny albo panel został usunięty.</Trans>
  </EmptyState>
)
