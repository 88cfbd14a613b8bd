import { placeSvg } from '#domain/svg/placeSvg.ts'
import type { Box, Drawing, PictureBox, RectangleBox, TextBox } from './drawing.ts'
import { advanceOf, fontHeights, printedText } from './measureText.ts'
import regular from './openSansOutlines400.json' with { type: 'json' }
import bold from './openSansOutlines700.json' with { type: 'json' }
import { wordsOf } from './wordsOf.ts'

/** The bytes of what a drawing shows, by SHA-256; an SVG is one that `cleanSvg` wrote. */
export type DrawnFiles = ReadonlyMap<
  string,
  { readonly type: 'image/svg+xml' | 'image/png'; readonly bytes: Uint8Array }
>

const outlines = { 400: new Map(Object.entries(regular)), 700: new Map(Object.entries(bold)) }

/** Printed for a letter that the font has none of. */
const missingBox = 'M150 0L150-1462L1079-1462L1079 0ZM250-100L979-100L979-1362L250-1362Z'

/** What XML cannot hold is left out, also where it is escaped. */
const escape = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`)

const toBase64 = (bytes: Uint8Array) => {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 0x2000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x2000))
  return btoa(binary)
}

const glyphId = (letter: string, weight: TextBox['weight']) =>
  `${weight === 700 ? 'b' : 'r'}${(letter.codePointAt(0) ?? 0).toString(16)}`

/** The outline of each letter that is drawn, once. */
const printGlyphs = (boxes: readonly Box[]) => {
  const glyphs = new Map<string, string>()
  for (const box of boxes) {
    if (box.kind !== 'text') continue
    for (const letter of printedText(box.text))
      glyphs.set(glyphId(letter, box.weight), outlines[box.weight].get(letter) ?? missingBox)
  }
  const paths = [...glyphs].filter(([, outline]) => outline !== '')
  return paths
    .map(([id, outline]) => `<path id="${id}" fill-rule="${evenOddFor(outline)}" d="${outline}"/>`)
    .join('')
}

const evenOddFor = (outline: string) => (outline === missingBox ? 'evenodd' : 'nonzero')

const printText = ({ x, y, size, weight, colour, text }: TextBox) => {
  let at = 0
  let letters = ''
  for (const letter of printedText(text)) {
    if (outlines[weight].get(letter) !== '') letters += `<use href="#${glyphId(letter, weight)}" x="${at}"/>`
    at += advanceOf(letter, weight)
  }
  const scale = size / fontHeights.unitsPerEm
  return `<g fill="${escape(colour)}" transform="translate(${x} ${y}) scale(${scale})">${letters}</g>`
}

const printPicture = ({ sha256, x, y, width, height }: PictureBox, index: number, files: DrawnFiles) => {
  const file = files.get(sha256)
  if (!file) throw new Error(`A drawing shows the file ${sha256}, which was not given`)
  if (file.type === 'image/svg+xml') {
    const place = { x, y, width, height, prefix: `p${index}` }
    return placeSvg(new TextDecoder().decode(file.bytes), place)
  }
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`
  return `<image ${place} href="data:image/png;base64,${toBase64(file.bytes)}"/>`
}

const printRectangle = ({ x, y, width, height, colour }: RectangleBox) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escape(colour)}"/>`

/**
 * A drawing as one SVG of true size that needs nothing else: letters are outlines, pictures stand in it whole. The same
 * drawing gives the same bytes on every host. What it says stands in `<title>` and `<desc>`, in reading order.
 * @throws when a file that it shows is not among `files`
 */
export const printSvg = (drawing: Drawing, files: DrawnFiles): string => {
  const { width, height, ground, title, boxes } = drawing
  const words = wordsOf(drawing).map(({ text }) => escape(text))
  const printed = boxes.map((box, index) => {
    if (box.kind === 'text') return printText(box)
    return box.kind === 'picture' ? printPicture(box, index, files) : printRectangle(box)
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / 100}mm" height="${height / 100}mm"` +
      ` viewBox="0 0 ${width} ${height}" lang="pl" role="img" aria-labelledby="title words">`,
    `<title id="title">${escape(title)}</title>`,
    `<desc id="words">${words.join('\n')}</desc>`,
    `<defs>${printGlyphs(boxes)}</defs>`,
    `<rect width="${width}" height="${height}" fill="${escape(ground)}"/>`,
    ...printed,
    '</svg>\n',
  ].join('\n')
}
