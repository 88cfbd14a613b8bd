import { expect, test } from 'vitest'
import { printSvg } from '#domain/drawing/printSvg.ts'
import { exampleDrawing, exampleFiles, exampleSvgHash, hashOf } from './exampleDrawing.ts'

const printed = printSvg(exampleDrawing, exampleFiles)

test('a drawing is an SVG of its true size, the same bytes wherever it is printed', async () => {
  expect(printed).toContain('width="210mm" height="297mm" viewBox="0 0 21000 29700"')
  expect(await hashOf(printed)).toBe(exampleSvgHash)
})

test('what it says is read in order, a name that was parted by its hyphen whole', () => {
  const words = /<desc id="words">([^<]*)<\/desc>/u.exec(printed)?.[1]?.split('\n')
  expect(words?.slice(0, 4)).toEqual([
    'Forum Zażółć Gęślą Jaźń w Mikołowie',
    '„we wtorek, 12 grudnia 2023 r.”',
    'Anna Wzorcowa-Testowa – §, €, ½ &#38; &#60;ŁÓDŹ&#62; office 東',
    'Logo Fundacji Wzorcowej',
  ])
  expect(printed).toContain('Forum „Zażółć gęślą jaźń” &#38; &#60;próba&#62;</title>')
})

test('a drawing needs no font and nothing from elsewhere, and every id in it is there once', () => {
  expect(printed).not.toMatch(/<text|font-family|href="(?!#|data:image\/png;base64,)/u)
  const ids = [...printed.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of printed.matchAll(/(?:href="|url\()#([^")]*)/gu)) expect(ids).toContain(id)
})

test('words cannot become markup, and signs that XML cannot hold are left out', () => {
  const title = '</title><script>alert(1)</script>\u0000\uFFFF\uD800'
  const hostile = printSvg({ ...exampleDrawing, title, boxes: [] }, new Map())
  expect(hostile).toContain('&#60;script&#62;alert(1)&#60;/script&#62;\uFFFD</title>')
})

test('a drawing whose file is not given is not printed without it', () => {
  expect(() => printSvg(exampleDrawing, new Map())).toThrow('was not given')
})
