import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { krsProblem, nipProblem, normalizeIdentifier, regonProblem } from '#domain/identifiers.ts'

describe('identifiers of organisations', () => {
  test('a real NIP and REGON pass however they are typed', () => {
    for (const nip of ['522-01-03-609', '5220103609', 'PL 522 010 36 09', 'NIP: 522-01-03-609']) {
      expect(normalizeIdentifier(nip)).toBe('5220103609')
      expect(nipProblem(nip)).toBeNull()
    }
    expect(regonProblem('012047699')).toBeNull()
    expect(regonProblem('REGON 012 047 699')).toBeNull()
  })

  test('a changed digit is caught', () => {
    expect(nipProblem('5220103608')).toBe('wrong-checksum')
    expect(regonProblem('012047698')).toBe('wrong-checksum')
    for (let place = 0; place < 10; place += 1) {
      const digits = [...'5220103609']
      digits[place] = String((Number(digits[place]) + 1) % 10)
      expect(nipProblem(digits.join('')), `digit ${place}`).toBe('wrong-checksum')
    }
  })

  test('a remainder of 10 is no NIP and is 0 in a REGON', () => {
    // 6·1 + 5·3 = 21 ≡ 10
    expect([...'0123456789'].map((digit) => nipProblem(`130000000${digit}`))).not.toContain(null)
    // 8·4 = 32 ≡ 10
    expect(regonProblem('400000000')).toBeNull()
  })

  test('a REGON of 14 digits checks both of its parts', () => {
    const valid = [...'0123456789']
      .map((digit) => `0120476990001${digit}`)
      .filter((regon) => regonProblem(regon) === null)
    expect(valid).toHaveLength(1)
    const [regon = ''] = valid
    expect(regonProblem(regon.replace('012047699', '012047698'))).toBe('wrong-checksum')
  })

  test.each([
    ['', 'not-digits'],
    ['ABC', 'not-digits'],
    ['12345', 'wrong-length'],
  ])('„%s” is refused as %s', (typed, problem) => {
    expect([nipProblem(typed), regonProblem(typed), krsProblem(typed)]).toEqual([problem, problem, problem])
  })

  test('a row of zeros is no identifier', () => {
    expect(nipProblem('0000000000')).toBe('wrong-checksum')
    expect(regonProblem('000000000')).toBe('wrong-checksum')
  })

  test('a KRS has ten digits and no checksum', () => {
    expect(krsProblem('0000123456')).toBeNull()
    expect(krsProblem('123456')).toBe('wrong-length')
  })

  test('separators never change the answer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'0123456789'), { minLength: 9, maxLength: 14 }), (digits) => {
        expect(nipProblem(digits.join('-'))).toBe(nipProblem(digits.join('')))
        expect(regonProblem(digits.join(' '))).toBe(regonProblem(digits.join('')))
      }),
    )
  })
})
