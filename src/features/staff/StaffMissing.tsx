import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '#src/ui/EmptyState.tsx'

/** The address of somebody who is not, or no longer, on the staff. */
export const StaffMissing = () => (
  <EmptyState
    isPage
    title={<Trans>Nie ma takiej osoby w zespole</Trans>}
    action={
      <Link to="/settings">
        <Trans>Przejdź do ustawień</Trans>
      </Link>
    }
  />
)
