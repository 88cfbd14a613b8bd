import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Event, EventState } from '#contract/events.ts'
import { api } from '#src/api/client.ts'
import { showUndo } from '#src/ui/showUndo.tsx'
import { CancelEvent } from './CancelEvent.tsx'
import { RemoveEvent } from './RemoveEvent.tsx'

/** What can be done with an event as a whole; whatever puts it away has its way back in the same place. */
export const EventActions = ({ event, onRemoved }: { event: Event; onRemoved: () => Promise<void> }) => {
  const { t } = useLingui()
  const [asked, setAsked] = useState<'cancel' | 'remove' | null>(null)
  const putState = useMutation(api.events.putState.mutationOptions())
  const change = (state: EventState) =>
    putState.mutate(
      { eventId: event.id, revision: event.revision, state },
      {
        onSuccess: ({ revision }) =>
          state === 'archived' &&
          showUndo({
            message: <Trans>Zarchiwizowano wydarzenie</Trans>,
            onUndo: () => putState.mutate({ eventId: event.id, revision, state: event.state }),
          }),
      },
    )
  const isPutAway = event.state === 'cancelled' || event.state === 'archived'
  const params = { eventId: event.id }
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t`Działania na wydarzeniu`}>
            <IconDots size={20} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item renderRoot={(props) => <Link to="/events/$eventId/edit" params={params} {...props} />}>
            <Trans>Edytuj</Trans>
          </Menu.Item>
          <Menu.Item
            renderRoot={(props) => <Link to="/events/$eventId/duplicate" params={params} {...props} />}
          >
            <Trans>Powiel wydarzenie</Trans>
          </Menu.Item>
          <Menu.Divider />
          {isPutAway ? (
            <Menu.Item onClick={() => change('planning')}>
              <Trans>Przywróć</Trans>
            </Menu.Item>
          ) : (
            <>
              <Menu.Item onClick={() => setAsked('cancel')}>
                <Trans>Odwołaj</Trans>
              </Menu.Item>
              <Menu.Item onClick={() => change('archived')}>
                <Trans>Archiwizuj</Trans>
              </Menu.Item>
            </>
          )}
          <Menu.Item color="var(--state-declined)" onClick={() => setAsked('remove')}>
            <Trans>Usuń</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked === 'cancel' && (
        <CancelEvent
          event={event}
          onConfirm={() => {
            change('cancelled')
            setAsked(null)
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'remove' && (
        <RemoveEvent event={event} onRemoved={onRemoved} onClose={() => setAsked(null)} />
      )}
    </>
  )
}
