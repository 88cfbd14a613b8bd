// Writes the tables of `domain/drawing/` by which every host measures and draws text alike. They are committed, and made
// anew by hand when the font or its letters change: `node tooling/makeGlyphs.ts`. Open Sans is under the SIL Open Font
// License; the identity book of the funds (KTW) recommends it beside their signs. It has no kerning, so a text is as
// wide as the sum of its advances.

import { writeFileSync } from 'node:fs'
import { openSync } from 'fontkit'

const weights = [
  { weight: 400, path: '400Regular/OpenSans_400Regular.ttf' },
  { weight: 700, path: '700Bold/OpenSans_700Bold.ttf' },
]

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))

/** Basic Latin, Latin-1, Latin Extended-A, Romanian letters, and the signs of Polish print. */
const letters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xac),
  ...range(0xae, 0x17f),
  ...range(0x218, 0x21b),
  ...Array.from('\u2009–—‘’‚“”„†•…‰‹›€™−≤≥'),
]

const letterOf = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' }
const isKnown = (command: string): command is keyof typeof letterOf => command in letterOf

/** SVG path data in whole units of the font, with y growing downwards. */
const outline = (commands: readonly { command: string; args: readonly number[] }[]) =>
  commands
    .map(({ command, args }) => {
      if (!isKnown(command)) throw new Error(`The font draws with ${command}`)
      const numbers = args.map((value, index) => Math.round(index % 2 === 0 ? value : -value) + 0)
      return letterOf[command] + numbers.join(' ').replaceAll(' -', '-')
    })
    .join('')

const write = (name: string, entries: readonly (readonly [string, unknown])[]) => {
  const lines = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  writeFileSync(new URL(`../domain/drawing/${name}.json`, import.meta.url), `{\n${lines.join(',\n')}\n}\n`)
}

for (const { weight, path } of weights) {
  const file = new URL(`../node_modules/@expo-google-fonts/open-sans/${path}`, import.meta.url)
  const font = openSync(file.pathname)
  const drawn = letters
    .filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    .map((letter) => ({ letter, glyph: font.glyphForCodePoint(letter.codePointAt(0) ?? 0) }))
  const { unitsPerEm, ascent, descent, capHeight, xHeight } = font
  write(`openSans${weight}`, [
    ...Object.entries({ unitsPerEm, ascent, descent, capHeight, xHeight }),
    ['letters', drawn.map(({ letter }) => letter).join('')],
    ['advances', drawn.map(({ glyph }) => glyph.advanceWidth).join(' ')],
  ])
  write(
    `openSansOutlines${weight}`,
    drawn.map(({ letter, glyph }) => [letter, outline(glyph.path.commands)]),
  )
}
