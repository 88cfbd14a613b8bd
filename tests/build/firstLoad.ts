import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const dist = new URL('../../dist/', import.meta.url).pathname

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
    assets: z.array(z.string()).default([]),
  }),
)

/** What the browser is told to fetch before a screen can be shown for the first time, sizes in bytes after Brotli. */
export const readFirstLoad = (route: string) => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')))
  const screen = `src/routes/${route}.tsx?tsr-split=component`
  if (!manifest[screen]) throw new Error(`The build has no ${screen}`)
  const keys = new Set<string>()
  const add = (key: string) => {
    if (keys.has(key)) return
    keys.add(key)
    manifest[key]?.imports.forEach(add)
  }
  // Everybody's Polish words are part of the entry, those of the staff's lists of what the lists are made of.
  for (const key of ['index.html', screen]) if (manifest[key]) add(key)
  const chunks = [...keys].flatMap((key) => manifest[key] ?? [])
  const scripts = [...new Set(chunks.map((chunk) => chunk.file))]
  const styles = [...new Set(chunks.flatMap((chunk) => chunk.css))]
  const fonts = [...new Set(chunks.flatMap((chunk) => chunk.assets))].filter((file) =>
    file.endsWith('.woff2'),
  )
  const bytes = (files: string[]) =>
    files.reduce((sum, file) => sum + statSync(join(dist, `${file}.br`)).size, 0)
  return {
    keys: [...keys],
    text: scripts.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n'),
    scriptBytes: bytes(scripts),
    styleBytes: bytes(styles),
    /** The page itself with its icon, its scripts, styles and fonts, a call to the API for each of its two lists and one for the session. */
    requests: 4 + scripts.length + styles.length + fonts.length,
  }
}

/** The text of every built script, by its name. */
export const readScripts = () => {
  const names = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))
  return new Map(names.map((name) => [name, readFileSync(join(dist, 'assets', name), 'utf8')]))
}

/** What the first load of `/events` may cost: kB are thousands of bytes after Brotli. */
export const firstLoadBudget = { scripts: 190, styles: 20, requests: 12 }
