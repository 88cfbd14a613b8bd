import { editDistance } from './editDistance.ts'
import { fold } from './polish.ts'

/** Why somebody may be the person being typed, the surest reason first. */
const reasons = ['same-email', 'same-name', 'punctuation', 'swapped', 'part-of-surname', 'spelling'] as const
export type SimilarPersonReason = (typeof reasons)[number]

type Name = { readonly given: string; readonly family: string; readonly email?: string }

const notLetters = /[^\p{L}\p{N}]+/gu

const comparablePart = (text: string) => {
  const folded = fold(text).trim()
  return {
    folded,
    squeezed: folded.replace(notLetters, ''),
    words: folded.split(notLetters).filter(Boolean),
  }
}

/** Takes each name apart once: a directory, which repeats its names many times over, is compared while somebody types. */
const comparer = () => {
  const known = new Map<string, ReturnType<typeof comparablePart>>()
  const part = (text: string) => {
    const found = known.get(text) ?? comparablePart(text)
    known.set(text, found)
    return found
  }
  return (name: Name) => {
    const given = part(name.given)
    const family = part(name.family)
    return {
      plain: `${given.folded} ${family.folded}`,
      given: given.squeezed,
      family: family.squeezed,
      familyWords: family.words,
      email: fold(name.email ?? '').trim(),
    }
  }
}
type Comparable = ReturnType<ReturnType<typeof comparer>>

const isPartOf = (part: readonly string[], whole: readonly string[]) =>
  part.length < whole.length && part.every((word) => word.length > 2 && whole.includes(word))

const nameReason = (one: Comparable, other: Comparable): SimilarPersonReason | null => {
  if (one.given === '' || one.family === '') return null
  if (one.plain === other.plain) return 'same-name'
  if (one.given + one.family === other.given + other.family) return 'punctuation'
  if (one.given === other.family && one.family === other.given) return 'swapped'
  if (one.given === other.given) {
    const isPart =
      isPartOf(one.familyWords, other.familyWords) || isPartOf(other.familyWords, one.familyWords)
    if (isPart) return 'part-of-surname'
  }
  // One slip in a short name and two in a long one; two short names may differ by a letter and be two people.
  const allowed = one.family.length < 4 ? 0 : one.given.length + one.family.length < 12 ? 1 : 2
  const inGiven = editDistance(one.given, other.given, allowed)
  if (inGiven > allowed) return null
  return inGiven + editDistance(one.family, other.family, allowed) <= allowed ? 'spelling' : null
}

/**
 * Finds who of `people` may already be a candidate, the likeliest first: the same address, the same name without its
 * diacritics, without its hyphen („Wronka Pośpiech”), given and family name swapped, one part of a double surname,
 * a slip of the pen. The candidate's own id is left out. `people` are prepared once, for any number of candidates.
 */
export const similarPeopleFinder = (people: readonly (Name & { readonly id: string })[]) => {
  const comparable = comparer()
  const directory = people.map((person) => ({ id: person.id, known: comparable(person) }))
  return (candidate: Name & { readonly id?: string }): { id: string; reasons: SimilarPersonReason[] }[] => {
    const sought = comparable(candidate)
    return directory
      .filter(({ id }) => id !== candidate.id)
      .flatMap(({ id, known }) => {
        const byName = nameReason(sought, known)
        const found: SimilarPersonReason[] = [
          ...(sought.email !== '' && sought.email === known.email ? ['same-email' as const] : []),
          ...(byName === null ? [] : [byName]),
        ]
        return found.length === 0 ? [] : [{ id, reasons: found }]
      })
      .sort((left, right) => rank(left.reasons) - rank(right.reasons))
  }
}

/**
 * Three or more separate pieces of a name, folded. Two slips of the pen can spoil two of them, so whoever has a similar
 * name keeps at least one whole: a database can look for these before anything is compared. None for an unfinished name.
 */
export const similarTraces = ({ given, family }: Pick<Name, 'given' | 'family'>): string[] => {
  const [givenWords, familyWords] = [comparablePart(given).words, comparablePart(family).words]
  if (givenWords.length === 0 || familyWords.length === 0) return []
  const pieces = [...givenWords, ...familyWords]
  while (pieces.length < 3) {
    pieces.sort((left, right) => right.length - left.length)
    const longest = pieces.shift() ?? ''
    const half = Math.ceil(longest.length / 2)
    pieces.push(longest.slice(0, half), longest.slice(half))
  }
  return pieces
}

/** `similarPeopleFinder` for one candidate. */
export const similarPeople = (
  candidate: Name & { readonly id?: string },
  people: readonly (Name & { readonly id: string })[],
): { id: string; reasons: SimilarPersonReason[] }[] => similarPeopleFinder(people)(candidate)

/** The surest reason decides; a second one puts a person before those who share only the first. */
const rank = (found: readonly SimilarPersonReason[]) =>
  Math.min(...found.map((reason) => reasons.indexOf(reason))) * 2 - (found.length > 1 ? 1 : 0)
