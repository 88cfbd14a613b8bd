import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Event, EventState } from '#contract/events.ts'
import { api } from '#src/api/client.ts'
import { ActionMenu, MenuAction, MenuDivider, menuItem } from '#src/ui/ActionMenu.tsx'
import { showDone, showUndo } from '#src/ui/showUndo.tsx'
import { CancelEvent } from './CancelEvent.tsx'
import { RemoveEvent } from './RemoveEvent.tsx'
import { StateRefusal } from './StateRefusal.tsx'

/** What can be done with an event as a whole; whatever puts it away has its way back in the same place. */
export const EventActions = ({ event, onRemoved }: { event: Event; onRemoved: () => Promise<void> }) => {
  const { t } = useLingui()
  const [asked, setAsked] = useState<'cancel' | 'remove' | null>(null)
  const putState = useMutation(
    api.events.putState.mutationOptions({ onError: (error) => showDone(<StateRefusal error={error} />) }),
  )
  const restore = useMutation(api.events.putState.mutationOptions())
  const change = (state: EventState) =>
    putState.mutate(
      { eventId: event.id, revision: event.revision, state },
      {
        onSuccess: ({ revision }) =>
          state === 'archived' &&
          showUndo({
            message: <Trans>Zarchiwizowano wydarzenie</Trans>,
            onUndo: () => restore.mutateAsync({ eventId: event.id, revision, state: event.state }),
          }),
      },
    )
  const isPutAway = event.state === 'cancelled' || event.state === 'archived'
  const params = { eventId: event.id }
  return (
    <>
      <ActionMenu label={t`Działania na wydarzeniu`} isFramed>
        <Link to="/events/$eventId/edit" params={params} {...menuItem}>
          <Trans>Edytuj</Trans>
        </Link>
        <Link to="/events/$eventId/duplicate" params={params} {...menuItem}>
          <Trans>Powiel wydarzenie</Trans>
        </Link>
        <MenuDivider />
        {isPutAway ? (
          <MenuAction onClick={() => change('planning')}>
            <Trans>Przywróć</Trans>
          </MenuAction>
        ) : (
          <>
            <MenuAction isDangerous onClick={() => setAsked('cancel')}>
              <Trans>Odwołaj</Trans>
            </MenuAction>
            <MenuAction onClick={() => change('archived')}>
              <Trans>Archiwizuj</Trans>
            </MenuAction>
          </>
        )}
        <MenuAction isDangerous onClick={() => setAsked('remove')}>
          <Trans>Usuń</Trans>
        </MenuAction>
      </ActionMenu>
      {asked === 'cancel' && <CancelEvent event={event} onClose={() => setAsked(null)} />}
      {asked === 'remove' && (
        <RemoveEvent event={event} onRemoved={onRemoved} onClose={() => setAsked(null)} />
      )}
    </>
  )
}
