import type { Publication } from '#contract/releases.ts'
import type { Change, Database } from '#server/database/database.ts'

/** Where an event's programme stands for everybody; null before its first release. */
export const readPublication = async (
  database: Database | Change,
  eventId: string,
): Promise<Publication | null> => {
  const row = await database
    .selectFrom('publication')
    .select(['slug', 'withdrawnAt', 'revision'])
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return row ?? null
}
