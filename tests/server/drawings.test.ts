import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Drawing } from '#domain/drawing/drawing.ts'
import { printSvg } from '#domain/drawing/printSvg.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { exampleDrawing, exampleFiles } from '#tests/domain/exampleDrawing.ts'

const svg = printSvg(exampleDrawing, exampleFiles)
const pdf = await serverImages.drawPdf([exampleDrawing], exampleFiles)

/** The objects of a PDF and, after each, what its packed stream holds. */
const objectsOf = (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString('latin1')
  return text.split(/\n(?=\d+ 0 obj\n)/u).map((object) => {
    const stream = /stream\n([\s\S]*)\nendstream/u.exec(object)?.[1]
    const isPacked = stream !== undefined && object.includes('/FlateDecode')
    return isPacked ? `${object}\n${inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')}` : object
  })
}
const objects = objectsOf(pdf)
const utf16 = (text: string) =>
  Buffer.from(`\uFEFF${text}`, 'utf16le')
    .swap16()
    .toString('latin1')
    .replace(/[\\()]/gu, String.raw`\$&`)

test('a PNG has the asked width and resolution, and the colours of the drawing', async () => {
  const png = await serverImages.drawPng(svg, { width: 1240, dpi: 150 })
  expect(await sharp(png).metadata()).toMatchObject({
    format: 'png',
    width: 1240,
    height: 1754,
    density: 150,
  })
  // The middle of the orange square, at 18.5 × 25 cm.
  const { data } = await sharp(png)
    .extract({ left: 1092, top: 1476, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([data[0], data[1], data[2]]).toEqual([211, 99, 51])
})

test('a PDF is of true size, with both fonts embedded and the vector logos as vectors', () => {
  expect(objects.find((object) => object.includes('/Type /Page\n'))).toMatch(
    /\/MediaBox \[0 0 595\.27\d* 841\.88\d*\]/u,
  )
  expect(objects.filter((object) => object.includes('/FontFile2'))).toHaveLength(2)
  // The one PNG and its opacity; a vector logo would be a third.
  expect(objects.filter((object) => object.includes('/Subtype /Image'))).toHaveLength(2)
})

test('its Polish words can be taken out of a PDF as text', () => {
  const letters = objects.filter((object) => object.includes('beginbfrange')).join('')
  for (const letter of 'ąęłńóżźŚ„€') {
    const code = (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
    if (exampleDrawing.boxes.some((box) => box.kind === 'text' && box.text.includes(letter)))
      expect(letters).toContain(`<${code}>`)
  }
})

test('a PDF is tagged in reading order, in Polish, with its title shown and its pictures described', () => {
  const text = objects.join('\n')
  const tags = objects.filter((object) => /\/S \/(?:Document|H1|P|Figure)\n/u.test(object))
  expect(tags).toHaveLength(1 + 3 + 4)
  expect(text).toContain('/Lang (pl-PL)')
  expect(text).toContain('/DisplayDocTitle true')
  expect(text).toContain('/Marked true')
  for (const box of exampleDrawing.boxes)
    if (box.kind === 'picture')
      expect(text).toContain(`/Alt (${/^[\0-\x7f]*$/u.test(box.alt) ? box.alt : utf16(box.alt)})`)
})

test('the same drawing makes the same PDF', async () => {
  expect(Buffer.compare(pdf, await serverImages.drawPdf([exampleDrawing], exampleFiles))).toBe(0)
})

test('a poster of A3 with twenty logos is a PDF within two seconds', async () => {
  const picture = exampleDrawing.boxes.filter((box) => box.kind === 'picture')
  const logos = Array.from({ length: 5 }, (_, row) =>
    picture.map((box) => ({ ...box, y: 5000 * (row + 1) })),
  ).flat()
  const poster: Drawing = {
    ...exampleDrawing,
    width: 29_700,
    height: 42_000,
    boxes: [...exampleDrawing.boxes, ...logos],
  }
  const start = performance.now()
  await serverImages.drawPdf([poster], exampleFiles)
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a picture that would grow too large is refused at once, and what is no picture by name', async () => {
  const dot = exampleFiles.get('cc')?.bytes ?? new Uint8Array()
  const bomb = await sharp({ create: { width: 6000, height: 6000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  await serverImages.rewritePng(dot)
  const start = performance.now()
  await expect(serverImages.rewritePng(bomb)).rejects.toMatchObject({ code: 'too-many-pixels' })
  expect(performance.now() - start).toBeLessThan(50)
  for (const bytes of [
    new TextEncoder().encode('to nie jest obraz'),
    dot.subarray(0, 60),
    new TextEncoder().encode(svg),
  ])
    await expect(serverImages.rewritePng(bytes)).rejects.toMatchObject({ code: 'unreadable' })
})

test('a rewritten picture carries nothing but its pixels', async () => {
  const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#093' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Osoba Próbna' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const { bytes, width, height } = await serverImages.rewritePng(photo)
  const { format, exif, icc, xmp } = await sharp(bytes).metadata()
  expect({ format, exif, icc, xmp, width, height }).toEqual({ format: 'png', width: 20, height: 40 })
})

test('pixels of a vector picture are those of the asked size, clear where nothing is drawn', async () => {
  const bytes = exampleFiles.get('bb')?.bytes ?? new Uint8Array()
  const { data } = await serverImages.readPixels(
    { type: 'image/svg+xml', bytes },
    { width: 100, height: 100 },
  )
  expect(data).toHaveLength(100 * 100 * 4)
  expect(Array.from(data.slice(0, 4))).toEqual([0, 0, 0, 0])
  expect(Array.from(data.slice((20 * 100 + 50) * 4, (20 * 100 + 50) * 4 + 4))).toEqual([204, 0, 51, 255])
})

test('several drawings are the pages of one PDF, and what repeats on them is read out nowhere', async () => {
  const running = exampleDrawing.boxes.map((box): Drawing['boxes'][number] =>
    box.kind === 'text' && box.block === 3 ? { ...box, tag: 'Artifact' } : box,
  )
  const [one, other] = [exampleDrawing, { ...exampleDrawing, width: 14_800, boxes: running }]
  const both = objectsOf(await serverImages.drawPdf([one, other], exampleFiles))
  const boxes = both.flatMap((object) => /\/MediaBox \[0 0 (\d+)/u.exec(object)?.[1] ?? [])
  expect(boxes).toEqual(['595', '419'])
  // Two paragraphs on the first page (`block` 2 and 3), one on the second.
  expect(both.filter((object) => /\/S \/P\n/u.test(object))).toHaveLength(3)
  expect(both.filter((object) => object.includes('/FontFile2'))).toHaveLength(2)
})
