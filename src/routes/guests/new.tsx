import { Trans } from '@lingui/react/macro'
import { createFileRoute } from '@tanstack/react-router'
import { NewPerson } from '#src/features/person-form/NewPerson.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/guests/new')({
  component: () => (
    <PermittedPage operation="people.create">
      <NewGuestScreen />
    </PermittedPage>
  ),
})

function NewGuestScreen() {
  const navigate = Route.useNavigate()
  return (
    <>
      <PageHeader title={<Trans>Nowa osoba</Trans>} />
      <NewPerson
        mayModerate={false}
        onCancel={() => void navigate({ to: '/guests' })}
        onSaved={(person) => void navigate({ to: '/guests/$personId', params: { personId: person.id } })}
        onSame={(personId, isNothingLost) =>
          void navigate({ to: '/guests/$personId', params: { personId }, ignoreBlocker: isNothingLost })
        }
      />
    </>
  )
}
