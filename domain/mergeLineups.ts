import type { Appearance } from '#contract/programme.ts'
import { isSameCard } from './currentCard.ts'

type Place = Readonly<Appearance>

const ids = (places: readonly Place[]) => places.map((place) => place.personId)

/** The order of those who stand in both line-ups. */
const commonOrder = (places: readonly Place[], others: readonly Place[]) => {
  const known = new Set(ids(others))
  return ids(places)
    .filter((personId) => known.has(personId))
    .join()
}

/** Places put in before whoever stands after them in `mine`, at the end where nobody does. */
const insertedAsIn = (mine: readonly Place[], kept: readonly Appearance[], added: readonly Place[]) => {
  const myOrder = ids(mine)
  const merged = [...kept]
  for (const place of added.toReversed()) {
    const after = new Set(myOrder.slice(myOrder.indexOf(place.personId) + 1))
    const next = merged.findIndex(({ personId }) => after.has(personId))
    merged.splice(next < 0 ? merged.length : next, 0, place)
  }
  return merged
}

/**
 * Two people's changes of one line-up put together: `base` is what both read. Everybody added on either side is there, those
 * of `mine` where they were put in; a person removed on one side is gone, unless the other side changed their role or card;
 * where both changed the same thing, and for the order, `mine` holds. Two moderators become one: theirs is then a panelist.
 */
export const mergeLineups = (
  base: readonly Place[],
  mine: readonly Place[],
  theirs: readonly Place[],
): Appearance[] => {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map(
    (places) => new Map(places.map((place) => [place.personId, place])),
  )
  const isTouched = (place: Place) => {
    const known = inBase?.get(place.personId)
    return known === undefined || known.role !== place.role || !isSameCard(known.card, place.card)
  }
  const together = (their: Place, my: Place): Appearance => {
    const known = inBase?.get(my.personId)
    if (known === undefined) return { ...my, id: their.id }
    return {
      ...their,
      role: my.role === known.role ? their.role : my.role,
      card: isSameCard(my.card, known.card) ? their.card : my.card,
    }
  }
  const kept = theirs.flatMap((their): Appearance[] => {
    const my = inMine?.get(their.personId)
    if (my !== undefined) return [together(their, my)]
    return isTouched(their) ? [their] : []
  })
  const onlyMine = mine.filter((place) => inTheirs?.has(place.personId) === false && isTouched(place))
  const merged = insertedAsIn(mine, kept, onlyMine)

  const hasMyOrder = commonOrder(mine, base) !== commonOrder(base, mine)
  const myOrder = ids(mine)
  const rank = (place: Place) => {
    const index = myOrder.indexOf(place.personId)
    return index < 0 ? myOrder.length : index
  }
  const ordered = hasMyOrder ? merged.toSorted((left, right) => rank(left) - rank(right)) : merged

  const moderators = ordered.filter(({ role }) => role === 'moderator')
  const moderator =
    moderators.find(({ personId }) => inMine?.get(personId)?.role === 'moderator') ?? moderators[0]
  return ordered.map((place) =>
    place.role === 'moderator' && place !== moderator ? { ...place, role: 'panelist' } : place,
  )
}
