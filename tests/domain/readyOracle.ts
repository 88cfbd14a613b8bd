import type { LineupContent, PlaceFacts } from '#contract/signOffs.ts'

/** A line-up as it is, was sent or was signed; a place as it is or was answered for. */
export type SeenLineup = Omit<LineupContent, 'form' | 'panelId'>
export type SeenPlace = Omit<PlaceFacts, 'title' | 'room'> & { personId: string }

type Facts = {
  isVoid: boolean
  isPanel: boolean
  now: SeenLineup
  /** What was ever decided about the line-up, oldest first. */
  decided: readonly { answer: string; content: SeenLineup }[]
  /** Who stands there now, and everything that was ever answered for their place, oldest first. */
  places: readonly { now: SeenPlace; answered: readonly { answer: string; for: SeenPlace }[] }[]
}

/** What a signature is about: not how people are spelt, nor in which room they sit. */
const signedThings = ({ title, date, start, end, venue, people }: SeenLineup) => {
  const named = people.map(({ personId, role }) => `${personId} ${role}`)
  const isModerator = (name: string) => name.endsWith(' moderator')
  const ordered = [...named.filter(isModerator), ...named.filter((name) => !isModerator(name))]
  return [title, date, start, end, venue, ...ordered].join('\n')
}

const answeredThings = (place: SeenPlace) =>
  [place.personId, place.itemId, place.date, place.start, place.end, place.venue, place.role].join('\n')

/** Whether the last word of somebody is that they come, for exactly the place that they have now. */
export const doesCome = ({ now: place, answered }: Facts['places'][number]) => {
  const word = answered.at(-1)
  return word?.answer === 'confirmed' && answeredThings(word.for) === answeredThings(place)
}

/**
 * Whether a panel is ready, put together from what people said without any of the rules of `domain/`: the last word about
 * its line-up is a signature of whoever moderates it now, on what they read there now; the last word of everybody who
 * is neither that moderator nor a reserve is that they come, then and there, in that role.
 */
export const shouldBeReady = ({ isVoid, isPanel, now, decided, places }: Facts): boolean => {
  const signature = decided.at(-1)
  const isSigned =
    signature?.answer === 'signed' &&
    now.people.some(({ role }) => role === 'moderator') &&
    signedThings(signature.content) === signedThings(now)
  const guests = places.filter((place) => !['moderator', 'reserve'].includes(place.now.role))
  return isPanel && !isVoid && isSigned && guests.every(doesCome)
}
