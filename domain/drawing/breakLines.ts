import { bindShortWords } from '#domain/polish.ts'
import { textWidth, type Face } from './measureText.ts'

const nbsp = '\u00a0'

/** The parts between which a line may end: after a space, and after the hyphen of a double name. */
const breakable = (text: string) =>
  bindShortWords(text.trim().replace(/[ \t]+/gu, ' '))
    .split(' ')
    .flatMap((word) => {
      const parts = word.split(/(?<=\p{L}{2}[-‐])(?=\p{L}{2})/u)
      return parts.map((part, index) => ({ part, endsWord: index === parts.length - 1 }))
    })

const fill = (text: string, width: number, face: Face): string[] => {
  const lines: string[] = []
  let line = ''
  let gap = ''
  for (const { part, endsWord } of breakable(text)) {
    const longer = line + gap + part
    if (line === '' || textWidth(longer, face) <= width) line = longer
    else {
      lines.push(line)
      line = part
    }
    gap = endsWord ? ' ' : ''
  }
  return [...lines, line]
}

/** The narrowest width at which a text still takes as few lines: its lines are then about as long as each other. */
const balance = (text: string, width: number, face: Face): string[] => {
  const widest = fill(text, width, face)
  let [low, high] = [Math.floor(width / (widest.length + 1)), width]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const lines = fill(text, middle, face)
    const fits = lines.length <= widest.length && lines.every((line) => textWidth(line, face) <= middle)
    if (fits) high = middle
    else low = middle + 1
  }
  return fill(text, high, face)
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
    .flatMap((part) => (isBalanced ? balance(part, width, face) : fill(part, width, face)))
    .map((line) => line.replaceAll(nbsp, ' '))

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
