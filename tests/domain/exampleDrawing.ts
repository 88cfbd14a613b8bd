import type { Drawing, PictureBox, TextBox } from '#domain/drawing/drawing.ts'
import type { DrawnFiles } from '#domain/drawing/printSvg.ts'
import { textWidth } from '#domain/drawing/measureText.ts'

type Line = Pick<TextBox, 'x' | 'y' | 'size' | 'weight' | 'text' | 'block' | 'tag'>

const line = (box: Line): TextBox => ({
  kind: 'text',
  colour: '#1a1a1a',
  width: textWidth(box.text, box),
  ...box,
})

const svg = (body: string, height = 100) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="${height}" viewBox="0 0 200 ${height}">${body}</svg>`,
  )

const stops = '<stop offset="0" stop-color="#036"/><stop offset="1" stop-color="#0a8"/>'
const gradient = `<defs><linearGradient id="i1">${stops}</linearGradient></defs>`

/** An orange square, four fifths opaque, 4 × 4 pixels. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQI12M4YcNwBhkzkC4AANvxHQHVa09SAAAAAElFTkSuQmCC'

export const exampleFiles: DrawnFiles = new Map([
  [
    'aa',
    { type: 'image/svg+xml', bytes: svg(`${gradient}<rect width="200" height="100" fill="url(#i1)"/>`) },
  ],
  [
    'bb',
    {
      type: 'image/svg+xml',
      bytes: svg(
        '<circle cx="100" cy="100" r="100" fill="#c03"/><path d="M60 100h80" stroke="#fff" stroke-width="20"/>',
        200,
      ),
    },
  ],
  ['cc', { type: 'image/png', bytes: Uint8Array.from(atob(dot), (sign) => sign.charCodeAt(0)) }],
])

const picture = (sha256: string, alt: string, place: PictureBox['ink']): PictureBox => ({
  kind: 'picture',
  sha256,
  type: sha256 === 'cc' ? 'image/png' : 'image/svg+xml',
  alt,
  ...place,
  ink: place,
  of: { kind: 'partner', eventPartnerId: sha256 },
})

/** A sheet of A4 with Polish words of both weights, a plain line and three logos; two of them have ids of one name. */
export const exampleDrawing: Drawing = {
  width: 21_000,
  height: 29_700,
  ground: '#ffffff',
  title: 'Forum „Zażółć gęślą jaźń” & <próba>',
  boxes: [
    line({ x: 1500, y: 4000, size: 1400, weight: 700, text: 'Forum Zażółć Gęślą', block: 1, tag: 'H1' }),
    line({ x: 1500, y: 5700, size: 1400, weight: 700, text: 'Jaźń w Mikołowie', block: 1, tag: 'H1' }),
    { kind: 'rectangle', x: 1500, y: 6400, width: 18_000, height: 50, colour: '#003399' },
    line({
      x: 1500,
      y: 7600,
      size: 600,
      weight: 400,
      text: '„we wtorek, 12 grudnia 2023 r.”',
      block: 2,
      tag: 'P',
    }),
    line({ x: 1500, y: 8800, size: 500, weight: 400, text: 'Anna Wzorcowa-', block: 3, tag: 'P' }),
    line({
      x: 1500,
      y: 9500,
      size: 500,
      weight: 400,
      text: 'Testowa – §, €, ½ & <ŁÓDŹ> office 東',
      block: 3,
      tag: 'P',
    }),
    picture('aa', 'Logo Fundacji Wzorcowej', { x: 1500, y: 24_000, width: 4000, height: 2000 }),
    picture('bb', 'Logo Stowarzyszenia Próbnego', { x: 8000, y: 23_500, width: 3000, height: 3000 }),
    picture('aa', 'Logo Fundacji Wzorcowej jeszcze raz', { x: 12_500, y: 24_000, width: 4000, height: 2000 }),
    picture('cc', 'Logo Spółdzielni Testowej', { x: 17_500, y: 24_000, width: 2000, height: 2000 }),
  ],
  places: [],
  limits: [],
  overflow: [],
}

/** SHA-256 of bytes, or of a text as UTF-8; hex. */
export const hashOf = async (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** SHA-256 of the example's SVG: the same in Node and in a browser. */
export const exampleSvgHash = 'feb476ba6ba7c9e576ad6092def9fe788e5f450ea1801acc48676445ed5c73a2'
