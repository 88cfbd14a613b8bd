import { personClashes } from '#domain/programme.ts'
import type { Change, Database } from '../database/database.ts'

/** The items on which somebody stands who is elsewhere at that time; of one event, or of all from a day on. */
export const clashingItems = async (
  database: Database | Change,
  scope: { eventId: string } | { from: string },
) => {
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
  query =
    'eventId' in scope
      ? query.where('event.id', '=', scope.eventId)
      : query.where('programme_item.day', '>=', scope.from)
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
