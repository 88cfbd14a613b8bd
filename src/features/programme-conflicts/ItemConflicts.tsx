import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Event } from '#contract/events.ts'
import type { ItemDetails } from '#contract/programme.ts'
import { openOf, useConflicts } from '#src/api/useConflicts.ts'
import { useConflictWords } from '#src/api/useConflictWords.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './Conflicts.module.css'

/**
 * The open conflicts of one item as it is stored or, with `details`, as it would be with what is typed; each says what it is
 * and names the other side. Nothing while there are none.
 */
export const ItemConflicts = ({
  event,
  itemId,
  details,
}: {
  event: Pick<Event, 'id' | 'startsOn' | 'endsOn' | 'timeZone' | 'rooms'>
  itemId: string
  details?: Pick<ItemDetails, 'day' | 'start' | 'durationMinutes' | 'roomId'>
}) => {
  const { t } = useLingui()
  const known = useConflicts(event)
  const items = (known?.items ?? []).map((item) => (item.id === itemId ? { ...item, ...details } : item))
  const word = useConflictWords(event, items)
  const own = openOf(known?.find(items) ?? []).filter(({ itemIds }) => itemIds.includes(itemId))
  const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? ''
  return (
    <div role="status">
      {own.length > 0 && (
        <section aria-label={t`Kolizje`} className={classes['own']}>
          <h2>
            <Trans>Kolizje</Trans>
          </h2>
          <ul>
            {own.map((conflict) => (
              <li key={conflict.key}>
                <StateBadge state={conflict.severity === 'error' ? 'declined' : 'remarks'}>
                  <span className={classes['wrapped']}>{word(conflict).sentence}</span>
                </StateBadge>
                {conflict.itemIds
                  .filter((id) => id !== itemId)
                  .map((id) => (
                    <span key={id} className={classes['quiet']}>
                      {' '}
                      · {titleOf(id)}
                    </span>
                  ))}
              </li>
            ))}
          </ul>
          <Link to="/events/$eventId/programme/conflicts" params={{ eventId: event.id }}>
            <Trans>Wszystkie kolizje</Trans>
          </Link>
        </section>
      )}
    </div>
  )
}
