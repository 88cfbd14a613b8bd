import type { ItemMove } from '#contract/programme.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import { placeFields } from '#server/history/fields.ts'
import { notFound, refuse } from './base.ts'
import { checkStart } from './checkStart.ts'
import { sameFields } from './sameFields.ts'

const readRooms = async (change: Change, eventId: string) => {
  const rooms = await change
    .selectFrom('room')
    .select(['id', 'name'])
    .where('eventId', '=', eventId)
    .execute()
  return new Map(rooms.map(({ id, name }) => [id, name]))
}

const readPlaced = async (change: Change, eventId: string, ids: readonly string[]) => {
  const items = await change
    .selectFrom('programme_item')
    .select(['id', 'eventId', 'revision', 'removedAt', 'day', 'start', 'durationMinutes', 'roomId'])
    .where('eventId', '=', eventId)
    .where('id', 'in', ids)
    .execute()
  return new Map(items.map((item) => [item.id, item]))
}

/**
 * Moves items of an event to other times and rooms; what stands there already is left alone. Throws `conflict` when an
 * item was changed or removed since the revision that was read, and refuses another event's items and rooms.
 */
export const moveItems = async (
  { change, record }: Work,
  { eventId, moves }: { eventId: string; moves: readonly ItemMove[] },
  now: string,
  conflict: () => Promise<Error>,
) => {
  // Neither its rooms nor its zone change between the look at them and the end of the change.
  await hold(change, 'event', [eventId], 'as-is')
  const event = await change
    .selectFrom('event')
    .select('timeZone')
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  const ids = moves.map(({ itemId }) => itemId)
  await hold(change, 'programme_item', ids, 'to-change')
  const items = await readPlaced(change, eventId, ids)
  const rooms = await readRooms(change, eventId)

  // All are looked at before the first is written, so that a refusal shows the programme as it stays.
  const wanted = []
  for (const [index, move] of moves.entries()) {
    const { itemId, revision, ...place } = move
    const item = items.get(itemId)
    if (!item) throw refuse(['moves', index, 'itemId'], 'item-unknown')
    if (item.removedAt !== null) throw await conflict()
    if (sameFields(item, place)) continue
    if (item.revision !== revision) throw await conflict()
    if (place.roomId !== null && !rooms.has(place.roomId))
      throw refuse(['moves', index, 'roomId'], 'room-unknown')
    checkStart(place, event.timeZone, ['moves', index, 'start'])
    wanted.push({ item, place })
  }

  const withRoom = <Place extends { roomId: string | null }>(place: Place) => ({
    ...place,
    room: place.roomId === null ? null : (rooms.get(place.roomId) ?? null),
  })
  for (const { item, place } of wanted) {
    await change
      .updateTable('programme_item')
      .set({ ...place, revision: item.revision + 1, updatedAt: now })
      .where('id', '=', item.id)
      .execute()
    record(
      itemEntry(item, {
        before: placeFields(withRoom(item)),
        after: placeFields(withRoom(place)),
        revision: item.revision,
      }),
    )
  }
}
