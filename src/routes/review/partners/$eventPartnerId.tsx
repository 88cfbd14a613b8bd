import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { PartnerToReview } from '#src/features/review/PartnerToReview.tsx'
import { ReviewMissing } from '#src/features/review/ReviewMissing.tsx'
import { ReviewPage } from '#src/features/review/ReviewPage.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'

export const Route = createFileRoute('/review/partners/$eventPartnerId')({
  context: ({ params }) => ({ partnerQuery: api.review.partner.queryOptions({ input: params }) }),
  loader: ({ context: { queryClient, partnerQuery } }) =>
    orNotFound(queryClient.query({ ...partnerQuery, staleTime: 'static' })),
  component: ReviewPartnerScreen,
  notFoundComponent: ReviewMissing,
})

function ReviewPartnerScreen() {
  const { partnerQuery } = Route.useRouteContext()
  const { data: partner } = useSuspenseQuery(partnerQuery)
  return (
    <ReviewPage
      title={partner.name}
      facts={<EventDay startsOn={partner.event.startsOn} endsOn={partner.event.endsOn} />}
      event={partner.event}
    >
      <PartnerToReview partner={partner} />
    </ReviewPage>
  )
}
