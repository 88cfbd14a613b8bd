import { canonicalHash } from '#domain/canonical.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { readWorkPicture } from '#server/images/readWorkPicture.ts'
import { hashOfBytes, storeMedia } from '#server/media/storeMedia.ts'
import {
  detailsOfWork,
  publishedWorkEntry,
  readPublishedWork,
  readPublishedWorks,
} from '#server/published/publishedWorkRecord.ts'
import { api, notFound, type Context } from './base.ts'
import { checkEvent } from './checkEvent.ts'
import { createOnce } from './creation.ts'
import { receiveUpload, refuseUpload } from './receiveUpload.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

/** Holds the event of a published work, removed or not; NOT_FOUND when there is none. */
const holdEventOf = async (change: Change, workId: string) => {
  const row = await change
    .selectFrom('published_work')
    .innerJoin('event', 'event.id', 'eventId')
    .select(['eventId', 'published_work.removedAt'])
    .where('published_work.id', '=', workId)
    .where('event.removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  await hold(change, 'event', [row.eventId], 'to-change')
  return row
}

/** Shows another picture, or none. */
const changePicture = async (
  context: Context,
  { change, record }: Work,
  { workId, sha256 }: { workId: string; sha256: string | null },
) => {
  await holdEventOf(change, workId)
  const before = await readPublishedWork(change, workId)
  if ((before.picture?.sha256 ?? null) === sha256) return before
  await change
    .updateTable('published_work')
    .set((set) => ({
      mediaSha256: sha256,
      revision: set('revision', '+', 1),
      updatedAt: context.clock().toISOString(),
    }))
    .where('id', '=', workId)
    .execute()
  const after = await readPublishedWork(change, workId)
  record(publishedWorkEntry(after.eventId, { before, after, revision: before.revision }))
  return after
}

/** Marks a work as removed (`to` an instant) or as there again (null); answers its event, and whether that changed anything. */
const mark = async (change: Change, workId: string, to: string | null) => {
  const { eventId } = await holdEventOf(change, workId)
  const { numUpdatedRows } = await change
    .updateTable('published_work')
    .set({ removedAt: to })
    .where('id', '=', workId)
    .where('removedAt', to === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return { eventId, isChanged: numUpdatedRows > 0n }
}

export const publishedWorks = {
  list: api.publishedWorks.list.handler(async ({ input: { eventId }, context: { database } }) => {
    await checkEvent(database, eventId)
    return { eventId, items: await readPublishedWorks(database, eventId) }
  }),

  create: api.publishedWorks.create.handler(async ({ input, context, errors }) => {
    const { eventId, id, ...details } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, async ({ change, record }) => {
      await hold(change, 'event', [eventId], 'as-is')
      await checkEvent(change, eventId)
      return createOnce(change, {
        id,
        hash,
        now,
        insert: () =>
          change
            .insertInto('published_work')
            .values({
              id,
              eventId,
              ...details,
              mediaSha256: null,
              revision: 1,
              createdAt: now,
              updatedAt: now,
              removedAt: null,
            })
            .execute(),
        read: () => readPublishedWork(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(publishedWorkEntry(eventId, { before: null, after: created })),
      })
    })
  }),

  putDetails: api.publishedWorks.putDetails.handler(({ input, context, errors }) => {
    const { workId, revision, ...details } = input
    return commit(context, ({ change, record }) =>
      saveOnRevision({
        claim: () =>
          change
            .updateTable('published_work')
            .set({ revision: revision + 1, updatedAt: context.clock().toISOString() })
            .where('id', '=', workId)
            .where('revision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: () =>
          change.updateTable('published_work').set(detailsOfWork(details)).where('id', '=', workId).execute(),
        read: () => readPublishedWork(change, workId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) => record(publishedWorkEntry(after.eventId, { before, after, revision })),
      }),
    )
  }),

  putPicture: api.publishedWorks.putPicture.handler(async ({ input: { workId, file }, context }) => {
    await readPublishedWork(context.database, workId)
    const { bytes } = await receiveUpload(context, file)
    const read = await readWorkPicture(context.images, bytes)
    if ('refused' in read) throw refuseUpload(read.refused)
    const sha256 = await hashOfBytes(read.file.bytes)
    return commit(context, async (work) => {
      await storeMedia(work.change, { sha256, ...read.file }, context.clock().toISOString())
      return changePicture(context, work, { workId, sha256 })
    })
  }),

  removePicture: api.publishedWorks.removePicture.handler(({ input: { workId }, context }) =>
    commit(context, (work) => changePicture(context, work, { workId, sha256: null })),
  ),

  remove: api.publishedWorks.remove.handler(({ input: { workId }, context }) =>
    commit(context, async ({ change, record }) => {
      const { eventId, removedAt } = await holdEventOf(change, workId)
      if (removedAt !== null) return {}
      const before = await readPublishedWork(change, workId)
      await mark(change, workId, context.clock().toISOString())
      record(publishedWorkEntry(eventId, { before, after: null }))
      return {}
    }),
  ),

  restore: api.publishedWorks.restore.handler(({ input: { workId }, context }) =>
    commit(context, async ({ change, record }) => {
      const { eventId, isChanged } = await mark(change, workId, null)
      const after = await readPublishedWork(change, workId)
      if (isChanged) record(publishedWorkEntry(eventId, { before: null, after }))
      return after
    }),
  ),
}
