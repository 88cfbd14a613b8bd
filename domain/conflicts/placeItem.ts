import type { Interval } from '#contract/planning.ts'
import { addDays, endTime } from '#domain/time.ts'
import { wallClock, type WallClock } from '#domain/zonedTime.ts'
import { mergeSpans, type Span } from './spans.ts'

/** When an item is, as its form says it. */
export type Timed = {
  readonly id: string
  readonly day: string
  readonly start: string | null
  readonly durationMinutes: number | null
}

/** An item at its time; `id` is the item's. */
export type PlacedItem<Item> = Span & { readonly id: string; readonly item: Item }

export const minuteMs = 60_000

/**
 * Where an item stands in time: it begins at its wall time and lasts so many minutes of real time, over midnight and over a
 * change of clocks alike. An unknown length counts as one minute. Null while its hour is unknown, or where the clocks skip it.
 */
export const placeItem = <Item extends Timed>(item: Item, clock: WallClock): PlacedItem<Item> | null => {
  const from = item.start === null ? null : clock(item.day, item.start)
  return from === null ? null : { id: item.id, item, from, to: from + (item.durationMinutes ?? 1) * minuteMs }
}

/** The items that have a time, in a zone; none in a zone that there is not. */
export const placeItems = <Item extends Timed>(items: readonly Item[], zone: string): PlacedItem<Item>[] => {
  const clock = wallClock(zone)
  return clock === null ? [] : items.flatMap((item) => placeItem(item, clock) ?? [])
}

/** A wall time as a border: where the clocks skip it, the moment that they go on from. */
const borderAt = (day: string, time: string, clock: WallClock) => {
  const exact = clock(day, time)
  if (exact !== null) return exact
  for (let minutes = 1; minutes <= 24 * 60; minutes += 1) {
    const later = endTime(time, minutes)
    const instant = clock(later.dayOffset === 0 ? day : addDays(day, later.dayOffset), later.time)
    if (instant !== null) return instant
  }
  return null
}

/** Intervals as instants, overlapping and touching ones as one; one that ends no later than it begins ends on the next day. */
export const placeIntervals = (intervals: readonly Interval[], clock: WallClock): Span[] =>
  mergeSpans(
    intervals.flatMap(({ day, from, to }) => {
      const begins = borderAt(day, from, clock)
      const ends = borderAt(to > from ? day : addDays(day, 1), to, clock)
      return begins === null || ends === null ? [] : [{ from: begins, to: ends }]
    }),
  )
