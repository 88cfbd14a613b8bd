import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pages } from '#src/api/pages.ts'
import { useRows } from '#src/api/useRows.ts'
import { HistoryList } from '#src/features/history/HistoryList.tsx'
import { OrganisationMissing } from '#src/features/organisation-card/OrganisationMissing.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { PageBelongsTo } from '#src/ui/PageTitle.tsx'

export const Route = createFileRoute('/partners/$organisationId/history')({
  context: ({ params }) => ({
    organisationQuery: api.partners.get.queryOptions({ input: params }),
    historyQuery: api.history.list.infiniteOptions(
      pages({ entity: 'organisation', entityId: params.organisationId }),
    ),
  }),
  loader: ({ context: { queryClient, organisationQuery, historyQuery } }) => {
    void queryClient.infiniteQuery({ ...historyQuery, staleTime: 'static' }).catch(() => undefined)
    return orNotFound(queryClient.query({ ...organisationQuery, staleTime: 'static' }))
  },
  notFoundComponent: () => <OrganisationMissing />,
  component: PartnerHistoryScreen,
})

function PartnerHistoryScreen() {
  const { organisationQuery, historyQuery } = Route.useRouteContext()
  const { data: organisation } = useSuspenseQuery(organisationQuery)
  const history = useRows(useInfiniteQuery(historyQuery))
  return (
    <PageBelongsTo value={organisation.name}>
      <PageHeader
        title={<Trans>Historia</Trans>}
        facts={
          <Link to="/partners/$organisationId" params={{ organisationId: organisation.id }}>
            {organisation.name}
          </Link>
        }
      />
      <HistoryList {...history} of={organisation.id} />
    </PageBelongsTo>
  )
}
