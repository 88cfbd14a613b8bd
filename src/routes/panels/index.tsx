import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/panels/')({ component: PanelsScreen })

function PanelsScreen() {
  return <PageHeader title={<Trans>Panele</Trans>} />
}
