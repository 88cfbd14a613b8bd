import type { PastedPerson } from '#contract/people.ts'
import { besideName } from './besideName.ts'
import {
  cellsByColumn,
  columnsOfHeader,
  headerNames,
  isEmail,
  isMostly,
  type CellColumns,
  type CellProblem,
  type ReadRow,
} from './cellColumns.ts'
import type { CellRow } from './cells.ts'
import { splitName, type SplitName } from './splitName.ts'

/**
 * What a column of pasted people can hold; `name` is a whole name, `nameFamilyFirst` one that begins with the
 * surname.
 */
export const personColumns = [
  'name',
  'nameFamilyFirst',
  'given',
  'family',
  'titleBefore',
  'titleAfter',
  'position',
  'organisation',
  'email',
  'phone',
  'bio',
  'notes',
  'dataSource',
] as const
export type PersonColumn = (typeof personColumns)[number]

/** A person as read from cells; the client adds the ids. */
export type ReadPerson = Omit<PastedPerson, 'id' | 'organisationId'>

const personHeaders = headerNames<PersonColumn>([
  [
    'name',
    'imię i nazwisko,imię nazwisko,osoba,gość,goście,panelista,prelegent,ekspert,moderator,uczestnik,name,full name,person',
  ],
  ['nameFamilyFirst', 'nazwisko i imię,nazwisko imię'],
  ['given', 'imię,imiona,first name,given name,given,forename'],
  ['family', 'nazwisko,last name,surname,family name,family'],
  [
    'titleBefore',
    'tytuł,tytuł przed,tytuł przed nazwiskiem,tytuł/stopień,tytuł naukowy,stopień,stopień naukowy,title,degree',
  ],
  ['titleAfter', 'tytuł po,tytuł po nazwisku,title after,suffix'],
  ['position', 'stanowisko,funkcja,position,job title'],
  [
    'organisation',
    'organizacja,nazwa organizacji,instytucja,nazwa instytucji,firma,podmiot,afiliacja,organisation,organization,company,institution,affiliation',
  ],
  ['email', 'e-mail,email,mail,adres e-mail,adres email,poczta,e-mail address,email address'],
  [
    'phone',
    'telefon,tel,nr telefonu,numer telefonu,nr tel,komórka,telefon kontaktowy,phone,mobile,phone number',
  ],
  ['bio', 'bio,biogram,notka,notka biograficzna'],
  ['notes', 'uwagi,notatki,komentarz,notes,comments'],
  ['dataSource', 'źródło danych,źródło,skąd dane,polecenie,source,data source'],
])

const isPhone = (cell: string) => /^[+\d][\d\s()./-]{6,}$/.test(cell)
const isOneWord = (cell: string) => !cell.includes(' ')

/**
 * By what the cells look like: an address and a telephone anywhere; of the rest a name, then position and
 * organisation.
 */
const guessColumns = (rows: readonly CellRow[]): CellColumns<PersonColumn> => {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const columns: (PersonColumn | null)[] = Array.from({ length: width }, (_, index) => {
    if (isMostly(rows, index, (cell) => cell.includes('@'))) return 'email'
    return isMostly(rows, index, isPhone) ? 'phone' : null
  })
  const unknown = columns.flatMap((column, index) => (column === null ? [index] : []))
  const [first, second] = unknown
  const areApart =
    first !== undefined &&
    second !== undefined &&
    isMostly(rows, first, isOneWord) &&
    isMostly(rows, second, isOneWord)
  const names: PersonColumn[] = areApart ? ['given', 'family'] : ['name']
  const isBoth = unknown.length > names.length + 1
  const rest: PersonColumn[] = isBoth ? ['position', 'organisation', 'notes'] : ['organisation']
  for (const [place, index] of unknown.entries()) columns[index] = [...names, ...rest][place] ?? null
  return {
    columns: columns.map((column, index) => (columns.indexOf(column) === index ? column : null)),
    hasHeader: false,
  }
}

