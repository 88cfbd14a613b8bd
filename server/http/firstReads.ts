import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { screenReads } from './screenReads.ts'

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
)
type Manifest = z.output<typeof manifestSchema>

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

const preload = (href: string) =>
  `<link rel="preload" as="fetch" crossorigin="anonymous" href="${attribute(href)}">`

/** Who is signed in: every screen asks, and before anything else. */
const session = '/api/session'

/**
 * Answers, for an address, the tags that start its files and its API calls together with the HTML. Calls that need a
 * session are named only to a browser that has one.
 */
export const firstReads = (folder: string) => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')))
  const entry = filesOf(manifest, 'index.html')
  const named = new Set([...entry.scripts, ...entry.styles])
  const fileTags = (routes: readonly string[]) => {
    const files = routes.map(moduleOf).map((key) => filesOf(manifest, key))
    const fresh = (all: string[]) => [...new Set(all)].filter((file) => !named.has(file))
    const preloads = fresh(files.flatMap(({ scripts }) => scripts)).map(
      (file) => `<link rel="modulepreload" crossorigin href="/${file}">`,
    )
    const sheets = fresh(files.flatMap(({ styles }) => styles)).map(
      (file) => `<link rel="stylesheet" crossorigin href="/${file}">`,
    )
    return [...sheets, ...preloads].join('')
  }
  const tagged = screenReads.map((screen) => ({ ...screen, tags: fileTags(screen.routes) }))
  return (url: URL, hasSession: boolean) => {
    for (const { path, tags, reads } of tagged) {
      const match = path.exec(url.pathname)
      if (!match) continue
      const calls = hasSession ? (reads?.(url, match[1] ?? '') ?? []) : []
      // First what the server answers, which travels while the files do.
      return `${[session, ...calls].map(preload).join('')}${tags}`
    }
    return preload(session)
  }
}
