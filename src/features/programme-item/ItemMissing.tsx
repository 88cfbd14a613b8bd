import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** The address of a programme item that does not exist or was removed. */
export const ItemMissing = ({ eventId }: { eventId: string }) => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiego punktu programu</Trans>}
    action={
      <Link to="/events/$eventId/programme" params={{ eventId }}>
        <Trans>Przejdź do programu</Trans>
      </Link>
    }
  />
)
