import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/people')({ component: EventPeopleScreen })

function EventPeopleScreen() {
  return <PageHeader title={<Trans>Osoby</Trans>} />
}
