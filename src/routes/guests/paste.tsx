import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PastePeople } from '#src/features/paste-people/PastePeople.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/guests/paste')({
  component: () => (
    <PermittedPage operation="people.createMany">
      <PastePeopleScreen />
    </PermittedPage>
  ),
})

function PastePeopleScreen() {
  const navigate = Route.useNavigate()
  return (
    <>
      <PageHeader title={<Trans>Osoby z arkusza</Trans>} />
      <PastePeople onClose={() => void navigate({ to: '/guests' })} />
    </>
  )
}
