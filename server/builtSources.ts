import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What the application is built from. */
const sources = [
  'contract',
  'domain',
  'index.html',
  'lingui.config.ts',
  'package-lock.json',
  'public',
  'src',
  'tooling',
  'vite.config.ts',
]

const stampOf = (root: string) => join(root, 'dist/.vite/sources')

const filesIn = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** SHA-256 of all that the application is built from, as 64 hexadecimal digits; `root` is the project's folder. */
const hashSources = (root: string) => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesIn(join(root, name))).toSorted()) {
    const content = readFileSync(file)
    hash.update(`${relative(root, file).replaceAll(sep, '/')} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

/** Writes into `dist/` what it was built from. */
export const stampSources = (root: string) => writeFileSync(stampOf(root), hashSources(root))

/**
 * What `dist/` holds: the application as it is built from the files beside it (`fresh`), from other files, as after an update
 * (`stale`), or nothing. A package without the files is as fresh as it can be.
 */
export const buildState = (root: string): 'fresh' | 'stale' | 'missing' => {
  if (!existsSync(join(root, 'dist/index.html'))) return 'missing'
  if (!existsSync(join(root, 'src'))) return 'fresh'
  const stamp = stampOf(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources(root) ? 'fresh' : 'stale'
}
