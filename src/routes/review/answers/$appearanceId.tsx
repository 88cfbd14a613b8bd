import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PlaceToReview } from '#src/features/review/PlaceToReview.tsx'
import { ReviewMissing } from '#src/features/review/ReviewMissing.tsx'
import { ReviewPage } from '#src/features/review/ReviewPage.tsx'
import { When } from '#src/features/review/When.tsx'

export const Route = createFileRoute('/review/answers/$appearanceId')({
  context: ({ params }) => ({ answerQuery: api.review.answer.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, answerQuery } }) =>
    orNotFound(queryClient.query({ ...answerQuery, staleTime: 'static' })),
  component: ReviewAnswerScreen,
  notFoundComponent: ReviewMissing,
})

function ReviewAnswerScreen() {
  const { answerQuery } = Route.useRouteContext()
  const { data: answer } = useSuspenseQuery(answerQuery)
  return (
    <ReviewPage title={answer.title} facts={<When place={answer} />} event={answer.event}>
      <PlaceToReview answer={answer} />
    </ReviewPage>
  )
}
