import type { ArticleFact } from '#contract/article.ts'
import { fold } from '#domain/polish.ts'
import { editDistance } from '#domain/editDistance.ts'
import type { Place } from './findFact.ts'
import { found, type Found } from './finding.ts'
import { findPhrase, mayBeSameWord, type Word, wordsOf } from './textWords.ts'

/** Names that are written with their own capital letters. */
const isProper = ({ source: { kind, field } }: ArticleFact) =>
  (kind === 'event' && field === 'name') ||
  kind === 'partner' ||
  (kind === 'item' && field === 'title') ||
  (kind === 'person' && field === 'organisation')

/** What only half of stands in a text, as happens when a name is cut at the end of a line or a cell. */
const canBeCut = (fact: ArticleFact) =>
  isProper(fact) || (fact.source.kind === 'person' && fact.source.field === 'position')

const isUpper = (letter: string) => letter !== letter.toLowerCase()

/** „Forum Współpracy międzysektorowej”: the words of a name, in any case, with another capital or small letter. */
const capitals = (words: readonly Word[], fact: ArticleFact): Found[] => {
  const wanted = wordsOf(fact.text)
  if (wanted.length < 2) return []
  return findPhrase(
    words,
    wanted.map(({ text }) => text),
  ).flatMap((window): Found[] => {
    const typed = window.map(({ text }) => text)
    if (typed.every((word) => word === word.toUpperCase())) return []
    const right = typed.map((word, index) => {
      const first = wanted[index]?.text.charAt(0) ?? ''
      // The first word of a sentence, or of a title within one, may be either.
      if (index === 0 || isUpper(first) === isUpper(word.charAt(0))) return word
      return (isUpper(first) ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1)
    })
    if (right.every((word, index) => word === typed[index])) return []
    const [first] = window
    const last = window.at(-1)
    if (first === undefined || last === undefined) return []
    return [found('capitals', { start: first.start, end: last.end }, right.join(' '), fact.id)]
  })
}

const atEnd = /^\s*(?:$|[.,;:)!?\n]|[-–—] |(?:oraz|i|a)\s)/u

/** „Wiceprezes Centrum Aktywności”: at least half of a name's words, after which something else begins. */
const cutOff = (
  text: string,
  words: readonly Word[],
  fact: ArticleFact,
  taken: readonly Place[],
): Found[] => {
  const wanted = wordsOf(fact.text)
  const fewest = Math.max(2, Math.ceil(wanted.length / 2))
  for (let length = wanted.length - 1; length >= fewest; length -= 1) {
    const beginning = wanted.slice(0, length).map((word) => word.text)
    for (let at = 0; at + length <= words.length; at += 1) {
      const window = words.slice(at, at + length)
      const [first] = window
      const last = window.at(-1)
      if (first === undefined || last === undefined) continue
      const isBeginning = window.every(({ text: word }, index) => mayBeSameWord(word, beginning[index] ?? ''))
      // What is the whole of another fact is no beginning of this one.
      const isTaken = taken.some(({ start, end }) => start <= first.start && end >= last.end)
      if (isBeginning && !isTaken && atEnd.test(text.slice(last.end)))
        return [found('cut-off', { start: first.start, end: last.end }, fact.text, fact.id)]
    }
  }
  return []
}

/**
 * Titles and names with other capitals, and those, among `missing`, of which only the beginning is there. `taken` are the places
 * of facts that are stated as a whole.
 */
export const nameOfThings = (
  text: string,
  words: readonly Word[],
  facts: readonly ArticleFact[],
  missing: ReadonlySet<string>,
  taken: readonly Place[],
): Found[] => [
  ...facts.filter(isProper).flatMap((fact) => capitals(words, fact)),
  ...facts
    .filter((fact) => canBeCut(fact) && missing.has(fact.id))
    .flatMap((fact) => cutOff(text, words, fact, taken)),
]

/** One letter too few, too many, changed or swapped, where no ending is. */
const differsInside = (typed: string, known: string) => {
  let shared = 0
  while (shared < typed.length && typed[shared] === known[shared]) shared += 1
  return (
    shared > 0 && shared <= Math.min(typed.length, known.length) - 4 && editDistance(typed, known, 1) === 1
  )
}

/** „wspolpracy”: the right letters without their marks, apart from the ending. */
const lacksMarks = (typed: string, known: string) =>
  typed.length === known.length &&
  typed.slice(0, -1) !== known.slice(0, -1) &&
  fold(typed) === fold(known) &&
  typed === fold(typed)

/** „ekonomi” of „ekonomii”: the genitive of nouns in „-ia” with one „i”. */
const lacksSecondI = (typed: string, known: string) => known.endsWith('ii') && `${typed}i` === known

const inCaseOf = (typed: string, known: string) =>
  isUpper(typed.charAt(0)) ? known.charAt(0).toUpperCase() + known.slice(1) : known

/** Words that are nearly one of the draft's own: „ekonomi społecznej”. `known` are its words in lower case. */
export const typos = (words: readonly Word[], known: ReadonlySet<string>): Found[] => {
  const long = [...known].filter((word) => word.length >= 6)
  return words.flatMap((word): Found[] => {
    const typed = word.text.toLowerCase()
    if (typed.length < 6 || known.has(typed)) return []
    const right = long.find(
      (it) =>
        it[0] === typed[0] &&
        Math.abs(it.length - typed.length) <= 1 &&
        (lacksSecondI(typed, it) || lacksMarks(typed, it) || differsInside(typed, it)),
    )
    return right === undefined ? [] : [found('typo', word, inCaseOf(word.text, right))]
  })
}
