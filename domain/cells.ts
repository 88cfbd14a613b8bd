/** One row of pasted cells; `line` is where it begins in the pasted text, counted from 1. */
export type CellRow = { line: number; cells: string[] }

type Delimiter = '\t' | ';' | ','

/**
 * The cell that begins at `start`: in quotation marks that close before the next delimiter, or plain to the end of
 * the cell.
 */
const readCell = (
  text: string,
  start: number,
  delimiter: Delimiter | null,
): { cell: string; end: number } => {
  const isEnd = (at: number) => at >= text.length || text[at] === '\n' || text[at] === delimiter
  if (text[start] === '"') {
    let close = text.indexOf('"', start + 1)
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    // A mark that closes in the middle of a cell, or never, belongs to the text: it must not swallow the rows below.
    if (close >= 0 && isEnd(close + 1))
      return { cell: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
  }
  let end = start
  while (!isEnd(end)) end += 1
  return { cell: text.slice(start, end), end }
}

/** One line of plain text: no control characters, no half of a surrogate pair, no run of spaces. */
const tidy = (cell: string) =>
  cell
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const splitRows = (text: string, delimiter: Delimiter | null): CellRow[] => {
  const rows: CellRow[] = []
  let line = 1
  let row: CellRow = { line, cells: [] }
  let start = 0
  while (start <= text.length) {
    const { cell, end } = readCell(text, start, delimiter)
    row.cells.push(tidy(cell))
    line += cell.split('\n').length - 1
    if (end >= text.length || text[end] === '\n') {
      rows.push(row)
      line += 1
      row = { line, cells: [] }
    }
    start = end + 1
  }
  return rows
}

const hasText = ({ cells }: CellRow) => cells.some((cell) => cell !== '')

/**
 * Cells pasted from a spreadsheet or a CSV file, as rows; rows without any text are left out, all others keep
 * their line. Cells are parted by tabs, else by semicolons, else by commas where every row has equally many („dr
 * hab. Anna Nowak, prof. UŚ” alone is one cell). Quotation marks may enclose a cell with delimiters or line breaks
 * in it; every cell comes back as one NFC line.
 */
export const parseCells = (pasted: string): CellRow[] => {
  const text = pasted.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  for (const delimiter of ['\t', ';'] as const) {
    const rows = splitRows(text, delimiter)
    if (rows.some(({ cells }) => cells.length > 1)) return rows.filter(hasText)
  }
  const byCommas = splitRows(text, ',').filter(hasText)
  const width = byCommas[0]?.cells.length ?? 0
  const isTable = byCommas.length > 1 && width > 1 && byCommas.every(({ cells }) => cells.length === width)
  return isTable ? byCommas : splitRows(text, null).filter(hasText)
}
