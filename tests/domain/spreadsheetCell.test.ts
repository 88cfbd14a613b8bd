import { expect, test } from 'vitest'
import { spreadsheetCell } from '#domain/spreadsheetCell.ts'

test('a cell that a spreadsheet would take for a formula is a text', () => {
  for (const text of ['=1+1', '+48 600 000 000', '-1', '@SUMA(A1)', '\t=1', '\r=1', '\0=1', '＝1+1', '＠x'])
    expect(spreadsheetCell(text)).toBe(`'${text}`)
})

test('any other text stays as it is', () => {
  for (const text of ['', 'Anna Przykładowa-Wzór', 'anna@example.org', "'cytat'", '1+1'])
    expect(spreadsheetCell(text)).toBe(text)
})
