import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { NewPerson } from '#src/features/person-form/NewPerson.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/moderators/new')({
  component: () => (
    <PermittedPage operation="people.create">
      <NewModeratorScreen />
    </PermittedPage>
  ),
})

function NewModeratorScreen() {
  const navigate = Route.useNavigate()
  return (
    <>
      <PageHeader title={<Trans>Nowa osoba moderująca</Trans>} />
      <NewPerson
        mayModerate={true}
        onCancel={() => void navigate({ to: '/moderators' })}
        onSaved={(person) => void navigate({ to: '/moderators/$personId', params: { personId: person.id } })}
        onSame={(personId, isNothingLost) =>
          void navigate({ to: '/moderators/$personId', params: { personId }, ignoreBlocker: isNothingLost })
        }
      />
    </>
  )
}
