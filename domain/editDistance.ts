/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one text of the other
 * (optimal string alignment); anything above `limit` is answered as `limit + 1`. Only what lies within `limit` of the diagonal is
 * looked at (Ukkonen, 1985), so that comparing with a whole directory stays quick.
 */
export const editDistance = (one: string, other: string, limit: number): number => {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  const tooMany = limit + 1
  // A row's cells from `limit` before the diagonal to `limit` behind it, with one too many on either side.
  const width = 2 * limit + 3
  let beforePrevious = Array.from({ length: width }, () => tooMany)
  let previous = Array.from({ length: width }, (_, cell) => (cell > limit ? cell - limit - 1 : tooMany))
  let current = Array.from({ length: width }, () => tooMany)
  for (let row = 1; row <= one.length; row += 1) {
    let least = tooMany
    for (let cell = 1; cell < width - 1; cell += 1) {
      const column = row + cell - limit - 1
      let cost = tooMany
      if (column === 0) cost = row
      else if (column > 0 && column <= other.length) {
        const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1)
        // Cells move by one from row to row: straight down is one further on, the diagonal is the same.
        cost = Math.min(
          (previous[cell] ?? 0) + (isSame ? 0 : 1),
          (previous[cell + 1] ?? 0) + 1,
          (current[cell - 1] ?? 0) + 1,
        )
        const isSwap =
          row > 1 &&
          column > 1 &&
          one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
          one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
        if (isSwap) cost = Math.min(cost, (beforePrevious[cell] ?? 0) + 1)
      }
      current[cell] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return tooMany
    const spare = beforePrevious
    beforePrevious = previous
    previous = current
    current = spare
  }
  return Math.min(previous[other.length - one.length + limit + 1] ?? tooMany, tooMany)
}
