import { canonicalHash } from '#domain/canonical.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { readPrint } from '#server/releases/readPrints.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { releaseEntry } from '#server/releases/releaseEntry.ts'
import type { ReleasePrint } from '#contract/releases.ts'
import { api, notFound, refuse, userOf } from './base.ts'
import { checkEvent } from './checkEvent.ts'
import { createOnce } from './creation.ts'

/** A print as the history holds it. */
const printField = ({ id, what, copies, printedOn, releaseNumber, note, material }: ReleasePrint) => ({
  [`prints.${id}`]: { what, copies, printedOn, number: releaseNumber, note, material },
})

const checkMaterial = async (change: Change, eventId: string, materialId: string | null) => {
  if (materialId === null) return
  const material = await change
    .selectFrom('material')
    .select('id')
    .where('id', '=', materialId)
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!material) throw refuse(['materialId'], 'material-unknown')
}

/** Takes a record of a print away, or brings it back. */
const mark = async ({ change, record }: Work, printId: string, removedAt: string | null) => {
  const row = await change
    .selectFrom('release_print')
    .select('eventId')
    .where('id', '=', printId)
    .executeTakeFirst()
  if (!row) throw notFound()
  await checkEvent(change, row.eventId)
  const set = () =>
    change
      .updateTable('release_print')
      .set({ removedAt })
      .where('id', '=', printId)
      .where('removedAt', removedAt === null ? 'is not' : 'is', null)
      .executeTakeFirst()
  if (removedAt !== null) {
    const there = await readPrint(change, row.eventId, printId).catch(() => null)
    if ((await set()).numUpdatedRows > 0n && there !== null)
      record(releaseEntry(row.eventId, { before: printField(there), after: {} }))
    return row.eventId
  }
  if ((await set()).numUpdatedRows > 0n) {
    const back = await readPrint(change, row.eventId, printId)
    record(releaseEntry(row.eventId, { before: {}, after: printField(back) }))
  }
  return row.eventId
}

/** „Wydrukowano z wersji n”: what went to print from a release. */
export const releasePrints = {
  addPrint: api.releases.addPrint.handler(async ({ input, context, errors }) => {
    const { eventId, number, id, ...details } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, async ({ change, record }) => {
      await hold(change, 'event', [eventId], 'as-is')
      await checkEvent(change, eventId)
      const release = await readRelease(change, eventId, number)
      if (release === null) throw notFound()
      return createOnce(change, {
        id,
        hash,
        now,
        insert: async () => {
          await checkMaterial(change, eventId, details.materialId)
          const made = { createdAt: now, createdById: userOf(context), removedAt: null }
          await change
            .insertInto('release_print')
            .values({ id, eventId, releaseId: release.id, ...details, ...made })
            .execute()
        },
        read: () => readPrint(change, eventId, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(releaseEntry(eventId, { before: {}, after: printField(created) })),
      })
    })
  }),

  removePrint: api.releases.removePrint.handler(({ input, context }) =>
    commit(context, async (work) => {
      await mark(work, input.printId, context.clock().toISOString())
      return {}
    }),
  ),

  restorePrint: api.releases.restorePrint.handler(({ input, context }) =>
    commit(context, async (work) =>
      readPrint(work.change, await mark(work, input.printId, null), input.printId),
    ),
  ),
}
