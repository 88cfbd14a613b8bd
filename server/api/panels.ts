import { sql } from 'kysely'
import type { z } from 'zod'
import type { contract } from '#contract/index.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { printedName } from '#domain/printedName.ts'
import { itemProblems } from '#domain/programme.ts'
import { isStillPlanned } from '#domain/readiness.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import { itemFields } from '#server/history/fields.ts'
import { api, today } from './base.ts'
import { clashingItems } from './clashes.ts'
import { createOnce } from './creation.ts'
import { readStoredEvent } from './events.ts'
import { insertItem, markItem, readItem, saveItemDetails, saveLineup } from './items.ts'
import { readLineups } from './lineup.ts'
import { matching } from './matching.ts'
import { type Ask, countAll, directly, inOrder, keyset, toPage, total } from './page.ts'
import { readHeld } from './readHeld.ts'
import { signOffOf } from './signOffs.ts'
import { eventHasRooms, isReal, withStatus } from './panelFilters.ts'

/** What is held (by the clocks of the event), called off or only an example lacks nothing any more. */
const problemsOf = (
  panel: Parameters<typeof itemProblems>[0],
  event: Parameters<typeof itemProblems>[1] & Parameters<typeof isStillPlanned>[0] & { timeZone: string },
  clashing: ReadonlySet<string>,
  clock: () => Date,
) => (isStillPlanned(event, today(clock, event.timeZone)) ? itemProblems(panel, event, clashing) : [])

const readPanel = async (database: Database | Change, panelId: string, clock: () => Date) => {
  const item = await readItem(database, panelId, 'panel')
  const event = await readStoredEvent(database, item.eventId)
  const clashing = await clashingItems(database, { eventId: item.eventId })
  const facts = { ...event, hasRooms: event.rooms.length > 0 }
  return { ...item, event, problems: problemsOf(item, facts, clashing, clock) }
}

type ListInput = z.output<(typeof contract.panels.list)['~orpc']['inputSchema'] & z.ZodType>

/** The panels of a list but for their status; no row of an event is read for it. */
const selectPanels = (
  database: Database,
  { q, eventId, moderatorId, ownerId, period }: ListInput,
  now: string,
  ask: Ask,
) => {
  let filtered = database
    .selectFrom('programme_item')
    .where('programme_item.kind', '=', 'panel')
    .where('programme_item.removedAt', 'is', null)
    .where('programme_item.eventId', 'not in', (gone) =>
      gone.selectFrom('event').select('event.id').where('event.removedAt', 'is not', null),
    )
  if (q) filtered = filtered.where(matching({ text: sql.ref('programme_item.search') }, q))
  if (eventId) filtered = filtered.where('programme_item.eventId', '=', eventId)
  if (ownerId) filtered = filtered.where('programme_item.ownerId', '=', ownerId)
  if (period) {
    filtered = filtered.where((where) =>
      ask(
        where('programme_item.eventId', 'in', (events) =>
          events
            .selectFrom('event')
            .select('event.id')
            .where('event.endsOn', period === 'upcoming' ? '>=' : '<', now),
        ),
      ),
    )
  }
  if (moderatorId) {
    filtered = filtered.where('programme_item.id', 'in', (places) =>
      places
        .selectFrom('appearance')
        .select('itemId')
        .where('personId', '=', moderatorId)
        .where('role', '=', 'moderator')
        .where('removedAt', 'is', null),
    )
  }
  return filtered
}

const none: ReadonlySet<string> = new Set()

/** Within one event panels of a day stand by their hour, those without one last; across events the index of days serves. */
const hourOfDay = sql`(programme_item.day || coalesce(replace(programme_item.start, ':', ''), '9999'))`

