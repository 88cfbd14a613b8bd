import type { Box, PartnerPlace, Rectangle } from '#domain/drawing/drawing.ts'

/** A part of a page, measured from its own top left corner in hundredths of a millimetre. */
export type Block = { height: number; boxes: Box[]; places: PartnerPlace[] }

export const emptyBlock: Block = { height: 0, boxes: [], places: [] }

const shifted = <Shape extends Rectangle>(shape: Shape, x: number, y: number): Shape => ({
  ...shape,
  x: shape.x + x,
  y: shape.y + y,
})

const movedBox = (box: Box, x: number, y: number): Box => {
  if (box.kind === 'text') return { ...box, x: box.x + x, y: box.y + y }
  if (box.kind === 'rectangle') return shifted(box, x, y)
  return {
    ...shifted(box, x, y),
    ink: shifted(box.ink, x, y),
    of: box.of.kind === 'strip' ? { ...box.of, flag: shifted(box.of.flag, x, y) } : box.of,
  }
}

/** The same part elsewhere; its height grows by how far down it went. */
export const moved = (block: Block, x: number, y: number): Block => ({
  height: block.height + y,
  boxes: block.boxes.map((box) => movedBox(box, x, y)),
  places: block.places.map((place) => shifted(place, x, y)),
})

const paragraphsOf = (boxes: readonly Box[]) =>
  boxes.reduce((most, box) => (box.kind === 'text' ? Math.max(most, box.block + 1) : most), 0)

/** Parts that keep where they are, as one: read in this order, each paragraph with its own number. */
export const together = (...blocks: readonly Block[]): Block => {
  const boxes: Box[] = []
  let paragraphs = 0
  for (const block of blocks) {
    const first = paragraphs
    for (const box of block.boxes)
      boxes.push(box.kind === 'text' ? { ...box, block: box.block + first } : box)
    paragraphs += paragraphsOf(block.boxes)
  }
  return {
    height: Math.max(0, ...blocks.map((block) => block.height)),
    boxes,
    places: blocks.flatMap((block) => block.places),
  }
}

/** Parts under one another, each `gap` below the one before; empty ones take no gap. */
export const stacked = (parts: readonly { block: Block; gap?: number }[]): Block => {
  let top = 0
  const placed: Block[] = []
  for (const { block, gap = 0 } of parts) {
    if (block.height === 0) continue
    const at = placed.length === 0 ? 0 : top + Math.round(gap)
    placed.push(moved(block, 0, at))
    top = at + block.height
  }
  return together(...placed)
}

/** A plain area or a line, `width` × `height`. */
export const rectangle = (width: number, height: number, colour: string): Block => ({
  height: Math.round(height),
  boxes: [{ kind: 'rectangle', x: 0, y: 0, width: Math.round(width), height: Math.round(height), colour }],
  places: [],
})
