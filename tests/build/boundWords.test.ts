import { readFileSync } from 'node:fs'
import { parsePoFile } from '@lingui/format-po'
import { expect, test } from 'vitest'
import { bindShortWords } from '#domain/polish.ts'
import { bindCatalogue } from '#tooling/boundWords.ts'
import { readScripts } from './firstLoad.ts'

const bound = (...parts: unknown[]): unknown => bindCatalogue({ id: parts })['id']

test('a one-letter word of a sentence stays with the next one, also with what is filled in', () => {
  expect(bound('Kto był i kto nie był, wiadomo po forum.')).toEqual([
    'Kto był i\u00A0kto nie był, wiadomo po forum.',
  ])
  expect(bound('Zapisano w ', ['name'], ', razem z ', ['other'], '.')).toEqual([
    'Zapisano w\u00A0',
    ['name'],
    ', razem z\u00A0',
    ['other'],
    '.',
  ])
  expect(
    bound(['n', 'plural', { one: ['Dotyczy listu z ', ['day'], '.'], other: ['#', ' osób z listy.'] }]),
  ).toEqual([
    [
      'n',
      'plural',
      { one: ['Dotyczy listu z\u00A0', ['day'], '.'], other: ['#', '\u00A0osób z\u00A0listy.'] },
    ],
  ])
  expect(bound('miejsca i wyszukiwanie, także z ', ['day'], ',')).toEqual([
    'miejsca i\u00A0wyszukiwanie, także z\u00A0',
    ['day'],
    ',',
  ])
})

test('what is counted stays with its number, in sentences and elsewhere', () => {
  expect(bound(['n', 'plural', { one: ['#', ' panel i gość'], other: ['#', ' paneli'] }])).toEqual([
    ['n', 'plural', { one: ['#', '\u00A0panel i gość'], other: ['#', '\u00A0paneli'] }],
  ])
})

test('a name of a button or a field is left as it is searched for', () => {
  expect(bound('Zapisz i wyślij')).toEqual(['Zapisz i wyślij'])
})

const items = ['src/locales/pl.po', 'src/locales/staff/pl.po'].flatMap(
  (path) => parsePoFile(readFileSync(path, 'utf8')).items,
)

test('no script says a text that is filled in as translators write it, which would be shown with its braces', () => {
  const filled = items.map(({ msgid }) => msgid).filter((text) => text.includes('{'))
  expect(filled.length).toBeGreaterThan(300)
  const scripts = [...readScripts().values()].join('\n')
  expect(filled.filter((text) => scripts.includes(text))).toEqual([])
})

test('the scripts say every Polish text, and none of their sentences may end a line in a one-letter word', () => {
  // Texts in which nothing is filled in, and which stand in a script as they are read.
  const texts = items.map(({ msgid }) => msgid).filter((text) => /^[^{}<>#'"`\\\n]+$/u.test(text))
  const scripts = [...readScripts().values()].join('\n').replaceAll(String.raw`\xA0`, '\u00A0')
  const isSaid = (text: string) =>
    ['"', '`', "'"].some((quote) => scripts.includes(`${quote}${text}${quote}`))
  expect(texts.length).toBeGreaterThan(1000)
  expect(texts.filter((text) => !isSaid(text) && !isSaid(bindShortWords(text)))).toEqual([])
  const sentences = texts.filter((text) => / [aiouwz] .*[.?!]$/iu.test(text))
  expect(sentences.length).toBeGreaterThan(100)
  expect(sentences.filter(isSaid)).toEqual([])
})
