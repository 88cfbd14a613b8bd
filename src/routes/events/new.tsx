import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { EventForm } from '#src/features/event-form/EventForm.tsx'
import { emptyEvent } from '#src/features/event-form/eventValues.ts'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/events/new')({
  component: () => (
    <PermittedPage operation="events.create">
      <NewEventScreen />
    </PermittedPage>
  ),
})

function NewEventScreen() {
  const navigate = Route.useNavigate()
  // Made once, so that sending the form again after a lost answer adds nothing twice.
  const [id] = useState(newId)
  const create = useMutation(api.events.create.mutationOptions())
  return (
    <>
      <PageHeader title={<Trans>Nowe wydarzenie</Trans>} />
      <EventForm
        values={emptyEvent}
        revision={0}
        save={(details) => create.mutateAsync({ ...details, id })}
        saveLabel={<Trans>Dodaj wydarzenie</Trans>}
        onSaved={() => void navigate({ to: '/events/$eventId', params: { eventId: id } })}
        onCancel={() => void navigate({ to: '/events' })}
      />
    </>
  )
}
