import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** The address of an organisation that does not exist or was removed. */
export const OrganisationMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiej organizacji</Trans>}
    action={
      <Link to="/partners">
        <Trans>Przejdź do listy partnerów</Trans>
      </Link>
    }
  >
    <Trans>Adres może być niepełny albo organizacja została usunięta.</Trans>
  </EmptyState>
)
