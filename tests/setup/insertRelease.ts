import type { ReleaseContent } from '#contract/releaseContent.ts'
import { canonicalHash, canonicalText } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import type { Database } from '#server/database/database.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { readReleaseContent } from '#server/releases/readReleaseContent.ts'

type Made = { at?: string; name?: string; content?: ReleaseContent }

/** Releases an event's programme as it stands, or another content, and answers the release. */
export const insertRelease = async (database: Database, eventId: string, made: Made = {}) => {
  const { at = '2027-10-01T12:05:00.000Z', name = '' } = made
  const content = made.content ?? (await readReleaseContent(database, eventId))
  const last = await readRelease(database, eventId, 'last')
  const number = (last?.number ?? 0) + 1
  const row = { id: newId(), eventId, number, name, gate: '[]', reason: '', createdAt: at, createdById: null }
  await database
    .insertInto('release')
    .values({ ...row, content: canonicalText(content), hash: await canonicalHash(content) })
    .execute()
  return { id: row.id, number, name, hash: await canonicalHash(content), publishedAt: at, content }
}

/** Publishes an event's programme under a slug, as long as it is not withdrawn again. */
export const publishAs = (database: Database, eventId: string, slug: string) =>
  database
    .insertInto('publication')
    .values({ eventId, slug, withdrawnAt: null, revision: 1, updatedAt: '2027-10-01T12:05:00.000Z' })
    .execute()
