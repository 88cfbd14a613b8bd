import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/')({ component: EventsScreen })

function EventsScreen() {
  return <PageHeader title={<Trans>Wydarzenia</Trans>} />
}
