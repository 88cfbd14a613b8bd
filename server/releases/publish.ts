import type { Publication } from '#contract/releases.ts'
import { refuse } from '#server/api/base.ts'
import { checkSlug } from '#server/api/publications.ts'
import type { Change } from '#server/database/database.ts'

/**
 * Puts an event's programme where everybody reads it: the first time under `slug`, later where it stood, also when it was
 * withdrawn from there. Answers the address's last part.
 */
export const publish = async (
  change: Change,
  {
    eventId,
    slug,
    publication,
    now,
  }: { eventId: string; slug: string | null; publication: Publication | null; now: string },
): Promise<string> => {
  if (publication === null) {
    if (slug === null) throw refuse(['slug'], 'slug-missing')
    await checkSlug(change, eventId, slug)
    await change
      .insertInto('publication')
      .values({ eventId, slug, withdrawnAt: null, revision: 1, updatedAt: now })
      .execute()
    return slug
  }
  if (publication.withdrawnAt !== null) {
    await change
      .updateTable('publication')
      .set((set) => ({ withdrawnAt: null, updatedAt: now, revision: set('revision', '+', 1) }))
      .where('eventId', '=', eventId)
      .execute()
  }
  return publication.slug
}
