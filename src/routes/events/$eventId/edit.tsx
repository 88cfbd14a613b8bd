import { Trans } from '@lingui/react/macro'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { EventForm } from '#src/features/event-form/EventForm.tsx'
import { readEventForm } from '#src/features/event-form/eventValues.ts'
import { RoomsForm } from '#src/features/event-form/RoomsForm.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

export const Route = createFileRoute('/events/$eventId/edit')({
  component: () => (
    <PermittedPage operation="events.putDetails">
      <EditEventScreen />
    </PermittedPage>
  ),
})

function EditEventScreen() {
  const { eventQuery } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const { data: event } = useSuspenseQuery(eventQuery)
  const putDetails = useMutation(api.events.putDetails.mutationOptions())
  const putRooms = useMutation(api.events.putRooms.mutationOptions())
  const { id: eventId } = event
  const leave = () => void navigate({ to: '/events/$eventId', params: { eventId } })
  return (
    <>
      <PageHeader title={<Trans>Edycja wydarzenia</Trans>} />
      <EventForm
        key={eventId}
        {...readEventForm(event)}
        save={(details, revision) => putDetails.mutateAsync({ ...details, eventId, revision })}
        onSaved={leave}
        onCancel={leave}
      />
      <RoomsForm
        key={`rooms ${eventId}`}
        event={event}
        save={(rooms, revision) => putRooms.mutateAsync({ eventId, rooms, revision })}
        onSaved={() => showDone(<Trans>Zapisano sale</Trans>)}
      />
    </>
  )
}
