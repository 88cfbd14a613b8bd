import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const dist = new URL('../../dist/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8')

test('a browser older than the build is made for is told so, in both languages and without a script', () => {
  const [said] = /<p id="old-browser">[^]*?<\/p>/u.exec(read('index.html')) ?? []
  const [, targets = ''] = /cssTarget: \[(.*)\]/u.exec(readFileSync('vite.config.ts', 'utf8')) ?? []
  const versions = targets.match(/[\d.]+/gu) ?? []
  expect(versions).toHaveLength(3)
  for (const version of versions) expect(said?.split(version)).toHaveLength(3)
})

test('only a browser that knows what the styles are made of hides that', () => {
  const styles = readdirSync(new URL('assets/', dist)).filter((name) => name.endsWith('.css'))
  const rules = styles.map((name) => read(`assets/${name}`)).join('')
  expect(rules).toContain('@supports (color:light-dark(red, red)){#old-browser{display:none}}')
})
