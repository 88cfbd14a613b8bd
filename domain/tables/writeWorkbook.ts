import { unzipSync, zipSync } from 'fflate'
import type { CellObject } from 'write-excel-file/universal'
import { daysBetween } from '#domain/time.ts'
import type { Sheet, SheetCell } from './programmeSheets.ts'

/** The day before the first of a spreadsheet's calendar, which takes 1900 for a leap year. */
const dayZero = '1899-12-30'
const minutesOfDay = 24 * 60

const bodyCell = { alignVertical: 'top', wrap: true } as const

const cellOf = (cell: SheetCell): CellObject | null => {
  if (cell === null) return null
  switch (cell.kind) {
    case 'text':
      return { type: String, value: cell.text, ...bodyCell }
    case 'number':
      return { type: Number, value: cell.value, ...bodyCell }
    // A day and a time are numbers with a format: written so, they are the same in every time zone.
    case 'day':
      return { type: Number, value: daysBetween(dayZero, cell.day), format: 'dd.mm.yyyy', ...bodyCell }
    case 'time':
      return { type: Number, value: cell.minutes / minutesOfDay, format: 'hh:mm', ...bodyCell }
  }
}

const headerCell = (value: string): CellObject => ({
  type: String,
  value,
  fontWeight: 'bold',
  backgroundColor: '#e3eded',
  alignVertical: 'top',
  wrap: true,
})

/** Any moment of the first year that a ZIP knows; local, for that is how a ZIP keeps it. */
const noTime = new Date(1980, 0, 1, 12)

/**
 * Sheets as a workbook (XLSX) with frozen headers: texts are texts whatever they begin with, days and times are days and times. The
 * same sheets give the same bytes.
 */
export const writeWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const written = writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [columns.map(({ label }) => headerCell(label)), ...rows.map((row) => row.map(cellOf))],
    })),
  )
  const bytes = new Uint8Array(await (await written.toBlob()).arrayBuffer())
  // What was written bears the moment it was written at.
  return zipSync(unzipSync(bytes), { mtime: noTime })
}
