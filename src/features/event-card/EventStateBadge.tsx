import { Trans } from '@lingui/react/macro'
import type { EventState, PublishedState } from '#contract/events.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './EventStateBadge.module.css'

/**
 * The state of an event: the stored one, or what follows from its programme's release, or „Odbyło się” once its last day is
 * over. `today` is a day, `YYYY-MM-DD`.
 */
export const EventStateBadge = ({
  event: { state, endsOn, published },
  today,
}: {
  event: { state: EventState; endsOn: string; published: PublishedState }
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
  if (published !== 'not-published') {
    return published === 'changed' ? (
      <StateBadge state="outdated">
        <span className={classes['long']}>
          <Trans>Opublikowano, zmieniono później</Trans>
        </span>
      </StateBadge>
    ) : (
      <StateBadge state="confirmed">
        <Trans>Opublikowano</Trans>
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
