import { sql, type Kysely } from 'kysely'
import type { Dialect } from '#server/database/dialect.ts'

/**
 * What lists ask for first, from indexes alone. SQLite reads a row beside its index as soon as one column is not in it, even
 * the one that the index's own condition settles: so `removedAt` stands in indexes of what was not removed.
 */
export const firstPages = async (database: Kysely<unknown>, dialect: Dialect) => {
  const run = (statement: string) => sql.raw(statement).execute(database)
  const index = async (name: string, on: string, columns: string[], where = '"removedAt" is null') => {
    await run(`drop index if exists ${name}`)
    await run(
      `create index ${name} on ${on} (${columns.map((it) => `"${it}"`).join(', ')}) ${where && `where ${where}`}`,
    )
  }
  // PostgreSQL's indexes take no row as long as `search` may be, and it reads its tables in pages rather than row by row.
  const sought = dialect === 'sqlite' ? ['search'] : []
  await index('person_name', 'person', ['sortKey', 'id', 'removedAt', 'mayModerate', ...sought])
  await index('person_organisation', 'person', ['organisationKey', 'id', 'removedAt', 'mayModerate'])
  await index('organisation_name', 'organisation', ['sortKey', 'id', 'removedAt', ...sought])
  await index('appearance_person', 'appearance', ['personId', 'role', 'itemId', 'removedAt'])
  await index('appearance_standing', 'appearance', ['itemId', 'role', 'answerState', 'removedAt'])
  await index('item_standing', 'programme_item', ['eventId', 'kind', 'removedAt'])
  await index('programme_item_lineup', 'programme_item', ['kind', 'lineupState', 'eventId', 'removedAt'])
  // Whoever may moderate; also the narrowest index of all people, by which they are counted.
  await index('person_moderates', 'person', ['mayModerate'], '')
  // The few that were removed, without going through the many that stand.
  for (const table of ['person', 'event', 'programme_item'])
    await index(`${table}_removed`, table, ['id'], '"removedAt" is not null')
}
