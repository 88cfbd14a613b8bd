import type { AnnouncedItem, Attendance } from '#contract/attendance.ts'
import { inProgrammeOrder } from '#domain/releases/programmeOrder.ts'
import { notFound } from '#server/api/base.ts'
import { readLineups } from '#server/api/lineup.ts'
import type { Change, Database } from '#server/database/database.ts'

/** The items of an event and whom each announces, in the order of the day. */
const readAnnounced = async (database: Database | Change, eventId: string): Promise<AnnouncedItem[]> => {
  const rooms = await database
    .selectFrom('room')
    .select(['id as roomId', 'name'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  const items = await database
    .selectFrom('programme_item')
    .select(['id as itemId', 'kind', 'title', 'day', 'start', 'durationMinutes', 'roomId'])
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const lineups = await readLineups(
    database,
    items.map(({ itemId }) => itemId),
  )
  const nameOf = new Map(rooms.map(({ roomId, name }) => [roomId, name]))
  return inProgrammeOrder(items, rooms).flatMap(({ roomId, ...item }) => {
    const people = (lineups.get(item.itemId) ?? []).filter(({ role }) => role !== 'reserve')
    if (people.length === 0) return []
    return [
      {
        ...item,
        room: nameOf.get(roomId ?? '') ?? null,
        people: people.map(({ id, personId, role, card }) => ({ appearanceId: id, personId, role, card })),
      },
    ]
  })
}

/**
 * Who came to an event: how many, from which sectors, and who of those announced; marks stand in the order in which people
 * are announced. Throws NOT_FOUND when there is no such event.
 */
export const readAttendance = async (database: Database | Change, eventId: string): Promise<Attendance> => {
  const event = await database
    .selectFrom('event')
    .select(['attendanceTotal', 'attendanceRevision'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  const sectors = await database
    .selectFrom('attendance_sector')
    .select(['sector', 'people'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  const marks = await database
    .selectFrom('attendance_presence')
    .select(['appearanceId', 'presence', 'substitute', 'note'])
    .where('eventId', '=', eventId)
    .execute()
  const markOf = new Map(marks.map((mark) => [mark.appearanceId, mark]))
  const announced = await readAnnounced(database, eventId)
  return {
    eventId,
    attendanceRevision: event.attendanceRevision,
    total: event.attendanceTotal,
    sectors,
    presences: announced.flatMap(({ people }) =>
      people.flatMap(({ appearanceId }) => markOf.get(appearanceId) ?? []),
    ),
    announced,
  }
}
