import type { Programme } from '#contract/programme.ts'
import { personClashes } from '#domain/programme.ts'

/** Who of `personIds`, standing on this item, is also elsewhere at that time: the other item's title and hour by the person's id. */
export const clashesWith = (
  { items }: Programme,
  itemId: string,
  personIds: readonly string[],
): ReadonlyMap<string, string> => {
  const byId = new Map(items.map((item) => [item.id, item]))
  const placed = items.map((item) => ({
    ...item,
    personIds: item.id === itemId ? personIds : item.people.map(({ personId }) => personId),
  }))
  return new Map(
    personClashes(placed)
      .filter((clash) => clash.itemId === itemId || clash.otherItemId === itemId)
      .map((clash) => {
        const other = byId.get(clash.itemId === itemId ? clash.otherItemId : clash.itemId)
        return [clash.personId, [other?.title, other?.start].filter(Boolean).join(', ')]
      }),
  )
}
