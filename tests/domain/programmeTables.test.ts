import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { parseCells } from '#domain/cells.ts'
import { programmeCsv, programmeHeader } from '#domain/tables/programmeCsv.ts'
import { programmeSheets } from '#domain/tables/programmeSheets.ts'
import { writeWorkbook } from '#domain/tables/writeWorkbook.ts'
import { itemOn, paperRelease, partnerOf, personOn } from './paperContent.ts'

const evening = itemOn(2, {
  kind: 'talk',
  title: '=HYPERLINK("http://zly.example";"Kliknij")',
  start: '23:30',
  durationMinutes: 90,
  roomId: null,
  isToBeConfirmed: true,
  abstract: 'Pierwszy wiersz; drugi „cytat”\nTrzeci wiersz',
  people: [personOn(7, { role: 'speaker' }), personOn(8, { role: 'expert' })],
})
const unknown = itemOn(3, { kind: 'break', title: 'Przerwa', start: null, durationMinutes: null, people: [] })
const release = paperRelease({
  items: [itemOn(1), evening, unknown],
  partners: [
    partnerOf(2, 'media-patron', { name: '+Radio' }),
    partnerOf(1, 'organiser', {
      shortName: 'OP1',
      roles: [
        { role: 'media-patron', order: 1, orderRule: 'agreed' },
        { role: 'organiser', order: 1, orderRule: 'agreed' },
      ],
    }),
  ],
})

