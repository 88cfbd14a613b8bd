import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { editDistance } from '#domain/editDistance.ts'
import { similarOrganisations } from '#domain/similarOrganisations.ts'
import { searchText } from '#domain/polish.ts'
import { similarPeople, similarTraces } from '#domain/similarPeople.ts'

const people = [
  { id: 'wronka', given: 'Martyna', family: 'Wronka-Pośpiech', email: '' },
  { id: 'fraczkiewicz', given: 'Aldona', family: 'Frączkiewicz-Wronka', email: '' },
  { id: 'testowy', given: 'Jan', family: 'Testowy', email: 'jan@przyklad.test' },
  { id: 'duzy', given: 'Mirosław', family: 'Duży', email: '' },
]

describe('somebody who may already be in the directory', () => {
  test.each([
    ['Martyna', 'Wronka Pośpiech', 'wronka', 'punctuation'],
    ['martyna', 'WRONKA-POSPIECH', 'wronka', 'same-name'],
    ['Wronka-Pośpiech', 'Martyna', 'wronka', 'swapped'],
    ['Martyna', 'Wronka', 'wronka', 'part-of-surname'],
    ['Martyna', 'Wronka-Pośpeich', 'wronka', 'spelling'],
    ['Miroslaw', 'Duzy', 'duzy', 'same-name'],
    ['Jan', 'Testwy', 'testowy', 'spelling'],
  ])('%s %s', (given, family, id, reason) => {
    expect(similarPeople({ given, family }, people)).toEqual([{ id, reasons: [reason] }])
  })

  test('the same address is enough, and stands first', () => {
    const found = similarPeople(
      { given: 'Martyna', family: 'Wronka-Pośpiech', email: 'JAN@przyklad.test' },
      people,
    )
    expect(found).toEqual([
      { id: 'testowy', reasons: ['same-email'] },
      { id: 'wronka', reasons: ['same-name'] },
    ])
  })

  test('other people are not similar, nor is anybody to themselves', () => {
    expect(similarPeople({ given: 'Janina', family: 'Inna' }, people)).toEqual([])
    expect(similarPeople({ given: 'Anna', family: 'Wronka' }, people)).toEqual([])
    expect(similarPeople({ given: '', family: '' }, people)).toEqual([])
    expect(similarPeople({ id: 'duzy', given: 'Mirosław', family: 'Duży' }, people)).toEqual([])
  })

  test('ten thousand people are compared in an instant', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      given: 'Anna',
      family: `Przykładowa${index}`,
    }))
    const start = performance.now()
    similarPeople({ given: 'Anna', family: 'Przykladova' }, many)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('an organisation that may already be in the directory', () => {
  const organisations = [
    { id: 'cas', name: 'Centrum Aktywności Społecznej w Mikołowie', shortName: 'CAS Mikołów' },
    { id: 'csr', name: 'Centrum Społecznego Rozwoju', shortName: '' },
    { id: 'fres', name: 'Fundacja Rozwoju Ekonomii Społecznej', shortName: 'FRES', nip: '5220103609' },
    { id: 'spolka', name: 'Wzorcowa Spółka z ograniczoną odpowiedzialnością', shortName: '' },
    { id: 'gmina', name: 'Gmina Mikołów', shortName: '' },
  ]

  test.each([
    ['FUNDACJA „ROZWOJU EKONOMII SPOŁECZNEJ”', 'fres', 'same-name'],
    ['Rozwoju Ekonomii Społecznej', 'fres', 'legal-form'],
    ['Wzorcowa sp. z o.o.', 'spolka', 'legal-form'],
    ['FRES', 'fres', 'short-name'],
    ['CSR', 'csr', 'short-name'],
    ['FRES Fundacja Rozwoju Ekonomii Społecznej', 'fres', 'part-of-name'],
    ['Centrum Społecznego Rozwju', 'csr', 'spelling'],
    ['Centrum Aktywności Społecznej', 'cas', 'part-of-name'],
  ])('%s', (name, id, reason) => {
    expect(similarOrganisations({ name }, organisations)).toEqual([{ id, reasons: [reason] }])
  })

  test('the same NIP is enough', () => {
    expect(similarOrganisations({ name: 'Inna nazwa', nip: '5220103609' }, organisations)).toEqual([
      { id: 'fres', reasons: ['same-identifier'] },
    ])
  })

  test('a foundation and an association that share a name are two bodies, and a slip of the pen never joins them', () => {
    const known = [{ id: 'proba', name: 'Stowarzyszenie Próba' }]
    expect(similarOrganisations({ name: 'Fundacja Próba' }, known)).toEqual([
      { id: 'proba', reasons: ['part-of-name'] },
    ])
    expect(similarOrganisations({ name: 'Spółdzielnia Próbna' }, known)).toEqual([])
    expect(similarOrganisations({ name: 'Stowarzyszenie Próbka' }, known)).toEqual([
      { id: 'proba', reasons: ['spelling'] },
    ])
  })

  test('a common word or town is not enough', () => {
    expect(similarOrganisations({ name: 'Mikołów' }, organisations)).toEqual([])
    expect(similarOrganisations({ name: 'Fundacja' }, organisations)).toEqual([])
    expect(similarOrganisations({ name: 'Powiat Mikołowski' }, organisations)).toEqual([])
    expect(similarOrganisations({ name: '' }, organisations)).toEqual([])
  })
})

test('letters changed, left out, added and swapped each count once', () => {
  expect(['kot', 'kto', 'ko', 'koty', 'lot', 'pies'].map((word) => editDistance('kot', word, 2))).toEqual([
    0, 1, 1, 1, 1, 3,
  ])
})

describe('pieces of a name to look for before comparing', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeął'), minLength: 1, maxLength: 8 })
  const slip = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('drop', 'add', 'change'),
    letter: fc.constantFrom(...'abcx'),
  })
  const spoil = (text: string, { at, kind, letter }: { at: number; kind: string; letter: string }) => {
    const place = at % (text.length + 1)
    const rest = kind === 'add' ? place : place + 1
    return text.slice(0, place) + (kind === 'drop' ? '' : letter) + text.slice(rest)
  }

  test('whoever is similar by a slip or two keeps one of them whole', () => {
    fc.assert(
      fc.property(
        letters,
        fc.array(letters, { minLength: 1, maxLength: 2 }),
        fc.array(slip, { maxLength: 2 }),
        (given, words, slips) => {
          const typed = { given, family: words.join('-') }
          const known = { id: 'known', given, family: slips.reduce(spoil, typed.family) }
          fc.pre(similarPeople(typed, [known]).length > 0)
          const folded = searchText(known.given, known.family)
          expect(similarTraces(typed).some((piece) => folded.includes(piece))).toBe(true)
        },
      ),
      { numRuns: 2000, seed: 2023 },
    )
  })

  test('a swapped or joined name keeps them, an unfinished one has none', () => {
    expect(similarTraces({ given: 'Martyna', family: 'Wronka Pośpiech' })).toEqual([
      'martyna',
      'wronka',
      'pospiech',
    ])
    expect(similarTraces({ given: 'Jan', family: '' })).toEqual([])
  })
})
