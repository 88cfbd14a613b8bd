import { expect, test } from 'vitest'
import { printSvg } from '#domain/drawing/printSvg.ts'
import { exampleDrawing, exampleFiles, exampleSvgHash, hashOf } from '#tests/domain/exampleDrawing.ts'

test('a browser prints a drawing in the same bytes as a server, and can show it', async () => {
  const svg = printSvg(exampleDrawing, exampleFiles)
  expect(await hashOf(svg)).toBe(exampleSvgHash)

  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  expect(image.naturalWidth).toBe(Math.round((210 / 25.4) * 96))
})
