import { useLingui } from '@lingui/react/macro'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { todayIn } from '#src/ui/todayIn.ts'
import type { MissingFilter } from './missingFilters.ts'
import { isMissing, programmeFlags } from './programmeFlags.ts'
import classes from './ProgrammeList.module.css'
import { ProgrammeRow } from './ProgrammeRow.tsx'

/** The programme day by day; within a day items are put in order. With `missing` only the items that lack it, in their order. */
export const ProgrammeList = ({
  event,
  items,
  missing,
  onReorder,
}: {
  event: Pick<Event, 'startsOn' | 'endsOn' | 'rooms' | 'state' | 'isExample' | 'timeZone'>
  items: readonly ProgrammeItem[]
  missing: MissingFilter | undefined
  /** Without it the order is only shown. */
  onReorder?: (itemIds: string[]) => void
}) => {
  const { t } = useLingui()
  const flags = programmeFlags(items, event, todayIn(event.timeZone))
  const days = [...new Set(items.map(({ day }) => day))].sort()
  const itemsOf = (day: string) => items.filter((item) => item.day === day)
  const reorder = (day: string, ordered: readonly ProgrammeItem[]) =>
    onReorder?.(days.flatMap((each) => (each === day ? ordered : itemsOf(each)).map(({ id }) => id)))
  return days.map((day) => {
    const ofDay = itemsOf(day)
    const shown = missing === undefined ? ofDay : ofDay.filter(({ id }) => isMissing(flags.get(id), missing))
    if (shown.length === 0) return null
    const render = (item: ProgrammeItem) => <ProgrammeRow item={item} flags={flags.get(item.id)} />
    return (
      <section key={day} aria-labelledby={`day-${day}`} className={classes['day']}>
        <h2 id={`day-${day}`} className={classes['heading']}>
          <EventDay startsOn={day} />
        </h2>
        {missing === undefined && onReorder !== undefined ? (
          <OrderedList
            label={t`Program dnia w kolejności`}
            items={ofDay}
            itemKey={({ id }) => id}
            itemName={({ title }) => title}
            onReorder={(ordered) => reorder(day, ordered)}
            renderItem={render}
          />
        ) : (
          <ul className={classes['plain']}>
            {shown.map((item) => (
              <li key={item.id}>{render(item)}</li>
            ))}
          </ul>
        )}
      </section>
    )
  })
}
