import type { ArticleFact } from '#contract/article.ts'
import { editDistance } from '#domain/editDistance.ts'
import { capitalised } from '#domain/polish.ts'
import { findName, hasTitle, type Place } from './findFact.ts'
import { found, type Found } from './finding.ts'
import { isNameForm, partForms } from './nameForms.ts'
import { textsNaming, type TextIndex } from './textIndex.ts'
import { plain, type Word } from './textWords.ts'

type Name = NonNullable<ArticleFact['name']>
type Named = { fact: ArticleFact; name: Name }

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/** How many letters may differ for it still to be the same name. */
const tolerance = (name: string) => (name.length < 3 ? 0 : name.length < 5 ? 1 : 2)

type Near = { form: string; distance: number }

/** The form of one part that a typed one is nearest to. */
const nearest = (typed: string, part: string): Near => {
  let best: Near = { form: part.toLowerCase(), distance: Infinity }
  for (const form of partForms(part)) {
    const distance = editDistance(typed, form, 2)
    if (distance < best.distance) best = { form, distance }
    if (distance === 0) break
  }
  return best
}

/** The form of a name that a typed word is nearest to; null where it is another word, or the name itself. */
const nearForm = (typed: string, name: string): string | null => {
  if (!isCapital(typed) || isNameForm(name, typed)) return null
  const word = typed.toLowerCase()
  const [parts, typedParts] = [plain(name).split('-'), word.split('-')]
  if (parts.length !== typedParts.length)
    return editDistance(word, name.toLowerCase(), tolerance(name)) <= tolerance(name) ? name : null
  const near = parts.map((part, index) => nearest(typedParts[index] ?? '', part))
  const distance = near.reduce((sum, it) => sum + it.distance, 0)
  return distance > tolerance(name) ? null : near.map(({ form }) => capitalised(form)).join('-')
}

/** „Wronka Pośpiech” of „Wronka-Pośpiech”: the parts of a double name, in any case, without their hyphen. */
const withoutHyphen = (words: readonly Word[], start: number, family: string): Word[] | null => {
  const parts = family.split('-')
  if (parts.length < 2) return null
  const window = words.slice(start, start + parts.length)
  const isThere = parts.every((part, index) => isNameForm(part, window[index]?.text ?? ''))
  return isThere ? window : null
}

const spanOf = (window: readonly Word[]): Place => ({
  start: window[0]?.start ?? 0,
  end: window.at(-1)?.end ?? 0,
})

/** A family name with other letters after a given name that is right, or the other way round. */
const misspelt = (words: readonly Word[], { fact, name }: Named): Found[] =>
  words.flatMap((word, at): Found[] => {
    const next = words[at + 1]
    if (next === undefined) return []
    if (isNameForm(name.given, word.text)) {
      const split = withoutHyphen(words, at + 1, name.family)
      if (split !== null)
        return [found('hyphen', spanOf(split), split.map(({ text }) => text).join('-'), fact.id)]
      const form = nearForm(next.text, name.family)
      return form === null ? [] : [found('misspelt', next, form, fact.id)]
    }
    if (!isNameForm(name.family, next.text)) return []
    const form = nearForm(word.text, name.given)
    return form === null ? [] : [found('misspelt', word, form, fact.id)]
  })

/** A person who is nowhere named with the titles in the data: said at the first mention. */
const withoutTitle = (text: string, mentions: readonly Place[], { fact, name }: Named): Found[] => {
  const [first] = mentions
  if (first === undefined || name.titleBefore === '') return []
  if (mentions.some((place) => hasTitle(text, place, name.titleBefore))) return []
  const quote = text.slice(first.start, first.end)
  return [found('title', first, `${name.titleBefore} ${quote}`, fact.id)]
}

const overlaps = (one: Place, other: Place) => one.start < other.end && other.start < one.end

/** By text, the people whose given name or family name, in some case, stands in it: the others cannot be misspelt there. */
export const peopleToCheck = (facts: readonly ArticleFact[], index: TextIndex): Map<number, Named[]> => {
  const named = facts.flatMap((fact): Named[] => (fact.name === null ? [] : [{ fact, name: fact.name }]))
  const people = new Map(named.map((it) => [`${it.name.given} ${it.name.family}`, it]))
  const checked = new Map<number, Named[]>()
  for (const person of people.values()) {
    const { given, family } = person.name
    for (const at of new Set([...textsNaming(index, given), ...textsNaming(index, family)]))
      checked.set(at, [...(checked.get(at) ?? []), person])
  }
  return checked
}

/** What is wrong with people's names in one text; titles are asked for only where no text has them, as `titled` says. */
export const nameFindings = (
  text: string,
  words: readonly Word[],
  people: readonly Named[],
  titled: ReadonlySet<string>,
): Found[] => {
  const mentioned = people.map((person) => ({ person, places: findName(words, person.name) }))
  const right = mentioned.flatMap(({ places }) => places)
  return mentioned.flatMap(({ person, places }) => [
    ...misspelt(words, person).filter((it) => !right.some((place) => overlaps(place, it))),
    ...(titled.has(person.fact.id) ? [] : withoutTitle(text, places, person)),
  ])
}
