import type { AppearanceRole, PrintedCard } from '#contract/programme.ts'
import { movedIds } from './movedIds.ts'

/** A place in a line-up; without a card the stored one stays. */
type Place = { readonly personId: string; readonly role: AppearanceRole; readonly card: PrintedCard | null }

/** One thing that saving would change; positions count from 1 among those who are not the moderator. */
export type LineupChange =
  | { kind: 'added'; personId: string; role: AppearanceRole }
  | { kind: 'removed'; personId: string; role: AppearanceRole }
  | { kind: 'moderator-replaced'; personId: string; previousPersonId: string }
  | { kind: 'role'; personId: string; from: AppearanceRole; to: AppearanceRole }
  | { kind: 'moved'; personId: string; from: number; to: number }
  | { kind: 'card'; personId: string; fields: (keyof PrintedCard)[] }

const cardFields = [
  'titleBefore',
  'given',
  'family',
  'titleAfter',
  'position',
  'organisation',
] as const satisfies readonly (keyof PrintedCard)[]

const byPerson = <Item extends Place>(places: readonly Item[]) =>
  new Map(places.map((place) => [place.personId, place]))
const moderatorOf = (places: readonly Place[]) => places.find((place) => place.role === 'moderator')?.personId
const guestIds = (places: readonly Place[]) =>
  places.filter((place) => place.role !== 'moderator').map((place) => place.personId)

const changedFields = (before: PrintedCard | null, after: PrintedCard | null) =>
  before === null || after === null ? [] : cardFields.filter((field) => before[field] !== after[field])

/**
 * What saving `after` over `before` changes, as facts in the order of the new line-up, removals last; nothing when
 * it changes nothing. Replacing the moderator is one fact: the old one is not also removed, nor the new one also
 * added or given a role.
 */
export const lineupDifference = (before: readonly Place[], after: readonly Place[]): LineupChange[] => {
  const [placesBefore, placesAfter] = [byPerson(before), byPerson(after)]
  const [moderatorBefore, moderatorAfter] = [moderatorOf(before), moderatorOf(after)]
  const isReplaced =
    moderatorBefore !== undefined && moderatorAfter !== undefined && moderatorBefore !== moderatorAfter
  const [guestsBefore, guestsAfter] = [guestIds(before), guestIds(after)]
  const moved = movedIds(guestsBefore, guestsAfter)

  const changesOf = (place: Place): LineupChange[] => {
    const { personId, role } = place
    const known = placesBefore.get(personId)
    const changes: LineupChange[] = []
    if (isReplaced && role === 'moderator')
      changes.push({ kind: 'moderator-replaced', personId, previousPersonId: moderatorBefore })
    else if (known === undefined) changes.push({ kind: 'added', personId, role })
    else if (known.role !== role) changes.push({ kind: 'role', personId, from: known.role, to: role })
    if (moved.has(personId))
      changes.push({
        kind: 'moved',
        personId,
        from: guestsBefore.indexOf(personId) + 1,
        to: guestsAfter.indexOf(personId) + 1,
      })
    const fields = changedFields(known?.card ?? null, place.card)
    if (fields.length > 0) changes.push({ kind: 'card', personId, fields })
    return changes
  }
  const removed = before
    .filter(({ personId }) => !placesAfter.has(personId) && !(isReplaced && personId === moderatorBefore))
    .map(({ personId, role }): LineupChange => ({ kind: 'removed', personId, role }))
  return [...after.flatMap(changesOf), ...removed]
}

/** What a panel's line-up lacks: somebody to lead it, somebody to speak. A reserve is not a guest yet. */
export const lineupProblems = (people: readonly Pick<Place, 'role'>[]): ('no-moderator' | 'no-guests')[] => {
  const hasModerator = people.some(({ role }) => role === 'moderator')
  const hasGuests = people.some(({ role }) => role !== 'moderator' && role !== 'reserve')
  return [...(hasModerator ? [] : ['no-moderator' as const]), ...(hasGuests ? [] : ['no-guests' as const])]
}
