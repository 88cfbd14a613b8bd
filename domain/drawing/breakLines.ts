import { bindShortWords } from '#domain/polish.ts'
import { advanceOf, textUnits, textWidth, unitsWidth, type Face } from './measureText.ts'

const nbsp = '\u00a0'

type Part = { part: string; units: number; endsWord: boolean }
type Line = { text: string; units: number }

/** The parts between which a line may end, each measured once: after a space, and after the hyphen of a double name. */
const partsOf = (text: string, weight: Face['weight']): Part[] =>
  bindShortWords(text.trim().replace(/[ \t]+/gu, ' '))
    .split(' ')
    .flatMap((word) => {
      const parts = word.split(/(?<=\p{L}{2}[-‐])(?=\p{L}{2})/u)
      return parts.map((part, index) => ({
        part,
        units: textUnits(part, weight),
        endsWord: index === parts.length - 1,
      }))
    })

/** The parts of the texts met last: a page is tried in many sizes, and its parts are the same in all. */
const known = new Map<string, readonly Part[]>()
const mostKnown = 500

const breakable = (text: string, weight: Face['weight']): readonly Part[] => {
  const key = `${weight} ${text}`
  const parts = known.get(key) ?? partsOf(text, weight)
  if (known.size >= mostKnown) known.clear()
  known.set(key, parts)
  return parts
}

const fill = (parts: readonly Part[], width: number, { size, weight }: Face): Line[] => {
  const space = advanceOf(' ', weight)
  const lines: Line[] = []
  let line: Line = { text: '', units: 0 }
  let gap = { text: '', units: 0 }
  for (const { part, units, endsWord } of parts) {
    const longer = line.units + gap.units + units
    if (line.text === '' || unitsWidth(longer, size) <= width)
      line = { text: line.text + gap.text + part, units: longer }
    else {
      lines.push(line)
      line = { text: part, units }
    }
    gap = endsWord ? { text: ' ', units: space } : { text: '', units: 0 }
  }
  return [...lines, line]
}

/** The narrowest width at which a text still takes as few lines: its lines are then about as long as each other. */
const balance = (parts: readonly Part[], width: number, face: Face): Line[] => {
  const widest = fill(parts, width, face)
  if (widest.length === 1) return widest
  let [low, high] = [Math.floor(width / (widest.length + 1)), width]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const lines = fill(parts, middle, face)
    const fits =
      lines.length <= widest.length && lines.every(({ units }) => unitsWidth(units, face.size) <= middle)
    if (fits) high = middle
    else low = middle + 1
  }
  return fill(parts, high, face)
}

/**
 * Lines of at most `width` (1/100 mm). None ends with a, i, o, u, w or z, and a number, a degree or an abbreviation
 * stays with what it belongs to (`bindShortWords`); a double surname may be parted after its hyphen. A word that is
 * wider than a line stands alone on it, too wide. `isBalanced`, for titles: lines of about one length, so that no word
 * is left alone on the last. A new line in the text stays one.
 */
export const breakLines = (
  text: string,
  { width, isBalanced = false, ...face }: Face & { width: number; isBalanced?: boolean },
): string[] =>
  text
    .split('\n')
    .flatMap((paragraph) => {
      const parts = breakable(paragraph, face.weight)
      return isBalanced ? balance(parts, width, face) : fill(parts, width, face)
    })
    .map((line) => line.text.replaceAll(nbsp, ' '))

/** The text that lines were broken from: a name that was parted after its hyphen is whole again. */
export const joinLines = ([first = '', ...others]: readonly string[]): string =>
  others.reduce(
    (text, line) =>
      /\p{L}{2}[-‐]$/u.test(text) && /^\p{L}{2}/u.test(line) ? text + line : `${text} ${line}`,
    first,
  )

type Room = {
  width: number
  height: number
  weight: Face['weight']
  lineHeight: number
  isBalanced?: boolean
}

/**
 * The largest of `sizes` (largest first) at which a text fits into `width` × `height`, with its lines; `fits` is false
 * when it does not at the smallest either. `lineHeight` in parts of the size.
 */
export const fitText = (
  text: string,
  sizes: readonly [number, ...number[]],
  { width, height, weight, lineHeight, isBalanced = false }: Room,
): { size: number; lines: string[]; fits: boolean } => {
  const at = (size: number) => {
    const lines = breakLines(text, { width, size, weight, isBalanced })
    const isNarrow = lines.every((line) => textWidth(line, { size, weight }) <= width)
    return { size, lines, fits: isNarrow && lines.length * size * lineHeight <= height }
  }
  for (const size of sizes) {
    const attempt = at(size)
    if (attempt.fits) return attempt
  }
  return at(sizes[sizes.length - 1] ?? sizes[0])
}
