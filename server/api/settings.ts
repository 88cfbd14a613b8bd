import type { UserDetails } from '#contract/settings.ts'
import { sortKey } from '#domain/polish.ts'
import type { Change, Database } from '#server/database/database.ts'
import { api, notFound, refuse } from './base.ts'
import { bodyHash, createOnce } from './creation.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

const exampleTables = ['event', 'person', 'organisation'] as const

const readSettings = async (database: Database | Change) => {
  const row = await database
    .selectFrom('settings')
    .leftJoin('organisation', 'organisation.id', 'settings.ownOrganisationId')
    .selectAll('settings')
    .select('organisation.name as ownOrganisationName')
    .executeTakeFirst()
  if (!row) throw notFound()
  let hasExample = false
  for (const table of exampleTables) {
    const found = await database
      .selectFrom(table)
      .select('id')
      .where('isExample', '=', 1)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    hasExample ||= found !== undefined
  }
  return { ...row, hasExample }
}

const userColumns = (details: UserDetails) => ({ ...details, sortKey: sortKey(details.name) })

const readUser = async (database: Database | Change, userId: string) => {
  const row = await database
    .selectFrom('user_account')
    .selectAll()
    .where('id', '=', userId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export const settings = {
  get: api.settings.get.handler(({ context }) => readSettings(context.database)),

  put: api.settings.put.handler(({ input, context: { database }, errors }) => {
    const { revision, ...details } = input
    return database.transaction().execute(async (change) => {
      if (details.ownOrganisationId !== null) {
        const own = await change
          .selectFrom('organisation')
          .select('id')
          .where('id', '=', details.ownOrganisationId)
          .where('removedAt', 'is', null)
          .executeTakeFirst()
        if (!own) throw refuse(['ownOrganisationId'], 'organisation-unknown')
      }
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('settings')
            .set({ ...details, revision: revision + 1 })
            .where('revision', '=', revision)
            .executeTakeFirst(),
        read: () => readSettings(change),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      })
    })
  }),

  removeExample: api.settings.removeExample.handler(({ context: { database, clock } }) =>
    database.transaction().execute(async (change) => {
      const removedAt = clock().toISOString()
      for (const table of exampleTables) {
        await change
          .updateTable(table)
          .set({ removedAt })
          .where('isExample', '=', 1)
          .where('removedAt', 'is', null)
          .execute()
      }
      return {}
    }),
  ),

  restoreExample: api.settings.restoreExample.handler(({ context: { database } }) =>
    database.transaction().execute(async (change) => {
      const instants: string[] = []
      for (const table of exampleTables) {
        const last = await change
          .selectFrom(table)
          .select((select) => select.fn.max('removedAt').as('removedAt'))
          .where('isExample', '=', 1)
          .executeTakeFirst()
        if (last?.removedAt) instants.push(last.removedAt)
      }
      // What somebody removed on its own before stays removed: only the last step is taken back.
      const last = instants.toSorted().at(-1) ?? ''
      for (const table of exampleTables) {
        await change
          .updateTable(table)
          .set({ removedAt: null })
          .where('isExample', '=', 1)
          .where('removedAt', '=', last)
          .execute()
      }
      return {}
    }),
  ),
}

export const users = {
  list: api.users.list.handler(async ({ context: { database } }) => ({
    items: await database.selectFrom('user_account').selectAll().orderBy('sortKey').orderBy('id').execute(),
  })),

  create: api.users.create.handler(async ({ input, context: { database, clock }, errors }) => {
    const { id, ...details } = input
    const hash = await bodyHash(input)
    return database.transaction().execute((change) =>
      createOnce(change, {
        id,
        hash,
        now: clock().toISOString(),
        insert: () =>
          change
            .insertInto('user_account')
            .values({ id, ...userColumns(details), revision: 1 })
            .execute(),
        read: () => readUser(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  putDetails: api.users.putDetails.handler(({ input, context: { database }, errors }) => {
    const { userId, revision, ...details } = input
    return database.transaction().execute((change) =>
      saveOnRevision({
        claim: () =>
          change
            .updateTable('user_account')
            .set({ ...userColumns(details), revision: revision + 1 })
            .where('id', '=', userId)
            .where('revision', '=', revision)
            .executeTakeFirst(),
        read: () => readUser(change, userId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),
}
