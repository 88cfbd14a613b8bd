import type { Change, Database } from '#server/database/database.ts'
import { notFound } from './base.ts'

/** Throws NOT_FOUND for an event that there is not, or that was removed. */
export const checkEvent = async (database: Database | Change, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .select('id')
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
}
