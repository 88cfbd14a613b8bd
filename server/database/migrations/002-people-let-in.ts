import { sql, type Kysely } from 'kysely'
import type { Dialect } from '#server/database/dialect.ts'

/** Who may come in and by what, what was changed by whom, and how often somebody tried. */
export const peopleLetIn = async (database: Kysely<unknown>, dialect: Dialect) => {
  const compared = dialect === 'postgres' ? sql`text collate "C"` : sql`text`
  const create = (
    name: string,
    columns: { key?: string; compared?: string; text?: string; optional?: string; integer?: string },
  ) => {
    const names = (list: string | undefined) => (list ? list.split(' ') : [])
    let builder = database.schema.createTable(name)
    for (const column of names(columns.key))
      builder = builder.addColumn(column, compared, (it) => it.primaryKey())
    for (const column of names(columns.compared))
      builder = builder.addColumn(column, compared, (it) => it.notNull())
    for (const column of names(columns.text))
      builder = builder.addColumn(column, 'text', (it) => it.notNull())
    for (const column of names(columns.optional)) builder = builder.addColumn(column, compared)
    for (const column of names(columns.integer))
      builder = builder.addColumn(column, 'integer', (it) => it.notNull())
    return builder.execute()
  }
  const run = (statement: string) => sql.raw(statement).execute(database)
  const added = dialect === 'postgres' ? 'text collate "C"' : 'text'

  for (const column of ['contactName', 'contactPhone', 'contactEmail', 'informationClause'])
    await run(`alter table settings add column "${column}" text not null default ''`)
  await run(`alter table person add column "dataSource" text not null default ''`)
  await run(`alter table user_account add column "emailKey" ${added} not null default ''`)
  await run(`alter table user_account add column "disabledAt" ${added}`)
  await run(`alter table user_account add column "lastSeenAt" ${added}`)
  await run(`update user_account set "emailKey" = lower(email)`)
  // Of two with one address only the first can be found by it.
  await run(
    `update user_account set "emailKey" = '' where exists (select 1 from user_account other where other."emailKey" = user_account."emailKey" and other.id < user_account.id)`,
  )

  await create('sign_in_link', {
    key: 'id',
    compared: 'tokenHash userId createdAt expiresAt',
    optional: 'usedAt',
  })
  await create('review_link', {
    key: 'id',
    compared: 'tokenHash eventId createdAt createdById',
    optional: 'personId contactId mailedAt lastOpenedAt renewalAskedAt revokedAt',
    integer: 'openings',
  })
  await create('session', {
    key: 'id',
    compared: 'tokenHash createdAt lastSeenAt expiresAt',
    text: 'browser',
    optional: 'userId linkId',
    integer: 'isRemembered',
  })
  await create('attempt', { key: 'key', compared: 'since', integer: 'count' })

  await database.schema
    .createTable('history')
    .addColumn('seq', 'integer', (it) => it.primaryKey())
    .addColumn('at', compared, (it) => it.notNull())
    .addColumn('actorKind', compared, (it) => it.notNull())
    .addColumn('actorId', compared)
    .addColumn('operation', compared, (it) => it.notNull())
    .addColumn('entity', compared, (it) => it.notNull())
    .addColumn('entityId', compared, (it) => it.notNull())
    .addColumn('eventId', compared)
    .addColumn('revision', 'integer')
    .addColumn('undoes', 'integer')
    .addColumn('fields', 'text', (it) => it.notNull())
    .addColumn('previousHash', compared, (it) => it.notNull())
    .addColumn('hash', compared, (it) => it.notNull())
    .execute()
  await database.schema
    .createTable('history_value')
    .addColumn('seq', 'integer', (it) => it.notNull())
    .addColumn('field', compared, (it) => it.notNull())
    .addColumn('personId', compared)
    .addColumn('before', 'text', (it) => it.notNull())
    .addColumn('after', 'text', (it) => it.notNull())
    .addColumn('salt', 'text', (it) => it.notNull())
    .execute()
  await create('history_head', { key: 'id', compared: 'hash', integer: 'seq' })
  await run(`insert into history_head (id, hash, seq) values ('head', '', 0)`)
  await create('erased_person', { key: 'id', compared: 'erasedAt' })

  const index = (name: string, on: string, columns: string[], { unique = false, where = '' } = {}) =>
    run(
      `create ${unique ? 'unique ' : ''}index ${name} on ${on} (${columns.map((it) => `"${it}"`).join(', ')}) ${where}`,
    )
  await index('user_email', 'user_account', ['emailKey'], { unique: true, where: `where "emailKey" <> ''` })
  await index('sign_in_link_token', 'sign_in_link', ['tokenHash'], { unique: true })
  await index('sign_in_link_user', 'sign_in_link', ['userId'])
  await index('review_link_token', 'review_link', ['tokenHash'], { unique: true })
  await index('review_link_event', 'review_link', ['eventId'])
  await index('review_link_person', 'review_link', ['personId'])
  await index('session_by_token', 'session', ['tokenHash'], { unique: true })
  await index('session_of_user', 'session', ['userId'])
  await index('session_of_link', 'session', ['linkId'])
  await index('history_entity', 'history', ['entity', 'entityId', 'seq'])
  await index('history_kind', 'history', ['entity', 'seq'])
  await index('history_event', 'history', ['eventId', 'seq'])
  await index('history_value_entry', 'history_value', ['seq', 'field'], { unique: true })
  await index('history_value_person', 'history_value', ['personId'])

  // Nobody takes back what was written down, not even a mistake in this code.
  if (dialect === 'sqlite') {
    for (const event of ['update', 'delete'])
      await run(
        `create trigger history_no_${event} before ${event} on history begin select raise(abort, 'history is append-only'); end`,
      )
    // INSERT OR REPLACE deletes without asking the trigger above.
    await run(
      `create trigger history_no_replacement before insert on history when exists (select 1 from history where seq = new.seq) begin select raise(abort, 'history is append-only'); end`,
    )
  } else {
    await run(
      `create function refuse_history_change() returns trigger language plpgsql as $$ begin raise exception 'history is append-only'; end $$`,
    )
    await run(
      `create trigger history_no_change before update or delete on history for each row execute function refuse_history_change()`,
    )
    await run(
      `create trigger history_no_truncate before truncate on history for each statement execute function refuse_history_change()`,
    )
  }
}
