import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { NewPersonScreen } from '#src/routes/-NewPersonScreen.tsx'

export const Route = createFileRoute('/guests/new')({
  component: () => (
    <PermittedPage operation="people.create">
      <NewPersonScreen list="/guests" title={<Trans>Nowa osoba</Trans>} />
    </PermittedPage>
  ),
})
