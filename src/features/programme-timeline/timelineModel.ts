import type { Event } from '#contract/events.ts'
import type { ItemMove, ItemPlace, ProgrammeItem } from '#contract/programme.ts'

/** One item put somewhere else; `before` is where it stood when it was taken, on that revision. */
export type Move = { itemId: string; revision: number; before: ItemPlace; after: ItemPlace }

/** How grave it is what contradicts an item. */
export type Severity = 'error' | 'warning'
export type Severities = ReadonlyMap<string, Severity>

export const placeOf = ({ day, start, durationMinutes, roomId }: ItemPlace): ItemPlace => ({
  day,
  start,
  durationMinutes,
  roomId,
})

export const isSamePlace = (one: ItemPlace, other: ItemPlace): boolean =>
  one.day === other.day &&
  one.start === other.start &&
  one.durationMinutes === other.durationMinutes &&
  one.roomId === other.roomId

/** The move of an item as it is now to another place. */
export const moveOf = (item: ProgrammeItem, after: ItemPlace): Move => ({
  itemId: item.id,
  revision: item.revision,
  before: placeOf(item),
  after: placeOf(after),
})

export const asInput = ({ itemId, revision, after }: Move): ItemMove => ({ itemId, revision, ...after })

/** The items as they stand once these places hold; those that are not moved are the very same. */
export const withPlaces = (
  items: readonly ProgrammeItem[],
  places: ReadonlyMap<string, ItemPlace>,
  rooms: Event['rooms'],
): readonly ProgrammeItem[] =>
  places.size === 0
    ? items
    : items.map((item) => {
        const place = places.get(item.id)
        if (place === undefined || isSamePlace(item, place)) return item
        return { ...item, ...place, room: rooms.find(({ id }) => id === place.roomId)?.name ?? null }
      })
