import type { ReleaseContent, ReleasedItem } from '#contract/releaseContent.ts'

/**
 * What was announced and is no longer there: the items that the release before had, or had called off already, and that are
 * not among those of now. They stay as they were announced last, so that a calendar can take them away.
 */
export const cancelledSince = (
  before: Pick<ReleaseContent, 'items' | 'cancelled'> | null,
  now: readonly Pick<ReleasedItem, 'itemId'>[],
): ReleasedItem[] => {
  const standing = new Set(now.map(({ itemId }) => itemId))
  const announced = [...(before?.cancelled ?? []), ...(before?.items ?? [])]
  return [...new Map(announced.map((item) => [item.itemId, item])).values()].filter(
    ({ itemId }) => !standing.has(itemId),
  )
}
