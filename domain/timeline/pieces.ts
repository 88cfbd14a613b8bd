import type { ItemPlace } from '#contract/programme.ts'
import { addDays, minutesOf } from '#domain/time.ts'
import { type DayClock, elapsedOf, latestWallOf, lengthOfDay, minutesOfDay, wallOf } from './dayClock.ts'

/** As long as this an item is drawn whose length is not known yet, in minutes. */
export const unknownLength = 30

type Timed = Pick<ItemPlace, 'day' | 'start' | 'durationMinutes'>
type Clocks = (day: string) => DayClock

/** What of an item lies on one day, in wall minutes; `from` is before `to`. */
export type Piece = {
  readonly day: string
  readonly from: number
  readonly to: number
  /** It began on an earlier day. */
  readonly isContinued: boolean
  /** It goes on after midnight. */
  readonly goesOn: boolean
}

/**
 * The days on which an item is drawn and where: one piece, or one more for each midnight that it passes. Two items
 * overlap in time exactly where pieces of them overlap. None while its start is unknown.
 */
export const piecesOf = ({ day, start, durationMinutes }: Timed, clocks: Clocks): Piece[] => {
  if (start === null) return []
  const pieces: Piece[] = []
  let from = minutesOf(start)
  let end = elapsedOf(clocks(day), from) + (durationMinutes ?? unknownLength)
  for (let on = day; ; on = addDays(on, 1)) {
    const clock = clocks(on)
    const length = lengthOfDay(clock)
    const goesOn = end > length
    pieces.push({
      day: on,
      from,
      to: goesOn ? minutesOfDay : latestWallOf(clock, end),
      isContinued: on !== day,
      goesOn,
    })
    if (!goesOn) return pieces
    from = 0
    end -= length
  }
}

/** What clocks show when an item ends, and on which day; null while its start or its length is unknown. */
export const endOf = (
  { day, start, durationMinutes }: Timed,
  clocks: Clocks,
): { day: string; minute: number } | null => {
  if (start === null || durationMinutes === null) return null
  let end = elapsedOf(clocks(day), minutesOf(start)) + durationMinutes
  let on = day
  while (end >= lengthOfDay(clocks(on))) {
    end -= lengthOfDay(clocks(on))
    on = addDays(on, 1)
  }
  return { day: on, minute: wallOf(clocks(on), end) }
}
