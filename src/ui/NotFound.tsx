import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from './EmptyState.tsx'

/** A URL that leads nowhere, or to something that was removed. */
export const NotFound = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiej strony</Trans>}
    action={
      <Link to="/">
        <Trans>Przejdź na początek</Trans>
      </Link>
    }
  >
    <Trans>Adres może być niepełny albo to, co pod nim było, zostało usunięte.</Trans>
  </EmptyState>
)
