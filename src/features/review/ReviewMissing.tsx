import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** An address of something that is somebody else's, or is there no longer. */
export const ReviewMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Tego tu nie ma</Trans>}
    action={
      <Link to="/review">
        <Trans>Przejdź do wszystkich spraw</Trans>
      </Link>
    }
  >
    <Trans>Ta sprawa mogła się zmienić od czasu zaproszenia albo adres jest niepełny.</Trans>
  </EmptyState>
)
