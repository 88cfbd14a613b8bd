import type { ItemPlace } from '#contract/programme.ts'
import { addDays, minutesOf } from '#domain/time.ts'
import { type DayClock, elapsedOf } from './dayClock.ts'
import { laterStart } from './stepPlace.ts'

type Placed = ItemPlace & { readonly id: string }

/** What makes others wait: it stands here from `start` for so long. */
export type Pushing = {
  readonly day: string
  readonly start: string
  readonly durationMinutes: number
  readonly roomId: string | null
  /** Others follow in every room, as after a break that is everybody's. */
  readonly isForAll?: boolean
  /** Others follow from here on: for an item made longer where it used to end, otherwise its start. */
  readonly followsFrom: string
  /** The item itself, where it stands on the programme already. */
  readonly itemId?: string
}

export type Shift = { readonly minutes: number; readonly moves: (Placed & { day: string; start: string })[] }

/**
 * Where the items go that follow on the same day: all later by as much as the first of them must wait until this one ends,
 * so that pauses among them and what runs in parallel stay as they are. None when nothing follows or nothing is in the way.
 */
export const shiftFollowing = (
  items: readonly Placed[],
  { day, start, durationMinutes, roomId, isForAll = false, followsFrom, itemId }: Pushing,
  clocks: (day: string) => DayClock,
): Shift => {
  const clock = clocks(day)
  const following = items.flatMap((item) =>
    item.day === day &&
    item.id !== itemId &&
    item.start !== null &&
    item.start >= followsFrom &&
    (isForAll || item.roomId === roomId)
      ? [{ ...item, elapsed: elapsedOf(clock, minutesOf(item.start)) }]
      : [],
  )
  const end = elapsedOf(clock, minutesOf(start)) + durationMinutes
  const first = Math.min(...following.map(({ elapsed }) => elapsed))
  const minutes = end - first
  if (following.length === 0 || minutes <= 0) return { minutes: 0, moves: [] }
  const moves = following.map(({ elapsed, ...item }) => {
    const later = laterStart(elapsed + minutes, clock, () => clocks(addDays(day, 1)))
    return { ...item, day: later.isNextDay ? addDays(day, 1) : day, start: later.start }
  })
  return { minutes, moves }
}
