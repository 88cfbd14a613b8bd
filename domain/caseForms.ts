import type { CaseForms } from '#contract/partners.ts'
import { headNouns, type Gender } from './headNouns.ts'
import { capitalisedAs } from './polish.ts'

export type CaseName = keyof CaseForms

const caseNames = [
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
] as const satisfies readonly CaseName[]

/** The cases that the documents of organisers and partners cannot do without; accusative and dative are optional. */
export const neededCases = ['genitive', 'instrumental', 'locative'] as const satisfies readonly CaseName[]

/** Which of the needed case forms nobody has given yet. */
export const missingCaseForms = (organisation: Pick<CaseForms, (typeof neededCases)[number]>): CaseName[] =>
  neededCases.filter((name) => organisation[name] === '')

/** Endings of an adjective in the five cases, after a hard stem, and after k, g or a soft one („śląskie”, „wschodnie”). */
const adjectiveEndings: Record<
  Gender,
  { nominative: RegExp; hard: readonly string[]; soft: readonly string[]; isSoft: RegExp }
> = {
  m: {
    nominative: /[yi]$/,
    hard: ['ego', 'emu', 'y', 'ym', 'ym'],
    soft: ['iego', 'iemu', 'i', 'im', 'im'],
    isSoft: /i$/,
  },
  // „wschodnia” keeps its „i” in the stem.
  f: {
    nominative: /a$/,
    hard: ['ej', 'ej', 'ą', 'ą', 'ej'],
    soft: ['iej', 'iej', 'ą', 'ą', 'iej'],
    isSoft: /[kg]a$/,
  },
  n: {
    nominative: /i?e$/,
    hard: ['ego', 'emu', 'e', 'ym', 'ym'],
    soft: ['iego', 'iemu', 'ie', 'im', 'im'],
    isSoft: /ie$/,
  },
}

/**
 * What an adjective after the noun looks like. Nouns in the genitive, which never change, can look the same
 * („Budowy”, „Puszczy”, „Środowiska”, „Drewna”).
 */
const adjectiveAfter: Record<Gender, RegExp> = {
  m: /(?:[scdz]ki|(?<!bud|odn|rozm|gł|um)owy|(?<!sz|rze|tar|pie|tę)czy|(?:chod|śred)ni|ący|czny|[aeio]lny|[iy]jny|arny|torny|żny)$/,
  f: /(?:(?<!środowi|woj)ska|(?<!dzie)cka|dzka|(?<!sł|ł)owa|(?<!dre)wna|(?:chod|śred)nia|(?<!miesi|tysi)ąca|czna|[aeio]lna|[iy]jna|arna|torna|żna|cza)$/,
  n: /(?:[scd]kie|owe|(?:chod|śred)nie|ące|czne|[aeilo]lne|[iy]jne|arne|torne|żne|cze)$/,
}

const isInCapitals = (word: string) => word.length > 1 && word === word.toUpperCase()

/** „FUNDACJA” stays in capitals and „Fundacja” with one. */
const inCaseOf = (model: string, word: string) =>
  isInCapitals(model) ? word.toUpperCase() : capitalisedAs(model, word)

/** The stem keeps the letters that were typed: „Górniczo-Hutnicza” has two capitals. */
const adjectiveForms = (typed: string, gender: Gender): string[] => {
  const { nominative, hard, soft, isSoft } = adjectiveEndings[gender]
  const word = typed.toLowerCase()
  const stem = typed.slice(0, word.replace(nominative, '').length)
  return (isSoft.test(word) ? soft : hard).map(
    (ending) => stem + (isInCapitals(typed) ? ending.toUpperCase() : ending),
  )
}

/** The noun an organisation's name rests on: the first known word, with nothing but agreeing adjectives before it. */
const findHead = (words: readonly string[]) => {
  const at = words.findIndex((word) => headNouns.has(word.toLowerCase()))
  const noun = headNouns.get(words[at]?.toLowerCase() ?? '')
  if (noun === undefined) return null
  const { nominative } = adjectiveEndings[noun.gender]
  return words.slice(0, at).every((word) => nominative.test(word.toLowerCase())) ? { at, noun } : null
}

/**
 * A suggestion of the case forms of an organisation's name by its usual first words: „Fundacja Rozwoju …” →
 * „Fundacji Rozwoju …”. The noun and the adjectives that agree with it change, what depends on it stays. Null when
 * the noun is not known. Somebody always confirms the forms: a suggestion is never printed.
 */
export const suggestCaseForms = (name: string): CaseForms | null => {
  const words = name.normalize('NFC').trim().split(/\s+/u)
  const head = findHead(words)
  if (head === null) return null
  const { at, noun } = head
  const afterHead = words.slice(at + 1)
  const firstFixed = afterHead.findIndex((word) => !adjectiveAfter[noun.gender].test(word.toLowerCase()))
  const lastChanging = firstFixed < 0 ? words.length - 1 : at + firstFixed

  const forms = words.map((word, index) => {
    if (index === at) return noun.forms.map((form) => inCaseOf(word, form))
    return index <= lastChanging ? adjectiveForms(word, noun.gender) : caseNames.map(() => word)
  })
  const inCase = (name: CaseName) => forms.map((ofWord) => ofWord[caseNames.indexOf(name)] ?? '').join(' ')
  return {
    genitive: inCase('genitive'),
    dative: inCase('dative'),
    accusative: inCase('accusative'),
    instrumental: inCase('instrumental'),
    locative: inCase('locative'),
  }
}
