import type { Conflict } from '#contract/conflicts.ts'
import type { WallClock } from '#domain/zonedTime.ts'
import {
  conflictKey,
  intervalFacts,
  isRest,
  itemFacts,
  type CheckedProgramme,
  type Placed,
} from './checkedProgramme.ts'
import { overlapMs } from './personClashes.ts'
import { minuteMs, placeIntervals } from './placeItem.ts'
import { alone, isWithin, nearPairs } from './spans.ts'

const byRoom = (placed: readonly Placed[]) => {
  const rooms = new Map<string, Placed[]>()
  for (const span of placed) {
    const { roomId } = span.item
    if (roomId === null) continue
    const known = rooms.get(roomId)
    if (known) known.push(span)
    else rooms.set(roomId, [span])
  }
  return rooms
}

const usedTwice = (roomId: string, spans: readonly Placed[]): Conflict[] =>
  nearPairs(spans, 0).map(({ earlier, later }) => {
    const kind = 'room-twice'
    const itemIds = [earlier.id, later.id]
    return {
      kind,
      key: conflictKey(kind, itemIds),
      severity: 'error',
      itemIds,
      roomId,
      minutes: overlapMs(earlier, later) / minuteMs,
      facts: [earlier, later]
        .map(({ item }) => `${item.id} ${itemFacts(item)}`)
        .toSorted()
        .join('|'),
    }
  })

const unavailable = (
  roomId: string,
  spans: readonly Placed[],
  intervals: CheckedProgramme['planning']['rooms'][number]['intervals'],
  clock: WallClock,
): Conflict[] => {
  if (intervals.length === 0) return []
  const available = placeIntervals(intervals, clock)
  return spans
    .filter((span) => !isWithin(available, span))
    .map(({ id, item }) => {
      const kind = 'room-unavailable'
      return {
        kind,
        key: conflictKey(kind, [id]),
        severity: 'error',
        itemIds: [id],
        roomId,
        facts: `${itemFacts(item)}|${intervalFacts(intervals)}`,
      }
    })
}

/**
 * Rooms with fewer seats than people: all who are expected where nothing else goes on at that time (how they divide among
 * parallel items nobody knows), and otherwise those who stand on the item itself, without reserves.
 */
const tooSmall = ({ planning, rooms, items }: CheckedProgramme, placed: readonly Placed[]): Conflict[] => {
  const seatsOf = new Map(rooms.map(({ id, capacity }) => [id, capacity]))
  const forEverybody = new Set(alone(placed.filter(({ item }) => !isRest(item.kind))).map(({ id }) => id))
  return items.flatMap(({ id, roomId, people }): Conflict[] => {
    const capacity = roomId === null ? null : (seatsOf.get(roomId) ?? null)
    if (roomId === null || capacity === null) return []
    const own = people.filter(({ role }) => role !== 'reserve').length
    const expected = forEverybody.has(id) ? (planning.expectedPeople ?? 0) : 0
    const needed = Math.max(own, expected)
    if (needed <= capacity) return []
    const kind = 'room-too-small'
    const by = expected > own ? 'expected' : 'lineup'
    return [
      {
        kind,
        key: conflictKey(kind, [id]),
        severity: 'warning',
        itemIds: [id],
        roomId,
        capacity,
        needed,
        by,
        facts: [roomId, capacity, needed, by].join(' '),
      },
    ]
  })
}

/** Rooms used twice, outside their availability, and too small. */
export const roomConflicts = (
  programme: CheckedProgramme,
  placed: readonly Placed[],
  clock: WallClock,
): Conflict[] => {
  const intervalsOf = new Map(programme.planning.rooms.map(({ roomId, intervals }) => [roomId, intervals]))
  return [
    ...[...byRoom(placed)].flatMap(([roomId, spans]) => [
      ...usedTwice(roomId, spans),
      ...unavailable(roomId, spans, intervalsOf.get(roomId) ?? [], clock),
    ]),
    ...tooSmall(programme, placed),
  ]
}
