import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { PartnerCard } from '#src/features/partner-card/PartnerCard.tsx'
import { PartnerReview } from '#src/features/review/PartnerReview.tsx'
import { ReviewMissing } from '#src/features/review/ReviewMissing.tsx'

export const Route = createFileRoute('/review/partners/$eventPartnerId')({
  validateSearch: (search: Record<string, unknown>) =>
    pickSearch(search, { materialId: 'text', part: ['card'] }),
  context: ({ params: { eventPartnerId } }) => ({
    partnerQuery: api.review.partner.queryOptions({ input: { eventPartnerId } }),
  }),
  // Nobody comes to an old reading of what they are to answer.
  gcTime: 0,
  loader: ({ context: { queryClient, partnerQuery } }) => orNotFound(queryClient.query(partnerQuery)),
  component: ReviewPartnerScreen,
  notFoundComponent: ReviewMissing,
})

function ReviewPartnerScreen() {
  const { partnerQuery } = Route.useRouteContext()
  const { materialId, part } = Route.useSearch()
  const { data: partner } = useSuspenseQuery(partnerQuery)
  return (
    <PartnerReview
      key={partner.id}
      partner={partner}
      materialId={materialId}
      isCard={part === 'card'}
      card={<PartnerCard partner={partner} />}
    />
  )
}
