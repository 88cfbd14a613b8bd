import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PersonMissing } from '#src/features/person-profile/PersonMissing.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { EditPersonScreen } from '#src/routes/-EditPersonScreen.tsx'

export const Route = createFileRoute('/guests/$personId/edit')({
  context: ({ params }) => ({ personQuery: api.people.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, personQuery } }) =>
    orNotFound(queryClient.query({ ...personQuery, staleTime: 'static' })),
  notFoundComponent: () => <PersonMissing />,
  component: () => (
    <PermittedPage operation="people.putDetails">
      <EditGuestScreen />
    </PermittedPage>
  ),
})

function EditGuestScreen() {
  const { personQuery } = Route.useRouteContext()
  const { data: person } = useSuspenseQuery(personQuery)
  return <EditPersonScreen person={person} profile="/guests/$personId" />
}
