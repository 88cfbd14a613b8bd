import type { ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import { type DayClock, minutesOfDay } from '#domain/timeline/dayClock.ts'
import { endOf } from '#domain/timeline/pieces.ts'
import { type Shift, shiftFollowing } from '#domain/timeline/shiftFollowing.ts'
import { timeOf } from '#domain/timeline/stepPlace.ts'

/**
 * What must move when an item comes to a place: behind one that only became longer what began after its old end, behind one
 * that came there all that begins from its start on.
 */
export const shiftBehind = (
  items: readonly ProgrammeItem[],
  item: ProgrammeItem,
  place: ItemPlace,
  clocks: (day: string) => DayClock,
): Shift => {
  const { day, start, durationMinutes, roomId } = place
  if (start === null || durationMinutes === null) return { minutes: 0, moves: [] }
  const end = endOf(item, clocks)
  const isOnlyLonger = item.day === day && item.start === start && item.roomId === roomId && end !== null
  const followsFrom = !isOnlyLonger ? start : end.day === day ? timeOf(end.minute) : `${minutesOfDay / 60}:00`
  return shiftFollowing(items, { day, start, durationMinutes, roomId, followsFrom, itemId: item.id }, clocks)
}
