import { sql, type Kysely } from 'kysely'

/**
 * Indexes that hold all that is asked through them: whoever stands in a role or waits for an answer, who stands on an item, what belongs to an event or to
 * an organisation. `removedAt` stands in them for what `007-first-pages` says.
 */
export const narrowReads = async (database: Kysely<unknown>) => {
  const run = (statement: string) => sql.raw(statement).execute(database)
  const index = async (name: string, on: string, columns: string[], where = '') => {
    await run(`drop index if exists ${name}`)
    await run(
      `create index ${name} on ${on} (${columns.map((it) => `"${it}"`).join(', ')}) ${where && `where ${where}`}`,
    )
  }
  const standing = '"removedAt" is null'
  await index('appearance_role', 'appearance', ['role', 'personId', 'itemId', 'removedAt'], standing)
  await index(
    'appearance_standing',
    'appearance',
    ['itemId', 'role', 'answerState', 'personId', 'removedAt'],
    standing,
  )
  await index('appearance_answer', 'appearance', ['answerState', 'role', 'itemId', 'removedAt'], standing)
  await index('item_standing', 'programme_item', ['eventId', 'kind', 'id', 'removedAt'], standing)
  await index('affiliation_organisation', 'affiliation', ['organisationId', 'personId'])
  await index('partner_organisation', 'event_partner', ['organisationId', 'eventId', 'id', 'removedAt'])
  await index('role_holders', 'event_partner_role', ['role', 'eventPartnerId'])
}
