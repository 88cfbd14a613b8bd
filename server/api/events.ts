import { sql, type Updateable } from 'kysely'
import type { EventDetails } from '#contract/events.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { searchText, sortKey } from '#domain/polish.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { EventTable } from '#server/database/schema.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { eventEntry, removed, restored } from '#server/history/entries.ts'
import { eventFields } from '#server/history/fields.ts'
import { readEventRelease, readPublishedStates } from '#server/releases/readPublishedStates.ts'
import { api, notFound, today, type Context } from './base.ts'
import { createOnce } from './creation.ts'
import { duplicateEvent } from './duplicateEvent.ts'
import { matching } from './matching.ts'
import { countAll, keyset, toPage, total } from './page.ts'
import { readReadiness } from './readiness.ts'
import { writeRooms } from './rooms.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

/** The columns that the event's own form fills. */
export const eventColumns = (details: EventDetails) => ({
  name: details.name,
  startsOn: details.startsOn,
  endsOn: details.endsOn,
  timeZone: details.timeZone,
  venueName: details.venueName,
  venueAddress: details.venueAddress,
  venueAccess: details.venueAccess,
  description: details.description,
  sortKey: sortKey(details.name),
  search: searchText(details.name, details.venueName, details.startsOn),
})

const standing = sql`item."eventId" = event.id and item."removedAt" is null`
const onStanding = sql`join programme_item item on item.id = appearance."itemId" where ${standing} and appearance."removedAt" is null`
const eventCounts = [
  sql<number>`(select count(*) from programme_item item where ${standing})`.as('items'),
  sql<number>`(select count(*) from programme_item item where ${standing} and item.kind = 'panel')`.as(
    'panels',
  ),
  sql<number>`(select count(distinct appearance."personId") from appearance ${onStanding})`.as('people'),
  sql<number>`(select count(*) from event_partner partner where partner."eventId" = event.id and partner."removedAt" is null)`.as(
    'partners',
  ),
] as const

type Counted = { items: number; panels: number; people: number; partners: number }
const countsOf = ({ items, panels, people, partners }: Counted) => ({
  items: Number(items),
  panels: Number(panels),
  people: Number(people),
  partners: Number(partners),
})

