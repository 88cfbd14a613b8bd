import type { PublishedState } from '#contract/events.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readPublished } from './readPublished.ts'
import { readRelease } from './readRelease.ts'
import { readReleaseContent } from './readReleaseContent.ts'

/** An event's last release by its number, and in how many things the programme differs from it now; null before the first. */
export const readLastRelease = async (database: Database | Change, eventId: string) => {
  const last = await readRelease(database, eventId, 'last')
  if (last === null) return null
  const content = await readReleaseContent(database, eventId)
  return { number: last.number, changes: releaseDifference(last.content, content).length }
}

/** How an event's programme is published, and its last release. */
export const readEventRelease = async (database: Database | Change, eventId: string) => {
  const release = await readLastRelease(database, eventId)
  const isPublished = release !== null && (await readPublished(database, { eventIds: [eventId] })).length > 0
  const state = release?.changes === 0 ? ('published' as const) : ('changed' as const)
  return { release, published: isPublished ? state : ('not-published' as const) }
}

/** How each of some events is published. What changed is only looked for while it can go out: until the last day, `today` is one. */
export const readPublishedStates = async (
  database: Database | Change,
  eventIds: readonly string[],
  today: string,
): Promise<(eventId: string) => PublishedState> => {
  const states = new Map<string, PublishedState>()
  for (const { eventId, endsOn } of await readPublished(database, { eventIds })) {
    const last = endsOn < today ? null : await readLastRelease(database, eventId)
    states.set(eventId, last === null || last.changes === 0 ? 'published' : 'changed')
  }
  return (eventId) => states.get(eventId) ?? 'not-published'
}
