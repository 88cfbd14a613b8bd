import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import type { Event } from '#contract/events.ts'
import { api } from '#src/api/client.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'
import { StateRefusal } from './StateRefusal.tsx'

/** Asks before calling an event off, and says what that touches and what it leaves alone. */
export const CancelEvent = ({
  event: { id: eventId, revision, name, counts },
  onClose,
}: {
  event: Event
  onClose: () => void
}) => {
  const cancel = useMutation(api.events.putState.mutationOptions({ onSuccess: onClose }))
  return (
    <ConfirmDialog
      title={<Trans>Odwołać wydarzenie?</Trans>}
      confirmLabel={<Trans>Odwołaj wydarzenie</Trans>}
      isDangerous
      isPending={cancel.isPending}
      onConfirm={() => cancel.mutate({ eventId, revision, state: 'cancelled' })}
      onClose={onClose}
    >
      <p>
        <Trans>„{name}” dostanie stan „Odwołano”. Nikt nie dostanie wiadomości.</Trans>
      </p>
      <p>
        <Plural
          value={counts.items}
          one="Program (# punkt), składy i partnerzy zostają na miejscu. Wydarzenie można przywrócić."
          few="Program (# punkty), składy i partnerzy zostają na miejscu. Wydarzenie można przywrócić."
          many="Program (# punktów), składy i partnerzy zostają na miejscu. Wydarzenie można przywrócić."
          other="Program (# punktu), składy i partnerzy zostają na miejscu. Wydarzenie można przywrócić."
        />
      </p>
      {cancel.isError && (
        <p role="alert">
          <StateRefusal error={cancel.error} />
        </p>
      )}
    </ConfirmDialog>
  )
}
