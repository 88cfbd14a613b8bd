import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/settings/')({ component: SettingsScreen })

function SettingsScreen() {
  return <PageHeader title={<Trans>Ustawienia</Trans>} />
}
