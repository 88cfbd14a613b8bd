import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Outlet } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { EventActions } from '#src/features/event-card/EventActions.tsx'
import { EventHeader } from '#src/features/event-card/EventHeader.tsx'
import { EventMissing } from '#src/features/event-card/EventMissing.tsx'
import { EventTabs } from '#src/features/event-card/EventTabs.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PageBelongsTo } from '#src/ui/PageTitle.tsx'
import { TopBarContext } from '#src/ui/TopBarContext.tsx'

export const Route = createFileRoute('/events/$eventId')({
  context: ({ params }) => ({ eventQuery: api.events.get.queryOptions({ input: params }) }),
  loader: ({ context }) =>
    orNotFound(context.queryClient.query({ ...context.eventQuery, staleTime: 'static' })),
  component: EventLayout,
  notFoundComponent: EventMissing,
})

function EventLayout() {
  const { eventQuery } = Route.useRouteContext()
  const { data: event } = useSuspenseQuery(eventQuery)
  const navigate = Route.useNavigate()
  return (
    <>
      <TopBarContext>
        <EventHeader event={event} />
      </TopBarContext>
      <EventTabs
        event={event}
        actions={
          <Permitted operation="events.putState">
            <EventActions event={event} onRemoved={() => navigate({ to: '/events' })} />
          </Permitted>
        }
      />
      <PageBelongsTo value={event.name}>
        <Outlet />
      </PageBelongsTo>
    </>
  )
}