export const panels = {
  list: api.panels.list.handler(async ({ input, context: { database, clock } }) => {
    const { eventId, status, sort = '-day', limit, cursor } = input
    const now = today(clock)
    const states = await selectPanels(database, input, now, directly)
      .select((select) => [
        'programme_item.lineupState as state',
        select.fn.countAll<string>().as('count'),
        select.fn.countAll<string>().filterWhere(isReal(select)).as('real'),
      ])
      .groupBy('programme_item.lineupState')
      .orderBy('programme_item.lineupState')
      .execute()
    const held = await readHeld(database, clock())
    const asksForClashes = status === 'person-clash' || status === 'complete'
    const clashing = asksForClashes
      ? await clashingItems(database, eventId ? { eventId } : { from: held.before })
      : none
    const filter = (ask: Ask) => {
      const filtered = selectPanels(database, input, now, ask)
      return status ? filtered.where((where) => withStatus(status, clashing, held, ask)(where)) : filtered
    }

    const page = keyset({
      by: sort.endsWith('title')
        ? sql.ref('programme_item.sortKey')
        : eventId
          ? hourOfDay
          : sql.ref('programme_item.day'),
      id: sql.ref('programme_item.id'),
      value: 'text',
      descending: sort.startsWith('-'),
      cursor,
    })
    const rows = await filter(inOrder)
      .innerJoin('event', 'event.id', 'programme_item.eventId')
      .leftJoin('room', 'room.id', 'programme_item.roomId')
      .leftJoin('user_account', 'user_account.id', 'programme_item.ownerId')
      .select([
        'programme_item.id',
        'programme_item.title',
        'programme_item.eventId',
        'programme_item.day',
        'start',
        'lineupState',
        'isReady',
        'isToBeConfirmed',
        'openProposals',
      ])
      .select(['durationMinutes', 'roomId', 'ownerId', 'room.name as room', 'user_account.name as owner'])
      .select([
        'event.name as eventName',
        'event.isExample',
        'event.startsOn',
        'event.endsOn',
        'event.state',
        'event.timeZone',
        page.value,
      ])
      .select((select) => eventHasRooms(select).as('hasRooms'))
      .where(page.beyond)
      .orderBy(page.order)
      .orderBy(page.tie)
      .limit(limit + 1)
      .execute()
    const counted = status
      ? await countAll(rows, input, () => filter(directly).select(total).executeTakeFirstOrThrow())
      : { total: states.reduce((sum, { count }) => sum + Number(count), 0) }
    const list = toPage(rows, limit, counted)
    const ids = list.items.map((row) => row.id)
    const lineups = await readLineups(database, ids)
    const clashingHere = asksForClashes
      ? clashing
      : await clashingItems(database, eventId ? { eventId } : { from: held.before, among: ids })
    return {
      ...list,
      states: states
        .map(({ state, real }) => ({ state, count: Number(real) }))
        .filter(({ count }) => count > 0),
      items: list.items.map((row) => {
        const people = lineups.get(row.id) ?? []
        const moderator = people.find((person) => person.role === 'moderator')
        return {
          ...row,
          isExample: row.isExample === 1,
          signOff: signOffOf(row, people),
          moderator: moderator ? { personId: moderator.personId, name: printedName(moderator.card) } : null,
          guestCount: people.filter((person) => person.role !== 'moderator').length,
          problems: problemsOf(
            { ...row, kind: 'panel', people },
            { ...row, hasRooms: Boolean(row.hasRooms) },
            clashingHere,
            clock,
          ),
        }
      }),
    }
  }),

  get: api.panels.get.handler(({ input, context }) =>
    readPanel(context.database, input.panelId, context.clock),
  ),

  create: api.panels.create.handler(async ({ input, context, errors }) => {
    const { id, eventId, ...details } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    await commit(context, ({ change, record }) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: () => insertItem(change, { id, eventId, kind: 'panel', details }, now),
        read: () => readPanel(change, id, context.clock),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(itemEntry(created, { before: {}, after: itemFields(created) })),
      }),
    )
    return readPanel(context.database, id, context.clock)
  }),

  putDetails: api.panels.putDetails.handler(({ input, context, errors }) => {
    const { panelId, revision, ...details } = input
    return saveItemDetails(
      context,
      { itemId: panelId, revision, details },
      {
        read: (change) => readPanel(change, panelId, context.clock),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      },
    )
  }),

  putLineup: api.panels.putLineup.handler(({ input, context, errors }) => {
    const { panelId, lineupRevision: revision, people } = input
    return saveLineup(
      context,
      { itemId: panelId, revision, people },
      {
        read: (change) => readPanel(change, panelId, context.clock),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      },
    )
  }),

  remove: api.panels.remove.handler(({ input, context }) =>
    commit(context, async (work) => {
      await markItem(work, input.panelId, context.clock().toISOString(), 'panel')
      return {}
    }),
  ),

  restore: api.panels.restore.handler(async ({ input, context }) => {
    await commit(context, (work) => markItem(work, input.panelId, null, 'panel'))
    return readPanel(context.database, input.panelId, context.clock)
  }),
}
