import type { PersonData } from '#contract/people.ts'
import { markup, type Markup } from './markup.ts'
import { columnWord, historyValueWord, tableWords, valueWord } from './personDataWords.ts'

type Table = PersonData['tables'][number]
type Row = Table['rows'][number]

/** More columns than this do not fit beside each other on a sheet of paper. */
const widest = 5

const style = `
:root { color-scheme: light dark; --line: light-dark(#767676, #8a8a8a); }
body { margin: 0 auto; padding: 1.5rem; max-width: 56rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; table-layout: fixed; break-inside: avoid; }
caption { padding: .25rem 0; text-align: start; }
/* Alone under its heading a caption would only say the same again. */
h2 + table:last-child caption { position: absolute; clip-path: inset(50%); }
th, td { padding: .25rem .5rem; border: 1px solid var(--line); text-align: start; vertical-align: top;
  overflow-wrap: anywhere; hyphens: auto; white-space: pre-line; }
th { font-weight: 600; } th[scope=row] { width: 35%; }
`

/**
 * Everything that is kept about one person as a page of its own, in Polish: a section for each table, for the person to
 * read and to keep (article 15(3) of the GDPR, the machine-readable form of article 20 is the JSON beside it). Needs
 * nothing else to be shown; whatever was stored is text here, never markup.
 */
export const personDataPage = (data: PersonData): string => {
  const [card] = data.tables.find(({ table }) => table === 'person')?.rows ?? []
  const name = [card?.['given'], card?.['family']].filter(Boolean).join(' ')
  const title = name === '' ? 'Dane osoby' : `Dane osoby: ${name}`
  const filled = data.tables.filter(({ rows }) => rows.length > 0)
  return markup`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Stan na ${valueWord('exportedAt', data.exportedAt)}. Kreska oznacza, że nic nie zapisano.</p>
${filled.map(section)}
</main>
</body>
</html>
`.markup
}

const section = ({ table, rows }: Table): Markup => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const isWide = columns.length <= widest
  const tables = isWide ? [wideTable(table, columns, rows)] : rows.map((row) => tallTable(table, row))
  const heading = tableWords[table] ?? table
  return markup`<section>
<h2>${heading}</h2>
${tables.map(
  (body, index) => markup`<table>
<caption>${heading}${tables.length > 1 ? `: ${index + 1}` : null}</caption>
${body}
</table>
`,
)}</section>
`
}

const cell = (table: string, row: Row, column: string): Markup => {
  const value = row[column] ?? null
  const isKept = table === 'history_value' && (column === 'before' || column === 'after')
  const word = isKept ? historyValueWord(String(row['field']), String(value)) : valueWord(column, value)
  return markup`<td>${word}</td>`
}

const wideTable = (table: string, columns: readonly string[], rows: readonly Row[]): Markup =>
  markup`<thead><tr>${columns.map((column) => markup`<th scope="col">${columnWord(table, column)}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${columns.map((column) => cell(table, row, column))}</tr>\n`)}</tbody>`

const tallTable = (table: string, row: Row): Markup =>
  markup`<tbody>
${Object.keys(row).map(
  (column) => markup`<tr><th scope="row">${columnWord(table, column)}</th>${cell(table, row, column)}</tr>\n`,
)}</tbody>`
