import type { Sought } from './findFact.ts'
import { partForms } from './nameForms.ts'
import { plain, type ReadText } from './textWords.ts'

/** Which of many texts hold something: each lists the places of texts in their order. */
type Postings = ReadonlyMap<string, ReadonlySet<number>>

/** Texts indexed by what is in them, so that each of many facts is looked for only where it can stand. */
export type TextIndex = {
  /** By runs of letters and figures, in lower case. */
  runs: Postings
  /** By how words begin, as `beginningOf` says. */
  beginnings: Postings
}

const nowhere: ReadonlySet<number> = new Set()

const runsOf = (within: string) => within.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** What a word and each of its cases have in common for certain; `mayBeSameWord` asks for at least as much. */
const beginningOf = (word: string) => word.toLowerCase().slice(0, 3)

export const indexTexts = (texts: readonly ReadText[]): TextIndex => {
  const runs = new Map<string, Set<number>>()
  const beginnings = new Map<string, Set<number>>()
  const put = (postings: Map<string, Set<number>>, key: string, place: number) => {
    const there = postings.get(key)
    if (there === undefined) postings.set(key, new Set([place]))
    else there.add(place)
  }
  for (const [place, { within, words }] of texts.entries()) {
    for (const run of runsOf(within)) put(runs, run, place)
    for (const { text } of words) put(beginnings, beginningOf(text), place)
  }
  return { runs, beginnings }
}

/** Where the rarest of several things is that have to be there together; nothing asked for may be everywhere, which is null. */
const rarest = (postings: Postings, keys: readonly string[]): ReadonlySet<number> | null =>
  keys
    .map((key) => postings.get(key) ?? nowhere)
    .reduce<ReadonlySet<number> | null>(
      (least, there) => (least === null || there.size < least.size ? there : least),
      null,
    )

/** Where some form of a name may stand, of a double name its first part. */
export const textsNaming = ({ runs }: TextIndex, name: string): number[] => {
  const [first = ''] = plain(name).split(/[ '-]/u).filter(Boolean)
  return [...partForms(first)].flatMap((form) => [...(runs.get(form) ?? nowhere)])
}

/** Where all words of a phrase may stand, in whatever case. */
export const textsWithPhrase = ({ beginnings }: TextIndex, phrase: readonly string[]): number[] =>
  phrase.length === 0 ? [] : [...(rarest(beginnings, phrase.map(beginningOf)) ?? nowhere)]

const inOrder = (places: readonly number[]) => [...new Set(places)].toSorted((one, other) => one - other)

/** The places of the texts in which `findFact` may find a fact: never too few. `count` is how many texts there are. */
export const textsWithFact = (
  index: TextIndex,
  { fact: { name }, wordings, phrase }: Sought,
  count: number,
): number[] => {
  if (name !== null) return inOrder(textsNaming(index, name.family === '' ? name.given : name.family))
  const exact = wordings.map((wording) => rarest(index.runs, runsOf(plain(wording))))
  // A wording of marks alone is in no index.
  if (exact.includes(null)) return Array.from({ length: count }, (_, place) => place)
  return inOrder([...exact.flatMap((there) => [...(there ?? nowhere)]), ...textsWithPhrase(index, phrase)])
}
