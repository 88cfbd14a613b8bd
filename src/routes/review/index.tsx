import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { PersonalData } from '#src/features/review/PersonalData.tsx'
import { ReviewPage } from '#src/features/review/ReviewPage.tsx'
import { ReviewTasks } from '#src/features/review/ReviewTasks.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'

export const Route = createFileRoute('/review/')({
  context: () => ({ reviewQuery: api.review.get.queryOptions() }),
  loader: ({ context: { queryClient, reviewQuery } }) =>
    queryClient.query({ ...reviewQuery, staleTime: 'static' }),
  component: ReviewScreen,
})

function ReviewScreen() {
  const { reviewQuery } = Route.useRouteContext()
  const { data: review } = useSuspenseQuery(reviewQuery)
  const { event, name, tasks, informationClause } = review
  return (
    <ReviewPage
      title={<Trans>Zaproszenie: {name}</Trans>}
      facts={
        <>
          <EventDay startsOn={event.startsOn} endsOn={event.endsOn} />
          {event.venueName !== '' && ` · ${event.venueName}`}
        </>
      }
      event={event}
      foot={<PersonalData clause={informationClause} />}
    >
      <ReviewTasks tasks={tasks} />
    </ReviewPage>
  )
}
