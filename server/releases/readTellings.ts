import { canonicalText } from '#domain/canonical.ts'
import { printedName } from '#domain/printedName.ts'
import { dayAt } from '#domain/time.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readKnown, type Known } from '#server/sign-offs/readKnown.ts'
import { readStandings, type Standing } from '#server/sign-offs/readStandings.ts'
import { readPending } from './readPending.ts'

type Place = Standing['places'][number]

/** Somebody's place on an item, and what they know of it. */
export type Telling = {
  standing: Standing
  personId: string
  name: string
  hasAddress: boolean
  /** As it is; null once it is not theirs any more, or called off. */
  place: Place | null
  /** Null where they know nothing of it. */
  known: Known | null
  /** What they do not know yet; null where they do, where they said no, and at an event where nobody is told anything. */
  news: 'new' | 'changed' | 'gone' | null
  /** A letter that has not gone out yet says it. */
  isWaiting: boolean
}

const keyOf = (itemId: string, personId: string) => `${itemId} ${personId}`

const newsOf = (place: Place | null, known: Known | null): Telling['news'] => {
  if (known?.hasRefused === true) return null
  if (place === null) return known === null || known.isGone ? null : 'gone'
  if (known === null || known.isGone || known.isOnlyAnnounced) return 'new'
  return canonicalText(known.facts()) === canonicalText(place.facts) ? null : 'changed'
}

const readPeople = async (database: Database | Change, ids: readonly string[]) => {
  const rows = await database
    .selectFrom('person')
    .select(['id', 'given', 'family', 'titleBefore', 'titleAfter', 'email'])
    .where('id', 'in', ['', ...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Whether people are told of an event at all: not of an example, nor of one that is over. */
export const isTold = async (database: Database | Change, eventId: string, now: Date) => {
  const event = await database
    .selectFrom('event')
    .select(['isExample', 'endsOn', 'timeZone'])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow()
  return event.isExample === 0 && event.endsOn >= dayAt(now, event.timeZone)
}

/**
 * Who stands in a programme, reserves left out, and who does not any more but was told or announced that they do; each with
 * what they do not know yet. `standings`: of all items that the programme has. In the order of the standings, those gone last.
 */
export const readTellings = async (
  database: Database | Change,
  eventId: string,
  standings: readonly Standing[],
  now: Date,
): Promise<Telling[]> => {
  const isAnybodyTold = await isTold(database, eventId, now)
  const known = new Map((await readKnown(database, eventId)).map((it) => [keyOf(it.itemId, it.personId), it]))
  const there = standings.flatMap((standing) =>
    standing.isVoid
      ? []
      : standing.places
          .filter(({ role }) => role !== 'reserve')
          .map((place) => ({ standing, place, personId: place.personId })),
  )
  const stands = new Set(
    standings.flatMap(({ item, isVoid, places }) =>
      isVoid ? [] : places.map(({ personId }) => keyOf(item.id, personId)),
    ),
  )
  const left = [...known.values()].filter(({ itemId, personId }) => !stands.has(keyOf(itemId, personId)))
  const missing = left
    .map(({ itemId }) => itemId)
    .filter((id) => standings.every(({ item }) => item.id !== id))
  const all = new Map(
    [...standings, ...(await readStandings(database, [...new Set(missing)]))].map((standing) => [
      standing.item.id,
      standing,
    ]),
  )
  const gone = left.flatMap(({ itemId, personId }) => {
    const standing = all.get(itemId)
    return standing === undefined ? [] : [{ standing, place: null, personId }]
  })
  const places = [...there, ...gone]
  const people = await readPeople(database, [...new Set(places.map(({ personId }) => personId))])
  const isPending = await readPending(database, eventId)
  return places.map(({ standing, place, personId }) => {
    const itemId = standing.item.id
    const knows = known.get(keyOf(itemId, personId)) ?? null
    const person = people.get(personId)
    return {
      standing,
      place,
      personId,
      name: place !== null ? printedName(place.card) : person === undefined ? '' : printedName(person),
      hasAddress: (person?.email ?? '') !== '',
      known: knows,
      news: isAnybodyTold ? newsOf(place, knows) : null,
      isWaiting: isPending(itemId, personId, place === null ? null : place.facts),
    }
  })
}

/** Those who do not know something yet, each person once with all of it. */
export const newsByPerson = (tellings: readonly Telling[]) => [
  ...Map.groupBy(
    tellings.flatMap(({ news, ...telling }) => (news === null ? [] : [{ ...telling, news }])),
    ({ personId }) => personId,
  ),
]
