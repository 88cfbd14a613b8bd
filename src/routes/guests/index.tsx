import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/guests/')({ component: GuestsScreen })

function GuestsScreen() {
  return <PageHeader title={<Trans>Goście</Trans>} />
}
