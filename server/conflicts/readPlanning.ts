import type { Interval, Planning } from '#contract/planning.ts'
import { printedName } from '#domain/printedName.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'

/** Rows in the order of their subjects as one list of intervals each. */
const bySubject = <Row extends Interval & { subjectId: string }>(rows: readonly Row[]) => {
  const subjects = new Map<string, { first: Row; intervals: Interval[] }>()
  for (const row of rows) {
    const { subjectId, day, from, to } = row
    const known = subjects.get(subjectId)
    if (known) known.intervals.push({ day, from, to })
    else subjects.set(subjectId, { first: row, intervals: [{ day, from, to }] })
  }
  return [...subjects.values()]
}

/** When people can come; those who are no longer in the directory come nowhere. */
const readPeople = async (database: Database | Change, eventId: string) => {
  const rows = await database
    .selectFrom('availability')
    .innerJoin('person', 'person.id', 'availability.subjectId')
    .select(['subjectId', 'day', 'from', 'to', 'given', 'family', 'titleBefore', 'titleAfter'])
    .where('eventId', '=', eventId)
    .where('subjectKind', '=', 'person')
    .where('person.removedAt', 'is', null)
    .orderBy('person.sortKey')
    .orderBy('subjectId')
    .orderBy('day')
    .orderBy('from')
    .execute()
  return bySubject(rows).map(({ first, intervals }) => ({
    personId: first.subjectId,
    name: printedName(first),
    intervals,
  }))
}

const readRooms = async (database: Database | Change, eventId: string) => {
  const rows = await database
    .selectFrom('availability')
    .innerJoin('room', 'room.id', 'availability.subjectId')
    .select(['subjectId', 'day', 'from', 'to', 'room.name'])
    .where('availability.eventId', '=', eventId)
    .where('subjectKind', '=', 'room')
    .orderBy('room.position')
    .orderBy('subjectId')
    .orderBy('day')
    .orderBy('from')
    .execute()
  return bySubject(rows).map(({ first, intervals }) => ({
    roomId: first.subjectId,
    name: first.name,
    intervals,
  }))
}

/** The planning rules of one event as the API answers them; NOT_FOUND when it does not exist or is removed. */
export const readPlanning = async (database: Database | Change, eventId: string): Promise<Planning> => {
  const event = await database
    .selectFrom('event')
    .select(['opensAt', 'closesAt', 'graceMinutes', 'expectedPeople', 'planningRevision'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  return {
    eventId,
    ...event,
    rooms: await readRooms(database, eventId),
    people: await readPeople(database, eventId),
  }
}
