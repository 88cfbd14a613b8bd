import type { ItemDetails, ItemKind } from '#contract/programme.ts'
import { fact } from '#contract/programme.ts'
import { searchText, sortKey } from '#domain/polish.ts'
import { z } from 'zod'
import type { Change, Database } from '#server/database/database.ts'
import { notFound, refuse } from './base.ts'
import { readLineups } from './lineup.ts'

/** The columns that a programme item's own form fills. */
export const itemColumns = (details: ItemDetails) => ({
  title: details.title,
  abstract: details.abstract,
  day: details.day,
  start: details.start,
  durationMinutes: details.durationMinutes,
  roomId: details.roomId,
  ownerId: details.ownerId,
  facts: JSON.stringify(details.facts),
  sortKey: sortKey(details.title),
  search: searchText(details.title),
})

const facts = z.array(fact)

const selectItems = (database: Database | Change) =>
  database
    .selectFrom('programme_item')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .leftJoin('room', 'room.id', 'programme_item.roomId')
    .leftJoin('user_account', 'user_account.id', 'programme_item.ownerId')
    .selectAll('programme_item')
    .select(['room.name as room', 'user_account.name as owner'])
    .where('programme_item.removedAt', 'is', null)
    .where('event.removedAt', 'is', null)

type ItemRow = Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirstOrThrow']>>

const withPeople = async (database: Database | Change, rows: ItemRow[]) => {
  const lineups = await readLineups(
    database,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    ...row,
    facts: facts.parse(JSON.parse(row.facts)),
    people: lineups.get(row.id) ?? [],
  }))
}

/** The items of one event in the programme's order. */
export const readItems = async (database: Database | Change, eventId: string) =>
  withPeople(
    database,
    await selectItems(database)
      .where('programme_item.eventId', '=', eventId)
      .orderBy('programme_item.position')
      .orderBy('programme_item.id')
      .execute(),
  )

/** One item; throws NOT_FOUND when it does not exist, is removed, or is not of the kind asked for. */
export const readItem = async (database: Database | Change, itemId: string, kind?: ItemKind) => {
  const row = await selectItems(database).where('programme_item.id', '=', itemId).executeTakeFirst()
  if (!row || (kind && row.kind !== kind)) throw notFound()
  const [item] = await withPeople(database, [row])
  if (!item) throw notFound()
  return item
}

/** Refuses a room of another event and an owner who is not among the staff. */
export const checkReferences = async (change: Change, itemId: string, details: ItemDetails) => {
  if (details.roomId !== null) {
    const room = await change
      .selectFrom('room')
      .innerJoin('programme_item', 'programme_item.eventId', 'room.eventId')
      .select('room.id')
      .where('room.id', '=', details.roomId)
      .where('programme_item.id', '=', itemId)
      .executeTakeFirst()
    if (!room) throw refuse(['roomId'], 'room-unknown')
  }
  if (details.ownerId !== null) {
    const owner = await change
      .selectFrom('user_account')
      .select('id')
      .where('id', '=', details.ownerId)
      .executeTakeFirst()
    if (!owner) throw refuse(['ownerId'], 'owner-unknown')
  }
}

type NewItem = { id: string; eventId: string; kind: ItemKind; details: ItemDetails }

/** Adds an item at the end of its event's programme. */
export const insertItem = async (change: Change, { id, eventId, kind, details }: NewItem, now: string) => {
  await raiseProgramme(change, eventId)
  const last = await change
    .selectFrom('programme_item')
    .select((select) => select.fn.max('position').as('position'))
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  await change
    .insertInto('programme_item')
    .values({
      id,
      eventId,
      kind,
      ...itemColumns(details),
      position: (last?.position ?? 0) + 1,
      revision: 1,
      lineupRevision: 1,
      createdAt: now,
      updatedAt: now,
      removedAt: null,
    })
    .execute()
  await checkReferences(change, id, details)
}

/** Counts the programme's revision up, which also keeps two changes of one order apart; NOT_FOUND without the event. */
export const raiseProgramme = async (change: Change, eventId: string) => {
  const { numUpdatedRows } = await change
    .updateTable('event')
    .set((set) => ({ programmeRevision: set('programmeRevision', '+', 1) }))
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
}

type ItemRevision = { itemId: string; revision: number }

/** Saves an item's form where it still has the revision that was read. */
export const claimItem = (
  change: Change,
  { itemId, revision }: ItemRevision,
  details: ItemDetails,
  now: string,
) =>
  change
    .updateTable('programme_item')
    .set({ ...itemColumns(details), revision: revision + 1, updatedAt: now })
    .where('id', '=', itemId)
    .where('revision', '=', revision)
    .where('removedAt', 'is', null)
    .executeTakeFirst()

/** Counts a line-up's revision up where it is still the one that was read. */
export const claimLineup = (change: Change, { itemId, revision }: ItemRevision, now: string) =>
  change
    .updateTable('programme_item')
    .set({ lineupRevision: revision + 1, updatedAt: now })
    .where('id', '=', itemId)
    .where('lineupRevision', '=', revision)
    .where('removedAt', 'is', null)
    .executeTakeFirst()

/**
 * Marks an item removed, or brings it back; the programme's revision counts up, so that an order without it, or with
 * it, is stale. Does nothing to an item that is not of the kind asked for, or is so already.
 */
export const markItem = (database: Database, itemId: string, removedAt: string | null, kind?: ItemKind) =>
  database.transaction().execute(async (change) => {
    let marked = change
      .updateTable('programme_item')
      .set({ removedAt })
      .where('id', '=', itemId)
      .where('removedAt', removedAt === null ? 'is not' : 'is', null)
    if (kind) marked = marked.where('kind', '=', kind)
    const item = await marked.returning('eventId').executeTakeFirst()
    if (item) await raiseProgramme(change, item.eventId)
  })
