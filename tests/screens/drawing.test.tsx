import { expect, test } from 'vitest'
import { printSvg } from '#domain/drawing/printSvg.ts'
import { browserImages } from '#mocks/browserImages.ts'
import { exampleDrawing, exampleFiles, exampleSvgHash, hashOf } from '#tests/domain/exampleDrawing.ts'

test('a browser prints a drawing in the same bytes as a server, and can show it', async () => {
  const svg = printSvg(exampleDrawing, exampleFiles)
  expect(await hashOf(svg)).toBe(exampleSvgHash)

  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  expect(image.naturalWidth).toBe(Math.round((210 / 25.4) * 96))
})

test('a browser makes a PNG of the asked width and resolution, and a PDF with both fonts', async () => {
  const png = await browserImages.drawPng(printSvg(exampleDrawing, exampleFiles), { width: 620, dpi: 75 })
  const header = new DataView(png.buffer)
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([620, 877])
  expect(header.getUint32(41)).toBe(Math.round(75 / 0.0254))

  const pdf = await browserImages.drawPdf([exampleDrawing], exampleFiles)
  const text = new TextDecoder('latin1').decode(pdf)
  expect(text).toMatch(/^%PDF-1\.7/u)
  expect(text).toContain('OpenSans-Regular')
  expect(text).toContain('OpenSans-Bold')
})

test('a browser reads a picture on nothing, and refuses what is none or would be too large', async () => {
  const dot = exampleFiles.get('cc')?.bytes ?? new Uint8Array()
  const { data } = await browserImages.readPixels({ type: 'image/png', bytes: dot }, { width: 1, height: 1 })
  expect([...data].map((value) => Math.round(value / 5) * 5)).toEqual([200, 60, 0, 205])
  expect(await browserImages.rewritePng(dot)).toMatchObject({ width: 4, height: 4 })

  const bomb = dot.slice()
  new DataView(bomb.buffer).setUint32(16, 60_000)
  new DataView(bomb.buffer).setUint32(20, 60_000)
  await expect(browserImages.rewritePng(bomb)).rejects.toMatchObject({ code: 'too-many-pixels' })
  const text = new TextEncoder().encode('to nie jest obraz')
  await expect(browserImages.rewritePng(text)).rejects.toMatchObject({ code: 'unreadable' })
})
