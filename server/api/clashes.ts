import { personClashes } from '#domain/programme.ts'
import type { Change, Database } from '#server/database/database.ts'

/** One event; or all from a day on, `among` whose people only, which is all that the clashes of these items need. */
type Scope = { eventId: string } | { from: string; among?: readonly string[] }

/** The items on which somebody stands who is elsewhere at that time. */
export const clashingItems = async (database: Database | Change, scope: Scope) => {
  let query = database
    .selectFrom('programme_item')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .innerJoin('appearance', 'appearance.itemId', 'programme_item.id')
    .select([
      'programme_item.id',
      'programme_item.day',
      'programme_item.start',
      'programme_item.durationMinutes',
    ])
    .select('appearance.personId')
    .where('programme_item.removedAt', 'is', null)
    .where('appearance.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)
    .where('event.state', 'not in', ['cancelled', 'archived'])
    .where('programme_item.start', 'is not', null)
  if ('eventId' in scope) query = query.where('event.id', '=', scope.eventId)
  else {
    const { from, among } = scope
    query = query.where('programme_item.day', '>=', from)
    if (among) {
      query = query.where('appearance.personId', 'in', (people) =>
        people
          .selectFrom('appearance as place')
          .select('place.personId')
          .where('place.itemId', 'in', ['', ...among])
          .where('place.removedAt', 'is', null),
      )
    }
  }
  const items = new Map<
    string,
    { id: string; day: string; start: string | null; durationMinutes: number | null; personIds: string[] }
  >()
  for (const { personId, ...item } of await query.execute()) {
    const known = items.get(item.id)
    if (known) known.personIds.push(personId)
    else items.set(item.id, { ...item, personIds: [personId] })
  }
  return new Set(personClashes([...items.values()]).flatMap((clash) => [clash.itemId, clash.otherItemId]))
}
