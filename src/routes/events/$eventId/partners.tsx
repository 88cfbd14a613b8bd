import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { EventPartnersEditor } from '#src/features/event-partners/EventPartnersEditor.tsx'
import { EventPartnersView } from '#src/features/event-partners/EventPartnersView.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/partners')({
  context: ({ params }) => ({ partnersQuery: api.eventPartners.list.queryOptions({ input: params }) }),
  loader: ({ context }) =>
    orNotFound(context.queryClient.query({ ...context.partnersQuery, staleTime: 'static' })),
  component: EventPartnersScreen,
})

function EventPartnersScreen() {
  const { partnersQuery } = Route.useRouteContext()
  const { data: list } = useSuspenseQuery(partnersQuery)
  return (
    <>
      <PageHeader title={<Trans>Partnerzy</Trans>} />
      <Permitted operation="eventPartners.put" otherwise={<EventPartnersView partners={list.partners} />}>
        <EventPartnersEditor key={list.eventId} list={list} />
      </Permitted>
    </>
  )
}
