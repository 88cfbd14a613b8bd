import type { Programme } from '#contract/programme.ts'
import { personClashes } from '#domain/conflicts/personClashes.ts'
import { placeItems } from '#domain/conflicts/placeItem.ts'

/**
 * Who of `personIds`, standing on this item, is also elsewhere at that time: the other item's title and hour by the person's
 * id. `timeZone` is the event's.
 */
export const clashesWith = (
  { items }: Programme,
  itemId: string,
  personIds: readonly string[],
  timeZone: string,
): ReadonlyMap<string, string> => {
  const peopled = items.map((item) => ({
    ...item,
    people: item.id === itemId ? personIds.map((personId) => ({ personId })) : item.people,
  }))
  return new Map(
    personClashes(placeItems(peopled, timeZone))
      .filter(({ earlier, later }) => earlier.id === itemId || later.id === itemId)
      .map(({ personId, earlier, later }) => {
        const { title, start } = (earlier.id === itemId ? later : earlier).item
        return [personId, [title, start].filter(Boolean).join(', ')]
      }),
  )
}
