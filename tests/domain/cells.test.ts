import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { pastedPerson } from '#contract/people.ts'
import { organisationDetails } from '#contract/partners.ts'
import { isEmail } from '#domain/cellColumns.ts'
import { parseCells } from '#domain/cells.ts'
import { readOrganisations } from '#domain/readOrganisations.ts'
import { readPeople } from '#domain/readPeople.ts'

const cellsOf = (text: string) => parseCells(text).map((row) => row.cells)

describe('pasted cells', () => {
  test.each([
    ['tabs', 'Jan\tTestowy\nEwa\tPróbna'],
    ['semicolons', 'Jan;Testowy\r\nEwa;Próbna\r\n'],
    ['commas', '\uFEFFJan,Testowy\nEwa,Próbna'],
  ])('parted by %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['Jan', 'Testowy'],
      ['Ewa', 'Próbna'],
    ])
  })

  test('quoted cells keep delimiters, quotation marks and line breaks', () => {
    expect(cellsOf('"Próbna; Fundacja ""Jutro""";"dwa\nwiersze"\nx;y')).toEqual([
      ['Próbna; Fundacja "Jutro"', 'dwa wiersze'],
      ['x', 'y'],
    ])
  })

  test('a quotation mark that does not enclose a cell swallows nothing', () => {
    expect(cellsOf('"Jutro" Fundacja;1\n"Próbna;2\nWzorcowa;3')).toEqual([
      ['"Jutro" Fundacja', '1'],
      ['"Próbna', '2'],
      ['Wzorcowa', '3'],
    ])
  })

  test('a title after a comma does not part a list of names', () => {
    expect(cellsOf('dr hab. Anna Przykładowa, prof. UŚ\nJan Testowy')).toEqual([
      ['dr hab. Anna Przykładowa, prof. UŚ'],
      ['Jan Testowy'],
    ])
  })

  test('control characters and halves of letters become nothing that the contract refuses', () => {
    expect(cellsOf('Jan\u0000Testowy\t\ud800x')).toEqual([['Jan Testowy', '\ufffdx']])
  })

  test('a table of empty cells holds no rows', () => {
    expect(cellsOf('""\t""\n""\t""')).toEqual([])
  })

  test('rows keep their line in what was pasted', () => {
    expect(parseCells('a;b\n\n"c\nd";e\nf;g').map((row) => row.line)).toEqual([1, 3, 5])
  })

  test('no row with text is ever lost', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab"ł ,;\n') }).map((text) => text.trim())
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (table) => {
          const quoted = table
            .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t'))
            .join('\n')
          const tidy = table.map((row) => row.map((text) => text.replace(/\s+/g, ' ')))
          expect(cellsOf(quoted)).toEqual(tidy.filter((row) => row.some((text) => text !== '')))
        },
      ),
    )
  })
})

