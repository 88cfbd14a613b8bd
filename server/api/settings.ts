import { settingsDetails, type SettingsDetails } from '#contract/settings.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import {
  eventEntry,
  fundingProjectEntry,
  organisationEntry,
  personEntry,
  removed,
  restored,
  settingsEntry,
} from '#server/history/entries.ts'
import { settingsFields } from '#server/history/fields.ts'
import { api, notFound, refuse } from './base.ts'
import { renameAtPeople } from './organisationRecord.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

const exampleTables = ['funding_project', 'organisation', 'person', 'event'] as const

/** The columns that the form of the settings fills. */
const settingsColumns = ({ reminderDays, remindersGoThemselves, ...details }: SettingsDetails) => ({
  ...details,
  reminderDays: JSON.stringify(reminderDays),
  remindersGoThemselves: remindersGoThemselves ? (1 as const) : (0 as const),
})

/** The settings, with what they refer to. */
export const readSettings = async (database: Database | Change) => {
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
  return {
    ...row,
    reminderDays: settingsDetails.shape.reminderDays.parse(JSON.parse(row.reminderDays)),
    remindersGoThemselves: row.remindersGoThemselves === 1,
    hasExample,
  }
}

const exampleEntry = (table: (typeof exampleTables)[number], id: string, moments: typeof removed) => {
  if (table === 'event') return eventEntry(id, moments)
  if (table === 'funding_project') return fundingProjectEntry(id, moments)
  return table === 'person' ? personEntry(id, moments) : organisationEntry(id, moments)
}

/** Removes what of the example is there (`from` is null), or brings back what was removed at that instant. */
const markExample = async ({ change, record }: Work, from: string | null, to: string | null) => {
  for (const table of exampleTables) {
    const meant = await change
      .selectFrom(table)
      .select('id')
      .where('isExample', '=', 1)
      .where('removedAt', from === null ? 'is' : '=', from)
      .execute()
    const ids = meant.map(({ id }) => id)
    await hold(change, table, ids, 'to-change')
    const rows = await change
      .updateTable(table)
      .set({ removedAt: to })
      .where('id', 'in', ['', ...ids])
      .where('removedAt', from === null ? 'is' : '=', from)
      .returning('id')
      .execute()
    for (const { id } of rows) record(exampleEntry(table, id, to === null ? restored : removed))
    if (table === 'organisation') for (const { id } of rows) await renameAtPeople(change, id)
  }
}

/** Refuses an own organisation that is not in the directory. */
const checkOrganisation = async (change: Change, organisationId: string | null) => {
  if (organisationId === null) return
  const own = await change
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisationId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!own) throw refuse(['ownOrganisationId'], 'organisation-unknown')
}

export const settings = {
  get: api.settings.get.handler(({ context }) => readSettings(context.database)),

  put: api.settings.put.handler(({ input, context, errors }) => {
    const { revision, ...details } = input
    return commit(context, ({ change, record }) =>
      saveOnRevision({
        claim: () =>
          change
            .updateTable('settings')
            .set({ revision: revision + 1 })
            .where('revision', '=', revision)
            .executeTakeFirst(),
        write: async () => {
          await checkOrganisation(change, details.ownOrganisationId)
          await change.updateTable('settings').set(settingsColumns(details)).execute()
        },
        read: () => readSettings(change),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(settingsEntry({ before: settingsFields(before), after: settingsFields(after), revision })),
      }),
    )
  }),

  removeExample: api.settings.removeExample.handler(({ context }) =>
    commit(context, async (work) => {
      await markExample(work, null, context.clock().toISOString())
      return {}
    }),
  ),

  restoreExample: api.settings.restoreExample.handler(({ context }) =>
    commit(context, async (work) => {
      const instants: string[] = []
      for (const table of exampleTables) {
        const last = await work.change
          .selectFrom(table)
          .select((select) => select.fn.max('removedAt').as('removedAt'))
          .where('isExample', '=', 1)
          .executeTakeFirst()
        if (last?.removedAt) instants.push(last.removedAt)
      }
      // What somebody removed on its own before stays removed: only the last step is taken back.
      const last = instants.toSorted().at(-1)
      if (last !== undefined) await markExample(work, last, null)
      return {}
    }),
  ),
}
