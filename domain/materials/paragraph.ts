import { breakLines } from '#domain/drawing/breakLines.ts'
import type { TextBox } from '#domain/drawing/drawing.ts'
import { textWidth } from '#domain/drawing/measureText.ts'
import type { Block } from './block.ts'

/** How a paragraph looks; `size` in hundredths of a millimetre, `leading` in parts of it. */
export type TextStyle = {
  size: number
  weight: 400 | 700
  colour: string
  tag?: TextBox['tag']
  leading?: number
  align?: Align
  isBalanced?: boolean
}

export type Align = 'left' | 'centre'

/** A line reaches this far above and below its baseline, in parts of its size. */
const above = 0.78
const below = 0.24

const layLines = (lines: readonly string[], style: TextStyle, width: number): Block => {
  const { weight, colour, tag = 'P', leading = 1.3, align = 'left' } = style
  const size = Math.round(style.size)
  const pitch = Math.round(size * leading)
  return {
    height: Math.round(size * (above + below)) + (lines.length - 1) * pitch,
    boxes: lines.map((text, index) => {
      const lineWidth = textWidth(text, { size, weight })
      return {
        kind: 'text',
        x: align === 'left' ? 0 : Math.round((width - lineWidth) / 2),
        y: Math.round(size * above) + index * pitch,
        size,
        weight,
        colour,
        text,
        width: lineWidth,
        block: 0,
        tag,
      }
    }),
    places: [],
  }
}

/** A text in lines of at most `width`; nothing of it is an empty block. */
export const paragraph = (text: string, style: TextStyle, width: number): Block => {
  if (text === '') return { height: 0, boxes: [], places: [] }
  const size = Math.round(style.size)
  const lines = breakLines(text, {
    size,
    weight: style.weight,
    width: Math.floor(width),
    isBalanced: style.isBalanced ?? style.align === 'centre',
  })
  return layLines(lines, style, width)
}

/** A title in balanced lines, as large as its style says or, where it would take more than `most` lines, smaller. */
export const headline = (text: string, style: TextStyle, width: number, most: number): Block => {
  const { weight, leading = 1.12 } = style
  const room = { width: Math.floor(width), weight, isBalanced: true }
  let size = Math.round(style.size)
  let lines = breakLines(text, { ...room, size })
  const isTooWide = () => lines.some((line) => textWidth(line, { size, weight }) > width)
  while (size > style.size / 5 && (lines.length > most || isTooWide())) {
    size = Math.floor(size * 0.92)
    lines = breakLines(text, { ...room, size })
  }
  return layLines(lines, { tag: 'H1', ...style, size, leading }, width)
}

/** How wide the widest line of a block of text is. */
export const widthOf = (block: Block): number => Math.max(0, ...block.boxes.map((box) => box.x + box.width))
