import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { LogoVariant } from '#contract/marks.ts'
import { readLogo } from '#server/images/readLogo.ts'
import { readProofFile } from '#server/images/readProofFile.ts'
import { readStrip } from '#server/images/readStrip.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { svgFiles } from '#tests/svg/svgFiles.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const svg = (inside: string) =>
  encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">${inside}</svg>`,
  )

const png = (inside: string, width = 400) =>
  sharp(svg(inside))
    .resize(width)
    .png()
    .toBuffer()
    .then((bytes) => new Uint8Array(bytes))

const upload = (bytes: Uint8Array, variant: LogoVariant = 'colour') =>
  readLogo(serverImages, { bytes, variant })

const code = (result: object) => ('refused' in result ? result.refused : null)

const refused = (wanted: string, values: object = {}) => ({ code: wanted, values })

const square = '<rect x="100" y="50" width="200" height="100" fill="#0a6b66"/>'

/** A PNG that claims to be so large and holds nothing: a few bytes that would unpack into gigabytes. */
const bomb = async (side: number) => {
  const bytes = new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  )
  const view = new DataView(bytes.buffer)
  view.setUint32(16, side)
  view.setUint32(20, side)
  return bytes
}

test.each(svgFiles('honest'))('a logo looks the same after cleaning: %s', async (_, text) => {
  const read = await upload(encode(text))
  expect(code(read)).toBeNull()
  expect(read).toMatchObject({ file: { type: 'image/svg+xml' }, original: encode(text) })
})

test.each(svgFiles('hostile'))(
  'a hostile file is refused, or kept without what it would do: %s',
  async (_, text) => {
    const read = await upload(encode(text))
    const kept = 'file' in read ? new TextDecoder().decode(read.file.bytes) : ''
    expect(kept).not.toMatch(/script|on[a-z]+=|href|OUTSIDE|url\((?!#i\d)/iu)
  },
)

test('a logo that would look different is refused', async () => {
  const faded = svg(`<style>rect:nth-child(2){opacity:.1}</style>${square}`)
  expect(code(await upload(faded))).toEqual(refused('svg-differs'))
})

test('ink is measured where the marks are', async () => {
  const box = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 }
  expect(await upload(svg(square))).toMatchObject({ ink: { box } })
  expect(await upload(await png(square))).toMatchObject({ width: 400, height: 200, ink: { box } })
})

test('first bytes decide what a file is, and each refusal says what it found', async () => {
  const jpeg = await sharp(svg(square)).jpeg().toBuffer()
  expect(code(await upload(new Uint8Array(jpeg)))).toEqual(refused('file-type', { found: 'JPEG' }))
  expect(code(await upload(encode('%PDF-1.7')))).toEqual(refused('file-type', { found: 'PDF' }))
  expect(code(await upload(encode('logo')))).toEqual(refused('file-type', { found: '' }))
  expect(code(await upload(new Uint8Array([0x1f, 0x8b, 8])))).toEqual(refused('file-type', { found: 'SVGZ' }))
  expect(code(await upload(new Uint8Array()))).toEqual(refused('empty-file'))
})

test('a text that could be read in two ways is refused', async () => {
  expect(code(await upload(new Uint8Array([0xff, 0xfe, 0x3c, 0])))).toEqual(refused('svg-encoding'))
  expect(code(await upload(new Uint8Array([...encode('<svg a="'), 0xb9, ...encode('"/>')])))).toEqual(
    refused('svg-encoding'),
  )
  const latin = encode(
    '<?xml version="1.0" encoding="ISO-8859-2"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  )
  expect(code(await upload(latin))).toEqual(refused('svg-encoding'))
})

test('a file is refused for its size before it is read', async () => {
  expect(code(await upload(encode(`<svg>${' '.repeat(1024 * 1024)}`)))).toEqual(
    refused('too-large', { kilobytes: 1025, most: 1024 }),
  )
  expect(code(await upload(await bomb(16_000)))).toEqual(refused('too-many-pixels', { millions: 25 }))
  expect(code(await upload(await bomb(2_000_000_000)))).toEqual(refused('too-many-pixels', { millions: 25 }))
  const damaged = (await png(square)).slice(0, 200)
  expect(code(await upload(damaged))).toEqual(refused('unreadable'))
})

test('a thumbnail is refused with what is needed', async () => {
  expect(code(await upload(await png(square, 180)))).toEqual(
    refused('too-small', { pixels: 180, needed: 256 }),
  )
  expect(code(await upload(await png(square, 256)))).toBeNull()
})

test('a logo that nobody would see is refused', async () => {
  expect(code(await upload(svg('')))).toEqual(refused('picture-empty'))
  expect(code(await upload(svg('<rect width="400" height="200" fill="#fff"/>')))).toEqual(
    refused('logo-invisible', { variant: 'colour' }),
  )
})

test('a variant is what it is called', async () => {
  const white = '<circle cx="200" cy="100" r="80" fill="#fff"/>'
  expect(code(await upload(svg(white), 'white'))).toBeNull()
  expect(code(await upload(svg(square), 'white'))).toEqual(refused('logo-not-white'))
  expect(code(await upload(svg('<rect width="400" height="200" fill="#fff"/>'), 'white'))).toEqual(
    refused('logo-not-transparent'),
  )
  expect(code(await upload(svg(square), 'black'))).toEqual(refused('logo-not-black'))
  expect(code(await upload(svg('<circle cx="200" cy="100" r="80"/>'), 'black'))).toBeNull()
})

test('the flag is found in a strip by its blue, or marked by hand', async () => {
  const flag = '<rect x="300" y="50" width="90" height="60" fill="#003399"/>'
  const strip = (inside: string) => readStrip(serverImages, { bytes: svg(inside), flag: null })
  const found = await strip(flag + square)
  const flagAt = 'flag' in found ? found.flag : null
  expect(flagAt?.x).toBeCloseTo(0.75, 2)
  expect(flagAt?.width).toBeCloseTo(0.225, 2)
  expect(code(await strip(square))).toEqual(refused('flag-not-found'))
  const marked = { x: 0, y: 0, width: 0.1, height: 0.1 }
  expect(await readStrip(serverImages, { bytes: svg(square), flag: marked })).toMatchObject({ flag: marked })
  const narrow = await readStrip(serverImages, { bytes: await png(flag), flag: null })
  expect(code(narrow)).toEqual(refused('too-small', { pixels: 400, needed: 1200 }))
})

test('a finished proof is a picture, with its PDF beside it', async () => {
  const read = (bytes: Uint8Array, pdf: Uint8Array | null = null) =>
    readProofFile(serverImages, { bytes, pdf })
  const finished = await png(square, 1000)
  const pdf = encode('%PDF-1.7')
  expect(await read(finished, pdf)).toMatchObject({
    file: { type: 'image/png' },
    width: 1000,
    height: 500,
    pdf,
  })
  const jpeg = new Uint8Array(await sharp(finished).jpeg().toBuffer())
  expect(await read(jpeg)).toMatchObject({ file: { type: 'image/png' }, width: 1000 })
  expect(code(await read(finished, finished))).toEqual(refused('not-pdf'))
  expect(code(await read(svg(square)))).toEqual(refused('file-type', { found: 'SVG' }))
  expect(code(await read(await png(square)))).toEqual(refused('too-small', { pixels: 400, needed: 800 }))
})
