import type { ArticleFact } from '#contract/article.ts'
import { found, type Found } from './finding.ts'
import type { Place, Sought } from './findFact.ts'
import { findWording, plain, type ReadText, type Word } from './textWords.ts'

type Case = Exclude<keyof NonNullable<ArticleFact['cases']>, 'nominative'>

/** Which case a name takes after a preposition. Source: Polish usage in reports, `domain.md` § 2.3. */
const governed: ReadonlyMap<string, Case> = new Map([
  ['z', 'instrumental'],
  ['ze', 'instrumental'],
  ['przez', 'accusative'],
  ['w', 'locative'],
  ['we', 'locative'],
  ['przy', 'locative'],
  ['o', 'locative'],
  ['od', 'genitive'],
  ['do', 'genitive'],
  ['dla', 'genitive'],
  ['dzięki', 'dative'],
])

const connectors = ['i', 'oraz', 'a', 'także']

/** The nearest preposition that governs what begins at `start`, past the names of a list before it and a short name. */
const governing = (
  within: string,
  words: readonly Word[],
  start: number,
  names: readonly Place[],
): Case | null => {
  let at = start
  let isAfterConnector = false
  for (let steps = 0; steps < 12; steps += 1) {
    const name = names.find(({ end }) => end < at && /^[\s,]*$/u.test(between(within, end, at)))
    if (name !== undefined && isAfterConnector) {
      at = name.start
      isAfterConnector = false
      continue
    }
    const before = words.findLast(({ end }) => end <= at)
    if (before === undefined || !/^[ ,]*$/u.test(between(within, before.end, at))) return null
    const hasComma = between(within, before.end, at).includes(',')
    if (connectors.includes(before.text) && !isAfterConnector) {
      isAfterConnector = true
      at = before.start
      continue
    }
    if (hasComma) {
      if (isAfterConnector) return null
      isAfterConnector = true
      at = before.end
      continue
    }
    const form = governed.get(before.text.toLowerCase())
    if (form !== undefined) return isAfterConnector ? null : form
    // A short name before the full one: „z FRES Fundacja …”.
    const isShortName = /^\p{Lu}{2,}$/u.test(before.text)
    if (!isShortName) return null
    at = before.start
  }
  return null
}

const between = (within: string, start: number, end: number) => within.slice(start, end)

/** „we współpracy z Centrum … i FRES Fundacja …”: a partner's name in the nominative where a preposition asks for another case. */
export const caseFindings = (text: ReadText, partners: readonly Sought[]): Found[] => {
  const names = partners.flatMap(({ wordings }) => wordings.flatMap((form) => findWording(text, form)))
  return partners.flatMap(({ fact: { id, cases } }) => {
    if (cases === null) return []
    return findWording(text, plain(cases.nominative)).flatMap((place): Found[] => {
      const form = governing(text.within, text.words, place.start, names)
      if (form === null || cases[form] === '' || cases[form] === cases.nominative) return []
      const isPartOfForm = findWording(text, plain(cases[form])).some(({ start }) => start === place.start)
      return isPartOfForm ? [] : [found('uninflected', place, cases[form], id)]
    })
  })
}
