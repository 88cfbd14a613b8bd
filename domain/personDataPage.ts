import type { PersonData } from '#contract/people.ts'
import { columnWord, historyValueWord, tableWords, valueWord } from './personDataWords.ts'

type Table = PersonData['tables'][number]
type Row = Table['rows'][number]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/gu, (character) => entities[character] ?? character)

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
  const title = escape(name === '' ? 'Dane osoby' : `Dane osoby: ${name}`)
  const filled = data.tables.filter(({ rows }) => rows.length > 0)
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Stan na ${escape(valueWord('exportedAt', data.exportedAt))}. Kreska oznacza, że nic nie zapisano.</p>
${filled.map(section).join('\n')}
</main>
</body>
</html>
`
}

const section = ({ table, rows }: Table) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const isWide = columns.length <= widest
  const tables = isWide ? [wideTable(table, columns, rows)] : rows.map((row) => tallTable(table, row))
  const heading = escape(tableWords[table] ?? table)
  return `<section>
<h2>${heading}</h2>
${tables.map((body, index) => `<table>\n<caption>${heading}${tables.length > 1 ? `: ${index + 1}` : ''}</caption>\n${body}\n</table>`).join('\n')}
</section>`
}

const cell = (table: string, row: Row, column: string) => {
  const value = row[column] ?? null
  const isKept = table === 'history_value' && (column === 'before' || column === 'after')
  const word = isKept ? historyValueWord(String(row['field']), String(value)) : valueWord(column, value)
  return `<td>${escape(word)}</td>`
}

const wideTable = (table: string, columns: readonly string[], rows: readonly Row[]) =>
  `<thead><tr>${columns.map((column) => `<th scope="col">${escape(columnWord(table, column))}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${columns.map((column) => cell(table, row, column)).join('')}</tr>`).join('\n')}
</tbody>`

const tallTable = (table: string, row: Row) =>
  `<tbody>
${Object.keys(row)
  .map(
    (column) =>
      `<tr><th scope="row">${escape(columnWord(table, column))}</th>${cell(table, row, column)}</tr>`,
  )
  .join('\n')}
</tbody>`
