import { expect, test } from 'vitest'
import type { ArticleFact } from '#contract/article.ts'
import { findFact, seek } from '#domain/article/findFact.ts'
import { indexTexts, textsWithFact } from '#domain/article/textIndex.ts'
import { readText } from '#domain/article/textWords.ts'
import { seededRandom } from '#server/example/seededRandom.ts'

const words = [
  'Forum',
  'forum',
  'Forów',
  'współpracy',
  'Współpraca',
  'ekonomii',
  'ekonomia',
  'Jan',
  'Jana',
  'Zmyślony',
  'Zmyślonego',
  'Zmyślony-Próbny',
  'Anna-Maria',
  'e-mail',
  '12',
  '1',
  'i',
  'Ł',
  '„Nowy',
  'Dom”',
  '—',
]

const random = seededRandom(20_231_212)
const some = (most: number) =>
  Array.from({ length: 1 + random.below(most) }, () => words[random.below(words.length)] ?? '').join(' ')

/** A made-up fact: a title, or somebody's name. */
const made = (n: number): ArticleFact => {
  const source = { kind: 'item', field: 'title', itemId: 'x', itemKind: 'talk' } as const
  const text = some(3)
  const [given = '', family = ''] = text.split(' ')
  const name = random.below(2) === 0 ? { titleBefore: '', given, family } : null
  return { id: `item/${n}/title`, text, also: [some(2)], name, cases: null, source }
}

test('a fact is looked for in every text that states it, and in few others', () => {
  let stated = 0
  let lookedAt = 0
  let all = 0
  for (let round = 0; round < 60; round += 1) {
    const texts = Array.from({ length: 20 }, () => readText(some(8)))
    const index = indexTexts(texts)
    for (let n = 0; n < 20; n += 1) {
      const sought = seek(made(n))
      const there = texts.flatMap((text, at) => (findFact(text, sought).length > 0 ? [at] : []))
      const looked = textsWithFact(index, sought, texts.length)
      expect(looked).toEqual(expect.arrayContaining(there))
      expect(looked).toEqual(looked.toSorted((one, other) => one - other))
      stated += there.length
      lookedAt += looked.length
      all += texts.length
    }
  }
  expect(stated).toBeGreaterThan(100)
  expect(lookedAt).toBeLessThan(all / 2)
})
