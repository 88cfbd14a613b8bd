import type { Change } from '#server/database/database.ts'
import { hold, holdTurn } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { releaseEntry } from '#server/releases/releaseEntry.ts'
import { readPublication } from '#server/releases/readPublication.ts'
import { api, notFound, refuse } from './base.ts'
import { checkEvent } from './checkEvent.ts'
import { saveOnRevision } from './saveOnRevision.ts'

/** Refuses an address that another event's programme has, or is being given at this moment. */
export const checkSlug = async (change: Change, eventId: string, slug: string) => {
  await holdTurn(change, `slug ${slug}`)
  const other = await change
    .selectFrom('publication')
    .select('eventId')
    .where('slug', '=', slug)
    .where('eventId', '!=', eventId)
    .executeTakeFirst()
  if (other) throw refuse(['slug'], 'slug-taken')
}

/** A programme's publication; NOT_FOUND before the event's first release. */
const readStored = async (change: Change, eventId: string) => {
  const publication = await readPublication(change, eventId)
  if (publication === null) throw notFound()
  return publication
}

export const publications = {
  put: api.publications.put.handler(({ input, context, errors }) => {
    const { eventId, revision, slug, isWithdrawn } = input
    const now = context.clock().toISOString()
    return commit(context, async ({ change, record }) => {
      await hold(change, 'event', [eventId], 'to-change')
      await checkEvent(change, eventId)
      const { withdrawnAt } = await readStored(change, eventId)
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('publication')
            .set({ revision: revision + 1, updatedAt: now })
            .where('eventId', '=', eventId)
            .where('revision', '=', revision)
            .executeTakeFirst(),
        write: async () => {
          await checkSlug(change, eventId, slug)
          await change
            .updateTable('publication')
            .set({ slug, withdrawnAt: isWithdrawn ? (withdrawnAt ?? now) : null })
            .where('eventId', '=', eventId)
            .execute()
        },
        read: () => readStored(change, eventId),
        isSame: (current) => current.slug === slug && (current.withdrawnAt !== null) === isWithdrawn,
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            releaseEntry(eventId, {
              before: { slug: before.slug, isWithdrawn: before.withdrawnAt !== null },
              after: { slug: after.slug, isWithdrawn: after.withdrawnAt !== null },
              revision,
            }),
          ),
      })
    })
  }),
}
