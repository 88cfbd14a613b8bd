import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lastDayOfReviewLink } from '#domain/reviewLetter.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { todayIn } from '#src/ui/todayIn.ts'
import { EventFunding } from '#src/features/event-partners/EventFunding.tsx'
import { EventPartnersEditor } from '#src/features/event-partners/EventPartnersEditor.tsx'
import { EventPartnersView } from '#src/features/event-partners/EventPartnersView.tsx'
import { PartnerPresentations } from '#src/features/event-partners/PartnerPresentations.tsx'
import { PartnerLinks } from '#src/features/review-links/PartnerLinks.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/partners')({
  context: ({ params }) => ({
    partnersQuery: api.eventPartners.list.queryOptions({ input: params }),
    linksQuery: api.reviewLinks.list.queryOptions({ input: params }),
    fundingQuery: api.fundingProjects.ofEvent.queryOptions({ input: params }),
    projectsQuery: api.fundingProjects.list.queryOptions({ input: { limit: 200 } }),
  }),
  loader: ({ context: { queryClient, partnersQuery, linksQuery, fundingQuery, projectsQuery } }) =>
    Promise.all([
      orNotFound(queryClient.query({ ...partnersQuery, staleTime: 'static' })),
      queryClient.query({ ...linksQuery, staleTime: 'static' }),
      orNotFound(queryClient.query({ ...fundingQuery, staleTime: 'static' })),
      queryClient.query({ ...projectsQuery, staleTime: 'static' }),
    ]),
  component: EventPartnersScreen,
})

function EventPartnersScreen() {
  const { eventQuery, partnersQuery, linksQuery, fundingQuery, projectsQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const { data: links } = useSuspenseQuery(linksQuery)
  const { data: funding } = useSuspenseQuery(fundingQuery)
  const { data: projects } = useSuspenseQuery(projectsQuery)
  const { data: list } = useSuspenseQuery(partnersQuery)
  return (
    <>
      <PageHeader title={<Trans>Partnerzy</Trans>} />
      <Permitted operation="eventPartners.put" otherwise={<EventPartnersView partners={list.partners} />}>
        <EventPartnersEditor key={list.eventId} list={list} />
      </Permitted>
      <PartnerPresentations key={`shown ${event.id}`} partners={list.partners} startsOn={event.startsOn} />
      <EventFunding
        key={`funding ${event.id}`}
        eventId={event.id}
        paying={funding.projects}
        known={projects.items}
      />
      <PartnerLinks
        eventId={event.id}
        partners={list.partners}
        links={links.items}
        isOver={lastDayOfReviewLink(event.endsOn) < todayIn(event.timeZone)}
      />
    </>
  )
}
