import { Plural, Trans } from '@lingui/react/macro'
import type { Event } from '#contract/events.ts'
import { ConfirmDialog } from '#src/ui/ConfirmDialog.tsx'

/** Asks before calling an event off, and says what that touches and what it leaves alone. */
export const CancelEvent = ({
  event: { name, counts },
  onConfirm,
  onClose,
}: {
  event: Event
  onConfirm: () => void
  onClose: () => void
}) => (
  <ConfirmDialog
    title={<Trans>Odwołać wydarzenie?</Trans>}
    confirmLabel={<Trans>Odwołaj wydarzenie</Trans>}
    isDangerous
    onConfirm={onConfirm}
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
  </ConfirmDialog>
)
