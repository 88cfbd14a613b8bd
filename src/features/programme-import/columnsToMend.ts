import type { ItemColumn } from '#domain/imports/itemColumns.ts'
import type { Issue } from '#src/form/refusal.ts'
import type { ItemRow } from './useProgrammeImport.ts'

/** The columns that a refused field may have been read from. */
const columnsOf: Readonly<Record<string, readonly ItemColumn[]>> = {
  title: ['title'],
  abstract: ['abstract'],
  day: ['day'],
  start: ['start'],
  durationMinutes: ['duration', 'end'],
  room: ['room'],
}

/** The cells of a row that want mending: those with a problem, and those of fields that a contract refuses. */
export const columnsToMend = (
  row: ItemRow,
  columns: readonly (ItemColumn | null)[],
  refusals: readonly Issue[],
): ItemColumn[] => {
  const known = columns.filter((column) => column !== null)
  return [
    ...row.problems.flatMap(({ column }) => (column === null ? [] : [column])),
    ...refusals.flatMap(({ path }) => columnsOf[String(path[0])] ?? []),
  ].filter((column) => known.includes(column))
}
