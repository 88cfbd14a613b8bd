import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PersonMissing } from '#src/features/person-profile/PersonMissing.tsx'
import { PersonScreen } from '#src/routes/-PersonScreen.tsx'

export const Route = createFileRoute('/guests/$personId/')({
  context: ({ params }) => ({ personQuery: api.people.get.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, personQuery } }) =>
    orNotFound(queryClient.query({ ...personQuery, staleTime: 'static' })),
  notFoundComponent: () => <PersonMissing />,
  component: GuestScreen,
})

function GuestScreen() {
  const { personQuery } = Route.useRouteContext()
  const { data: person } = useSuspenseQuery(personQuery)
  return <PersonScreen person={person} list="/guests" />
}
