import type { ArticleFact } from '#contract/article.ts'
import { suggestCaseForms } from '#domain/caseForms.ts'
import { isNameForm } from './nameForms.ts'
import { findPhrase, findWording, plain, type ReadText, type Word, wordsOf } from './textWords.ts'

export type Place = { start: number; end: number }

type Name = NonNullable<ArticleFact['name']>

/** Where somebody is named, given name and family name together, in whatever case. */
export const findName = (
  words: readonly Word[],
  { given, family }: Pick<Name, 'given' | 'family'>,
): Place[] => {
  const parts = `${given} ${family}`.split(' ').filter(Boolean)
  return words.flatMap((word, start) => {
    const last = words[start + parts.length - 1]
    const isThere = parts.every((part, index) => isNameForm(part, words[start + index]?.text ?? ''))
    return last !== undefined && isThere ? [{ start: word.start, end: last.end }] : []
  })
}

/** Whether the titles of a name stand before it: „dr”, also „dra” and „dr.”. */
export const hasTitle = (text: string, place: Place, titleBefore: string): boolean => {
  const before = text.slice(0, place.start).replace(/\s+$/u, '').toLowerCase()
  const wanted = titleBefore.toLowerCase().replaceAll('.', '').split(/\s+/u)
  const there = before.split(/\s+/u).slice(-wanted.length)
  return wanted.every((title, index) => {
    const typed = there[index]?.replaceAll(/[.(,„]/gu, '') ?? ''
    return typed === title || typed === `${title}a` || typed === `${title}owi` || typed === `${title}em`
  })
}

const kinds: readonly string[] = ['partner', 'person', 'item', 'event']

/** What is looked for where a fact is: its wordings, and its words where they may stand in any case. */
export type Sought = {
  fact: ArticleFact
  wordings: readonly string[]
  phrase: readonly string[]
}

/** Makes a fact ready to be found in many texts. An organisation's name is also sought inflected as its first words usually are. */
export const seek = (fact: ArticleFact): Sought => {
  const { kind, field } = fact.source
  const isOrganisation = kind === 'partner' || (kind === 'person' && field === 'organisation')
  const suggested = isOrganisation ? Object.values(suggestCaseForms(fact.text) ?? {}) : []
  const isPhrase = kinds.includes(kind) && field !== 'date' && field !== 'figure' && field !== 'day'
  const phrase = isPhrase ? wordsOf(fact.text).map(({ text }) => text) : []
  const wordings = [fact.text, ...fact.also, ...suggested].map((wording) => plain(wording).trim())
  return {
    fact,
    wordings: [...new Set(wordings)].filter((wording) => wording !== ''),
    phrase: phrase.length < 2 ? [] : phrase,
  }
}

/**
 * Where a text states a fact: in one of its wordings, a person's name in any case, a title or a position in any case. The
 * places of figures and dates are exact.
 */
export const findFact = (text: ReadText, { fact, wordings, phrase }: Sought): Place[] => {
  if (fact.name !== null) return findName(text.words, fact.name)
  const exact = wordings.flatMap((wording) => findWording(text, wording))
  if (exact.length > 0) return longest(exact)
  return findPhrase(text.words, phrase).map((window) => ({
    start: window[0]?.start ?? 0,
    end: window.at(-1)?.end ?? 0,
  }))
}

/** Of wordings that stand within one another the longest. One pass over them in order: a long text has many. */
const longest = (places: readonly Place[]): Place[] => {
  let reached = -1
  return places
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      if (end <= reached) return false
      reached = end
      return true
    })
}
