import { describe, expect, test } from 'vitest'

import { messageKind } from '#contract/messages.ts'
import { fillPlaceholders, placeholdersOf, unknownPlaceholders } from '#domain/letters/placeholders.ts'
import { usualWords } from '#domain/letters/usualWords.ts'

describe('what a template leaves to be filled in', () => {
  test('is put where its name stands in braces, as often as it stands there', () => {
    expect(
      fillPlaceholders('{wydarzenie}: {data}. {wydarzenie}', { wydarzenie: 'Forum', data: 'jutro' }),
    ).toBe('Forum: jutro. Forum')
  })

  test('stays where there is no value for it yet, and where it is no placeholder', () => {
    expect(fillPlaceholders('{link} {imie} {klauzula}', { data: 'jutro' })).toBe('{link} {imie} {klauzula}')
  })

  test('a title with braces in it is text: it is not filled again', () => {
    expect(fillPlaceholders('{sprawy} {data}', { sprawy: 'Panel {data}', data: 'jutro' })).toBe(
      'Panel {data} jutro',
    )
  })

  test('a sum of money or a dollar sign comes out as it was written', () => {
    expect(fillPlaceholders('{sprawy}', { sprawy: "za $1 i $& oraz $'" })).toBe("za $1 i $& oraz $'")
  })

  test('an empty value leaves no empty paragraph and no label by itself', () => {
    const text = 'Jeden\n\n{kontakt}\n\nDwa\nMiejsce: {miejsce}\nTrzy\n\n{klauzula}'
    expect(fillPlaceholders(text, { kontakt: '', miejsce: '', klauzula: '' })).toBe('Jeden\n\nDwa\nTrzy')
  })

  test('an empty value in a sentence leaves the sentence', () => {
    expect(fillPlaceholders('Dziękujemy. {kontakt}', { kontakt: '' })).toBe('Dziękujemy.')
    expect(fillPlaceholders('Prosimy o odpowiedź do {termin}: Forum', { termin: '' })).toBe(
      'Prosimy o odpowiedź: Forum',
    )
    expect(fillPlaceholders('Prosimy o odpowiedź do dnia {termin}.', { termin: '' })).toBe(
      'Prosimy o odpowiedź.',
    )
  })

  test.each([
    ['Dzień dobry, {imie}, {Link}', ['{imie}', '{Link}']],
    ['{prośba} {prośba}', ['{prośba}']],
    ['{}', ['{}']],
    ['nie domknięto: {link\ndalej', ['{link']],
    ['{powitanie} i bez nawiasów', []],
  ])('„%s” holds what nobody knows: %j', (text, unknown) => {
    expect(unknownPlaceholders(text)).toEqual(unknown)
  })
})

test.each(messageKind.options)(
  'the usual words of a letter of kind „%s” hold only what it can fill',
  (kind) => {
    const { subject, text } = usualWords[kind]
    expect(unknownPlaceholders(`${subject}\n${text}`)).toEqual([])
    const held = [...`${subject}\n${text}`.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)
    expect(held.filter((name) => placeholdersOf[kind].every((known) => known !== name))).toEqual([])
    expect(text).toMatch(/^\{powitanie\}\n\n[^]*\{podpis\}\n\n\{klauzula\}$/u)
  },
)
