import { notFound } from '#server/api/base.ts'
import { readContact } from '#server/api/readContact.ts'
import type { Database } from '#server/database/database.ts'

/** What stands in every letter about an event: the event, whom to ask, the signature. NOT_FOUND for an unknown event. */
export const readLetterFrame = async (database: Database, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .select(['name', 'startsOn', 'endsOn', 'venueName', 'venueAddress', 'timeZone', 'state'])
    .where('id', '=', eventId)
    .executeTakeFirst()
  if (!event) throw notFound()
  const { mailSignature: signature } = await database
    .selectFrom('settings')
    .select('mailSignature')
    .executeTakeFirstOrThrow()
  return { event, contact: await readContact(database), signature }
}
