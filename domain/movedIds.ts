/**
 * The fewest that have to move to make the second order of the first: all but a longest run that keeps its
 * order.
 */
export const movedIds = (before: readonly string[], after: readonly string[]): Set<string> => {
  const placeBefore = new Map(before.map((id, index) => [id, index]))
  const common = after.filter((id) => placeBefore.has(id))
  /** For each of them the longest run in the old order that ends with it. */
  const runs: string[][] = []
  for (const id of common) {
    const place = placeBefore.get(id) ?? 0
    const earlier = runs.filter((run) => (placeBefore.get(run.at(-1) ?? '') ?? 0) < place)
    const longest = earlier.reduce<string[]>((best, run) => (run.length > best.length ? run : best), [])
    runs.push([...longest, id])
  }
  const kept = new Set(runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []))
  return new Set(common.filter((id) => !kept.has(id)))
}
