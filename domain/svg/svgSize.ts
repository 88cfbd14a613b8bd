import { Refused } from './svgNode.ts'
import type { SvgNode } from './svgNode.ts'

/** CSS pixels in a unit of length. */
const pixelsIn: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
}

const lengthPattern = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?)([a-z]*)$/u

/** A length in user units; null for none, a share of something, or what is not a length. */
export const readLength = (text: string | undefined): number | null => {
  const found = lengthPattern.exec(text?.trim() ?? '')
  const pixels = pixelsIn[found?.[2] ?? '']
  const value = Number(found?.[1] ?? 'none')
  return pixels !== undefined && Number.isFinite(value) ? value * pixels : null
}

type ViewBox = { x: number; y: number; width: number; height: number }

const readViewBox = (text: string | undefined): ViewBox | null => {
  const [x, y, width, height, ...more] = (text ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number)
  if (x === undefined || y === undefined || width === undefined || height === undefined || more.length > 0)
    return null
  return [x, y, width, height].every((value) => Math.abs(value) <= largest) && width > 0 && height > 0
    ? { x, y, width, height }
    : null
}

const largest = 1e6
/** No side is this many times the other: nobody could print it. */
export const mostElongated = 50
const shortestSide = 16
const longestSide = 4096

/** Six significant digits, written the same everywhere. */
const rounded = (value: number) => Number(value.toPrecision(6))

/**
 * How large a drawing is, in user units, with a definite view box. A file that is absurdly large or small keeps its
 * proportions and takes 1000 units on its longer side.
 * @throws {Refused} when it does not say how large it is, or is far too elongated
 */
export const svgSize = (root: SvgNode): { width: number; height: number; viewBox: string } => {
  const box = readViewBox(root.attributes.get('viewBox'))
  const ownWidth = readLength(root.attributes.get('width'))
  const ownHeight = readLength(root.attributes.get('height'))
  const width = ownWidth ?? (box && (ownHeight === null ? box.width : (ownHeight * box.width) / box.height))
  const height = ownHeight ?? (box && (ownWidth === null ? box.height : (ownWidth * box.height) / box.width))
  if (width === null || height === null || width <= 0 || height <= 0) throw new Refused('svg-no-size')
  if (width / height > mostElongated || height / width > mostElongated) throw new Refused('too-elongated')
  const longer = Math.max(width, height)
  const scale = longer < shortestSide || longer > longestSide ? 1000 / longer : 1
  const { x, y, width: across, height: down } = box ?? { x: 0, y: 0, width, height }
  return {
    width: rounded(width * scale),
    height: rounded(height * scale),
    viewBox: [x, y, across, down].join(' '),
  }
}
