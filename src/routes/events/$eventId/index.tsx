import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/')({ component: ReadinessScreen })

function ReadinessScreen() {
  return <PageHeader title={<Trans>Gotowość</Trans>} />
}
