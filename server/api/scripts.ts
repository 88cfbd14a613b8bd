import type { Database } from '#server/database/database.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { readReleaseContent } from '#server/releases/readReleaseContent.ts'
import { api } from './base.ts'
import { checkEvent } from './checkEvent.ts'

/** How surnames are said: as this event's greeting list has it, otherwise as the newest other one has. */
const readPronunciations = async (database: Database, eventId: string, personIds: readonly string[]) => {
  const rows = await database
    .selectFrom('greeting')
    .innerJoin('event', 'event.id', 'greeting.eventId')
    .select(['personId', 'pronunciation', 'eventId'])
    .where('personId', 'in', ['', ...personIds])
    .where('pronunciation', '!=', '')
    .orderBy('event.startsOn')
    .orderBy('greeting.id')
    .execute()
  const own = rows.filter((row) => row.eventId === eventId)
  const known = new Map([...rows, ...own].map((row) => [row.personId ?? '', row.pronunciation]))
  return [...known].map(([personId, pronunciation]) => ({ personId, pronunciation }))
}

export const scripts = {
  get: api.scripts.get.handler(async ({ input: { eventId, from }, context: { database } }) => {
    await checkEvent(database, eventId)
    const last = await readRelease(database, eventId, 'last')
    const release = from === 'release' ? last : null
    const content = release?.content ?? (await readReleaseContent(database, eventId))
    const personIds = content.items.flatMap(({ people }) => people.map(({ personId }) => personId))
    return {
      eventId,
      release,
      lastRelease: last,
      content,
      pronunciations: await readPronunciations(database, eventId, personIds),
    }
  }),
}