describe('people from cells', () => {
  const people = (text: string) => readPeople(parseCells(text))

  test('with where their data came from', () => {
    const read = people('Imię i nazwisko\tŹródło danych\nAnna Przykładowa-Wzór\tstrona fundacji')
    expect(read.rows[0]?.value).toMatchObject({ family: 'Przykładowa-Wzór', dataSource: 'strona fundacji' })
  })

  test('by a Polish header', () => {
    const read = people(
      'Tytuł;Imię;Nazwisko;Stanowisko;Instytucja;E-mail;Telefon\ndr;Anna;Przykładowa-Próbna;dyrektor;Ośrodek Wzorcowy;anna@przyklad.pl;600 100 200',
    )
    expect(read.hasHeader).toBe(true)
    expect(read.rows).toMatchObject([
      {
        line: 2,
        problems: [],
        value: {
          titleBefore: 'dr',
          given: 'Anna',
          family: 'Przykładowa-Próbna',
          position: 'dyrektor',
          organisationName: 'Ośrodek Wzorcowy',
          email: 'anna@przyklad.pl',
          phone: '600 100 200',
        },
      },
    ])
  })

  test('by an English header, and one that puts the surname first', () => {
    expect(people('Full name\tCompany\nJan Testowy\tWzorcowa').rows[0]?.value).toMatchObject({
      given: 'Jan',
      family: 'Testowy',
      organisationName: 'Wzorcowa',
    })
    expect(people('Nazwisko i imię\nTestowa Anna').rows[0]?.value).toMatchObject({
      given: 'Anna',
      family: 'Testowa',
    })
  })

  test.each([
    ['TESTOWA Anna', 'Anna', 'TESTOWA'],
    ['Testowa, Anna', 'Anna', 'Testowa'],
    ['van der Wzorcowy Jan', 'Jan', 'van der Wzorcowy'],
    ['Testowa-Wzór Anna Maria', 'Anna Maria', 'Testowa-Wzór'],
    ['dr hab. Testowa Anna, prof. UŚ', 'Anna', 'Testowa'],
  ])('under a header that puts the surname first „%s” is not turned round', (typed, given, family) => {
    expect(people(`Nazwisko i imię\tTelefon\n${typed}\t600 100 200`).rows[0]?.value).toMatchObject({
      given,
      family,
    })
  })

  test('without a header, by what the cells look like', () => {
    expect(
      people('dr hab. Anna Przykładowa, prof. UŚ\tdyrektor\tOśrodek Wzorcowy\tanna@przyklad.pl').rows[0]
        ?.value,
    ).toMatchObject({
      titleBefore: 'dr hab.',
      given: 'Anna',
      family: 'Przykładowa',
      titleAfter: 'prof. UŚ',
      position: 'dyrektor',
      organisationName: 'Ośrodek Wzorcowy',
      email: 'anna@przyklad.pl',
    })
    expect(people('Jan\tTestowy\t600100200\tFundacja Próbna').columns).toEqual([
      'given',
      'family',
      'phone',
      'organisation',
    ])
  })

  test.each([
    ['Jan Testowy, prezes Fundacji Próbnej', { titleAfter: '', position: 'prezes Fundacji Próbnej' }],
    [
      'dr hab. Anna Próbna, prof. UŚ, Dyrektorka, Fundacja Wzorcowa',
      { titleAfter: 'prof. UŚ', position: 'Dyrektorka', organisationName: 'Fundacja Wzorcowa' },
    ],
    ['Anna Próbna, MBA', { titleAfter: 'MBA', position: '', organisationName: '' }],
  ])('what stands after a name and is no title is a position or an organisation: %s', (typed, read) => {
    expect(people(`Osoba;E-mail\n${typed};`).rows[0]?.value).toMatchObject(read)
  })

  test('a position after a name does not replace that of its own column', () => {
    expect(people('Osoba;Stanowisko\nJan Testowy, prezes;wiceprezes').rows[0]?.value).toMatchObject({
      titleAfter: 'prezes',
      position: 'wiceprezes',
    })
  })

  test('a row that holds one word of a header is not taken for one', () => {
    const read = people('Jan Testowy\tModerator\tFundacja Próbna')
    expect(read.hasHeader).toBe(false)
    expect(read.rows[0]?.value).toMatchObject({ family: 'Testowy', position: 'Moderator' })
  })

  test('a title beside the given name is taken out', () => {
    expect(people('Imię;Nazwisko\ndr Anna;Próbna').rows[0]?.value).toMatchObject({
      titleBefore: 'dr',
      given: 'Anna',
      family: 'Próbna',
    })
  })

  test('every bad row is shown with its line and reason', () => {
    const read = people(
      'Osoba;E-mail\nTestowy;a@przyklad.pl\nJan Testowy;jan(at)przyklad.pl\nAnna Maria Próbna;\nJan Wzorcowy;;coś',
    )
    expect(read.rows.map(({ line, problems, value }) => [line, problems, value === undefined])).toEqual([
      [2, [{ column: 'name', code: 'incomplete-name' }], true],
      [3, [{ column: 'email', code: 'bad-email' }], true],
      [4, [{ column: 'name', code: 'check-surname' }], false],
      [5, [{ column: null, code: 'unused-cell' }], false],
    ])
  })

  test('columns matched by hand replace the guess', () => {
    const rows = parseCells('Testowy\tJan')
    expect(readPeople(rows, { columns: ['family', 'given'], hasHeader: false }).rows[0]?.value).toMatchObject(
      {
        given: 'Jan',
        family: 'Testowy',
      },
    )
  })

  test('as many rows come out as went in, and what is taken over passes the contract', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Jan Testowy',
        'dr Anna Próbna',
        'jan@przyklad.pl',
        'prof. UŚ',
        '',
        'Anna, Próbna',
        'ks.',
        'x..y@z.pl',
      ),
      fc.string({ maxLength: 20 }),
    )
    const taken = pastedPerson.omit({ id: true, organisationId: true })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (table) => {
        const rows = table.map((cells, index) => ({
          line: index + 1,
          cells: cells.map((text) => text.trim()),
        }))
        const read = readPeople(rows)
        expect(read.rows).toHaveLength(rows.length - (read.hasHeader ? 1 : 0))
        for (const { value } of read.rows)
          if (value) expect(taken.safeParse(value).error?.issues ?? []).toEqual([])
      }),
    )
  })
})

describe('organisations from cells', () => {
  const organisations = (text: string) => readOrganisations(parseCells(text))

  test('by a header, with identifiers as digits and the zeros a spreadsheet dropped', () => {
    const read = organisations(
      'Nazwa\tSkrót\tNIP\tREGON\tKRS\tWWW\tNarzędnik\nFundacja Próbna\tFP\t522-01-03-609\t12047699\t123456\twww.przyklad.pl\tFundacją Próbną',
    )
    expect(read.rows[0]?.problems).toEqual([])
    expect(read.rows[0]?.value).toMatchObject({
      name: 'Fundacja Próbna',
      shortName: 'FP',
      nip: '5220103609',
      regon: '012047699',
      krs: '0000123456',
      website: 'https://www.przyklad.pl',
      instrumental: 'Fundacją Próbną',
    })
    expect(organisationDetails.safeParse(read.rows[0]?.value).success).toBe(true)
  })

  test('a plain list of names', () => {
    expect(organisations('Fundacja Próbna\nGmina Wzorcowa').rows.map((row) => row.value?.name)).toEqual([
      'Fundacja Próbna',
      'Gmina Wzorcowa',
    ])
  })

  test('every bad row is shown with its line and reason', () => {
    const read = organisations(
      'Nazwa;NIP;REGON\nFundacja Próbna;5220103608;\n;5220103609;\nGmina Wzorcowa;;123',
    )
    expect(read.rows.map(({ line, problems }) => [line, problems])).toEqual([
      [2, [{ column: 'nip', code: 'wrong-checksum' }]],
      [3, [{ column: 'name', code: 'missing-name' }]],
      [4, [{ column: 'regon', code: 'wrong-length' }]],
    ])
    expect(read.rows.every((row) => row.value === undefined)).toBe(true)
  })
})

test.each([
  ['jan.testowy@przyklad.pl', true],
  ["o'testowa+forum@pod.przyklad.com.pl", true],
  ['jan@przyklad', false],
  ['jan..t@przyklad.pl', false],
  ['jan@przyklad.pl, ewa@przyklad.pl', false],
])('%s as an address: %s', (text, isRight) => {
  expect(isEmail(text)).toBe(isRight)
})
