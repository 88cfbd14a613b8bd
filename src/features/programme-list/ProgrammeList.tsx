import { useLingui } from '@lingui/react/macro'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { inProgrammeOrder } from '#domain/releases/programmeOrder.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { todayIn } from '#src/ui/todayIn.ts'
import type { MissingFilter } from './missingFilters.ts'
import { isMissing, programmeFlags } from './programmeFlags.ts'
import classes from './ProgrammeList.module.css'
import { ProgrammeRow } from './ProgrammeRow.tsx'

/**
 * The programme day by day: what has an hour in the order of time, then what has none yet, put in order by hand. With
 * `missing` only the items that lack it.
 */
export const ProgrammeList = ({
  event,
  items,
  missing,
  onReorder,
  onPlace,
}: {
  event: Pick<Event, 'startsOn' | 'endsOn' | 'rooms' | 'state' | 'isExample' | 'timeZone'>
  items: readonly ProgrammeItem[]
  missing: MissingFilter | undefined
  /** Without it the order is only shown. */
  onReorder?: (itemIds: string[]) => void
  /** Asked for the form of an item's time and room; without it they are only shown. */
  onPlace?: (item: ProgrammeItem) => void
}) => {
  const { t } = useLingui()
  const flags = programmeFlags(items, event, todayIn(event.timeZone))
  const rooms = event.rooms.map(({ id }) => ({ roomId: id }))
  const inOrder = inProgrammeOrder(items, rooms)
  const days = [...new Set(items.map(({ day }) => day))].sort()
  const reorder = (ordered: readonly ProgrammeItem[]) => {
    const [first] = ordered
    const isMoved = ({ day, start }: ProgrammeItem) => start === null && day === first?.day
    const queue = ordered.map(({ id }) => id)
    onReorder?.(items.map((item) => (isMoved(item) ? (queue.shift() ?? item.id) : item.id)))
  }
  const render = (item: ProgrammeItem) => (
    <ProgrammeRow
      item={item}
      flags={flags.get(item.id)}
      onPlace={onPlace === undefined ? undefined : () => onPlace(item)}
    />
  )
  return days.map((day) => {
    const shown = inOrder.filter(
      (item) => item.day === day && (missing === undefined || isMissing(flags.get(item.id), missing)),
    )
    if (shown.length === 0) return null
    const isOrdered = (item: ProgrammeItem) =>
      item.start === null && missing === undefined && onReorder !== undefined
    const timed = shown.filter((item) => !isOrdered(item))
    const waiting = shown.filter(isOrdered)
    return (
      <section key={day} aria-labelledby={`day-${day}`} className={classes['day']}>
        <h2 id={`day-${day}`} className={classes['heading']}>
          <EventDay startsOn={day} />
        </h2>
        {timed.length > 0 && (
          <ol className={classes['plain']} aria-label={t`Program dnia według godzin`}>
            {timed.map((item) => (
              <li key={item.id}>{render(item)}</li>
            ))}
          </ol>
        )}
        {waiting.length > 0 && (
          <OrderedList
            label={t`Bez godziny, w kolejności`}
            items={waiting}
            itemKey={({ id }) => id}
            itemName={({ title }) => title}
            onReorder={reorder}
            renderItem={render}
          />
        )}
      </section>
    )
  })
}
