import { releaseContent, type Release } from '#contract/releaseContent.ts'
import type { Change, Database } from '#server/database/database.ts'

/** A release of an event by its number, or its last one; null when there is none. */
export const readRelease = async (
  database: Database | Change,
  eventId: string,
  number: number | 'last',
): Promise<Release | null> => {
  const ofEvent = database
    .selectFrom('release')
    .select(['id', 'number', 'name', 'hash', 'content', 'createdAt'])
    .where('eventId', '=', eventId)
  const found = number === 'last' ? ofEvent.orderBy('number', 'desc') : ofEvent.where('number', '=', number)
  const row = await found.limit(1).executeTakeFirst()
  if (row === undefined) return null
  const { createdAt: publishedAt, content, ...release } = row
  return { ...release, publishedAt, content: releaseContent.parse(JSON.parse(content)) }
}
