import { describe, expect, test } from 'vitest'

import { affiliation, printedName } from '#domain/printedName.ts'
import { splitName } from '#domain/splitName.ts'

const person = (given: string, family: string, titleBefore = '', titleAfter = '') => ({
  given,
  family,
  titleBefore,
  titleAfter,
})

describe('a name as it is printed', () => {
  test('titles stand before, and after a comma', () => {
    expect(printedName(person('Anna', 'Zasada-Chorab', 'dr'))).toBe('dr Anna Zasada-Chorab')
    expect(printedName(person('Anna', 'Przykładowa', 'dr hab.', 'prof. UŚ'))).toBe(
      'dr hab. Anna Przykładowa, prof. UŚ',
    )
    expect(printedName(person('Jan', 'Testowy'))).toBe('Jan Testowy')
  })

  test('position and organisation stand beside it, as far as they are known', () => {
    expect(affiliation({ position: 'dyrektor', organisation: 'Ośrodek Próbny' })).toBe(
      'dyrektor, Ośrodek Próbny',
    )
    expect(affiliation({ position: '', organisation: 'Ośrodek Próbny' })).toBe('Ośrodek Próbny')
    expect(affiliation({ position: '', organisation: '' })).toBe('')
  })
})

describe('a name as somebody typed it', () => {
  test.each([
    ['Jan Testowy', person('Jan', 'Testowy')],
    ['dr Anna Zasada-Chorab', person('Anna', 'Zasada-Chorab', 'dr')],
    ['dr hab. Anna Przykładowa, prof. UŚ', person('Anna', 'Przykładowa', 'dr hab.', 'prof. UŚ')],
    ['dr hab. Anna Przykładowa prof. UŚ', person('Anna', 'Przykładowa', 'dr hab.', 'prof. UŚ')],
    ['prof. dr hab. inż. Jan Testowy', person('Jan', 'Testowy', 'prof. dr hab. inż.')],
    ['Przykładowa, Anna', person('Anna', 'Przykładowa')],
    ['PRZYKŁADOWA Anna', person('Anna', 'PRZYKŁADOWA')],
    ['  Jan \u00a0 van der Wzorcowy ', person('Jan', 'van der Wzorcowy')],
    ['ks. Jan Testowy, MBA', person('Jan', 'Testowy', 'ks.', 'MBA')],
    ['O Mi', person('O', 'Mi')],
    ['dr n. med. Anna Przykładowa', person('Anna', 'Przykładowa', 'dr n. med.')],
    ['dr hab. n. o zdr. Jan Testowy', person('Jan', 'Testowy', 'dr hab. n. o zdr.')],
    ['dr n. społ. inż. Jan Testowy', person('Jan', 'Testowy', 'dr n. społ. inż.')],
    ['N. Testowy', person('N.', 'Testowy')],
    ['st. asp. Jan Testowy', person('Jan', 'Testowy', 'st. asp.')],
    ['mł. bryg. mgr inż. Jan Testowy', person('Jan', 'Testowy', 'mł. bryg. mgr inż.')],
    ['podinsp. Anna Przykładowa', person('Anna', 'Przykładowa', 'podinsp.')],
    ['r.pr. Anna Przykładowa', person('Anna', 'Przykładowa', 'r.pr.')],
    ['Sędzia Anna Przykładowa', person('Anna', 'Przykładowa', 'Sędzia')],
  ])('%s', (typed, name) => {
    expect(splitName(typed)).toEqual({ ...name, doubt: false })
  })

  test('with three words the surname is a guess and says so', () => {
    expect(splitName('Anna Maria Przykładowa')).toEqual({
      ...person('Anna Maria', 'Przykładowa'),
      doubt: true,
    })
  })

  test.each(['', 'Testowy', 'dr', 'dr Testowy', ','])('„%s” is not taken apart', (typed) => {
    expect(splitName(typed)).toBeNull()
  })

  test('what was printed is taken apart into the same', () => {
    for (const name of [
      person('Anna', 'Wronka-Próbna', 'dr'),
      person('Jan', 'Testowy', 'dr hab.', 'prof. UE'),
    ])
      expect(splitName(printedName(name))).toEqual({ ...name, doubt: false })
  })
})
