import type { Change, Database } from '#server/database/database.ts'
import { notFound } from './base.ts'

/** An event as those see it who are invited to it. */
export const readReviewEvent = async (database: Database | Change, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .select(['id', 'name', 'state', 'startsOn', 'endsOn', 'timeZone'])
    .select(['venueName', 'venueAddress', 'venueAccess'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  return event
}
