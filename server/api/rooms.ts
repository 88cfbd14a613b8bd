import type { Room } from '#contract/events.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import { refuse } from './base.ts'

/** Writes the rooms of an event in this order; an item in a room that is no longer there waits for another one. */
export const writeRooms = async ({ change, record }: Work, eventId: string, rooms: Room[]) => {
  const ids = ['', ...rooms.map((room) => room.id)]
  const taken = await change
    .selectFrom('room')
    .select('id')
    .where('id', 'in', ids)
    .where('eventId', '!=', eventId)
    .execute()
  const refused = rooms.findIndex((room) => taken.some(({ id }) => id === room.id))
  if (refused >= 0) throw refuse(['rooms', refused, 'id'], 'id-taken')
  const homeless = await change
    .selectFrom('programme_item')
    .innerJoin('room', 'room.id', 'programme_item.roomId')
    .select(['programme_item.id', 'roomId', 'room.name', 'programme_item.removedAt'])
    .where('programme_item.eventId', '=', eventId)
    .where('roomId', 'not in', ids)
    .orderBy('programme_item.id')
    .execute()
  const itemIds = homeless.map(({ id }) => id)
  await hold(change, 'programme_item', itemIds, 'to-change')
  await change
    .updateTable('programme_item')
    .set((set) => ({ roomId: null, revision: set('revision', '+', 1) }))
    .where('id', 'in', ['', ...itemIds])
    .execute()
  for (const { id, roomId, name, removedAt } of homeless) {
    const moments = { before: { roomId: { id: roomId, name } }, after: { roomId: null } }
    if (removedAt === null) record(itemEntry({ id, eventId }, moments))
  }
  await change.deleteFrom('room').where('eventId', '=', eventId).execute()
  if (rooms.length === 0) return
  await change
    .insertInto('room')
    .values(rooms.map((room, index) => ({ ...room, eventId, position: index + 1 })))
    .execute()
}
