import type { ArticleFact } from '#contract/article.ts'
import { capitalisedAs, fold } from '#domain/polish.ts'
import { editDistance } from '#domain/editDistance.ts'
import type { Place } from './findFact.ts'
import { found, type Found } from './finding.ts'
import { textsWithPhrase, type TextIndex } from './textIndex.ts'
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
    // „formach współpracy” is hardly the „Forum Współpracy”.
    if (typed.length === 2 && typed.every((word) => !isUpper(word.charAt(0)))) return []
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

/** What may be written wrong in one text: names with other capitals, and names of which only the beginning is there. */
type Things = { proper: ArticleFact[]; cut: ArticleFact[] }

/** By text, the titles and names whose words are in it, and those of `missing` whose beginning is. */
export const thingsToCheck = (
  facts: readonly ArticleFact[],
  missing: ReadonlySet<string>,
  index: TextIndex,
): Map<number, Things> => {
  const checked = new Map<number, Things>()
  const thingsAt = (at: number) => {
    const there = checked.get(at) ?? { proper: [], cut: [] }
    checked.set(at, there)
    return there
  }
  for (const fact of facts) {
    const words = wordsOf(fact.text).map(({ text }) => text)
    if (isProper(fact)) for (const at of textsWithPhrase(index, words)) thingsAt(at).proper.push(fact)
    if (canBeCut(fact) && missing.has(fact.id))
      for (const at of textsWithPhrase(index, words.slice(0, 1))) thingsAt(at).cut.push(fact)
  }
  return checked
}

/**
 * Titles and names with other capitals, and those of which only the beginning is there. `taken` are the places of facts that are
 * stated as a whole.
 */
export const nameOfThings = (
  text: string,
  words: readonly Word[],
  { proper, cut }: Things = { proper: [], cut: [] },
  taken: readonly Place[],
): Found[] => [
  ...proper.flatMap((fact) => capitals(words, fact)),
  ...cut.flatMap((fact) => cutOff(text, words, fact, taken)),
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

/** The words of the draft in lower case, and the long ones of them, which a typed word may be nearly. */
export type KnownWords = { all: ReadonlySet<string>; long: readonly string[] }

export const knownWords = (draftText: string): KnownWords => {
  const all = new Set(wordsOf(draftText).map(({ text }) => text.toLowerCase()))
  return { all, long: [...all].filter((word) => word.length >= 6) }
}

/** Words that are nearly one of the draft's own: „ekonomi społecznej”. */
export const typos = (words: readonly Word[], { all, long }: KnownWords): Found[] => {
  return words.flatMap((word): Found[] => {
    const typed = word.text.toLowerCase()
    if (typed.length < 6 || all.has(typed)) return []
    const right = long.find(
      (it) =>
        it[0] === typed[0] &&
        Math.abs(it.length - typed.length) <= 1 &&
        (lacksSecondI(typed, it) || lacksMarks(typed, it) || differsInside(typed, it)),
    )
    return right === undefined ? [] : [found('typo', word, capitalisedAs(word.text, right))]
  })
}
