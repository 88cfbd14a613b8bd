import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { dayOutsideEvent, itemProblems, personClashes } from '#domain/programme.ts'

/** Somebody who is announced elsewhere at the same time. */
export type Clash = { person: string; otherTitle: string }
export type ItemFlags = { clashes: Clash[]; isOutside: boolean; hasNoTime: boolean; hasNoRoom: boolean }

/** What is wrong or unknown about each item, by its id; a clash stands on both of its items. */
export const programmeFlags = (
  items: readonly ProgrammeItem[],
  event: Pick<Event, 'startsOn' | 'endsOn' | 'rooms'>,
): ReadonlyMap<string, ItemFlags> => {
  const byId = new Map(items.map((item) => [item.id, item]))
  const place = { ...event, hasRooms: event.rooms.length > 0 }
  const flags = new Map<string, ItemFlags>(
    items.map((item) => {
      const problems = itemProblems(item, place, new Set())
      return [
        item.id,
        {
          clashes: [],
          isOutside: dayOutsideEvent(item.day, event),
          hasNoTime: problems.includes('no-time'),
          hasNoRoom: problems.includes('no-room'),
        },
      ]
    }),
  )
  const placed = items.map((item) => ({ ...item, personIds: item.people.map(({ personId }) => personId) }))
  const note = (itemId: string, otherId: string, personId: string) => {
    const card = byId.get(itemId)?.people.find((place) => place.personId === personId)?.card
    const other = byId.get(otherId)
    if (card !== undefined && other !== undefined) {
      flags.get(itemId)?.clashes.push({ person: printedName(card), otherTitle: other.title })
    }
  }
  for (const { personId, itemId, otherItemId } of personClashes(placed)) {
    note(itemId, otherItemId, personId)
    note(otherItemId, itemId, personId)
  }
  return flags
}

export const missingFilters = ['time', 'room', 'dates', 'clash'] as const
export type MissingFilter = (typeof missingFilters)[number]

/** Whether an item belongs to the list of what is missing. */
export const isMissing = (flags: ItemFlags | undefined, missing: MissingFilter): boolean => {
  if (flags === undefined) return false
  if (missing === 'time') return flags.hasNoTime
  if (missing === 'room') return flags.hasNoRoom
  return missing === 'dates' ? flags.isOutside : flags.clashes.length > 0
}
