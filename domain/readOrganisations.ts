import type { OrganisationDetails } from '#contract/partners.ts'
import {
  cellsByColumn,
  columnsOfHeader,
  headerNames,
  isMostly,
  type CellColumns,
  type CellProblem,
  type ReadRow,
} from './cellColumns.ts'
import type { CellRow } from './cells.ts'
import { krsProblem, nipProblem, normalizeIdentifier, regonProblem } from './identifiers.ts'

/** What a column of pasted organisations can hold. */
export const organisationColumns = [
  'name',
  'shortName',
  'nip',
  'regon',
  'krs',
  'website',
  'address',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
  'notes',
] as const satisfies readonly (keyof OrganisationDetails)[]
export type OrganisationColumn = (typeof organisationColumns)[number]

const organisationHeaders = headerNames<OrganisationColumn>([
  [
    'name',
    'nazwa,pełna nazwa,nazwa pełna,nazwa organizacji,nazwa instytucji,organizacja,instytucja,partner,podmiot,firma,name,organisation,organization,company',
  ],
  ['shortName', 'skrót,nazwa skrócona,krótka nazwa,skrócona nazwa,short name,acronym'],
  ['nip', 'nip,nr nip,tax id'],
  ['regon', 'regon,nr regon'],
  ['krs', 'krs,nr krs,numer krs'],
  ['website', 'www,strona,strona www,strona internetowa,adres www,website,web'],
  ['address', 'adres,siedziba,adres siedziby,address'],
  ['genitive', 'dopełniacz,genitive'],
  ['dative', 'celownik,dative'],
  ['accusative', 'biernik,accusative'],
  ['instrumental', 'narzędnik,instrumental'],
  ['locative', 'miejscownik,locative'],
  ['notes', 'uwagi,notatki,komentarz,notes,comments'],
])

/**
 * What the columns of pasted organisations mean: by their header, else a name, then an identifier where the digits
 * are one, a short name.
 */
export const guessOrganisationColumns = (rows: readonly CellRow[]): CellColumns<OrganisationColumn> => {
  const byHeader = columnsOfHeader(rows, organisationHeaders)
  if (byHeader !== null) return byHeader
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const columns: (OrganisationColumn | null)[] = Array.from({ length: width }, (_, index) => {
    if (isMostly(rows, index, (cell) => nipProblem(cell) === null)) return 'nip'
    if (isMostly(rows, index, (cell) => regonProblem(withLostZeros('regon', cell)) === null)) return 'regon'
    return isMostly(rows, index, (cell) => /^(?:https?:\/\/|www\.)/i.test(cell)) ? 'website' : null
  })
  const unknown = columns.flatMap((column, index) => (column === null ? [index] : []))
  for (const [place, index] of unknown.entries())
    columns[index] = (['name', 'shortName'] as const)[place] ?? null
  return {
    columns: columns.map((column, index) => (columns.indexOf(column) === index ? column : null)),
    hasHeader: false,
  }
}

/** Spreadsheets drop leading zeros: a REGON of Silesia or Mazovia and every KRS begin with one. */
const withLostZeros = (column: 'nip' | 'regon' | 'krs', typed: string) => {
  const digits = normalizeIdentifier(typed)
  if (column === 'krs' && /^\d{5,9}$/.test(digits)) return digits.padStart(10, '0')
  return column === 'regon' && /^(?:\d{8}|\d{13})$/.test(digits) ? `0${digits}` : digits
}

const identifierChecks = { nip: nipProblem, regon: regonProblem, krs: krsProblem }

const asWebAddress = (typed: string) =>
  typed === '' || /^https?:\/\//i.test(typed) ? typed : `https://${typed}`

const readOrganisation = (
  row: CellRow,
  columns: readonly (OrganisationColumn | null)[],
): ReadRow<OrganisationColumn, OrganisationDetails> => {
  const { cell, problems: unused } = cellsByColumn(row, columns)
  const website = asWebAddress(cell('website'))
  const identifiers = {
    nip: withLostZeros('nip', cell('nip')),
    regon: withLostZeros('regon', cell('regon')),
    krs: withLostZeros('krs', cell('krs')),
  }
  const refused: CellProblem<OrganisationColumn>[] = (['nip', 'regon', 'krs'] as const).flatMap((column) => {
    const code = identifiers[column] === '' ? null : identifierChecks[column](identifiers[column])
    return code === null ? [] : [{ column, code }]
  })
  if (cell('name') === '') refused.unshift({ column: 'name', code: 'missing-name' })
  if (website !== '' && !URL.canParse(website)) refused.push({ column: 'website', code: 'web-address' })
  if (refused.length > 0) return { line: row.line, problems: [...refused, ...unused] }
  const value: OrganisationDetails = {
    name: cell('name'),
    shortName: cell('shortName'),
    ...identifiers,
    website,
    address: cell('address'),
    genitive: cell('genitive'),
    dative: cell('dative'),
    accusative: cell('accusative'),
    instrumental: cell('instrumental'),
    locative: cell('locative'),
    notes: cell('notes'),
    contacts: [],
  }
  return { line: row.line, value, problems: unused }
}

/**
 * Organisations from pasted rows; every row but the header comes back. One without a value cannot be taken over:
 * its name is missing (`missing-name`), an identifier is wrong (`not-digits`, `wrong-length`, `wrong-checksum`) or
 * its page is no `web-address`; `unused-cell` only asks to look. `chosen` replaces what `guessOrganisationColumns`
 * says.
 */
export const readOrganisations = (
  rows: readonly CellRow[],
  chosen: CellColumns<OrganisationColumn> = guessOrganisationColumns(rows),
): CellColumns<OrganisationColumn> & { rows: ReadRow<OrganisationColumn, OrganisationDetails>[] } => ({
  ...chosen,
  rows: rows.slice(chosen.hasHeader ? 1 : 0).map((row) => readOrganisation(row, chosen.columns)),
})
