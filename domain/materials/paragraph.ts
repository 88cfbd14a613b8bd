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

/** A line of a title shorter than this part of its widest looks left behind. */
const shortest = 0.45
/** A title gives this much of its size at most for lines of about one length. */
const evenness = 0.66

/**
 * A title in balanced lines, as large as its style says; smaller where it would take more than `most` lines, or where
 * a word would else be left alone on one.
 */
export const headline = (text: string, style: TextStyle, width: number, most: number): Block => {
  const { weight, leading = 1.12 } = style
  const room = { width: Math.floor(width), weight, isBalanced: true }
  const attempt = (size: number) => {
    const lines = breakLines(text, { ...room, size })
    const widths = lines.map((line) => textWidth(line, { size, weight }))
    const widest = Math.max(...widths)
    const fits = lines.length <= most && widest <= width
    return { size, lines, fits, isEven: fits && Math.min(...widths) >= shortest * widest }
  }
  const smaller = ({ size }: { size: number }) => attempt(Math.floor(size * 0.96))
  let largest = attempt(Math.round(style.size))
  while (largest.size > style.size / 5 && !largest.fits) largest = smaller(largest)
  let even = largest
  while (even.size > largest.size * evenness && !even.isEven) even = smaller(even)
  const { size, lines } = even.isEven ? even : largest
  return layLines(lines, { tag: 'H1', ...style, size, leading }, width)
}

/** How wide the widest line of a block of text is. */
export const widthOf = (block: Block): number => Math.max(0, ...block.boxes.map((box) => box.x + box.width))
