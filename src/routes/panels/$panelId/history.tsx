import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { useRows } from '#src/api/useRows.ts'
import { HistoryList } from '#src/features/history/HistoryList.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { PageBelongsTo } from '#src/ui/PageTitle.tsx'

export const Route = createFileRoute('/panels/$panelId/history')({
  context: ({ params }) => ({
    historyQuery: api.history.list.infiniteOptions(pages({ entity: 'item', entityId: params.panelId })),
  }),
  loader: ({ context: { queryClient, historyQuery } }) =>
    void queryClient.infiniteQuery({ ...historyQuery, staleTime: 'static' }).catch(() => undefined),
  component: PanelHistoryScreen,
})

function PanelHistoryScreen() {
  const { panelQuery, historyQuery } = Route.useRouteContext()
  const { data: panel } = useSuspenseQuery(panelQuery)
  const history = useRows(useInfiniteQuery(historyQuery))
  return (
    <PageBelongsTo value={panel.title}>
      <PageHeader
        title={<Trans>Historia</Trans>}
        facts={
          <Link to="/panels/$panelId" params={{ panelId: panel.id }}>
            {panel.title}
          </Link>
        }
      />
      <HistoryList {...history} of={panel.id} />
    </PageBelongsTo>
  )
}
