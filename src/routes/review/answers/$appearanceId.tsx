import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PlaceReview } from '#src/features/review/PlaceReview.tsx'
import { ReviewMissing } from '#src/features/review/ReviewMissing.tsx'

export const Route = createFileRoute('/review/answers/$appearanceId')({
  context: ({ params }) => ({ answerQuery: api.review.answer.queryOptions({ input: params }) }),
  // Nobody comes to an old reading of what they are to answer.
  gcTime: 0,
  loader: ({ context: { queryClient, answerQuery } }) => orNotFound(queryClient.query(answerQuery)),
  component: ReviewAnswerScreen,
  notFoundComponent: ReviewMissing,
})

function ReviewAnswerScreen() {
  const { answerQuery } = Route.useRouteContext()
  const { data: answer } = useSuspenseQuery(answerQuery)
  return <PlaceReview key={answer.id} place={answer} />
}
