import type { CellRow } from './cells.ts'
import { fold } from './polish.ts'

/** What the columns of pasted cells mean (null: nothing known), and whether the first row is their header. */
export type CellColumns<Column extends string> = { columns: (Column | null)[]; hasHeader: boolean }

/** What is wrong, or doubtful, in one pasted row; the interface words it. */
export type CellProblem<Column extends string> = { column: Column | null; code: string }

/** One pasted row as it was read; without a value it cannot be taken over as it is. */
export type ReadRow<Column extends string, Value> = {
  line: number
  value?: Value
  problems: CellProblem<Column>[]
}

/** The names that a column's header goes by, folded, words parted by one space. */
export type HeaderNames<Column extends string> = ReadonlyMap<string, Column>

const plainLabel = (label: string) =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Builds the lookup from „column: name, name, …” lists. */
export const headerNames = <Column extends string>(
  names: readonly (readonly [Column, string])[],
): HeaderNames<Column> =>
  new Map(
    names.flatMap(([column, list]) =>
      list.split(',').map((name): [string, Column] => [plainLabel(name), column]),
    ),
  )

/**
 * The columns named by the first row, or null when it is no header: at least half of its labels must be known,
 * each is used once.
 */
export const columnsOfHeader = <Column extends string>(
  rows: readonly CellRow[],
  names: HeaderNames<Column>,
): CellColumns<Column> | null => {
  const labels = rows[0]?.cells ?? []
  const taken = new Set<Column>()
  const columns = labels.map((label) => {
    const column = names.get(plainLabel(label))
    if (column === undefined || taken.has(column)) return null
    taken.add(column)
    return column
  })
  const written = labels.filter((label) => label !== '').length
  return taken.size > 0 && taken.size * 2 >= written ? { columns, hasHeader: true } : null
}

/** Whether most of the cells that a column has look like something. */
export const isMostly = (
  rows: readonly CellRow[],
  index: number,
  looksRight: (cell: string) => boolean,
): boolean => {
  const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.filter(looksRight).length * 2 > cells.length
}

/** Reads the cells of a row by its columns, and tells when cells with text belong to no column. */
export const cellsByColumn = <Column extends string>(
  row: CellRow,
  columns: readonly (Column | null)[],
): { cell: (column: Column) => string; problems: CellProblem<Column>[] } => {
  const isUnused = row.cells.some((cell, index) => cell !== '' && (columns[index] ?? null) === null)
  return {
    cell: (column) => row.cells[columns.indexOf(column)] ?? '',
    problems: isUnused ? [{ column: null, code: 'unused-cell' }] : [],
  }
}

/** The addresses that the contract takes, so that a preview refuses what saving would refuse. */
export const isEmail = (text: string): boolean =>
  /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i.test(text)
