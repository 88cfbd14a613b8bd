import { emptyBlock, moved, stacked, together, type Block } from '#domain/materials/block.ts'

type Row = { block: Block; gap: number }

/**
 * Something that is set on pages: `lead`, under it `rows`, and `beside` both, at the left, what may be taller than they are. It stays
 * whole where a page can hold it. One that is longer is cut between rows, at least `fewest` of them on either side, and
 * goes on under `again`. `gap`: above it, where it does not begin a page.
 */
export type Piece = {
  gap: number
  lead: Block
  rows: readonly Row[]
  beside: Block
  again: Block
  fewest: number
  /** What the running head of a page says that begins with it. */
  mark: string
  /** Whether it stands on the page of what follows: a heading always does, the last item where a page holds both. */
  keepsWithNext: 'always' | 'if-it-fits' | 'no'
}

const layPiece = ({ lead, rows, beside }: Piece): Block =>
  together(beside, stacked([{ block: lead }, ...rows]))

const heightOf = (pieces: readonly Piece[], isOnTop: boolean) =>
  pieces.reduce(
    (sum, piece, index) => sum + (isOnTop && index === 0 ? 0 : piece.gap) + layPiece(piece).height,
    0,
  )

/** What stands together: each heading with what follows it, the end with what it ends while a page of `room` holds both. */
const groupsOf = (pieces: readonly Piece[], room: number): Piece[][] => {
  const groups: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    if (isOpen) groups.at(-1)?.push(piece)
    else groups.push([piece])
    isOpen = piece.keepsWithNext !== 'no'
  }
  return groups.flatMap((group) => {
    const last = group.findLastIndex(({ keepsWithNext }) => keepsWithNext === 'if-it-fits')
    if (last < 0 || heightOf(group, true) <= room) return [group]
    return [group.slice(0, last + 1), group.slice(last + 1)].filter(({ length }) => length > 0)
  })
}

/** The part of a piece that fits into `room` and the rest of it, or null where too little of it would stand on one side. */
const cutAt = (piece: Piece, room: number): { first: Piece; rest: Piece } | null => {
  const { rows, fewest } = piece
  const firstOf = (count: number): Piece => ({ ...piece, rows: rows.slice(0, count) })
  let count = rows.length - fewest
  while (count >= fewest && layPiece(firstOf(count)).height > room) count -= 1
  if (count < fewest) return null
  const rest = { ...piece, lead: piece.again, beside: emptyBlock, rows: rows.slice(count) }
  return { first: firstOf(count), rest }
}

/**
 * Sets pieces on as many pages as they need, `roomOf` a page (counted from 0) being its height; answers what stands on each, from the
 * top, and the mark of the first of it. A page may stay empty where the next one has more room.
 */
export const fillPages = (
  pieces: readonly Piece[],
  roomOf: (page: number) => number,
): { block: Block; mark: string }[] => {
  const pages: { block: Block; mark: string }[][] = [[]]
  let used = 0
  const isEmpty = () => pages.at(-1)?.length === 0
  const room = () => roomOf(pages.length - 1)
  const mayTurn = () => !isEmpty() || roomOf(pages.length) > room()
  const turn = () => {
    pages.push([])
    used = 0
  }
  const topFor = ({ gap }: Piece) => (isEmpty() ? 0 : used + gap)
  const place = (piece: Piece) => {
    const block = moved(layPiece(piece), 0, topFor(piece))
    pages.at(-1)?.push({ block, mark: piece.mark })
    used = block.height
  }
  const placeCut = (piece: Piece) => {
    let rest = piece
    while (topFor(rest) + layPiece(rest).height > room()) {
      const cut = cutAt(rest, room() - topFor(rest))
      if (cut) place(cut.first)
      // A row that no page can hold is set all the same.
      else if (!mayTurn()) break
      turn()
      if (cut) rest = cut.rest
    }
    place(rest)
  }

  for (const group of groupsOf(pieces, roomOf(1))) {
    if (used + heightOf(group, isEmpty()) <= room()) group.forEach(place)
    else {
      if (mayTurn()) turn()
      if (heightOf(group, true) <= room()) group.forEach(place)
      else group.forEach(placeCut)
    }
  }
  return pages.map((placed) => ({
    block: together(...placed.map(({ block }) => block)),
    mark: placed[0]?.mark ?? '',
  }))
}
