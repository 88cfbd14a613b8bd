import { useState } from 'react'
import type { CellColumns, ReadRow } from '#domain/cellColumns.ts'
import { parseCells, type CellRow } from '#domain/cells.ts'

/** A pasted row: where it began in the text, its cells, and how they were read. */
export type PastedRow<Column extends string, Value> = ReadRow<Column, Value> & { cells: string[] }

type Pasted<Column extends string> = { text: string; rows: CellRow[]; chosen: CellColumns<Column> }

/**
 * Cells pasted from a spreadsheet, on their way to becoming records. `guess` says what the columns mean until somebody says
 * otherwise, `read` is the domain's reader of one kind of record. Every row but the header is in `rows`, readable or not;
 * `drop` takes away those that have become records.
 */
export const usePastedCells = <Column extends string, Value>({
  guess,
  read: readRows,
}: {
  guess: (rows: readonly CellRow[]) => CellColumns<Column>
  read: (rows: readonly CellRow[], chosen: CellColumns<Column>) => { rows: ReadRow<Column, Value>[] }
}) => {
  const [pasted, setPasted] = useState<Pasted<Column> | null>(null)
  const { rows: source, chosen } = pasted ?? {
    rows: [],
    chosen: { columns: [], hasHeader: false } satisfies CellColumns<Column>,
  }
  const body = chosen.hasHeader ? source.slice(1) : source
  const width = Math.max(0, ...source.map(({ cells }) => cells.length))
  const rows = readRows(source, chosen).rows.map((row, index): PastedRow<Column, Value> => ({
    ...row,
    cells: body[index]?.cells ?? [],
  }))
  const change = (next: Partial<Pasted<Column>>) =>
    setPasted((before) => (before === null ? null : { ...before, ...next }))

  return {
    rows,
    columns: Array.from({ length: width }, (_, index) => chosen.columns[index] ?? null),
    headers: chosen.hasHeader ? (source[0]?.cells ?? []) : [],
    hasHeader: chosen.hasHeader,
    /** Reads a text anew; the same text again keeps what was mended. */
    paste: (text: string) => {
      if (text === pasted?.text) return
      const parsed = parseCells(text)
      setPasted({ text, rows: parsed, chosen: guess(parsed) })
    },
    /** Takes rows that were read of a file. */
    load: (read: readonly CellRow[]) => setPasted({ text: '', rows: [...read], chosen: guess(read) }),
    clear: () => setPasted(null),
    setHasHeader: (hasHeader: boolean) => change({ chosen: { ...chosen, hasHeader } }),
    /** A meaning belongs to one column: another one that had it becomes unknown. */
    match: (at: number, column: Column | null) =>
      change({
        chosen: {
          ...chosen,
          columns: Array.from({ length: width }, (_, index) => {
            if (index === at) return column
            const known = chosen.columns[index] ?? null
            return known === column ? null : known
          }),
        },
      }),
    /** Replaces one cell of the row that began at `line`. */
    mend: (line: number, at: number, text: string) =>
      change({
        rows: source.map((row) => {
          if (row.line !== line) return row
          const size = Math.max(row.cells.length, at + 1)
          const cells = Array.from({ length: size }, (_, index) => row.cells[index] ?? '')
          return { ...row, cells: cells.with(at, text.normalize('NFC').replace(/\s+/gu, ' ').trim()) }
        }),
      }),
    drop: (lines: ReadonlySet<number>) => change({ rows: source.filter(({ line }) => !lines.has(line)) }),
  }
}

/** What `usePastedCells` gives. */
export type PastedCells<Column extends string, Value> = ReturnType<typeof usePastedCells<Column, Value>>
