import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pages } from '#src/api/pages.ts'
import { useRows } from '#src/api/useRows.ts'
import { PersonMissing } from '#src/features/person-profile/PersonMissing.tsx'
import { PersonHistory } from '#src/routes/-PersonHistory.tsx'

export const Route = createFileRoute('/guests/$personId/history')({
  context: ({ params }) => ({
    personQuery: api.people.get.queryOptions({ input: params }),
    historyQuery: api.history.list.infiniteOptions(pages({ entity: 'person', entityId: params.personId })),
  }),
  loader: ({ context: { queryClient, personQuery, historyQuery } }) => {
    void queryClient.infiniteQuery({ ...historyQuery, staleTime: 'static' }).catch(() => undefined)
    return orNotFound(queryClient.query({ ...personQuery, staleTime: 'static' }))
  },
  notFoundComponent: () => <PersonMissing />,
  component: GuestHistoryScreen,
})

function GuestHistoryScreen() {
  const { personQuery, historyQuery } = Route.useRouteContext()
  const { data: person } = useSuspenseQuery(personQuery)
  const history = useRows(useInfiniteQuery(historyQuery))
  return <PersonHistory person={person} profile="/guests/$personId" history={history} />
}
