import { slugOf } from '#domain/publication/slugOf.ts'
import type { Database } from '#server/database/database.ts'
import { readPublication } from './readPublication.ts'

/** The address of a public page by its slug. */
export const pageAddress = (publicUrl: string, slug: string) => `${publicUrl}/program/${slug}`

/**
 * The address of an event's public programme, also while it is withdrawn; before it has one, the address that would be
 * proposed for it.
 */
export const publishedAddress = async (
  database: Database,
  publicUrl: string,
  event: { id: string; name: string; startsOn: string },
) => {
  const publication = await readPublication(database, event.id)
  return pageAddress(publicUrl, publication?.slug ?? slugOf(event))
}
