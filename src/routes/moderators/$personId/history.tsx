import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { printedName } from '#domain/printedName.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pages } from '#src/api/pages.ts'
import { useRows } from '#src/api/useRows.ts'
import { HistoryList } from '#src/features/history/HistoryList.tsx'
import { PersonMissing } from '#src/features/person-profile/PersonMissing.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { PageBelongsTo } from '#src/ui/PageTitle.tsx'

export const Route = createFileRoute('/moderators/$personId/history')({
  context: ({ params }) => ({
    personQuery: api.people.get.queryOptions({ input: params }),
    historyQuery: api.history.list.infiniteOptions(pages({ entity: 'person', entityId: params.personId })),
  }),
  loader: ({ context: { queryClient, personQuery, historyQuery } }) => {
    void queryClient.infiniteQuery({ ...historyQuery, staleTime: 'static' }).catch(() => undefined)
    return orNotFound(queryClient.query({ ...personQuery, staleTime: 'static' }))
  },
  notFoundComponent: () => <PersonMissing />,
  component: ModeratorHistoryScreen,
})

function ModeratorHistoryScreen() {
  const { personQuery, historyQuery } = Route.useRouteContext()
  const { data: person } = useSuspenseQuery(personQuery)
  const history = useRows(useInfiniteQuery(historyQuery))
  return (
    <PageBelongsTo value={printedName(person)}>
      <PageHeader
        title={<Trans>Historia</Trans>}
        facts={
          <Link to="/moderators/$personId" params={{ personId: person.id }}>
            {printedName(person)}
          </Link>
        }
      />
      <HistoryList {...history} of={person.id} />
    </PageBelongsTo>
  )
}
