import { sql } from 'kysely'
import { canonicalHash } from '#domain/canonical.ts'
import type { Change } from '#server/database/database.ts'
import {
  fundingProjectColumns,
  fundingProjectFields,
  readFundingOfEvent,
  readFundingProject,
  readFundingProjects,
} from '#server/funding/fundingProjectRecord.ts'
import { putFundingOfEvent } from '#server/funding/putFundingOfEvent.ts'
import { prepareStrip, removeStrip } from '#server/funding/strips.ts'
import { commit } from '#server/history/commit.ts'
import { fundingProjectEntry, removed, restored } from '#server/history/entries.ts'
import { api } from './base.ts'
import { createOnce } from './creation.ts'
import { matching } from './matching.ts'
import { keyset, toPage, total } from './page.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

/** Marks a project as removed (`to` an instant) or as there again (null); answers whether that changed anything. */
const mark = async (change: Change, projectId: string, to: string | null) => {
  const { numUpdatedRows } = await change
    .updateTable('funding_project')
    .set({ removedAt: to })
    .where('id', '=', projectId)
    .where('removedAt', to === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const fundingProjects = {
  list: api.fundingProjects.list.handler(async ({ input: { q, limit, cursor }, context: { database } }) => {
    let filtered = database.selectFrom('funding_project').where('removedAt', 'is', null)
    if (q) filtered = filtered.where(matching({ text: sql.ref('search') }, q))
    const page = keyset({
      by: sql.ref('sortKey'),
      value: 'text',
      id: sql.ref('id'),
      descending: false,
      cursor,
    })
    const rows = await filtered
      .select(['id', page.value])
      .where(page.beyond)
      .orderBy(page.order)
      .orderBy(page.tie)
      .limit(limit + 1)
      .execute()
    const list = toPage(rows, limit, await filtered.select(total).executeTakeFirstOrThrow())
    const ids = list.items.map(({ id }) => id)
    return { ...list, items: await readFundingProjects(database, ids) }
  }),

  get: api.fundingProjects.get.handler(({ input, context }) =>
    readFundingProject(context.database, input.projectId),
  ),

  create: api.fundingProjects.create.handler(async ({ input, context, errors }) => {
    const { id, ...details } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, ({ change, record }) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: () =>
          change
            .insertInto('funding_project')
            .values({
              id,
              ...fundingProjectColumns(details),
              isExample: 0,
              revision: 1,
              createdAt: now,
              updatedAt: now,
              removedAt: null,
            })
            .execute(),
        read: () => readFundingProject(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) =>
          record(fundingProjectEntry(id, { before: {}, after: fundingProjectFields(created) })),
      }),
    )
  }),

  putDetails: api.fundingProjects.putDetails.handler(({ input, context, errors }) => {
    const { projectId, revision, ...details } = input
    return commit(context, ({ change, record }) =>
      saveOnRevision({
        claim: () =>
          change
            .updateTable('funding_project')
            .set({ revision: revision + 1, updatedAt: context.clock().toISOString() })
            .where('id', '=', projectId)
            .where('revision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: () =>
          change
            .updateTable('funding_project')
            .set(fundingProjectColumns(details))
            .where('id', '=', projectId)
            .execute(),
        read: () => readFundingProject(change, projectId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            fundingProjectEntry(projectId, {
              before: fundingProjectFields(before),
              after: fundingProjectFields(after),
              revision,
            }),
          ),
      }),
    )
  }),

  remove: api.fundingProjects.remove.handler(({ input: { projectId }, context }) =>
    commit(context, async ({ change, record }) => {
      const isChanged = await mark(change, projectId, context.clock().toISOString())
      if (isChanged) record(fundingProjectEntry(projectId, removed))
      return {}
    }),
  ),

  restore: api.fundingProjects.restore.handler(({ input: { projectId }, context }) =>
    commit(context, async ({ change, record }) => {
      if (await mark(change, projectId, null)) record(fundingProjectEntry(projectId, restored))
      return readFundingProject(change, projectId)
    }),
  ),

  addStrip: api.fundingProjects.addStrip.handler(async ({ input, context, errors }) => {
    const strip = await prepareStrip(context, input)
    return commit(context, (work) => strip.add(work, (current) => errors.CONFLICT({ data: { current } })))
  }),

  removeStrip: api.fundingProjects.removeStrip.handler(({ input, context }) =>
    commit(context, async (work) => {
      await removeStrip(context, work, input)
      return {}
    }),
  ),

  ofEvent: api.fundingProjects.ofEvent.handler(({ input, context }) =>
    readFundingOfEvent(context.database, input.eventId),
  ),

  putOfEvent: api.fundingProjects.putOfEvent.handler(({ input, context, errors }) =>
    commit(context, (work) =>
      putFundingOfEvent(work, input, (current) => errors.CONFLICT({ data: { current } })),
    ),
  ),
}
