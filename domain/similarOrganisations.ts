import { editDistance } from './editDistance.ts'
import { fold } from './polish.ts'

/** Why an organisation may be the one being typed, the surest reason first. */
const reasons = [
  'same-identifier',
  'same-name',
  'legal-form',
  'short-name',
  'part-of-name',
  'spelling',
] as const
export type SimilarOrganisationReason = (typeof reasons)[number]

type Named = {
  readonly name: string
  readonly shortName?: string
  readonly nip?: string
  readonly regon?: string
  readonly krs?: string
}

/** Legal forms, which people write in full, shortened or not at all. Folded. */
const legalForms =
  /\b(?:spolka (?:z ograniczona odpowiedzialnoscia|z o ?o|akcyjna|jawna|komandytowa|cywilna)|sp z o ?o|sp k|sp j|s a|s c|non profit|fundacja|fundacji|stowarzyszenie|spoldzielnia socjalna|spoldzielnia|przedsiebiorstwo spoleczne|organizacja pozytku publicznego|opp)\b/g

/** What kind of body a legal form makes. Folded. */
const bodies = [
  /\bfundacj/,
  /\bstowarzyszeni/,
  /\bspoldzielni/,
  /\b(?:spolk[ai]|sp z o ?o|sp k|sp j|s a|s c)\b/,
]
const bodyOf = (name: string) => bodies.find((body) => body.test(name))

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const withoutLegalForm = (text: string) => text.replace(legalForms, ' ').replace(/\s+/g, ' ').trim()
const initials = (text: string) =>
  text
    .split(' ')
    .filter((word) => word.length > 1)
    .map((word) => word.charAt(0))
    .join('')

const comparableName = (text: string, shortText: string) => {
  const name = plain(text)
  const shortName = plain(shortText)
  const core = withoutLegalForm(name)
  return {
    name,
    core,
    /** Between spaces, so that whole words are found in it. */
    words: ` ${core} `,
    isPhrase: core.includes(' '),
    body: bodyOf(name),
    called: [shortName, name].filter(Boolean).map((called) => called.replaceAll(' ', '')),
    acronyms: [shortName.replaceAll(' ', ''), initials(name)].filter((acronym) => acronym.length > 1),
  }
}
type ComparableName = ReturnType<typeof comparableName>

/** Names taken apart already: a directory is compared at every letter that somebody types, and hardly ever changes. */
const takenApart = new Map<string, ComparableName>()
const mostKept = 5000

const nameOf = ({ name, shortName = '' }: Named) => {
  const key = shortName === '' ? name : `${name}\n${shortName}`
  const known = takenApart.get(key)
  if (known !== undefined) return known
  const made = comparableName(name, shortName)
  if (takenApart.size >= mostKept) takenApart.clear()
  takenApart.set(key, made)
  return made
}

/** Whether one is called what is the other's short name or acronym: „CSR” and „Centrum Społecznego Rozwoju”. */
const isCalledByShortName = (one: ComparableName, other: ComparableName) =>
  one.called.some((called) => other.acronyms.includes(called)) ||
  other.called.some((called) => one.acronyms.includes(called))

/** Whole words in one another, long enough to mean something: „CAS Mikołów” is not found by „Mikołów”. */
const isInside = (one: ComparableName, other: ComparableName) =>
  one.isPhrase && other.words.includes(one.words)

/** „Fundacja Próba” and „Stowarzyszenie Próba” are two bodies; a form that is left out says nothing. */
const areOtherBodies = (one: ComparableName, other: ComparableName) =>
  one.body !== undefined && other.body !== undefined && one.body !== other.body

const nameReason = (sought: ComparableName, known: ComparableName): SimilarOrganisationReason | null => {
  if (sought.name === '') return null
  if (sought.name === known.name) return 'same-name'
  const isOtherBody = areOtherBodies(sought, known)
  if (sought.core !== '' && sought.core === known.core) return isOtherBody ? 'part-of-name' : 'legal-form'
  if (isCalledByShortName(sought, known)) return 'short-name'
  if (isInside(sought, known) || isInside(known, sought)) return 'part-of-name'
  if (isOtherBody) return null
  const allowed = sought.core.length < 6 ? 0 : sought.core.length < 15 ? 1 : 2
  return editDistance(sought.core, known.core, allowed) <= allowed ? 'spelling' : null
}

const identifiers = ['nip', 'regon', 'krs'] as const

const areIdentifiedAlike = (sought: Named, known: Named) =>
  identifiers.some((name) => sought[name] && sought[name] === known[name])

const rank = (found: readonly SimilarOrganisationReason[]) =>
  Math.min(...found.map((reason) => reasons.indexOf(reason)))

/**
 * Finds which of `organisations` may already be a candidate, the likeliest first: the same identifier, the same name but for case,
 * diacritics or quotation marks, but for the legal form, by its short name or initials, a part of the name, a slip of the pen (never
 * between two kinds of bodies). The
 * candidate's own id is left out. `organisations` are prepared once, for any number of candidates.
 */
export const similarOrganisationsFinder = (organisations: readonly (Named & { readonly id: string })[]) => {
  const names = organisations.map(nameOf)
  return (
    candidate: Named & { readonly id?: string },
  ): { id: string; reasons: SimilarOrganisationReason[] }[] => {
    const sought = nameOf(candidate)
    const found: { id: string; reasons: SimilarOrganisationReason[] }[] = []
    for (const [index, known] of organisations.entries()) {
      const name = names[index]
      if (name === undefined || known.id === candidate.id) continue
      const byName = nameReason(sought, name)
      const isIdentified = areIdentifiedAlike(candidate, known)
      if (byName === null && !isIdentified) continue
      found.push({
        id: known.id,
        reasons: [
          ...(isIdentified ? ['same-identifier' as const] : []),
          ...(byName === null ? [] : [byName]),
        ],
      })
    }
    return found.sort((left, right) => rank(left.reasons) - rank(right.reasons))
  }
}

/** `similarOrganisationsFinder` for one candidate. */
export const similarOrganisations = (
  candidate: Named & { readonly id?: string },
  organisations: readonly (Named & { readonly id: string })[],
): { id: string; reasons: SimilarOrganisationReason[] }[] =>
  similarOrganisationsFinder(organisations)(candidate)
