import type { Change, Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'

export type MediaFile = { type: Schema['media']['type']; bytes: Uint8Array }

/** SHA-256 of bytes, hex: the address of a stored file. */
export const hashOfBytes = async (bytes: Uint8Array) => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Stores a file under the hash of its bytes, once for all who use it; `sha256` is computed before the change begins. */
export const storeMedia = async (change: Change, file: MediaFile & { sha256: string }, now: string) => {
  await change
    .insertInto('media')
    .values({ ...file, size: file.bytes.length, createdAt: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

/** Stored files by their hashes; one that is not there is left out. */
export const readMedia = async (
  database: Database | Change,
  hashes: readonly string[],
): Promise<Map<string, MediaFile>> => {
  const rows = await database
    .selectFrom('media')
    .select(['sha256', 'type', 'bytes'])
    .where('sha256', 'in', ['', ...new Set(hashes)])
    .execute()
  // Each driver has a class of its own for bytes.
  return new Map(rows.map(({ sha256, type, bytes }) => [sha256, { type, bytes: new Uint8Array(bytes) }]))
}
