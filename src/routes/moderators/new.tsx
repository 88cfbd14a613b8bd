import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { NewPersonScreen } from '#src/routes/-NewPersonScreen.tsx'

export const Route = createFileRoute('/moderators/new')({
  component: () => (
    <PermittedPage operation="people.create">
      <NewPersonScreen list="/moderators" title={<Trans>Nowa osoba moderująca</Trans>} />
    </PermittedPage>
  ),
})