/** What is stored of one event; throws NOT_FOUND when it does not exist or is removed. */
export const readStoredEvent = async (database: Database | Change, eventId: string) => {
  const row = await database
    .selectFrom('event')
    .selectAll()
    .select([...eventCounts])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  const rooms = await database
    .selectFrom('room')
    .select(['id', 'name', 'capacity'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  return { ...row, isExample: row.isExample === 1, counts: countsOf(row), rooms }
}

/** One event as the API answers it; throws NOT_FOUND when it does not exist or is removed. */
export const readEvent = async (database: Database | Change, eventId: string) => ({
  ...(await readStoredEvent(database, eventId)),
  ...(await readEventRelease(database, eventId)),
})

type Claim = { eventId: string; revision: number }

/** Counts an event's revision up where it still is the one that was read. */
const claimEvent = (change: Change, { eventId, revision }: Claim) =>
  change
    .updateTable('event')
    .set({ revision: revision + 1 })
    .where('id', '=', eventId)
    .where('revision', '=', revision)
    .where('removedAt', 'is', null)
    .executeTakeFirst()

const updateEvent = (change: Change, eventId: string, values: Updateable<EventTable>) =>
  change.updateTable('event').set(values).where('id', '=', eventId).execute()

type StoredEvent = Awaited<ReturnType<typeof readEvent>>

/** Saves one of an event's forms on the revision that was read. */
const saveEvent = (
  context: Context,
  { eventId, revision }: Claim,
  save: {
    write: (work: Work) => Promise<unknown>
    isSame: (current: StoredEvent) => boolean
    conflict: (current: StoredEvent) => Error
  },
) =>
  commit(context, (work) =>
    saveOnRevision({
      ...save,
      claim: () => claimEvent(work.change, { eventId, revision }),
      write: () => save.write(work),
      read: () => readEvent(work.change, eventId),
      record: (before, after) =>
        work.record(
          eventEntry(eventId, { before: eventFields(before), after: eventFields(after), revision }),
        ),
    }),
  )

const newEvent = {
  state: 'planning',
  isExample: 0,
  attendanceTotal: null,
  revision: 1,
  programmeRevision: 1,
  partnersRevision: 1,
  removedAt: null,
} as const

export const events = {
  list: api.events.list.handler(async ({ input, context: { database, clock } }) => {
    const { q, period, status, sort = '-startsOn', limit, cursor } = input
    const now = today(clock)
    let filtered = database.selectFrom('event').where('removedAt', 'is', null)
    if (q) filtered = filtered.where(matching({ text: sql.ref('search') }, q))
    if (status) filtered = filtered.where('state', '=', status)
    if (period === 'upcoming') filtered = filtered.where('endsOn', '>=', now)
    if (period === 'past') filtered = filtered.where('endsOn', '<', now)
    const page = keyset({
      by: sql.ref(sort.endsWith('name') ? 'sortKey' : 'startsOn'),
      id: sql.ref('id'),
      value: 'text',
      descending: sort.startsWith('-'),
      cursor,
    })
    const rows = await filtered
      .select(['id', 'name', 'startsOn', 'endsOn', 'venueName', 'state', 'isExample', page.value])
      .select([...eventCounts])
      .where(page.beyond)
      .orderBy(page.order)
      .orderBy(page.tie)
      .limit(limit + 1)
      .execute()
    const publishedOf = await readPublishedStates(
      database,
      rows.map(({ id }) => id),
      now,
    )
    const count = await countAll(rows, input, () => filtered.select(total).executeTakeFirstOrThrow())
    const list = toPage(rows, limit, count)
    return {
      ...list,
      items: list.items.map((row) => ({
        ...row,
        isExample: row.isExample === 1,
        counts: countsOf(row),
        published: publishedOf(row.id),
      })),
    }
  }),

  get: api.events.get.handler(({ input, context }) => readEvent(context.database, input.eventId)),

  create: api.events.create.handler(async ({ input, context, errors }) => {
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
            .insertInto('event')
            .values({ ...newEvent, id, ...eventColumns(details), createdAt: now, updatedAt: now })
            .execute(),
        read: () => readEvent(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(eventEntry(id, { before: {}, after: eventFields(created) })),
      }),
    )
  }),

  putDetails: api.events.putDetails.handler(({ input, context, errors }) => {
    const { eventId, revision, ...details } = input
    const values = { ...eventColumns(details), updatedAt: context.clock().toISOString() }
    return saveEvent(
      context,
      { eventId, revision },
      {
        write: ({ change }) => updateEvent(change, eventId, values),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      },
    )
  }),

  putState: api.events.putState.handler(({ input, context, errors }) => {
    const { eventId, state } = input
    const updatedAt = context.clock().toISOString()
    return saveEvent(context, input, {
      write: ({ change }) => updateEvent(change, eventId, { state, updatedAt }),
      isSame: (current) => current.state === state,
      conflict: (current) => errors.CONFLICT({ data: { current } }),
    })
  }),

  putRooms: api.events.putRooms.handler(({ input, context, errors }) => {
    const { eventId, rooms } = input
    const updatedAt = context.clock().toISOString()
    return saveEvent(context, input, {
      write: async (work) => {
        await updateEvent(work.change, eventId, { updatedAt })
        await writeRooms(work, eventId, rooms)
      },
      isSame: (current) => sameFields(current, { rooms }),
      conflict: (current) => errors.CONFLICT({ data: { current } }),
    })
  }),

  duplicate: api.events.duplicate.handler(async ({ input, context, errors }) => {
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, ({ change, record }) =>
      createOnce(change, {
        id: input.id,
        hash,
        now,
        insert: () => duplicateEvent(change, input, now),
        read: () => readEvent(change, input.id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(eventEntry(input.id, { before: {}, after: eventFields(created) })),
      }),
    )
  }),

  remove: api.events.remove.handler(({ input: { eventId }, context }) =>
    commit(context, async ({ change, record }) => {
      const { numUpdatedRows } = await change
        .updateTable('event')
        .set({ removedAt: context.clock().toISOString() })
        .where('id', '=', eventId)
        .where('removedAt', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) record(eventEntry(eventId, removed))
      return {}
    }),
  ),

  restore: api.events.restore.handler(({ input: { eventId }, context }) =>
    commit(context, async ({ change, record }) => {
      const { numUpdatedRows } = await change
        .updateTable('event')
        .set({ removedAt: null })
        .where('id', '=', eventId)
        .where('removedAt', 'is not', null)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) record(eventEntry(eventId, restored))
      return readEvent(change, eventId)
    }),
  ),

  readiness: api.events.readiness.handler(({ input, context }) => readReadiness(context, input.eventId)),
}
