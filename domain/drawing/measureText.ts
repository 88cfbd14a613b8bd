import bold from './openSans700.json' with { type: 'json' }
import regular from './openSans400.json' with { type: 'json' }

export type Weight = 400 | 700
/** `size` in 1/100 mm, as every length of a drawing. */
export type Face = { size: number; weight: Weight }

const readAdvances = ({ letters, advances }: { letters: string; advances: string }) => {
  const widths = advances.split(' ').map(Number)
  return new Map([...letters].map((letter, index) => [letter, widths[index] ?? 0]))
}

const advances = { 400: readAdvances(regular), 700: readAdvances(bold) }

/** What a letter that the font has none of takes: the box that is drawn instead. */
const boxAdvance = 1229

/** Heights of the font, alike in both weights, in parts of its size. */
export const fontHeights = {
  ascender: regular.ascent / regular.unitsPerEm,
  descender: -regular.descent / regular.unitsPerEm,
  capital: regular.capHeight / regular.unitsPerEm,
  unitsPerEm: regular.unitsPerEm,
}

const standIns: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u202f': '\u2009' }

/**
 * A text as its letters are printed: composed (a name from macOS comes as a letter and its mark), without what is never
 * seen, and with the font's own hyphen and narrow space.
 */
export const printedText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s/gu, (space) => (/[\u00a0\u2009\u202f]/u.test(space) ? space : ' '))
    .replace(/[\u2010\u2011\u202f]/gu, (letter) => standIns[letter] ?? letter)

/** The advance of one printed letter, in units of the font; that of a box for a letter that it has none of. */
export const advanceOf = (letter: string, weight: Weight): number =>
  advances[weight].get(letter) ?? boxAdvance

/** The sum of the advances of a text, in units of the font: of two texts it is that of one after the other. */
export const textUnits = (text: string, weight: Weight): number => {
  let units = 0
  for (const letter of printedText(text)) units += advanceOf(letter, weight)
  return units
}

/** Units of the font at a size, in whole 1/100 mm. */
export const unitsWidth = (units: number, size: number): number =>
  Math.round((units * size) / regular.unitsPerEm)

/** How wide a line of text is, in whole 1/100 mm. */
export const textWidth = (text: string, { size, weight }: Face): number =>
  unitsWidth(textUnits(text, weight), size)

/** The letters that the font has none of, each once: they are drawn as a box, and a human is asked about them. */
export const missingCharacters = (text: string): string[] => [
  ...new Set([...printedText(text)].filter((letter) => !advances[400].has(letter))),
]
