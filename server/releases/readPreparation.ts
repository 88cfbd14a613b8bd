import type { Preparation } from '#contract/releases.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import { slugOf } from '#domain/publication/slugOf.ts'
import { checkEvent } from '#server/api/checkEvent.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readGate } from './readGate.ts'
import { readPublication } from './readPublication.ts'
import { readRelease } from './readRelease.ts'
import { readEventStandings, readReleaseContent } from './readReleaseContent.ts'
import { newsByPerson, readTellings } from './readTellings.ts'

/** A free address that follows from the event's name; the year tells editions apart, a number two of a year. */
const readFreeSlug = async (database: Database | Change, event: { name: string; startsOn: string }) => {
  const suggested = slugOf(event)
  const rows = await database
    .selectFrom('publication')
    .select('slug')
    .where('slug', 'like', `${suggested}%`)
    .execute()
  const taken = new Set(rows.map(({ slug }) => slug))
  let [slug, next] = [suggested, 2]
  while (taken.has(slug)) {
    slug = `${suggested.slice(0, 76)}-${next}`
    next += 1
  }
  return slug
}

/** What a release made now would be, with what it is made of; NOT_FOUND for an event that there is not. */
export const prepare = async (database: Database | Change, eventId: string, now: Date) => {
  await checkEvent(database, eventId)
  const standings = await readEventStandings(database, eventId)
  const content = await readReleaseContent(database, eventId, standings)
  const last = await readRelease(database, eventId, 'last')
  const gate = await readGate(database, content, standings)
  const tellings = await readTellings(database, eventId, standings, now)
  const hash = await canonicalHash(content)
  const publication = await readPublication(database, eventId)
  const people = new Set(content.items.flatMap((item) => item.people.map(({ personId }) => personId)))
  const preparation: Preparation = {
    eventId,
    number: (last?.number ?? 0) + 1,
    hash,
    gateHash: await canonicalHash(gate),
    last: last === null ? null : { number: last.number, name: last.name, publishedAt: last.publishedAt },
    isNew: last?.hash !== hash,
    counts: { items: content.items.length, people: people.size },
    changes: last === null ? [] : releaseDifference(last.content, content),
    gate,
    toTell: newsByPerson(tellings).map(([personId, matters]) => ({
      personId,
      name: matters[0]?.name ?? '',
      hasAddress: matters.some(({ hasAddress }) => hasAddress),
      matters: matters.map(({ standing, news }) => ({
        itemId: standing.item.id,
        title: standing.item.title,
        news,
      })),
      isWaiting: matters.every(({ isWaiting }) => isWaiting),
    })),
    publication,
    suggestedSlug: publication === null ? await readFreeSlug(database, content.event) : publication.slug,
  }
  return { preparation, content, standings, tellings }
}
