import { expect, test } from 'vitest'
import { findFact, seek } from '#domain/article/findFact.ts'
import { readText } from '#domain/article/textWords.ts'

const titled = (text: string, also: string[] = []) =>
  seek({
    id: 'item/x/title',
    text,
    also,
    name: null,
    cases: null,
    source: { kind: 'item', field: 'title', itemId: 'x', itemKind: 'talk' },
  })

test('a title of one letter is found wherever it stands as a word, at the end too', () => {
  expect(findFact(readText('X i x, a także axa oraz X'), titled('X'))).toEqual([
    { start: 0, end: 1 },
    { start: 4, end: 5 },
    { start: 24, end: 25 },
  ])
})

test('of wordings that stand within one another the longest counts, once', () => {
  const sought = titled('Pomoc', ['Pomoc sąsiedzka', 'sąsiedzka', 'pomoc'])
  expect(findFact(readText('Pomoc sąsiedzka i pomoc'), sought)).toEqual([
    { start: 0, end: 15 },
    { start: 18, end: 23 },
  ])
})

test('a text that says one thing fifty thousand times is read in one pass', () => {
  expect(findFact(readText('x '.repeat(50_000)), titled('X'))).toHaveLength(50_000)
})
