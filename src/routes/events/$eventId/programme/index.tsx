import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/programme/')({ component: ProgrammeScreen })

function ProgrammeScreen() {
  return <PageHeader title={<Trans>Program</Trans>} />
}
