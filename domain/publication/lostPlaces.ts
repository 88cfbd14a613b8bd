import type { ReleaseContent, ReleasedItem } from '#contract/releaseContent.ts'

type Content = Pick<ReleaseContent, 'items' | 'cancelled'>

/**
 * The items that a person was announced on in an earlier release and is not in `content`, as that person knew them last: their
 * calendar calls these off. `earlier`: the contents of the releases before, the oldest first.
 */
export const lostPlaces = (
  personId: string,
  content: Content,
  earlier: readonly Content[],
): ReleasedItem[] => {
  const placesIn = ({ items, cancelled }: Content) =>
    [...cancelled, ...items].filter(({ people }) => people.some((person) => person.personId === personId))
  const known = new Set(placesIn(content).map(({ itemId }) => itemId))
  const had = new Map(earlier.flatMap(placesIn).map((item) => [item.itemId, item]))
  return [...had.values()].filter(({ itemId }) => !known.has(itemId))
}
