import type { Release } from '#contract/releaseContent.ts'
import { canonicalHash } from '#domain/canonical.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readReleaseContent } from './readReleaseContent.ts'

/** Whether an event's programme as it stands is no longer what the release says. */
export const isChangedSince = async (
  database: Database | Change,
  eventId: string,
  { hash }: Pick<Release, 'hash'>,
): Promise<boolean> => (await canonicalHash(await readReleaseContent(database, eventId))) !== hash
