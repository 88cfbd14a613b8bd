import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Event } from '#contract/events.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { showUndo } from '#src/ui/showUndo.tsx'
import { EventCounts } from './EventCounts.tsx'

/** Deletes an event after saying what goes with it; „Cofnij” brings all of it back. `onRemoved` leaves the event's page. */
export const RemoveEvent = ({
  event: { id, name, counts },
  onRemoved,
  onClose,
}: {
  event: Event
  onRemoved: () => Promise<void>
  onClose: () => void
}) => {
  const restore = useMutation(api.events.restore.mutationOptions())
  const remove = useMutation(
    api.events.remove.mutationOptions({
      // Before what is on screen is read again: the event's own page would find nothing.
      onSuccess: async () => {
        await onRemoved()
        showUndo({
          message: <Trans>Usunięto: {name}</Trans>,
          onUndo: () => restore.mutateAsync({ eventId: id }),
        })
      },
    }),
  )
  return (
    <ConfirmDialog
      title={<Trans>Usunąć wydarzenie?</Trans>}
      confirmLabel={<Trans>Usuń wydarzenie</Trans>}
      isDangerous
      isPending={remove.isPending}
      onConfirm={() => remove.mutate({ eventId: id })}
      onClose={onClose}
    >
      <p>
        <Trans>„{name}” zniknie razem ze swoim programem, składami i rolami partnerów:</Trans>
      </p>
      <p>
        <EventCounts counts={counts} />
      </p>
      <p>
        <Trans>Osoby i organizacje zostają w bazie.</Trans>
      </p>
      {remove.isError && (
        <p role="alert">
          <Trans>Nie usunięto. Spróbuj ponownie.</Trans>
        </p>
      )}
    </ConfirmDialog>
  )
}
