import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Panel } from '#contract/panels.ts'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { orNotFound } from '#src/api/orNotFound.ts'
import { pickSearch } from '#src/api/pickSearch.ts'
import { PanelDetailsForm } from '#src/features/panel-form/PanelDetailsForm.tsx'
import { useEventOptions } from '#src/pickers/useEventOptions.ts'
import { PermittedPage } from '#src/permission/PermittedPage.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

export const Route = createFileRoute('/panels/new')({
  validateSearch: (search: Record<string, unknown>) => pickSearch(search, { eventId: 'text' }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { eventId } }) =>
    eventId === undefined
      ? undefined
      : orNotFound(
          queryClient.query({ ...api.events.get.queryOptions({ input: { eventId } }), staleTime: 'static' }),
        ),
  component: () => (
    <PermittedPage operation="panels.create">
      <NewPanelScreen />
    </PermittedPage>
  ),
})

function NewPanelScreen() {
  const { eventId } = Route.useSearch()
  const { data: event } = useQuery({
    ...api.events.get.queryOptions({ input: { eventId: eventId ?? '' } }),
    enabled: eventId !== undefined,
  })
  return event === undefined ? <EventChoice /> : <NewPanel key={event.id} event={event} />
}

const EventChoice = () => {
  const { t } = useLingui()
  const navigate = Route.useNavigate()
  const events = useEventOptions()
  return (
    <>
      <PageHeader title={<Trans>Nowy panel</Trans>} />
      <NativeSelect
        maw="45rem"
        label={t`Wydarzenie`}
        description={t`Panel należy do programu jednego wydarzenia`}
        data={[{ value: '', label: t`Wybierz wydarzenie` }, ...events]}
        value=""
        onChange={({ currentTarget }) => void navigate({ search: { eventId: currentTarget.value } })}
      />
    </>
  )
}

const NewPanel = ({ event }: { event: Panel['event'] }) => {
  const navigate = Route.useNavigate()
  const [id] = useState(newId)
  const create = useMutation(api.panels.create.mutationOptions())
  return (
    <>
      <PageHeader
        title={<Trans>Nowy panel</Trans>}
        facts={
          <>
            <Link to="/events/$eventId" params={{ eventId: event.id }}>
              {event.name}
            </Link>
            {' · '}
            <EventDay startsOn={event.startsOn} endsOn={event.endsOn} />
          </>
        }
      />
      <PanelDetailsForm
        event={event}
        details={{
          title: '',
          abstract: '',
          day: event.startsOn,
          start: null,
          durationMinutes: null,
          roomId: null,
          ownerId: null,
          facts: [],
        }}
        revision={0}
        save={(details) => create.mutateAsync({ ...details, id, eventId: event.id })}
        onSaved={(panel) => void navigate({ to: '/panels/$panelId', params: { panelId: panel.id } })}
        onCancel={() => void navigate({ to: '/events/$eventId/panels', params: { eventId: event.id } })}
      />
    </>
  )
}
