import { Trans } from '@lingui/react/macro'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { todayIn } from '#src/ui/todayIn.ts'
import { DuplicateForm } from '#src/features/event-duplicate/DuplicateForm.tsx'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/$eventId/duplicate')({
  component: () => (
    <PermittedPage operation="events.duplicate">
      <DuplicateEventScreen />
    </PermittedPage>
  ),
})

function DuplicateEventScreen() {
  const { eventQuery } = Route.useRouteContext()
  const navigate = Route.useNavigate()
  const { data: event } = useSuspenseQuery(eventQuery)
  // Made once, so that sending the form again after a lost answer makes no second edition.
  const [id] = useState(newId)
  const duplicate = useMutation(api.events.duplicate.mutationOptions())
  const { id: eventId, name } = event
  return (
    <>
      <PageHeader title={<Trans>Powiel wydarzenie</Trans>} facts={<Trans>Na podstawie: {name}</Trans>} />
      <DuplicateForm
        key={eventId}
        event={event}
        today={todayIn(event.timeZone)}
        save={(edition) => duplicate.mutateAsync({ ...edition, eventId, id })}
        onSaved={() => void navigate({ to: '/events/$eventId', params: { eventId: id } })}
        onCancel={() => void navigate({ to: '/events/$eventId', params: { eventId } })}
      />
    </>
  )
}
