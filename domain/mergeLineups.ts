import type { Appearance } from '#contract/programme.ts'

type Place = Readonly<Appearance>

const ids = (places: readonly Place[]) => places.map((place) => place.personId)
const isSameCard = (one: Place, other: Place) => JSON.stringify(one.card) === JSON.stringify(other.card)

/** The order of those who stand in both line-ups. */
const commonOrder = (places: readonly Place[], others: readonly Place[]) => {
  const known = new Set(ids(others))
  return ids(places)
    .filter((personId) => known.has(personId))
    .join()
}

/**
 * Two people's changes of one line-up put together: `base` is what both read. Everybody added on either side is there; a person removed
 * on one side is gone, unless the other side changed their role or card; where both changed the same thing, and for the order, `mine`
 * holds. Two moderators become one: theirs is then a panelist.
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
    return known === undefined || known.role !== place.role || !isSameCard(known, place)
  }
  const together = (their: Place, my: Place): Appearance => {
    const known = inBase?.get(my.personId)
    if (known === undefined) return { ...my, id: their.id }
    return {
      ...their,
      role: my.role === known.role ? their.role : my.role,
      card: isSameCard(my, known) ? their.card : my.card,
    }
  }
  const kept = theirs.flatMap((their): Appearance[] => {
    const my = inMine?.get(their.personId)
    if (my !== undefined) return [together(their, my)]
    return isTouched(their) ? [their] : []
  })
  const onlyMine = mine.filter((place) => inTheirs?.has(place.personId) === false && isTouched(place))
  const merged = [...kept, ...onlyMine]

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
