import type { Conflict } from '#contract/conflicts.ts'
import { dayOutsideEvent } from '#domain/programme.ts'
import { addDays } from '#domain/time.ts'
import type { WallClock } from '#domain/zonedTime.ts'
import {
  conflictKey,
  isRest,
  itemFacts,
  longestRunMs,
  pauseMs,
  type CheckedProgramme,
  type Placed,
} from './checkedProgramme.ts'
import { minuteMs, placeIntervals } from './placeItem.ts'
import { inTime, runsBetweenPauses, type Run } from './spans.ts'

const outsideDates = ({ event, items }: CheckedProgramme): Conflict[] =>
  items
    .filter(({ day }) => dayOutsideEvent(day, event))
    .map(({ id, day }) => {
      const kind = 'outside-dates'
      return {
        kind,
        key: conflictKey(kind, [id]),
        severity: 'error',
        itemIds: [id],
        facts: [day, event.startsOn, event.endsOn].join(' '),
      }
    })

/** Those that have an hour and yet no place in time. */
const noSuchTime = ({ event, items }: CheckedProgramme, placed: readonly Placed[]): Conflict[] => {
  const known = new Set(placed.map(({ id }) => id))
  return items
    .filter(({ id, start }) => start !== null && !known.has(id))
    .map(({ id, day, start }) => {
      const kind = 'no-such-time'
      return {
        kind,
        key: conflictKey(kind, [id]),
        severity: 'error',
        itemIds: [id],
        facts: [day, start, event.timeZone].join(' '),
      }
    })
}

/**
 * Outside the hours of a day: the item's own, or the day before's, which may close after midnight. Without an hour of
 * opening the day opens at midnight; without one of closing what began in time may last. Days that the event does not have
 * are another conflict.
 */
const outsideHours = (
  { event, planning }: CheckedProgramme,
  placed: readonly Placed[],
  clock: WallClock,
): Conflict[] => {
  const { opensAt, closesAt } = planning
  if (opensAt === null && closesAt === null) return []
  const hours = new Map<string, { from: number; to: number } | null>()
  const hoursOf = (day: string) => {
    const known = hours.get(day)
    if (known !== undefined) return known
    const interval = { day, from: opensAt ?? '00:00', to: closesAt ?? '00:00' }
    const [window] = dayOutsideEvent(day, event) ? [] : placeIntervals([interval], clock)
    hours.set(day, window ?? null)
    return window ?? null
  }
  const fits = ({ from, to }: Placed, day: string) => {
    const window = hoursOf(day)
    if (window === null || from < window.from) return false
    return closesAt === null ? from < window.to : to <= window.to
  }
  return placed
    .filter(
      (span) =>
        !dayOutsideEvent(span.item.day, event) &&
        !fits(span, span.item.day) &&
        !fits(span, addDays(span.item.day, -1)),
    )
    .map(({ id, item }) => {
      const kind = 'outside-hours'
      return {
        kind,
        key: conflictKey(kind, [id]),
        severity: 'warning',
        itemIds: [id],
        opensAt,
        closesAt,
        facts: [item.day, item.start, item.durationMinutes, opensAt, closesAt]
          .map((value) => value ?? '-')
          .join(' '),
      }
    })
}

/**
 * Stretches of the programme, over all rooms together, in which nobody who wants to hear everything rests. A break that is
 * planned meanwhile is named: something else goes on during it, or it is too short.
 */
const withoutBreak = (placed: readonly Placed[]): Conflict[] => {
  const breaks = inTime(placed.filter(({ item }) => isRest(item.kind)))
  let next = 0
  const breakIn = ({ from, to }: Run<Placed>) => {
    while ((breaks[next]?.from ?? Infinity) < from) next += 1
    const candidate = breaks[next]
    return candidate && candidate.from < to ? candidate : null
  }
  return runsBetweenPauses(
    placed.filter(({ item }) => !isRest(item.kind)),
    pauseMs,
  )
    .filter(({ from, to }) => to - from > longestRunMs)
    .map((run) => {
      const kind = 'no-break'
      const { first, last } = run
      const itemIds = first.id === last.id ? [first.id] : [first.id, last.id]
      const minutes = (run.to - run.from) / minuteMs
      const planned = breakIn(run)
      return {
        kind,
        key: conflictKey(kind, itemIds),
        severity: 'warning',
        itemIds,
        minutes,
        breakId: planned?.id ?? null,
        facts: [first, last, ...(planned ? [planned] : [])]
          .map(({ item }) => itemFacts(item))
          .concat(String(minutes))
          .join('|'),
      }
    })
}

/** Items on days or at hours that the event does not have, or no clock, and a programme without a pause. */
export const eventConflicts = (
  programme: CheckedProgramme,
  placed: readonly Placed[],
  clock: WallClock,
): Conflict[] => [
  ...outsideDates(programme),
  ...noSuchTime(programme, placed),
  ...outsideHours(programme, placed, clock),
  ...withoutBreak(placed),
]
