import { expect, test } from 'vitest'
import { breakLines, fitText, joinLines } from '#domain/drawing/breakLines.ts'
import { missingCharacters, printedText, textWidth } from '#domain/drawing/measureText.ts'

const face = { size: 1000, weight: 400 } as const

test('a line is as wide as the advances of its letters in the font', () => {
  // „Ż” 1172 and „a” 1139 units of 2048, as the font's own table has them.
  expect(textWidth('Ża', face)).toBe(Math.round(((1172 + 1139) * 1000) / 2048))
  expect(textWidth('Zażółć', { size: 1000, weight: 700 })).toBeGreaterThan(textWidth('Zażółć', face))
  expect(textWidth('', face)).toBe(0)
})

test('a name typed on macOS, a hyphen that does not part and an unseen sign print as their plain letters', () => {
  expect(printedText('Łódź'.normalize('NFD'))).toBe('Łódź')
  expect(textWidth('Próbny\u2011Te\u00adstowy', face)).toBe(textWidth('Próbny-Testowy', face))
})

test('letters that the font has none of are named, each once', () => {
  expect(missingCharacters('Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ „–—” ’ … € §×•·')).toEqual([])
  expect(missingCharacters('東京 i 東')).toEqual(['東', '京'])
})

test('no line ends with a one-letter word, and a date or a degree stays whole', () => {
  const text =
    'Forum w Mikołowie i w Gliwicach z udziałem dr hab. Anny Wzorcowej, 12 grudnia 2023 r. o godz. 10:00'
  for (let width = 4000; width < 30_000; width += 250) {
    for (const isBalanced of [false, true]) {
      const lines = breakLines(text, { ...face, width, isBalanced })
      expect(lines.join(' ')).toBe(text)
      for (const line of lines) expect(line).not.toMatch(/(?:^| )(?:[aiouwz]|dr|hab\.|godz\.|12|2023)$/iu)
    }
  }
})

test('a double surname may be parted after its hyphen, a range of days may not', () => {
  const width = textWidth('Anna Wzorcowa-', face)
  expect(breakLines('Anna Wzorcowa-Testowa', { ...face, width })).toEqual(['Anna Wzorcowa-', 'Testowa'])
  expect(breakLines('2026-2027', { ...face, width: 1000 })).toEqual(['2026-2027'])
})

test('lines are joined to the text that they were broken from, whatever hyphens are in it', () => {
  const text = 'Anna Wzorcowa-Testowa - prezes społeczno- i gospodarczo-kulturalnej rady w latach 2026-2027'
  for (let width = 1000; width < 40_000; width += 500)
    expect(joinLines(breakLines(text, { ...face, width }))).toBe(text)
})

test('a title leaves no word alone on its last line', () => {
  const title = 'Forum współpracy międzysektorowej dla rozwoju ekonomii społecznej'
  const width = textWidth('Forum współpracy międzysektorowej dla rozwoju ekonomii', face)
  expect(breakLines(title, { ...face, width })[1]).toBe('społecznej')
  const [first = '', second = ''] = breakLines(title, { ...face, width, isBalanced: true })
  expect(second.split(' ').length).toBeGreaterThan(1)
  expect(textWidth(second, face)).toBeGreaterThan(textWidth(first, face) / 2)
})

test('the largest size at which a text fits is taken, and it is said when none does', () => {
  const room = { width: 8000, height: 3000, weight: 700, lineHeight: 1.2 } as const
  const fitted = fitText('Forum współpracy międzysektorowej', [2000, 1200, 800, 500], room)
  expect(fitted.fits).toBe(true)
  expect(fitted.size * 1.2 * fitted.lines.length).toBeLessThanOrEqual(3000)
  expect(fitText('Forum współpracy międzysektorowej', [2000, 1200], room).fits).toBe(false)
  expect(fitText('Forum', [2000, 1200], { ...room, width: 100_000 }).size).toBe(2000)
})
