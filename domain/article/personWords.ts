import type { ArticleFact } from '#contract/article.ts'
import type { ReleasedItem, ReleasedPerson } from '#contract/releaseContent.ts'
import { fold } from '#domain/polish.ts'
import { printedName } from '#domain/printedName.ts'
import type { ArticleData } from './articleData.ts'
import { fact, type Piece } from './pieces.ts'

/** Somebody of an item as the article names them; `substitute` where somebody else came in their place. */
export type Attending = { person: ReleasedPerson; substitute: string | null }

/**
 * Who of an item was there, as far as anybody looked: the absent are left out, and where a substitute came whose name nobody
 * caught, nobody is named. Whoever nobody looked for is taken as announced.
 */
export const attendingOf = (item: ReleasedItem, { presences }: ArticleData['attendance']): Attending[] =>
  item.people.flatMap((person): Attending[] => {
    const seen = presences.find((it) => it.itemId === item.itemId && it.personId === person.personId)
    if (seen?.presence === 'absent') return []
    if (seen?.presence !== 'substitute') return [{ person, substitute: null }]
    return seen.substitute === '' ? [] : [{ person, substitute: seen.substitute }]
  })

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** „Powiatu” of „Powiat”: the same word in another case, by its beginning. */
const isSameWord = (one: string, other: string) => {
  const shared = Math.max(3, Math.min(one.length, other.length) - 3)
  return one.slice(0, shared) === other.slice(0, shared) && Math.abs(one.length - other.length) <= 4
}

/**
 * Whether a position already names the organisation („Starosta Powiatu Mikołowskiego” of „Powiat Mikołowski”, „Wiceprezes
 * Centrum Aktywności Społecznej” of „Centrum Aktywności Społecznej w Mikołowie”), which then is not named again.
 */
export const namesOrganisation = (position: string, organisation: string): boolean => {
  const wanted = wordsOf(organisation.replace(/ we? \p{Lu}.*$/u, ''))
  const words = wordsOf(position)
  if (wanted.length === 0) return false
  return words.some((_, start) =>
    wanted.every((word, index) => {
      const found = words[start + index]
      return found !== undefined && isSameWord(word, found)
    }),
  )
}

const sourceOf = (item: ReleasedItem, personId: string) => ({
  kind: 'person' as const,
  itemId: item.itemId,
  itemKind: item.kind,
  personId,
})

/** Position and organisation, the latter only where the position does not name it. */
const affiliationOf = (item: ReleasedItem, { personId, card }: ReleasedPerson): ArticleFact[] => {
  const id = `person/${item.itemId}/${personId}`
  const source = sourceOf(item, personId)
  const position =
    card.position === '' ? [] : [fact(`${id}/position`, card.position, { ...source, field: 'position' })]
  // Several are one field, with commas between them.
  const organisations = card.organisation
    .split(', ')
    .filter((name) => name !== '' && !namesOrganisation(card.position, name))
    .map((name, index) => fact(`${id}/organisation/${index + 1}`, name, { ...source, field: 'organisation' }))
  return [...position, ...organisations]
}

/** A person in the nominative with what stands beside the name: „dr Anna Zasada-Chorab (dyrektor, Regionalny Ośrodek …)”. */
export const personPieces = (
  item: ReleasedItem,
  { person, substitute }: Attending,
  beside: 'brackets' | 'dash',
): Piece[] => {
  const id = `person/${item.itemId}/${person.personId}`
  const source = sourceOf(item, person.personId)
  if (substitute !== null)
    return [fact(`${id}/substitute`, substitute, { ...source, field: 'substitute' }), ' (w zastępstwie)']
  const { titleBefore, given, family } = person.card
  const name = fact(
    `${id}/name`,
    printedName(person.card),
    { ...source, field: 'name' },
    { name: { titleBefore, given, family } },
  )
  const affiliation = affiliationOf(item, person).flatMap((it, index): Piece[] =>
    index === 0 ? [it] : [', ', it],
  )
  if (affiliation.length === 0) return [name]
  return beside === 'dash' ? [name, ' – ', ...affiliation] : [name, ' (', ...affiliation, ')']
}

/** People after a label: with commas, or semicolons where what stands beside a name has commas of its own. */
export const labelledPeople = (
  label: readonly Piece[],
  item: ReleasedItem,
  people: readonly Attending[],
  beside: 'brackets' | 'dash',
): Piece[] => {
  if (people.length === 0) return []
  const named = people.map((person) => personPieces(item, person, beside))
  const hasCommas =
    beside === 'dash' &&
    named.some((pieces) =>
      pieces.some((piece) => (typeof piece === 'string' ? piece : piece.text).includes(',')),
    )
  const separator = hasCommas ? '; ' : ', '
  return [
    ...label,
    ': ',
    ...named.flatMap((pieces, index) => (index === 0 ? pieces : [separator, ...pieces])),
    '.',
  ]
}
