import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createCompiledCatalog } from '@lingui/cli/api'
import { parsePoFile } from '@lingui/format-po'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** A message as Lingui's own parser reads it: text, `#` or `[name]`, `[name, format, branches]`. */
type Token = string | Token[] | { [branch: string]: Token }
const token: z.ZodType<Token> = z.lazy(() =>
  z.union([z.string(), z.array(token), z.record(z.string(), token)]),
)
const compiled = z.object({ messages: z.record(z.string(), token) })

const catalogues = ['src/locales/en.po', 'src/locales/staff/en.po']
const items = catalogues.flatMap((path) => parsePoFile(readFileSync(path, 'utf8')).items)
const texts = items.map(({ msgid, msgctxt, msgstr }) => ({
  name: msgctxt === null ? msgid : `${msgid} (${msgctxt})`,
  polish: msgid,
  english: msgstr.join(''),
}))

/** Each text read as a message, by its place in the catalogue; one that is no message at all fails here. */
const readMessages = (locale: string, messages: readonly string[]) => {
  const { source, errors } = createCompiledCatalog(locale, Object.fromEntries(Object.entries(messages)), {
    namespace: 'json',
  })
  expect(errors).toEqual([])
  const tokens = compiled.parse(JSON.parse(source)).messages
  return messages.map((_, index) => tokens[index] ?? '')
}

/** What a message is filled with: its values with their formats, and its tags; each once, however many branches name it. */
const slotsOf = (message: Token): string[] => {
  const found = new Set<string>()
  const read = (part: Token) => {
    if (typeof part === 'string') {
      for (const [tag] of part.matchAll(/<\/?\w+\/?>/g)) found.add(tag)
    } else if (Array.isArray(part)) {
      const [name, format, branches] = part
      found.add(`{${[name, format].filter((word) => typeof word === 'string').join(', ')}}`)
      if (branches !== undefined) read(branches)
    } else {
      for (const branch of Object.values(part)) readAll(branch)
    }
  }
  const readAll = (parts: Token) => (Array.isArray(parts) ? parts.forEach(read) : read(parts))
  readAll(message)
  return [...found].toSorted()
}

/** The branches of every plural in a message. */
const pluralsOf = (message: Token): string[][] => {
  if (typeof message === 'string') return []
  if (!Array.isArray(message)) return Object.values(message).flatMap(pluralsOf)
  const [, format, branches] = message
  const isPlural = format === 'plural' && typeof branches === 'object' && !Array.isArray(branches)
  return [...(isPlural ? [Object.keys(branches)] : []), ...message.flatMap(pluralsOf)]
}

describe('the English translation', () => {
  const polish = readMessages(
    'pl',
    texts.map((text) => text.polish),
  )
  const english = readMessages(
    'en',
    texts.map((text) => text.english),
  )

  test('says everything that the Polish interface says', () => {
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => text.english === '').map(({ name }) => name)).toEqual([])
  })

  test('is filled with the same values and wraps the same links', () => {
    const differing = texts.flatMap(({ name }, index) => {
      const [wanted, given] = [slotsOf(polish[index] ?? ''), slotsOf(english[index] ?? '')]
      return wanted.join(' ') === given.join(' ') ? [] : [{ name, wanted, given }]
    })
    expect(differing).toEqual([])
  })

  test('counts in English: one and other, besides a case for nothing', () => {
    const wrong = texts.flatMap(({ name }, index) => {
      const [polishPlurals, plurals] = [pluralsOf(polish[index] ?? ''), pluralsOf(english[index] ?? '')]
      const areEnglish = plurals.every(
        (branches) =>
          branches
            .filter((branch) => /^[a-z]+$/.test(branch))
            .toSorted()
            .join(' ') === 'one other',
      )
      return areEnglish && plurals.length === polishPlurals.length ? [] : [{ name, plurals }]
    })
    expect(wrong).toEqual([])
  })
})

test('the catalogues hold exactly the words of the source', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/.bin/lingui', 'check', 'sync', '--clean', '--verbose', '--workers', '1'],
    { encoding: 'utf8' },
  )
  expect(status, `Run npm run i18n and translate ${catalogues.join(', ')}.\n${stdout}${stderr}`).toBe(0)
})
