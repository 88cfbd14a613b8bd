import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { letterPairs } from '#domain/letterPairs.ts'
import {
  bindShortWords,
  fold,
  joinPolish,
  personSortKey,
  pluralForm,
  preposition,
  searchText,
  searchWords,
  sortKey,
} from '#domain/polish.ts'

const bytes = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

describe('searching without diacritics', () => {
  test.each([
    ['Mikołów', 'mikolow'],
    ['ŁAZISKA GÓRNE', 'laziska gorne'],
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['Straße, Søren Đorđe, Čeněk', 'strasse, soren dorde, cenek'],
  ])('%s is found as %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded)
    expect(fold(typed.normalize('NFD'))).toBe(folded)
  })

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })

  test('the search column joins what exists', () => {
    expect(searchText('Anna', null, 'Zasada-Chorab', undefined, ' ROPS\u00a0 Śląsk ')).toBe(
      'anna zasada-chorab rops slask',
    )
  })

  test('a surname is found with the hyphen and without it', () => {
    for (const stored of ['Wronka-Pośpiech', 'Wronka Pośpiech'])
      for (const typed of ['wronka pospiech', 'Wronka-Pośpiech'])
        expect(searchWords(typed).every((word) => searchText(stored).includes(word))).toBe(true)
  })
})

describe('letter pairs, which are compared before a text is gone through', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'aąbcćeęłńośprwzźż12.-„'), maxLength: 9 }))

  test('a text has all pairs of every piece of it', () => {
    const has = (whole: number, part: number) => (BigInt(whole) & BigInt(part)) === BigInt(part)
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
        const text = searchText(...parts)
        const start = from % (text.length + 1)
        const piece = text.slice(start, start + (length % 12))
        expect(has(letterPairs(text), letterPairs(piece))).toBe(true)
      }),
      { numRuns: 2000, seed: 2023 },
    )
  })

  test('they are a whole number that every database keeps, and tell most names apart', () => {
    const names = ['kowalska', 'nowak', 'zielinska', 'wronka-pospiech', 'eichner', 'zasada-chorab']
    const numbers = names.map((name) => letterPairs(name))
    expect(numbers.every((number) => Number.isSafeInteger(number) && number > 0)).toBe(true)
    expect(new Set(numbers).size).toBe(names.length)
    expect(letterPairs('')).toBe(0)
    expect(letterPairs('a „-” 1')).toBe(0)
    expect(letterPairs([...'abcdefghijklmnopqrstuvwxyz'].join('').repeat(3))).toBeLessThan(2 ** 52)
  })
})

describe('Polish alphabetical order', () => {
  const collator = new Intl.Collator('pl')
  const letters = [...'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż']

  test('towns stand as in a Polish index', () => {
    const towns = 'Cyran Czech Ćwik Lublin Ludwik Łódź Oława Ósma Sosna Śląsk Świt Zabrze Źródło Żory'.split(
      ' ',
    )
    expect(towns.toReversed().sort((left, right) => bytes(sortKey(left), sortKey(right)))).toEqual(towns)
  })

  test('every letter stands where the alphabet has it', () => {
    const keys = letters.map(sortKey)
    expect(keys.toSorted(bytes)).toEqual(keys)
    expect(new Set(keys).size).toBe(letters.length)
  })

  test('any two names compare as the Polish collation compares them', () => {
    const word = fc
      .array(fc.constantFrom(...letters, ...'0123456789'), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(''))
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, (left, right) => {
        expect(bytes(sortKey(left), sortKey(right))).toBe(Math.sign(collator.compare(left, right)))
      }),
      { numRuns: 2000 },
    )
  })

  test('case and normal form do not matter, and the key is plain and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(sortKey(text)).toMatch(/^[0-9a-z]{0,120}$/)
        expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text))
      }),
    )
    expect(sortKey('ŻORY')).toBe(sortKey('żory'))
  })

  test('a shorter surname stands first, with or without a second part', () => {
    const people = [
      { family: 'Nowak', given: 'Ewa' },
      { family: 'Nowak', given: 'Żaneta' },
      { family: 'Nowak-Kowal', given: 'Adam' },
      { family: 'Nowakowska', given: 'Ala' },
    ]
    const sorted = people.toReversed().sort((left, right) => bytes(personSortKey(left), personSortKey(right)))
    expect(sorted).toEqual(people)
    expect(bytes(sortKey('Nowak Ewa'), sortKey('Nowakowska Ala'))).toBe(-1)
  })
})

describe('words of a Polish document', () => {
  test.each([
    ['Panel o pracy i w ruchu', 'Panel o~pracy i~w~ruchu'],
    ['A i z nimi', 'A~i~z~nimi'],
    ['12 grudnia 2023 r. o godz. 10', '12~grudnia 2023~r. o~godz.~10'],
    ['ul. Jana 5, dr hab. Anna Próbna', 'ul.~Jana 5, dr~hab.~Anna Próbna'],
    ['15 osób', '15~osób'],
    ['1 700 000,00 zł', '1~700~000,00~zł'],
    ['tel. 32 000 000', 'tel.~32 000 000'],
    ['od 10:00 do 12:00', 'od 10:00 do 12:00'],
    ['Ala ma sad', 'Ala ma sad'],
  ])('%s does not break at a short word', (typed, bound) => {
    expect(bindShortWords(typed).replaceAll('\u00a0', '~')).toBe(bound)
  })

  test('binding changes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aiouwz dr. 12„(') }), (text) => {
        expect(bindShortWords(text).replace(/[\s\u00a0]/g, '')).toBe(text.replace(/[\s\u00a0]/g, ''))
      }),
    )
  })

  test.each([
    ['w', 'współpracy', 'we'],
    ['w', 'wtorek', 'we'],
    ['w', 'Wrocławiu', 'we'],
    ['w', 'środę', 'w'],
    ['w', 'Fundacji', 'w'],
    ['w', 'Francji', 'we'],
    ['z', 'środków', 'ze'],
    ['z', 'Stowarzyszeniem', 'ze'],
    ['z', '„Stowarzyszeniem Próbnym”', 'ze'],
    ['z', 'Związkiem', 'ze'],
    ['z', 'Szpitalem', 'ze'],
    ['z', 'Szymonem', 'z'],
    ['z', 'Sosnowca', 'z'],
    ['z', 'Siecią', 'z'],
    ['z', 'współorganizatorami', 'ze'],
    ['z', 'Centrum', 'z'],
    ['z', 'ZPP', 'z'],
    ['z', 'Fundacją', 'z'],
  ] as const)('„%s” before „%s” is „%s”', (base, next, expected) => {
    expect(preposition(base, next)).toBe(expected)
  })

  test('a list has no comma before „i”', () => {
    expect(joinPolish([])).toBe('')
    expect(joinPolish(['a'])).toBe('a')
    expect(joinPolish(['a', 'b'])).toBe('a i b')
    expect(joinPolish(['a', 'b', 'c'])).toBe('a, b i c')
  })

  test('numbers choose the form as CLDR has it', () => {
    const rules = new Intl.PluralRules('pl')
    fc.assert(fc.property(fc.nat(), (count) => pluralForm(count) === rules.select(count)))
    expect([0, 1, 2, 5, 12, 21, 22, 25, 112].map(pluralForm)).toEqual([
      'many',
      'one',
      'few',
      'many',
      'many',
      'many',
      'few',
      'many',
      'many',
    ])
  })
})
