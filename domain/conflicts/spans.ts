/** A stretch of time between two instants in milliseconds; `to` is no longer part of it. */
export type Span = { readonly from: number; readonly to: number }

type Named = Span & { readonly id: string }

/** In the order of time; those that begin together in the order of their ids. */
export const inTime = <Item extends Named>(spans: readonly Item[]): Item[] =>
  spans.toSorted((one, other) => one.from - other.from || (one.id < other.id ? -1 : 1))

export type NearPair<Item> = {
  readonly earlier: Item
  readonly later: Item
  /** From the end of the earlier to the beginning of the later; negative while they overlap. */
  readonly gapMs: number
}

/**
 * The pairs between which there is less than `graceMs`; with 0 those that overlap, and what only touches does not. Cost
 * n log n and the pairs found.
 */
export const nearPairs = <Item extends Named>(spans: readonly Item[], graceMs: number): NearPair<Item>[] => {
  const pairs: NearPair<Item>[] = []
  let open: Item[] = []
  for (const later of inTime(spans)) {
    open = open.filter((earlier) => later.from - earlier.to < graceMs)
    for (const earlier of open) pairs.push({ earlier, later, gapMs: later.from - earlier.to })
    open.push(later)
  }
  return pairs
}

/** The same time in as few stretches as possible, in order: what overlaps or touches is one. */
export const mergeSpans = (spans: readonly Span[]): Span[] => {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** Whether one of the `merged` stretches holds the whole span, found by halves. */
export const isWithin = (merged: readonly Span[], span: Span): boolean => {
  let [low, high] = [0, merged.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((merged[middle]?.from ?? Infinity) <= span.from) low = middle + 1
    else high = middle
  }
  return (merged[low - 1]?.to ?? -Infinity) >= span.to
}

/** Everything from `first` to `last` goes on without a pause; `last` is what ends last. */
export type Run<Item> = Span & { readonly first: Item; readonly last: Item }

/** The time cut into runs by every pause of at least `pauseMs`. Cost n log n. */
export const runsBetweenPauses = <Item extends Named>(
  spans: readonly Item[],
  pauseMs: number,
): Run<Item>[] => {
  const runs: { from: number; to: number; first: Item; last: Item }[] = []
  for (const span of inTime(spans)) {
    const run = runs.at(-1)
    if (!run || span.from - run.to >= pauseMs) {
      runs.push({ from: span.from, to: span.to, first: span, last: span })
    } else if (span.to > run.to) {
      run.to = span.to
      run.last = span
    }
  }
  return runs
}

/** The spans during which no other goes on. Cost n log n. */
export const alone = <Item extends Named>(spans: readonly Item[]): Item[] => {
  const ordered = inTime(spans)
  let busyUntil = -Infinity
  return ordered.filter((span, index) => {
    const isFree = busyUntil <= span.from && (ordered[index + 1]?.from ?? Infinity) >= span.to
    busyUntil = Math.max(busyUntil, span.to)
    return isFree
  })
}
