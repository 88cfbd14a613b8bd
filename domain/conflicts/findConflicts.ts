import type { Conflict, ConflictSeverity } from '#contract/conflicts.ts'
import { wallClock, type WallClock } from '#domain/zonedTime.ts'
import type { CheckedProgramme, Placed } from './checkedProgramme.ts'
import { eventConflicts } from './eventConflicts.ts'
import { peopleConflicts } from './peopleConflicts.ts'
import { placeItem } from './placeItem.ts'
import { roomConflicts } from './roomConflicts.ts'

/** A text that orders conflicts: errors first, then by the day and hour of the first item, then by the key. */
const rankOf = ({ key, severity }: Conflict, first: { day: string; start: string | null } | undefined) =>
  `${severity === 'error' ? 0 : 1} ${first?.day ?? ''} ${first?.start ?? '99:99'} ${key}`

/** The conflicts among items that have been placed in time already; those without an hour are only in `programme`. */
export const conflictsAmong = (
  programme: CheckedProgramme,
  placed: readonly Placed[],
  clock: WallClock,
): Conflict[] => {
  const byId = new Map(programme.items.map((item) => [item.id, item]))
  return [
    ...peopleConflicts(programme, placed, clock),
    ...roomConflicts(programme, placed, clock),
    ...eventConflicts(programme, placed, clock),
  ]
    .map((conflict) => ({ conflict, rank: rankOf(conflict, byId.get(conflict.itemIds[0] ?? '')) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ conflict }) => conflict)
}

/**
 * Everything in a programme that contradicts itself, its rooms, its people's time or the event's, errors first, then by time.
 * The rules are in the files beside this one and in docs/decisions/017; the server, the browser while somebody drags, and
 * the gate of a release all ask here. Cost n log n and the conflicts found. In a zone that there is not nothing has a time.
 */
export const findConflicts = (programme: CheckedProgramme): Conflict[] => {
  const clock = wallClock(programme.event.timeZone)
  if (clock === null) return []
  const placed = programme.items.flatMap((item) => placeItem(item, clock) ?? [])
  return conflictsAmong(programme, placed, clock)
}

/** The gravest that there is about each item, by its id. */
export const severityByItem = (
  conflicts: readonly Pick<Conflict, 'itemIds' | 'severity'>[],
): ReadonlyMap<string, ConflictSeverity> => {
  const severities = new Map<string, ConflictSeverity>()
  for (const { itemIds, severity } of conflicts) {
    for (const itemId of itemIds) {
      if (severity === 'error' || !severities.has(itemId)) severities.set(itemId, severity)
    }
  }
  return severities
}
