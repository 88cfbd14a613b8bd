import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
)
type Manifest = z.output<typeof manifestSchema>

/** A list's first page is asked for as the screen asks for it: the page's size, then the filters of the address. */
const list = (path: string) => (url: URL) => [
  `/api/${path}?limit=60${url.search === '' ? '' : `&${url.search.slice(1)}`}`,
]

/** Events are shown in two lists, each in its own order; filters narrow both. */
const bothPeriods = (url: URL) =>
  url.search === ''
    ? ['upcoming&sort=startsOn', 'past&sort=-startsOn'].map(
        (period) => `/api/events?limit=60&period=${period}`,
      )
    : []

/**
 * What the first sight of a screen needs: its route module and its API calls. A link from elsewhere then waits for one
 * round trip, not three in a row (page, script, data). An entry that goes stale costs only the head start.
 */
const screens: { path: RegExp; route: string; reads: (url: URL, id: string) => string[] }[] = [
  { path: /^\/events$/u, route: 'events/index', reads: bothPeriods },
  { path: /^\/panels$/u, route: 'panels/index', reads: list('panels') },
  { path: /^\/moderators$/u, route: 'moderators/index', reads: list('moderators') },
  { path: /^\/guests$/u, route: 'guests/index', reads: list('guests') },
  { path: /^\/partners$/u, route: 'partners/index', reads: list('partners') },
]

const moduleOf = (route: string) => `src/routes/${route}.tsx?tsr-split=component`

const filesOf = (
  manifest: Manifest,
  key: string,
  seen = new Set<string>(),
): { scripts: string[]; styles: string[] } => {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return { scripts: [], styles: [] }
  seen.add(key)
  const deeper = chunk.imports.map((name) => filesOf(manifest, name, seen))
  return {
    scripts: [chunk.file, ...deeper.flatMap((it) => it.scripts)],
    styles: [...chunk.css, ...deeper.flatMap((it) => it.styles)],
  }
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Answers, for an address, the tags that start its files and its API calls together with the HTML. */
export const firstReads = (folder: string) => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')))
  const entry = new Set(filesOf(manifest, 'index.html').scripts)
  const tags = new Map(
    screens.map(({ route }) => {
      const { scripts, styles } = filesOf(manifest, moduleOf(route))
      const modules = scripts
        .filter((file) => !entry.has(file))
        .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
      const sheets = styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`)
      return [route, [...modules, ...sheets].join('')]
    }),
  )
  return (url: URL) => {
    for (const { path, route, reads } of screens) {
      const match = path.exec(url.pathname)
      if (!match) continue
      const calls = reads(url, match[1] ?? '').map(
        (href) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${attribute(href)}">`,
      )
      return `${tags.get(route) ?? ''}${calls.join('')}`
    }
    return ''
  }
}
