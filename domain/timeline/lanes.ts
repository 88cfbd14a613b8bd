export type Lane = { readonly lane: number; readonly lanes: number }

/**
 * Puts what overlaps side by side: the lane of each and how many lanes there are around it, in the order given. What only
 * touches shares a lane. Cost n log n, and for each piece the lanes around it.
 */
export const lanesOf = (pieces: readonly { readonly from: number; readonly to: number }[]): Lane[] => {
  const order = pieces
    .map((piece, index) => ({ ...piece, index }))
    .toSorted((one, other) => one.from - other.from || other.to - one.to || one.index - other.index)
  const found = pieces.map(() => ({ lane: 0, lanes: 1 }))
  let group: { lane: number; lanes: number }[] = []
  let ends: number[] = []
  const closeGroup = () => {
    for (const member of group) member.lanes = ends.length
    group = []
    ends = []
  }
  for (const { from, to, index } of order) {
    if (ends.every((end) => end <= from)) closeGroup()
    const free = ends.findIndex((end) => end <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    const member = found[index]
    if (member === undefined) continue
    member.lane = lane
    group.push(member)
  }
  closeGroup()
  return found
}
