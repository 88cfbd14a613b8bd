import { sql } from 'kysely'
import { z } from 'zod'
import type { HistoryEntity, HistoryEntry } from '#contract/history.ts'
import { mayDo } from '#domain/permissions.ts'
import { printedName } from '#domain/printedName.ts'
import type { Database } from '#server/database/database.ts'
import type { ChainedField } from '#server/history/chain.ts'
import { rolesOf } from '#server/session/principal.ts'
import { api, notFound, refuse, type Context } from './base.ts'
import { canUndo, undo } from './undo.ts'

const selectEntries = (database: Database) =>
  database
    .selectFrom('history')
    .leftJoin('user_account', (join) =>
      join.onRef('user_account.id', '=', 'history.actorId').on('history.actorKind', '=', 'staff'),
    )
    .leftJoin('review_link', (join) =>
      join.onRef('review_link.id', '=', 'history.actorId').on('history.actorKind', '=', 'reviewer'),
    )
    .leftJoin('person', 'person.id', 'review_link.personId')
    .leftJoin('contact', 'contact.id', 'review_link.contactId')
    .select(['seq', 'at', 'actorKind', 'operation', 'entity', 'entityId', 'undoes', 'fields'])
    .select(['user_account.name as userName', 'contact.name as contactName', 'given', 'family'])

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['executeTakeFirstOrThrow']>>

const fieldsOf = z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
const json = z.json()

const readValues = async (database: Database, rows: Row[]) => {
  const values = await database
    .selectFrom('history_value')
    .select(['seq', 'field', 'before', 'after'])
    .where('seq', 'in', [0, ...rows.map((row) => row.seq)])
    .execute()
  return new Map(values.map((value) => [`${value.seq} ${value.field}`, value]))
}

const nameColumns = {
  event: 'name',
  item: 'title',
  organisation: 'name',
  'funding-project': 'title',
  material: 'name',
  user: 'name',
} as const
const tables = {
  event: 'event',
  item: 'programme_item',
  organisation: 'organisation',
  'funding-project': 'funding_project',
  material: 'material',
  user: 'user_account',
} as const

const titled = ['event', 'item', 'organisation', 'funding-project', 'material', 'user'] as const

/** What the things are called now, by their ids; what was removed keeps its name. */
const readTitles = async (database: Database, rows: Row[]) => {
  const titles = new Map<string, string>()
  const idsOf = (entity: HistoryEntity) => [
    '',
    ...new Set(rows.filter((row) => row.entity === entity).map((row) => row.entityId)),
  ]
  for (const entity of titled) {
    const ids = idsOf(entity)
    if (ids.length === 1) continue
    const found = await database
      .selectFrom(tables[entity])
      .select(['id', sql<string>`${sql.ref(nameColumns[entity])}`.as('title')])
      .where('id', 'in', ids)
      .execute()
    for (const { id, title } of found) titles.set(id, title)
  }
  const people = await database
    .selectFrom('person')
    .select(['id', 'given', 'family', 'titleBefore', 'titleAfter'])
    .where('id', 'in', idsOf('person'))
    .execute()
  for (const person of people) titles.set(person.id, printedName(person))
  return titles
}

const actorOf = (row: Row): HistoryEntry['actor'] => {
  if (row.actorKind === 'system') return { kind: 'system', name: '' }
  if (row.actorKind === 'staff') return { kind: 'staff', name: row.userName ?? '' }
  return { kind: 'reviewer', name: row.contactName ?? [row.given, row.family].filter(Boolean).join(' ') }
}

type Reader = Pick<Context, 'database' | 'principal'>

/** Rows of the history as they are shown, with their values as far as these are still kept. */
const showEntries = async ({ database, principal }: Reader, rows: Row[]): Promise<HistoryEntry[]> => {
  const roles = rolesOf(principal)
  // Whoever could not have made a change is not offered to take it back.
  const mayUndo = (operation: string) => mayDo(roles, 'history.undo') && mayDo(roles, operation)
  const values = await readValues(database, rows)
  const titles = await readTitles(database, rows)
  return rows.map((row) => {
    const chained: ChainedField[] = fieldsOf.parse(JSON.parse(row.fields))
    const changes = chained.map(({ field }) => {
      const value = values.get(`${row.seq} ${field}`)
      return {
        field,
        before: value ? json.parse(JSON.parse(value.before)) : null,
        after: value ? json.parse(JSON.parse(value.after)) : null,
        isErased: value === undefined,
      }
    })
    const { seq: id, at, operation, entity, entityId, undoes } = row
    const title = titles.get(entityId) ?? ''
    const entry = { id, at, actor: actorOf(row), operation, entity, entityId, title, changes, undoes }
    return { ...entry, canUndo: canUndo(entry) && mayUndo(operation) }
  })
}

type Sought = {
  eventId?: string | undefined
  entity?: HistoryEntity | undefined
  entityId?: string | undefined
  limit: number
  cursor?: string | undefined
}

const list = async (reader: Reader, { eventId, entity, entityId, limit, cursor }: Sought) => {
  const { database } = reader
  let sought = database.selectFrom('history')
  if (eventId) sought = sought.where('history.eventId', '=', eventId)
  if (entity) sought = sought.where('entity', '=', entity)
  if (entityId) sought = sought.where('entityId', '=', entityId)
  const isEverything = !eventId && !entity && !entityId
  // The end of the chain says how many entries there are in all, without counting them.
  const { total } = isEverything
    ? await database.selectFrom('history_head').select('seq as total').executeTakeFirstOrThrow()
    : await sought.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  if (cursor !== undefined && !/^\d{1,9}$/u.test(cursor)) throw refuse(['cursor'], 'cursor')
  const beyond = cursor === undefined ? sql<boolean>`1 = 1` : sql<boolean>`seq < ${Number(cursor)}`
  const page = await sought
    .select('seq')
    .where(beyond)
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const seqs = page.slice(0, limit).map(({ seq }) => seq)
  const rows = await selectEntries(database)
    .where('seq', 'in', [0, ...seqs])
    .orderBy('seq', 'desc')
    .execute()
  return {
    items: await showEntries(reader, rows),
    total: Number(total),
    nextCursor: page.length > limit ? String(seqs.at(-1)) : null,
  }
}

export const history = {
  list: api.history.list.handler(({ input, context }) => list(context, input)),
  ofEvent: api.history.ofEvent.handler(({ input, context }) => list(context, input)),

  undo: api.history.undo.handler(async ({ input: { entryId }, context, errors }) => {
    const row = await selectEntries(context.database).where('seq', '=', entryId).executeTakeFirst()
    if (!row) throw notFound()
    const [entry] = await showEntries(context, [row])
    if (!entry) throw notFound()
    const { operation: _, ...request } = context
    const result = await undo({ ...request, undoes: entryId }, entry)
    if (result === 'changed-since') throw errors.CONFLICT({ data: { current: entry } })
    if (result === 'impossible') throw refuse(['entryId'], 'cannot-undo')
    return {}
  }),
}
