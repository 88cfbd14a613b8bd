import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { pages } from '#src/api/pages.ts'
import { useRows } from '#src/api/useRows.ts'
import { HistoryList } from '#src/features/history/HistoryList.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/history')({
  context: ({ params }) => ({ historyQuery: api.history.ofEvent.infiniteOptions(pages(params)) }),
  loader: ({ context: { queryClient, historyQuery } }) =>
    void queryClient.infiniteQuery({ ...historyQuery, staleTime: 'static' }).catch(() => undefined),
  component: EventHistoryScreen,
})

function EventHistoryScreen() {
  const { eventId } = Route.useParams()
  const { historyQuery } = Route.useRouteContext()
  const history = useRows(useInfiniteQuery(historyQuery))
  return (
    <>
      <PageHeader title={<Trans>Historia</Trans>} />
      <HistoryList {...history} of={eventId} eventId={eventId} />
    </>
  )
}
