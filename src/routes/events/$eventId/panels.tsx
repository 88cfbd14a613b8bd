import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/panels')({ component: EventPanelsScreen })

function EventPanelsScreen() {
  return <PageHeader title={<Trans>Panele</Trans>} />
}
