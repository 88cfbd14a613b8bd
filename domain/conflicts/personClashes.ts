import type { AppearanceRole } from '#contract/programme.ts'
import type { PlacedItem, Timed } from './placeItem.ts'
import { nearPairs, type NearPair, type Span } from './spans.ts'

type Peopled = Timed & { readonly people: readonly { readonly personId: string }[] }

/** Somebody's `place` on an item, at its time; `id` is the item's. */
export type PlacedPerson<Item extends Peopled> = PlacedItem<Item> & { readonly place: Item['people'][number] }

/** Where everybody is when, by person. */
export const placesByPerson = <Item extends Peopled>(
  placed: readonly PlacedItem<Item>[],
): Map<string, PlacedPerson<Item>[]> => {
  const places = new Map<string, PlacedPerson<Item>[]>()
  for (const { id, item, from, to } of placed) {
    for (const place of item.people) {
      const known = places.get(place.personId)
      if (known) known.push({ id, item, from, to, place })
      else places.set(place.personId, [{ id, item, from, to, place }])
    }
  }
  return places
}

export type PersonClash<Item extends Peopled> = NearPair<PlacedPerson<Item>> & { readonly personId: string }

type Roled = { readonly place: { readonly role: AppearanceRole } }

/** A reserve may be needed elsewhere, which is worth knowing; somebody who is announced twice cannot come. */
export const isReserveClash = ({ earlier, later }: NearPair<Roled>): boolean =>
  earlier.place.role === 'reserve' || later.place.role === 'reserve'

/** What two overlapping spans have in common, in milliseconds. */
export const overlapMs = (one: Span, other: Span): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from)

/**
 * Who is at two places at once: the one rule for the list of conflicts, the lists of panels and the line-up editor. Items
 * touch without clashing (10:00–11:00, then 11:00). Cost n log n and the clashes found.
 */
export const personClashes = <Item extends Peopled>(
  placed: readonly PlacedItem<Item>[],
): PersonClash<Item>[] =>
  [...placesByPerson(placed)].flatMap(([personId, places]) =>
    nearPairs(places, 0).map((pair) => ({ personId, ...pair })),
  )
