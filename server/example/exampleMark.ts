import { advanceOf } from '#domain/drawing/measureText.ts'
import bold from '#domain/drawing/openSansOutlines700.json' with { type: 'json' }

/** How a made-up mark is drawn: a sign of `sign` beside or around `letters`, over a small line of words. */
export type ExampleMark = {
  sign: 'disc' | 'diamond' | 'bars' | 'frame'
  letters: string
  words?: string
  signColour: string
  letterColour: string
}

const outlines = new Map(Object.entries(bold))
const unitsPerEm = 2048
const capital = 1462 / unitsPerEm

/** A line of letters as outlines, with its width in user units. */
const line = (
  text: string,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: string },
) => {
  let at = 0
  let letters = ''
  for (const letter of text) {
    const outline = outlines.get(letter) ?? ''
    if (outline !== '') letters += `<path transform="translate(${at} 0)" d="${outline}"/>`
    at += advanceOf(letter, 700)
  }
  const scale = size / unitsPerEm
  const svg = `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale})">${letters}</g>`
  return { svg, width: Math.ceil(at * scale) }
}

const height = 200
const middle = height / 2

const signs = {
  disc: (colour: string) => `<circle cx="100" cy="100" r="80" fill="${colour}"/>`,
  diamond: (colour: string) => `<path d="M100 15L185 100L100 185L15 100Z" fill="${colour}"/>`,
  bars: (colour: string) =>
    `<path d="M20 110H60V180H20ZM80 70H120V180H80ZM140 20H180V180H140Z" fill="${colour}"/>`,
} as const

const svgOf = (width: number, drawn: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${drawn}</svg>`

/** A made-up mark as an SVG of plain shapes, its letters as outlines. */
export const exampleMark = ({ sign, letters, words = '', signColour, letterColour }: ExampleMark): string => {
  const x = sign === 'frame' ? 30 : 210
  const size = 120
  const small = 24
  const top = words === '' ? middle + (size * capital) / 2 : 125
  const big = line(letters, { x, y: top, size, colour: letterColour })
  const below = line(words, { x, y: 168, size: small, colour: letterColour })
  const width = x + Math.max(big.width, below.width) + (sign === 'frame' ? 30 : 15)
  const shape =
    sign === 'frame'
      ? `<path d="M10 10H${width - 10}V190H10Z" fill="none" stroke="${signColour}" stroke-width="6"/>`
      : signs[sign](signColour)
  return svgOf(width, shape + big.svg + below.svg)
}
