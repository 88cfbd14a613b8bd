import { describe, expect, test } from 'vitest'
import { firstLoadBudget, readFirstLoad, readScripts } from './firstLoad.ts'

const firstLoad = readFirstLoad('events/index')

test('a moderator’s panel comes to a phone with at most 165 kB of scripts', () => {
  const { scriptBytes, text } = readFirstLoad('review/panels/$panelId')
  expect(scriptBytes / 1000).toBeLessThanOrEqual(165)
  expect(text).toContain('Potwierdź skład')
  expect(text).not.toContain('Skrzynka nadawcza jest pusta')
})

/** Words that only these packages have in their code, whatever a minifier does to it. */
const marks = {
  'the mock': /\[MSW\]|mockServiceWorker/,
  'SQLite in WebAssembly': /sqlite3InitModule|sqlite3\.wasm/,
  devtools: /ReactQueryDevtools|TanStackRouterDevtools/,
}
const zodMark = /\$ZodType|ZodError/

describe('the first load of the list of events', () => {
  test('keeps its scripts and styles within what a phone on a slow line can bear', () => {
    expect(firstLoad.scriptBytes / 1000).toBeLessThanOrEqual(firstLoadBudget.scripts)
    expect(firstLoad.styleBytes / 1000).toBeLessThanOrEqual(firstLoadBudget.styles)
    expect(firstLoad.requests).toBeLessThanOrEqual(firstLoadBudget.requests)
  })

  test('has the Polish words only', () => {
    expect(firstLoad.keys.filter((key) => key.endsWith('/en.po'))).toEqual([])
    expect(firstLoad.text).toContain('Wydarzenia')
    expect(firstLoad.text).not.toContain('"Moderators"')
    // What is said behind the lists waits until one of their rows is opened.
    expect(firstLoad.text).not.toContain('Skrzynka nadawcza jest pusta')
    expect(firstLoad.keys.filter((key) => key.includes('locales/'))).toEqual([])
  })

  test('leaves the schemas for the first form', () => {
    expect(firstLoad.text).not.toMatch(zodMark)
  })
})

test('every script asks to be compiled whole, in its first line, where alone it is heeded', () => {
  const asking = [...readScripts()].filter(([, text]) => text.startsWith('//# allFunctionsCalledOnLoad\n'))
  expect(asking.length).toBeGreaterThan(50)
  expect(asking).toHaveLength(readScripts().size)
})

test('React stands in a script of its own, which stays the same when the application changes', () => {
  const scripts = [...readScripts()]
  const holding = scripts.filter(([, text]) => text.includes('react.suspense_list')).map(([name]) => name)
  expect(holding).toEqual([expect.stringMatching(/^react-/u)])
})

test.each(Object.entries(marks))('no built script contains %s', (_, mark) => {
  const found = [...readScripts()].filter(([, text]) => mark.test(text)).map(([name]) => name)
  expect(found).toEqual([])
})
