import { describe, expect, test } from 'vitest'
import { ImportRefused, largestImport } from '#domain/imports/importRefused.ts'
import { guessItemColumns } from '#domain/imports/itemColumns.ts'
import { readImportFile } from '#domain/imports/readImportFile.ts'
import { readItems } from '#domain/imports/readItems.ts'

const event = {
  id: '0190b000-0006-7000-8000-000000000001',
  timeZone: 'Europe/Warsaw',
  venueName: 'Centrum Przykładowe',
  startsOn: '2027-10-12',
  endsOn: '2027-10-12',
}
const bytes = (text: string) => new TextEncoder().encode(text)
const readAll = (file: Uint8Array) => {
  const table = readImportFile(file, event)
  return readItems(table.rows, event, guessItemColumns(table.rows)).rows
}
const refusalOf = (text: string) => {
  try {
    readAll(bytes(text))
  } catch (error) {
    if (error instanceof ImportRefused) return error.code
    throw error
  }
  return null
}

const inSchedule = (entry: string) =>
  `<schedule><day date="2027-10-12"><room name="Sala A">${entry}</room></day></schedule>`

describe('files that want to do harm, or are none', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['a document type with entities', '<!DOCTYPE s [<!ENTITY a "aaaa">]><schedule>&a;</schedule>', 'doctype'],
    ['an entity from elsewhere', '<!DOCTYPE s SYSTEM "http://zly.example/x.dtd"><schedule/>', 'doctype'],
    ['an entity that nobody declared', inSchedule('<event><title>&zly;</title></event>'), 'not-xml'],
    ['XML that breaks off', '<schedule><day>', 'not-xml'],
    ['another kind of XML', '<rss><channel/></rss>', 'not-schedule'],
    ['elements without an end', `<schedule>${'<a>'.repeat(50_000)}`, 'too-deep'],
    ['JSON that breaks off', '{"schedule": {"conf', 'not-json'],
    ['another kind of JSON', '{"schedule": {"conference": {"days": 7}}}', 'not-schedule'],
    ['JSON of the bare prototype', '{"__proto__": {"days": []}}', 'not-schedule'],
    ['too many entries', inSchedule('<event guid="g"><title>T</title></event>'.repeat(1001)), 'too-many'],
    ['too many rows', `Tytuł;Sala\n${'T;S\n'.repeat(1002)}`, 'too-many'],
  ])('%s is refused by name', (_, text, code) => {
    expect(refusalOf(text)).toBe(code)
  })

  test('deeply nested JSON, and a file of more than ten megabytes, end at once', () => {
    const start = performance.now()
    expect(refusalOf(`{"a":${'['.repeat(200_000)}`)).toBe('not-json')
    expect(refusalOf('x'.repeat(largestImport + 1))).toBe('too-large')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('a cell of nothing but commas, and one of very many names, end at once', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Jan Próbny${index}`).join('; ')
    const table = `Tytuł;Goście\nA;${','.repeat(200_000)}\nB;"${names}"`
    expect(readAll(bytes(table)).map(({ value }) => value?.people.length)).toEqual([1, 20_000])
  })

  test('values of another type than the format has are read as missing, and said', () => {
    const [row] = readAll(
      bytes(
        JSON.stringify({
          schedule: {
            conference: {
              days: [
                {
                  date: '2027-10-12',
                  rooms: { A: [{ title: ['T'], start: 10, persons: 'nikt', date: {} }], B: 7 },
                },
                null,
              ],
            },
          },
        }),
      ),
    )
    expect(row?.problems.map(({ code }) => code)).toEqual(['no-title'])
  })

  test('markup in a title stays words, and a title of several lines one line', () => {
    const title = '<title>&lt;img src=x onerror=alert(1)&gt;\n Zażółć</title>'
    const [row] = readAll(bytes(inSchedule(`<event guid="g">${title}</event>`)))
    expect(row?.value?.title).toBe('<img src=x onerror=alert(1)> Zażółć')
  })

  test('words within a mark of their own are not lost', () => {
    const entry =
      '<event><title>Panel <b>próbny</b> drugi</title><start>10:00</start><persons><person>Jan <i>Próbny</i></person><person>Anna Testowa</person></persons></event>'
    expect(readAll(bytes(inSchedule(entry)))[0]?.value).toMatchObject({
      title: 'Panel próbny drugi',
      start: '10:00',
      people: [{ name: 'Jan Próbny' }, { name: 'Anna Testowa' }],
    })
  })

  test('tables in Windows-1250 and in UTF-16 are read as they were written', () => {
    const text = 'Tytuł;Początek\r\nZażółć gęślą jaźń;10:00\r\n'
    const old = new Map(
      [...'ąęłńóśźżćŁ'].map((letter, index) => [
        letter,
        [0xb9, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf, 0xe6, 0xa3][index] ?? 0,
      ]),
    )
    const windows = Uint8Array.from([...text].map((letter) => old.get(letter) ?? letter.charCodeAt(0)))
    const utf16 = new Uint8Array(
      Uint16Array.from([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]).buffer,
    )
    for (const file of [windows, utf16, bytes(`\uFEFF${text}`)])
      expect(readAll(file)[0]?.value).toMatchObject({ title: 'Zażółć gęślą jaźń', start: '10:00' })
  })
})
