import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parsePoFile } from '@lingui/format-po'
import { describe, expect, test } from 'vitest'

/** The source files that have words in a catalogue. */
const sourcesOf = (path: string) =>
  new Set(parsePoFile(readFileSync(`${path}/pl.po`, 'utf8')).items.flatMap(({ references }) => references))
const everybody = sourcesOf('src/locales')
const staff = sourcesOf('src/locales/staff')
const all = new Set([...everybody, ...staff])

const imported =
  /^(?:import|export)(?! type\b)[^']*?(?:from )?'(#src\/[^']+|\.[^']+)'|\bimport\('(#src\/[^']+|\.[^']+)'\)/gmu

/** The files below `src` that these need, and whatever those load later if that is asked for. */
const neededBy = (files: readonly string[], { later }: { later: boolean }) => {
  const seen = new Set<string>()
  const read = (file: string) => {
    if (seen.has(file) || !/\.tsx?$/u.test(file) || file === 'src/routeTree.gen.ts') return
    seen.add(file)
    for (const [, atOnce, lazily] of readFileSync(file, 'utf8').matchAll(imported)) {
      const name = atOnce ?? (later ? lazily : undefined)
      if (name !== undefined) read(name.startsWith('#') ? name.slice(1) : join(dirname(file), name))
    }
  }
  files.forEach(read)
  return seen
}

const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)(?!-)[^/]+\.tsx$/u.test(name))
  .map((name) => join('src/routes', name))
const frame = ['src/main.tsx', 'src/routes/__root.tsx']

describe('no screen says a word that is not loaded with it: lingui.config.ts says which file’s words stand where', () => {
  const ofInvited = routes.filter((name) => /^src\/routes\/(?:review|sign-in|link)\//u.test(name))

  test.each(ofInvited)('%s has everybody’s words only', (route) => {
    const needed = new Set([...neededBy(frame, { later: false }), ...neededBy([route], { later: true })])
    const speaking = [...needed].filter((file) => all.has(file))
    expect(speaking).not.toEqual([])
    expect(speaking.filter((file) => !everybody.has(file))).toEqual([])
  })

  test('all their screens are looked at', () => {
    expect(ofInvited.length).toBeGreaterThanOrEqual(6)
  })
})
