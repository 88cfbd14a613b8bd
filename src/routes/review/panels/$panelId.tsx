import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PanelReview } from '#src/features/review/PanelReview.tsx'
import { ReviewMissing } from '#src/features/review/ReviewMissing.tsx'

export const Route = createFileRoute('/review/panels/$panelId')({
  context: ({ params }) => ({ panelQuery: api.review.panel.queryOptions({ input: params }) }),
  // Nobody comes to an old reading of what they are to answer.
  gcTime: 0,
  loader: ({ context: { queryClient, panelQuery } }) => orNotFound(queryClient.query(panelQuery)),
  component: ReviewPanelScreen,
  notFoundComponent: ReviewMissing,
})

function ReviewPanelScreen() {
  const { panelQuery } = Route.useRouteContext()
  const { data: panel } = useSuspenseQuery(panelQuery)
  return <PanelReview key={panel.id} panel={panel} />
}