describe('a programme as CSV', () => {
  const csv = programmeCsv(release)

  test('has its mark, CR LF at the end of every row, and as many cells in each', () => {
    expect(csv.startsWith('\uFEFFDzień;')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replace(/"[^"]*"/gu, '').split('\r\n')).toHaveLength(5)
    const rows = parseCells(csv)
    expect(rows.map(({ cells }) => cells.length)).toEqual([14, 14, 14, 14])
    expect(rows[0]?.cells).toEqual(programmeHeader)
  })

  test('says of each item when, where, what and who', () => {
    const [, panel, talk, pause] = parseCells(csv).map(({ cells }) => cells)
    expect(panel?.slice(0, 12)).toEqual([
      '2027-10-12',
      'wtorek',
      '10:00',
      '11:00',
      'Sala A',
      'panel dyskusyjny',
      'Nr 1: rozmowa o usługach',
      'Zażółć Próbny-Gęśl10',
      '',
      'Zażółć Próbny-Gęśl11',
      '',
      '',
    ])
    expect(talk?.slice(2, 6)).toEqual(['23:30', '01:00', '', 'wystąpienie'])
    expect(talk?.slice(9, 13)).toEqual([
      'Zażółć Próbny-Gęśl7, prof. UŚ',
      'Zażółć Próbny-Gęśl8',
      'tak',
      'Pierwszy wiersz; drugi „cytat” Trzeci wiersz',
    ])
    expect(pause?.slice(2, 5)).toEqual(['', '', 'Sala A'])
    expect(talk?.[13]).toBe(evening.itemId)
  })

  test('runs nothing: what begins as a formula gets an apostrophe, and quotation marks are doubled', () => {
    expect(csv).toContain(`;"'=HYPERLINK(""http://zly.example"";""Kliknij"")";`)
  })
})

/** The cells of a sheet as they are written: strings, or numbers with the format of their style. */
const readSheet = (files: Record<string, Uint8Array>, number: number) => {
  const strings: string[] = []
  const formats = new Map<string, string>()
  const styles: string[] = []
  const rows: (string | [number, string])[][] = []
  const parse = (
    path: string,
    open: (name: string, of: Record<string, string>) => void,
    text?: (words: string, name: string) => void,
    close?: (name: string) => void,
  ) => {
    const parser = new SaxesParser()
    const stack: string[] = []
    parser.on('opentag', ({ name, attributes }) => {
      stack.push(name)
      open(name, attributes)
    })
    parser.on('text', (words) => text?.(words, stack.at(-1) ?? ''))
    parser.on('closetag', ({ name }) => {
      stack.pop()
      close?.(name)
    })
    parser.write(strFromU8(files[path] ?? new Uint8Array())).close()
  }
  if (files['xl/sharedStrings.xml'])
    parse(
      'xl/sharedStrings.xml',
      (name) => name === 'si' && strings.push(''),
      (words, name) => {
        if (name === 't') strings[strings.length - 1] += words
      },
    )
  let isCell = false
  parse(
    'xl/styles.xml',
    (name, of) => {
      if (name === 'numFmt') formats.set(of['numFmtId'] ?? '', of['formatCode'] ?? '')
      if (name === 'cellXfs') isCell = true
      if (name === 'xf' && isCell) styles.push(formats.get(of['numFmtId'] ?? '') ?? '')
    },
    undefined,
    (name) => {
      if (name === 'cellXfs') isCell = false
    },
  )
  let cell: Record<string, string> = {}
  let value = ''
  parse(
    `xl/worksheets/sheet${number}.xml`,
    (name, of) => {
      if (name === 'row') rows.push([])
      if (name === 'c') {
        cell = of
        value = ''
      }
    },
    (words, name) => {
      if (name === 'v' || name === 't') value += words
    },
    (name) => {
      if (name !== 'c') return
      const column = (cell['r'] ?? 'A').replace(/\d+/u, '').charCodeAt(0) - 65
      const row = rows.at(-1) ?? []
      row[column] =
        cell['t'] === 's'
          ? (strings[Number(value)] ?? '')
          : cell['t'] === 'inlineStr' || cell['t'] === 'str'
            ? value
            : [Number(value), styles[Number(cell['s'] ?? 0)] ?? '']
    },
  )
  return { rows, xml: strFromU8(files[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array()) }
}

describe('a programme as XLSX', async () => {
  const bytes = await writeWorkbook(programmeSheets(release))
  const files = unzipSync(bytes)

  test('has a sheet of items, of people and of partners, each under a frozen header', () => {
    const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      'Program',
      'Osoby',
      'Partnerzy',
    ])
    for (const number of [1, 2, 3]) {
      const { xml } = readSheet(files, number)
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u)
      expect(xml).toMatch(/<col [^>]*width="60"/u)
    }
  })

  test('days and times are numbers in the form of days and times, and nothing is a formula', () => {
    const { rows, xml } = readSheet(files, 1)
    expect(rows[0]?.slice(0, 4)).toEqual(['Dzień', 'Dzień tygodnia', 'Początek', 'Koniec'])
    // 12 October 2027 is the 46,672nd day of a spreadsheet's calendar.
    expect(rows[1]?.slice(0, 6)).toEqual([
      [46_672, 'dd.mm.yyyy'],
      'wtorek',
      [10 / 24, 'hh:mm'],
      [11 / 24, 'hh:mm'],
      'Sala A',
      [60, ''],
    ])
    expect(rows[2]?.[7]).toBe('=HYPERLINK("http://zly.example";"Kliknij")')
    expect(rows[2]?.[10]).toBe('Pierwszy wiersz; drugi „cytat”\nTrzeci wiersz')
    expect(rows[3]?.[2]).toBeUndefined()
    expect(xml).not.toContain('<f>')
  })

  test('everybody on an item has a row, and partners stand in their order with all their roles', () => {
    const people = readSheet(files, 2).rows.slice(1)
    expect(people.map((row) => [row[1], row[2], row[6], row[7]])).toEqual([
      ['Zażółć', 'Próbny-Gęśl10', 'moderacja', 'Nr 1: rozmowa o usługach'],
      ['Zażółć', 'Próbny-Gęśl11', 'gość', 'Nr 1: rozmowa o usługach'],
      ['Zażółć', 'Próbny-Gęśl7', 'wystąpienie', evening.title],
      ['Zażółć', 'Próbny-Gęśl8', 'głos ekspercki', evening.title],
    ])
    expect(readSheet(files, 3).rows.slice(1)).toEqual([
      ['Organizacja Próbna nr 1', 'OP1', 'organizator, patronat medialny'],
      ['+Radio', undefined, 'patronat medialny'],
    ])
  })

  test('the same release makes the same bytes', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(await writeWorkbook(programmeSheets(release))).toEqual(bytes)
  })
})
