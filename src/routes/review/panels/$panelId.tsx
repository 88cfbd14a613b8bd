import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PanelToReview } from '#src/features/review/PanelToReview.tsx'
import { ReviewMissing } from '#src/features/review/ReviewMissing.tsx'
import { ReviewPage } from '#src/features/review/ReviewPage.tsx'
import { When } from '#src/features/review/When.tsx'

export const Route = createFileRoute('/review/panels/$panelId')({
  context: ({ params }) => ({ panelQuery: api.review.panel.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, panelQuery } }) =>
    orNotFound(queryClient.query({ ...panelQuery, staleTime: 'static' })),
  component: ReviewPanelScreen,
  notFoundComponent: ReviewMissing,
})

function ReviewPanelScreen() {
  const { panelQuery } = Route.useRouteContext()
  const { data: panel } = useSuspenseQuery(panelQuery)
  return (
    <ReviewPage title={panel.title} facts={<When place={panel} />} event={panel.event}>
      <PanelToReview panel={panel} />
    </ReviewPage>
  )
}