/** What the columns of pasted people mean: by their header, Polish or English, else by what the cells look like. */
export const guessPersonColumns = (rows: readonly CellRow[]): CellColumns<PersonColumn> =>
  columnsOfHeader(rows, personHeaders) ?? guessColumns(rows)

const nameOf = (cell: (column: PersonColumn) => string): SplitName | null => {
  const given = cell('given')
  const family = cell('family')
  if (given !== '' && family !== '') {
    // „dr Anna” in the column of given names still carries a title.
    const split = splitName(`${given} ${family}`)
    return { given, family, titleBefore: '', titleAfter: '', doubt: false, ...titlesOf(split, given, family) }
  }
  return splitName(cell('nameFamilyFirst'), 'family-first') ?? splitName(cell('name'))
}

const titlesOf = (split: SplitName | null, given: string, family: string) => {
  if (split === null || split.titleBefore === '' || !given.startsWith(`${split.titleBefore} `)) return {}
  return { titleBefore: split.titleBefore, given: given.slice(split.titleBefore.length + 1), family }
}

/** „Jan Próbny, prezes”: what stands after a name and is no title, where it has no column of its own. */
const afterName = (titleAfter: string, cell: (column: PersonColumn) => string) => {
  const parts = titleAfter.split(', ').map((text) => {
    const kind = besideName(text)
    return { text, kind: kind !== null && cell(kind) === '' ? kind : ('titleAfter' as const) }
  })
  const of = (wanted: 'titleAfter' | 'position' | 'organisation') =>
    parts.flatMap(({ kind, text }) => (kind === wanted ? text : [])).join(', ')
  return { titleAfter: of('titleAfter'), position: of('position'), organisation: of('organisation') }
}

const readPerson = (
  row: CellRow,
  columns: readonly (PersonColumn | null)[],
): ReadRow<PersonColumn, ReadPerson> => {
  const { cell, problems: unused } = cellsByColumn(row, columns)
  const name = nameOf(cell)
  const problems: CellProblem<PersonColumn>[] = [...unused]
  const email = cell('email')
  const isBadEmail = email !== '' && !isEmail(email)
  if (isBadEmail) problems.push({ column: 'email', code: 'bad-email' })
  if (name === null) {
    const column =
      columns.find(
        (known) => known !== null && ['name', 'nameFamilyFirst', 'family', 'given'].includes(known),
      ) ?? null
    return { line: row.line, problems: [{ column, code: 'incomplete-name' }, ...problems] }
  }
  if (name.doubt) problems.push({ column: 'name', code: 'check-surname' })
  if (isBadEmail) return { line: row.line, problems }
  const after = afterName(name.titleAfter, cell)
  const value: ReadPerson = {
    given: name.given,
    family: name.family,
    titleBefore: cell('titleBefore') || name.titleBefore,
    titleAfter: cell('titleAfter') || after.titleAfter,
    position: cell('position') || after.position,
    organisationName: cell('organisation') || after.organisation,
    email,
    phone: cell('phone'),
    bio: cell('bio'),
    notes: cell('notes'),
    vocative: '',
    mayModerate: false,
    sharesEmail: false,
    dataSource: cell('dataSource'),
  }
  return { line: row.line, value, problems }
}

/**
 * People from pasted rows; every row but the header comes back. One without a value cannot be taken over
 * (`incomplete-name`, `bad-email`); `check-surname` and `unused-cell` only ask to look. `chosen` replaces what
 * `guessPersonColumns` says.
 */
export const readPeople = (
  rows: readonly CellRow[],
  chosen: CellColumns<PersonColumn> = guessPersonColumns(rows),
): CellColumns<PersonColumn> & { rows: ReadRow<PersonColumn, ReadPerson>[] } => ({
  ...chosen,
  rows: rows.slice(chosen.hasHeader ? 1 : 0).map((row) => readPerson(row, chosen.columns)),
})
