import type { Conflict } from '#contract/conflicts.ts'
import type { WallClock } from '#domain/zonedTime.ts'
import {
  conflictKey,
  intervalFacts,
  isRest,
  itemFacts,
  longestRunMs,
  pauseMs,
  type CheckedItem,
  type CheckedProgramme,
  type Placed,
} from './checkedProgramme.ts'
import { isReserveClash, overlapMs, placesByPerson, type PlacedPerson } from './personClashes.ts'
import { minuteMs, placeIntervals } from './placeItem.ts'
import { isWithin, nearPairs, runsBetweenPauses, type NearPair } from './spans.ts'

type Place = PlacedPerson<CheckedItem>

const pairFacts = ({ earlier, later }: NearPair<Place>) =>
  [earlier, later]
    .map(({ item, place }) => `${item.id} ${itemFacts(item)} ${place.role}`)
    .toSorted()
    .join('|')

const samePlace = (one: Place, other: Place) =>
  one.item.roomId === null || other.item.roomId === null || one.item.roomId === other.item.roomId

/** Somebody at two places at once, as a conflict. */
export const personTwice = (personId: string, pair: NearPair<Place>): Conflict => {
  const { earlier, later } = pair
  const kind = 'person-twice'
  const itemIds = [earlier.id, later.id]
  return {
    kind,
    key: conflictKey(kind, itemIds, personId),
    severity: isReserveClash(pair) ? 'warning' : 'error',
    itemIds,
    personId,
    minutes: overlapMs(earlier, later) / minuteMs,
    facts: pairFacts(pair),
  }
}

/** Twice at one time, or too late for the next room. */
const ofPair = (personId: string, pair: NearPair<Place>, graceMinutes: number): Conflict[] => {
  const { earlier, later, gapMs } = pair
  if (gapMs < 0) return [personTwice(personId, pair)]
  // A reserve waits where they are; without rooms nobody knows how far it is.
  if (isReserveClash(pair) || samePlace(earlier, later)) return []
  const kind = 'too-little-time'
  const itemIds = [earlier.id, later.id]
  return [
    {
      kind,
      key: conflictKey(kind, itemIds, personId),
      severity: 'warning',
      itemIds,
      personId,
      minutes: gapMs / minuteMs,
      graceMinutes,
      facts: `${pairFacts(pair)}|${graceMinutes}`,
    },
  ]
}

/** What somebody's own programme demands of them without a pause. */
const tooLong = (personId: string, places: readonly Place[]): Conflict[] =>
  runsBetweenPauses(
    places.filter(({ place, item }) => place.role !== 'reserve' && !isRest(item.kind)),
    pauseMs,
  )
    .filter(({ from, to }) => to - from > longestRunMs)
    .map(({ from, to, first, last }) => {
      const kind = 'person-without-break'
      const itemIds = first.id === last.id ? [first.id] : [first.id, last.id]
      const minutes = (to - from) / minuteMs
      return {
        kind,
        key: conflictKey(kind, itemIds, personId),
        severity: 'warning',
        itemIds,
        personId,
        minutes,
        facts: `${itemFacts(first.item)}|${itemFacts(last.item)}|${minutes}`,
      }
    })

/** People at two places, without time between them, without a pause, and outside their availability. */
export const peopleConflicts = (
  { planning }: CheckedProgramme,
  placed: readonly Placed[],
  clock: WallClock,
): Conflict[] => {
  const intervalsOf = new Map(planning.people.map(({ personId, intervals }) => [personId, intervals]))
  const conflicts: Conflict[] = []
  for (const [personId, places] of placesByPerson(placed)) {
    for (const pair of nearPairs(places, planning.graceMinutes * minuteMs)) {
      conflicts.push(...ofPair(personId, pair, planning.graceMinutes))
    }
    conflicts.push(...tooLong(personId, places))
    const intervals = intervalsOf.get(personId) ?? []
    if (intervals.length === 0) continue
    const available = placeIntervals(intervals, clock)
    for (const span of places) {
      if (isWithin(available, span)) continue
      const { id, item, place } = span
      const kind = 'person-unavailable'
      conflicts.push({
        kind,
        key: conflictKey(kind, [id], personId),
        severity: place.role === 'reserve' ? 'warning' : 'error',
        itemIds: [id],
        personId,
        facts: `${itemFacts(item)}|${place.role}|${intervalFacts(intervals)}`,
      })
    }
  }
  return conflicts
}
