import { textHash } from '#domain/canonical.ts'
import { personTwice } from '#domain/conflicts/peopleConflicts.ts'
import { personClashes } from '#domain/conflicts/personClashes.ts'
import { placeItems } from '#domain/conflicts/placeItem.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readDecisions } from '#server/conflicts/readDecisions.ts'

/** One event; or all from a day on, `among` whose people only, which is all that the clashes of these items need. */
type Scope = { eventId: string } | { from: string; among?: readonly string[] }

const readPlaces = (database: Database | Change, scope: Scope) => {
  let query = database
    .selectFrom('programme_item')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .innerJoin('appearance', 'appearance.itemId', 'programme_item.id')
    .select([
      'programme_item.id',
      'programme_item.eventId',
      'programme_item.kind',
      'programme_item.day',
      'programme_item.start',
      'programme_item.durationMinutes',
      'programme_item.roomId',
      'event.timeZone',
    ])
    .select(['appearance.personId', 'appearance.role'])
    .where('programme_item.removedAt', 'is', null)
    .where('appearance.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .where('event.state', 'not in', ['cancelled', 'archived'])
    .where('programme_item.start', 'is not', null)
  if ('eventId' in scope) query = query.where('event.id', '=', scope.eventId)
  else {
    const { from, among } = scope
    query = query.where('programme_item.day', '>=', from)
    // Nobody is twice at once who comes only once.
    if (among) {
      query = query.where('appearance.personId', 'in', (people) =>
        people
          .selectFrom('appearance as place')
          .select('place.personId')
          .where('place.personId', 'in', (there) =>
            there
              .selectFrom('appearance as own')
              .select('own.personId')
              .where('own.itemId', 'in', ['', ...among])
              .where('own.removedAt', 'is', null),
          )
          .where('place.removedAt', 'is', null)
          .groupBy('place.personId')
          .having((having) => having.fn.countAll(), '>', 1),
      )
    } else {
      // A cross join keeps SQLite from going through the places of all years first.
      query = query.where('appearance.personId', 'in', (people) =>
        people
          .selectFrom('programme_item as coming')
          .crossJoin('appearance as place')
          .select('place.personId')
          .whereRef('place.itemId', '=', 'coming.id')
          .where('place.removedAt', 'is', null)
          .where('coming.day', '>=', from)
          .groupBy('place.personId')
          .having((having) => having.fn.countAll(), '>', 1),
      )
    }
  }
  return query.execute()
}

type PlaceRow = Awaited<ReturnType<typeof readPlaces>>[number]

const peopled = (rows: readonly PlaceRow[]) => {
  const items = new Map<string, PlaceRow & { people: Pick<PlaceRow, 'personId' | 'role'>[] }>()
  for (const { personId, role, ...item } of rows) {
    const known = items.get(item.id)
    if (known) known.people.push({ personId, role })
    else items.set(item.id, { ...item, personId, role, people: [{ personId, role }] })
  }
  return [...items.values()]
}

/**
 * The items on which somebody is announced who is announced elsewhere at that time, also at another event, and which nobody
 * let stand: the rule of the conflict `person-twice`.
 */
export const clashingItems = async (database: Database | Change, scope: Scope) => {
  const items = peopled(await readPlaces(database, scope))
  const placed = [...Map.groupBy(items, ({ timeZone }) => timeZone)].flatMap(([zone, there]) =>
    placeItems(there, zone),
  )
  const clashes = personClashes(placed)
    .map((clash) => ({ clash, conflict: personTwice(clash.personId, clash) }))
    .filter(({ conflict }) => conflict.severity === 'error')
  const clashing = new Set<string>()
  if (clashes.length === 0) return clashing
  const eventIds = [...new Set(clashes.map(({ clash }) => clash.earlier.item.eventId))]
  const decisions = await readDecisions(database, eventIds)
  for (const { conflict } of clashes) {
    const decision = decisions.get(conflict.key)
    const stands = decision?.answer === 'ignored' && decision.factsHash === (await textHash(conflict.facts))
    if (stands) continue
    for (const itemId of conflict.itemIds) clashing.add(itemId)
  }
  return clashing
}
