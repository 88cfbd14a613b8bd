import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { EditPerson } from '#src/features/person-form/EditPerson.tsx'
import { PersonMissing } from '#src/features/person-profile/PersonMissing.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

export const Route = createFileRoute('/moderators/$personId/edit')({
  context: ({ params }) => ({ personQuery: api.people.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, personQuery } }) =>
    orNotFound(queryClient.query({ ...personQuery, staleTime: 'static' })),
  notFoundComponent: () => <PersonMissing />,
  component: () => (
    <PermittedPage operation="people.putDetails">
      <EditModeratorScreen />
    </PermittedPage>
  ),
})

function EditModeratorScreen() {
  const { personQuery } = Route.useRouteContext()
  const { data: person } = useSuspenseQuery(personQuery)
  const navigate = Route.useNavigate()
  const goBack = () => void navigate({ to: '/moderators/$personId', params: { personId: person.id } })
  return (
    <>
      <PageHeader title={<Trans>Edycja: {printedName(person)}</Trans>} />
      <EditPerson
        key={person.id}
        person={person}
        onCancel={goBack}
        onSaved={() => {
          showDone(<Trans>Zapisano</Trans>)
          goBack()
        }}
      />
    </>
  )
}
