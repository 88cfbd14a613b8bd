import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** The address of a letter that does not exist, or that went with what it was about. */
export const LetterMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiego listu</Trans>}
    action={
      <Link to="/outbox">
        <Trans>Przejdź do skrzynki nadawczej</Trans>
      </Link>
    }
  >
    <Trans>
      Szkic, o który nikt nie prosił, znika sam, gdy zmiana zostanie cofnięta. Adres może też być niepełny.
    </Trans>
  </EmptyState>
)
