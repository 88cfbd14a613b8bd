import { releaseContent, type Release } from '#contract/releaseContent.ts'
import { lostPlaces } from '#domain/publication/lostPlaces.ts'
import type { Database } from '#server/database/database.ts'

/** What earlier releases of an event announced a person for, and `release` no longer does. */
export const readLostPlaces = async (
  database: Database,
  eventId: string,
  release: Release,
  personId: string,
) => {
  const rows = await database
    .selectFrom('release')
    .select('content')
    .where('eventId', '=', eventId)
    .where('number', '<', release.number)
    .where('content', 'like', `%${personId}%`)
    .orderBy('number')
    .execute()
  const earlier = rows.map(({ content }) => releaseContent.parse(JSON.parse(content)))
  return lostPlaces(personId, release.content, earlier)
}
