import { sql } from 'kysely'
import type { PanelProblem } from '#contract/panels.ts'
import { printedName } from '#domain/printedName.ts'
import { itemProblems } from '#domain/programme.ts'
import type { Change, Database } from '#server/database/database.ts'
import { api, today } from './base.ts'
import { clashingItems } from './clashes.ts'
import { bodyHash, createOnce } from './creation.ts'
import { readEvent } from './events.ts'
import { checkReferences, claimItem, claimLineup, insertItem, markItem, readItem } from './items.ts'
import { isSameLineup, lacks, readLineups, writeLineup } from './lineup.ts'
import { matching } from './matching.ts'
import { keyset, toPage, total } from './page.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

const readPanel = async (database: Database | Change, panelId: string) => {
  const item = await readItem(database, panelId, 'panel')
  const event = await readEvent(database, item.eventId)
  const clashing = await clashingItems(database, { eventId: item.eventId })
  return { ...item, event, problems: itemProblems(item, event, clashing) }
}

const selectPanels = (database: Database) =>
  database
    .selectFrom('programme_item')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .where('programme_item.kind', '=', 'panel')
    .where('programme_item.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)

const none: ReadonlySet<string> = new Set()

/** What a panel must satisfy to be in the list of one problem. */
const withProblem = (
  query: ReturnType<typeof selectPanels>,
  problem: PanelProblem,
  clashing: ReadonlySet<string>,
) => {
  if (problem === 'no-moderator') return query.where(lacks('moderator'))
  if (problem === 'no-guests') return query.where(lacks('guest'))
  if (problem === 'no-owner') return query.where('programme_item.ownerId', 'is', null)
  if (problem === 'no-time') return query.where('programme_item.start', 'is', null)
  if (problem === 'no-room') return query.where('programme_item.roomId', 'is', null)
  if (problem === 'person-clash') return query.where('programme_item.id', 'in', ['', ...clashing])
  return query.where((where) =>
    where.or([
      where('programme_item.day', '<', where.ref('event.startsOn')),
      where('programme_item.day', '>', where.ref('event.endsOn')),
    ]),
  )
}

export const panels = {
  list: api.panels.list.handler(async ({ input, context: { database, clock } }) => {
    const { q, eventId, moderatorId, ownerId, period, status, sort = '-day', limit, cursor } = input
    const now = today(clock)
    let filtered = selectPanels(database)
    if (q) filtered = filtered.where(matching(sql.ref('programme_item.search'), q))
    if (eventId) filtered = filtered.where('programme_item.eventId', '=', eventId)
    if (ownerId) filtered = filtered.where('programme_item.ownerId', '=', ownerId)
    if (period) filtered = filtered.where('event.endsOn', period === 'upcoming' ? '>=' : '<', now)
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
    if (status === 'complete') {
      filtered = filtered
        .where((where) => where.not(lacks('moderator')(where)))
        .where((where) => where.not(lacks('guest')(where)))
        .where('programme_item.start', 'is not', null)
    } else if (status) {
      const clashing =
        status === 'person-clash'
          ? await clashingItems(database, eventId ? { eventId } : { from: now })
          : none
      filtered = withProblem(filtered, status, clashing)
    }

    const page = keyset({
      by: sql.ref(sort.endsWith('title') ? 'programme_item.sortKey' : 'programme_item.day'),
      id: sql.ref('programme_item.id'),
      value: 'text',
      descending: sort.startsWith('-'),
      cursor,
    })
    const rows = await filtered
      .leftJoin('room', 'room.id', 'programme_item.roomId')
      .leftJoin('user_account', 'user_account.id', 'programme_item.ownerId')
      .select([
        'programme_item.id',
        'programme_item.title',
        'programme_item.eventId',
        'programme_item.day',
        'start',
      ])
      .select(['durationMinutes', 'roomId', 'ownerId', 'room.name as room', 'user_account.name as owner'])
      .select(['event.name as eventName', 'event.isExample', 'event.startsOn', 'event.endsOn', page.value])
      .where(page.beyond)
      .orderBy(page.order)
      .orderBy(page.tie)
      .limit(limit + 1)
      .execute()
    const list = toPage(rows, limit, await filtered.select(total).executeTakeFirstOrThrow())
    const ids = list.items.map((row) => row.id)
    const lineups = await readLineups(database, ids)
    const clashing = await clashingItems(database, eventId ? { eventId } : { from: now, among: ids })
    return {
      ...list,
      items: list.items.map((row) => {
        const people = lineups.get(row.id) ?? []
        const moderator = people.find((person) => person.role === 'moderator')
        return {
          ...row,
          isExample: row.isExample === 1,
          moderator: moderator ? { personId: moderator.personId, name: printedName(moderator.card) } : null,
          guestCount: people.filter((person) => person.role !== 'moderator').length,
          problems: itemProblems({ ...row, kind: 'panel', people }, row, clashing),
        }
      }),
    }
  }),

  get: api.panels.get.handler(({ input, context }) => readPanel(context.database, input.panelId)),

  create: api.panels.create.handler(async ({ input, context: { database, clock }, errors }) => {
    const { id, eventId, ...details } = input
    const hash = await bodyHash(input)
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: () => insertItem(change, { id, eventId, kind: 'panel', details }, now),
        read: () => readPanel(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  putDetails: api.panels.putDetails.handler(({ input, context: { database, clock }, errors }) => {
    const { panelId, revision, ...details } = input
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      saveOnRevision({
        claim: () => claimItem(change, { itemId: panelId, revision }, details, now),
        write: () => checkReferences(change, panelId, details),
        read: () => readPanel(change, panelId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  putLineup: api.panels.putLineup.handler(({ input, context: { database, clock }, errors }) => {
    const { panelId, lineupRevision: revision, people } = input
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      saveOnRevision({
        claim: () => claimLineup(change, { itemId: panelId, revision }, now),
        write: () => writeLineup(change, panelId, people),
        read: () => readPanel(change, panelId),
        isSame: (current) => isSameLineup(current.people, people),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  remove: api.panels.remove.handler(async ({ input, context: { database, clock } }) => {
    await markItem(database, input.panelId, clock().toISOString(), 'panel')
    return {}
  }),

  restore: api.panels.restore.handler(async ({ input, context: { database } }) => {
    await markItem(database, input.panelId, null, 'panel')
    return readPanel(database, input.panelId)
  }),
}
