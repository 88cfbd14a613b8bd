import { Trans } from '@lingui/react/macro'
import type { EventState } from '#contract/events.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'

/** The state of an event: the stored one, or „Odbyło się” once its last day is over. `today` is a day, `YYYY-MM-DD`. */
export const EventStateBadge = ({
  event: { state, endsOn },
  today,
}: {
  event: { state: EventState; endsOn: string }
  today: string
}) => {
  if (state === 'cancelled') {
    return (
      <StateBadge state="declined">
        <Trans>Odwołano</Trans>
      </StateBadge>
    )
  }
  if (state === 'archived') {
    return (
      <StateBadge state="skipped">
        <Trans>Zarchiwizowano</Trans>
      </StateBadge>
    )
  }
  if (endsOn < today) {
    return (
      <StateBadge state="confirmed">
        <Trans>Odbyło się</Trans>
      </StateBadge>
    )
  }
  return state === 'draft' ? (
    <StateBadge state="draft">
      <Trans>Szkic</Trans>
    </StateBadge>
  ) : (
    <StateBadge state="waiting">
      <Trans>W przygotowaniu</Trans>
    </StateBadge>
  )
}
