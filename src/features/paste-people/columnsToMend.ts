import type { PersonColumn } from '#domain/readPeople.ts'
import type { Issue } from '#src/form/refusal.ts'
import type { PersonRow } from './usePastedPeople.ts'

const nameColumns: readonly PersonColumn[] = ['name', 'nameFamilyFirst', 'given', 'family']

/** Which columns a refused field was read from: its own one, or the whole name's. */
const columnsOf = (field: PropertyKey | undefined, known: readonly PersonColumn[]): PersonColumn[] =>
  known.filter((column) =>
    column === 'organisation'
      ? field === 'organisationName'
      : column === field || (column.startsWith('name') && (field === 'given' || field === 'family')),
  )

/** The cells of a row that want mending: those with a problem, and the whole name's when it is the name that is in doubt. */
export const columnsToMend = (
  row: PersonRow,
  columns: readonly (PersonColumn | null)[],
  refusals: readonly Issue[],
): PersonColumn[] => {
  const known = columns.filter((column) => column !== null)
  const isNameInDoubt = row.problems.some(
    ({ code }) => code === 'incomplete-name' || code === 'check-surname',
  )
  return [
    ...row.problems.flatMap(({ column }) => (column === null ? [] : [column])),
    ...(isNameInDoubt ? known.filter((column) => nameColumns.includes(column)) : []),
    ...refusals.flatMap(({ path }) => columnsOf(path[0], known)),
  ]
}
