import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/partners/')({ component: PartnersScreen })

function PartnersScreen() {
  return <PageHeader title={<Trans>Partnerzy</Trans>} />
}
