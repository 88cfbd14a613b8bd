import { markup, type Markup } from '#domain/markup.ts'
import { eventDays } from '#domain/time.ts'

/** What every page of the evidence file says of its event. */
export type EvidenceEvent = {
  name: string
  startsOn: string
  endsOn: string
  timeZone: string
  venueName: string
  venueAddress: string
}

const style = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; color: #1a1a1a; background: #fff; font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.5rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; } h3 { margin: 1.5rem 0 .25rem; font-size: 1rem; }
header p { margin: .25rem 0; } .quiet { color: #595959; } .missing { padding: .75rem 1rem; border-inline-start: .25rem solid #a84300; background: #fdf3ec; }
table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; }
caption { text-align: start; font-weight: 600; } th, td { padding: .25rem .5rem; border: 1px solid #767676; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; } tr { break-inside: avoid; } code { font-size: .8em; overflow-wrap: anywhere; }
img { max-width: 100%; max-height: 24rem; } pre { white-space: pre-wrap; font: inherit; padding: .75rem 1rem; background: #f4f4f4; }
a { color: #0b4f55; }
`

/** A page of the evidence file: Polish, to be read in any browser and printed; nothing in it comes from anywhere else. */
export const evidencePage = (event: EvidenceEvent, title: string, body: Markup): string =>
  markup`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}: ${event.name}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${event.name}</p>
<p class="quiet">${[eventDays(event), event.venueName, event.venueAddress].filter(Boolean).join(', ')}</p>
</header>
<main>
${body}
</main>
</body>
</html>
`.markup

type Cell = string | number | null | Markup | readonly Markup[]

/** A table under its caption; nothing where it has no rows. */
export const evidenceTable = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Markup =>
  rows.length === 0
    ? markup``
    : markup`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
`
