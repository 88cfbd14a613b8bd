import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/moderators/')({ component: ModeratorsScreen })

function ModeratorsScreen() {
  return <PageHeader title={<Trans>Moderatorzy</Trans>} />
}
