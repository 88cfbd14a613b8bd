import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { bindCatalogue } from '#tooling/boundWords.ts'

const bound = (...parts: unknown[]): unknown => {
  const [message] = Object.values(
    z
      .record(z.string(), z.array(z.unknown()))
      .parse(JSON.parse(bindCatalogue(JSON.stringify({ id: parts })))),
  )
  return message
}

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
    ['n', 'plural', { one: ['Dotyczy listu z\u00A0', ['day'], '.'], other: ['#', ' osób z\u00A0listy.'] }],
  ])
})

test('a name of a button or a field is left as it is searched for', () => {
  expect(bound('Zapisz i wyślij')).toEqual(['Zapisz i wyślij'])
})

test('no built sentence that staff read may end a line in a one-letter word', () => {
  const manifest = z
    .record(z.string(), z.object({ file: z.string(), name: z.string().optional() }))
    .parse(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')))
  const staff = Object.values(manifest).find(({ name }) => name === 'staff')?.file
  const desk = manifest['src/locales/desk/pl.po']?.file
  for (const file of [staff, desk]) {
    const sentences = readFileSync(`dist/${file}`, 'utf8').match(/"[^"]+[.?!]"(?=\])/gu) ?? []
    expect(sentences).not.toEqual([])
    expect(sentences.filter((it) => / [aiouwz] /iu.test(it))).toEqual([])
  }
})
