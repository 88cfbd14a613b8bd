import { sql, type Kysely } from 'kysely'
import type { Dialect } from '#server/database/dialect.ts'

/** What a programme is planned by, its releases, who was greeted and present, and what was written afterwards. */
export const programme = async (database: Kysely<unknown>, dialect: Dialect) => {
  const compared = dialect === 'postgres' ? 'text collate "C"' : 'text'
  const run = (statement: string) => sql.raw(statement).execute(database)
  const types = {
    key: `${compared} primary key`,
    compared: `${compared} not null`,
    optional: compared,
    text: 'text not null',
    integer: 'integer not null',
    optionalInteger: 'integer',
  }
  const create = (
    name: string,
    columns: Partial<Record<keyof typeof types, string>>,
    constraint?: string,
  ) => {
    const defined = (['key', 'compared', 'optional', 'text', 'integer', 'optionalInteger'] as const)
      .flatMap((type) => (columns[type] ?? '').split(' ').map((column) => ({ column, type })))
      .filter(({ column }) => column !== '')
      .map(({ column, type }) => `"${column}" ${types[type]}`)
    return run(`create table "${name}" (${[...defined, ...(constraint ? [constraint] : [])].join(', ')})`)
  }
  const add = (table: string, column: string, definition: string) =>
    run(`alter table ${table} add column "${column}" ${definition}`)
  const index = (name: string, on: string, columns: string[], unique = '') =>
    run(`create ${unique} index ${name} on "${on}" (${columns.map((it) => `"${it}"`).join(', ')})`)

  await add('event', 'opensAt', compared)
  await add('event', 'closesAt', compared)
  await add('event', 'graceMinutes', 'integer not null default 5')
  await add('event', 'expectedPeople', 'integer')
  await add('event', 'planningRevision', 'integer not null default 1')
  await add('event', 'greetingsRevision', 'integer not null default 1')
  await add('event', 'attendanceRevision', 'integer not null default 1')

  await create(
    'availability',
    { compared: 'eventId subjectKind subjectId day from to' },
    'primary key ("eventId", "subjectId", "day", "from")',
  )
  await create('conflict_decision', {
    key: 'id',
    compared: 'eventId conflict factsHash answer byId at',
    text: 'reason',
    integer: 'seq',
  })
  await create('release', {
    key: 'id',
    compared: 'eventId hash createdAt',
    optional: 'createdById',
    text: 'name content gate reason',
    integer: 'number',
  })
  await create(
    'announced_place',
    { compared: 'eventId itemId personId releaseId at', text: 'facts' },
    'primary key ("itemId", "personId")',
  )
  await create('publication', {
    key: 'eventId',
    compared: 'slug updatedAt',
    optional: 'withdrawnAt',
    integer: 'revision',
  })
  await create('release_print', {
    key: 'id',
    compared: 'eventId releaseId printedOn createdAt',
    optional: 'materialId createdById removedAt',
    text: 'what note',
    optionalInteger: 'copies',
  })
  await create(
    'message_release',
    { compared: 'messageId releaseId personId' },
    'primary key ("messageId", "releaseId")',
  )
  await create('greeting', {
    key: 'id',
    compared: 'eventId presence',
    optional: 'personId',
    text: 'given family titleBefore titleAfter printedPosition organisation pronunciation note substitute',
    integer: 'position',
  })
  await create(
    'attendance_sector',
    { compared: 'eventId sector', optionalInteger: 'people', integer: 'position' },
    'primary key ("eventId", "sector")',
  )
  await create(
    'attendance_presence',
    { compared: 'eventId appearanceId presence', text: 'substitute note' },
    'primary key ("appearanceId")',
  )
  await create('article', {
    key: 'eventId',
    compared: 'createdAt updatedAt',
    optional: 'releaseId',
    text: 'content',
    integer: 'revision',
  })
  await create('published_work', {
    key: 'id',
    compared: 'eventId kind publishedOn createdAt updatedAt',
    optional: 'mediaSha256 removedAt',
    text: 'title place note',
    optionalInteger: 'printRun',
    integer: 'revision',
  })

  await index('availability_subject', 'availability', ['subjectId'])
  await index('conflict_decision_seq', 'conflict_decision', ['eventId', 'seq'], 'unique')
  await index('release_number', 'release', ['eventId', 'number'], 'unique')
  await index('announced_place_event', 'announced_place', ['eventId'])
  await index('announced_place_person', 'announced_place', ['personId'])
  await index('publication_slug', 'publication', ['slug'], 'unique')
  await index('release_print_event', 'release_print', ['eventId'])
  await index('message_release_release', 'message_release', ['releaseId'])
  await index('greeting_event', 'greeting', ['eventId'])
  await index('greeting_person', 'greeting', ['personId'])
  await index('attendance_presence_event', 'attendance_presence', ['eventId'])
  await index('published_work_event', 'published_work', ['eventId'])

  // A release, and what was decided about a conflict, stays as it was made; words about somebody go when they are erased.
  const kept = {
    release: '',
    conflict_decision: 'of id, seq, "eventId", conflict, "factsHash", answer, "byId", at',
  }
  for (const [table, columns] of Object.entries(kept)) {
    if (dialect === 'sqlite') {
      for (const act of ['update', 'delete']) {
        await run(
          `create trigger ${table}_no_${act} before ${act} ${act === 'update' ? columns : ''} on "${table}" begin select raise(abort, '${table} is append-only'); end`,
        )
      }
      await run(
        `create trigger ${table}_no_replacement before insert on "${table}" when exists (select 1 from "${table}" where id = new.id) begin select raise(abort, '${table} is append-only'); end`,
      )
    } else {
      await run(
        `create function refuse_${table}_change() returns trigger language plpgsql as $$ begin raise exception '${table} is append-only'; end $$`,
      )
      await run(
        `create trigger ${table}_append_only before update ${columns} or delete on "${table}" for each row execute function refuse_${table}_change()`,
      )
    }
  }
}
