import { sql, type Kysely } from 'kysely'
import type { Dialect } from '#server/database/dialect.ts'

/** What was sent to whom, what they answered, and the letters that say so. */
export const signOffs = async (database: Kysely<unknown>, dialect: Dialect) => {
  const compared = dialect === 'postgres' ? 'text collate "C"' : 'text'
  const run = (statement: string) => sql.raw(statement).execute(database)
  const create = (
    name: string,
    columns: {
      key?: string
      compared?: string
      text?: string
      optional?: string
      integer?: string
      optionalInteger?: string
    },
    constraint = '',
  ) => {
    const defined = (list: string | undefined, type: string) =>
      (list ? list.split(' ') : []).map((column) => `"${column}" ${type}`)
    const all = [
      ...defined(columns.key, `${compared} primary key`),
      ...defined(columns.compared, `${compared} not null`),
      ...defined(columns.text, 'text not null'),
      ...defined(columns.optional, compared),
      ...defined(columns.integer, 'integer not null'),
      ...defined(columns.optionalInteger, 'integer'),
      ...(constraint === '' ? [] : [constraint]),
    ]
    return run(`create table "${name}" (${all.join(', ')})`)
  }
  const add = (table: string, column: string, definition: string) =>
    run(`alter table ${table} add column "${column}" ${definition}`)

  await add('programme_item', 'lineupState', `${compared} not null default 'draft'`)
  await add('programme_item', 'isReady', 'integer not null default 0')
  await add('programme_item', 'isToBeConfirmed', 'integer not null default 0')
  await add('programme_item', 'openProposals', 'integer not null default 0')
  await add('appearance', 'answerState', `${compared} not null default 'proposed'`)
  await add('person', 'sharesEmail', 'integer not null default 0')
  await add('settings', 'reminderDays', `text not null default '[7,3,1,-1]'`)
  await add('settings', 'remindersGoThemselves', 'integer not null default 0')

  await create(
    'lineup_version',
    {
      compared: 'panelId hash createdAt',
      text: 'content',
      optional: 'createdById',
      integer: 'number',
    },
    'primary key ("panelId", number)',
  )
  await create('request', {
    key: 'id',
    compared: 'kind eventId itemId subjectId personId coversHash deadline askedAt',
    text: 'facts',
    optional: 'askedById messageId',
    integer: 'seq',
    optionalInteger: 'version',
  })
  await create('decision', {
    key: 'id',
    compared: 'kind eventId itemId subjectId personId coversHash answer way actorKind at',
    text: 'facts comment note',
    optional: 'aboutPersonId channel actorId',
    integer: 'seq',
    optionalInteger: 'version',
  })
  await create(
    'lineup_look',
    {
      compared: 'panelId personId at',
      integer: 'version',
    },
    'primary key ("panelId", "personId", version)',
  )
  await create('lineup_comment', {
    key: 'id',
    compared: 'itemId eventId authorKind authorId at',
    text: 'text',
  })
  await create('proposal', {
    key: 'id',
    compared: 'itemId eventId personId state at',
    text: 'details reply',
    optional: 'subjectId resolvedById resolvedAt',
  })
  await create('message', {
    key: 'id',
    compared: 'eventId kind personId state createdAt updatedAt',
    text: 'address subject text calendar error search',
    optional: 'createdById claimedAt sentAt sentById way nextTryAt',
    integer: 'isEdited attempts revision',
  })
  await create(
    'message_subject',
    {
      compared: 'messageId kind itemId subjectId personId coversHash',
      text: 'facts',
      optionalInteger: 'version',
    },
    'primary key ("messageId", "subjectId")',
  )
  await create('message_template', { key: 'kind', text: 'subject text', integer: 'revision' })
  await create('reminder', { compared: 'eventId personId day' }, 'primary key ("eventId", "personId", day)')

  const index = (name: string, on: string, columns: string[], unique = '') =>
    run(`create ${unique} index ${name} on ${on} (${columns.map((it) => `"${it}"`).join(', ')})`)
  await index('lineup_version_hash', 'lineup_version', ['panelId', 'hash'], 'unique')
  await index('request_item', 'request', ['itemId'])
  await index('request_person', 'request', ['personId'])
  await index('request_message', 'request', ['messageId'])
  await index('decision_item', 'decision', ['itemId'])
  await index('decision_person', 'decision', ['personId'])
  await index('lineup_comment_item', 'lineup_comment', ['itemId'])
  await index('proposal_item', 'proposal', ['itemId'])
  await index('message_newest', 'message', ['createdAt', 'id'])
  await index('message_state', 'message', ['state', 'createdAt'])
  await index('message_person', 'message', ['personId', 'eventId'])
  await index('message_subject_item', 'message_subject', ['itemId', 'personId'])
  await index('programme_item_lineup', 'programme_item', ['kind', 'lineupState'])

  // What somebody decided stays as they decided it.
  if (dialect === 'sqlite') {
    await run(
      `create trigger decision_no_update before update of kind, "eventId", "itemId", "subjectId", "coversHash", answer, way, "actorKind", "actorId", version, at on decision begin select raise(abort, 'decisions are append-only'); end`,
    )
    await run(
      `create trigger decision_no_delete before delete on decision begin select raise(abort, 'decisions are append-only'); end`,
    )
    await run(
      `create trigger decision_no_replacement before insert on decision when exists (select 1 from decision where id = new.id) begin select raise(abort, 'decisions are append-only'); end`,
    )
  } else {
    await run(
      `create function refuse_decision_change() returns trigger language plpgsql as $$ begin raise exception 'decisions are append-only'; end $$`,
    )
    await run(
      `create trigger decision_no_change before update of kind, "eventId", "itemId", "subjectId", "coversHash", answer, way, "actorKind", "actorId", version, at on decision for each row execute function refuse_decision_change()`,
    )
    await run(
      `create trigger decision_no_delete before delete on decision for each row execute function refuse_decision_change()`,
    )
  }
}
