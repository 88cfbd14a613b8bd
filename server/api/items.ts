import type { AppearanceInput, ItemDetails, ItemKind } from '#contract/programme.ts'
import { fact } from '#contract/programme.ts'
import { searchText, sortKey } from '#domain/polish.ts'
import { z } from 'zod'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { itemEntry, removed, restored } from '#server/history/entries.ts'
import { itemFields } from '#server/history/fields.ts'
import { notFound, refuse, type Context } from './base.ts'
import { checkStart } from './checkStart.ts'
import { isSameLineup, readLineups, writeLineup } from './lineup.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'
import { signOffOf } from './signOffs.ts'

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
  return rows.map((row) => {
    const people = lineups.get(row.id) ?? []
    return { ...row, signOff: signOffOf(row, people), facts: facts.parse(JSON.parse(row.facts)), people }
  })
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

/** Some items of one event, in the order of the ids; those that are gone are left out. */
export const readItemsById = async (database: Database, eventId: string, ids: readonly string[]) => {
  const rows = await selectItems(database)
    .where('programme_item.eventId', '=', eventId)
    .where('programme_item.id', 'in', ids)
    .execute()
  const items = new Map((await withPeople(database, rows)).map((item) => [item.id, item]))
  return ids.flatMap((id) => items.get(id) ?? [])
}

/** One item; throws NOT_FOUND when it does not exist, is removed, or is not of the kind asked for. */
export const readItem = async (database: Database | Change, itemId: string, kind?: ItemKind) => {
  const row = await selectItems(database).where('programme_item.id', '=', itemId).executeTakeFirst()
  if (!row || (kind && row.kind !== kind)) throw notFound()
  const [item] = await withPeople(database, [row])
  if (!item) throw notFound()
  return item
}

/** Refuses a start that the event's clocks skip, a room of another event and an owner who is not among the staff. */
const checkDetails = async (change: Change, itemId: string, details: ItemDetails) => {
  const { timeZone } = await change
    .selectFrom('programme_item')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .select('event.timeZone')
    .where('programme_item.id', '=', itemId)
    .executeTakeFirstOrThrow()
  checkStart(details, timeZone, ['start'])
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
  await checkDetails(change, id, details)
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

/** Holds the event of an item, where there is such an item. */
const holdEventOf = async (change: Change, itemId: string, manner: Parameters<typeof hold>[3]) => {
  const item = await change
    .selectFrom('programme_item')
    .select('eventId')
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (item) await hold(change, 'event', [item.eventId], manner)
}

type ItemRevision = { itemId: string; revision: number }
type StoredItem = Awaited<ReturnType<typeof readItem>>

type SaveItem<Stored extends StoredItem> = {
  /** Holds what the change relies on, before the item itself is claimed. */
  prepare: (change: Change) => Promise<unknown>
  write: (change: Change) => Promise<unknown>
  read: (database: Database | Change) => Promise<Stored>
  isSame: (current: Stored) => boolean
  conflict: (current: Stored) => Error
}

/**
 * Saves a part of an item, its form or its line-up, where that part still has the revision that was read. What is answered is
 * read once the change is through, with the states that followed from it.
 */
const saveItem =
  (lock: 'revision' | 'lineupRevision') =>
  async <Stored extends StoredItem>(
    context: Context,
    { itemId, revision }: ItemRevision,
    save: SaveItem<Stored>,
  ) => {
    await commit(context, async ({ change, record }) => {
      await save.prepare(change)
      return saveOnRevision({
        ...save,
        claim: () =>
          change
            .updateTable('programme_item')
            .set({ [lock]: revision + 1, updatedAt: context.clock().toISOString() })
            .where('id', '=', itemId)
            .where(lock, '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: () => save.write(change),
        read: () => save.read(change),
        record: (before, after) =>
          record(itemEntry(after, { before: itemFields(before), after: itemFields(after), revision })),
      })
    })
    return save.read(context.database)
  }

/** Saves an item's form on the revision that was read. */
export const saveItemDetails = <Stored extends StoredItem>(
  context: Context,
  { details, ...item }: ItemRevision & { details: ItemDetails },
  save: Pick<SaveItem<Stored>, 'read' | 'conflict'>,
) =>
  saveItem('revision')<Stored>(context, item, {
    ...save,
    // Its room must not go away between the look at it and the end of the change.
    prepare: async (change) => details.roomId !== null && holdEventOf(change, item.itemId, 'as-is'),
    write: async (change) => {
      await change
        .updateTable('programme_item')
        .set(itemColumns(details))
        .where('id', '=', item.itemId)
        .execute()
      await checkDetails(change, item.itemId, details)
    },
    isSame: (current) => sameFields(current, details),
  })

/** Saves a line-up on the revision that was read. */
export const saveLineup = <Stored extends StoredItem>(
  context: Context,
  { people, ...item }: ItemRevision & { people: AppearanceInput[] },
  save: Pick<SaveItem<Stored>, 'read' | 'conflict'>,
) =>
  saveItem('lineupRevision')<Stored>(context, item, {
    ...save,
    // Nobody of them is deleted or erased meanwhile, so that no place and no value of theirs is left behind.
    prepare: async (change) => {
      const standing = (await readLineups(change, [item.itemId])).get(item.itemId) ?? []
      const ids = new Set([...standing, ...people].map((place) => place.personId))
      await hold(change, 'person', [...ids], 'as-is')
    },
    write: (change) => writeLineup(change, item.itemId, people),
    isSame: (current) => isSameLineup(current.people, people),
  })

/**
 * Marks an item removed, or brings it back; the programme's revision counts up, so that an order without it, or with
 * it, is stale. Does nothing to an item that is not of the kind asked for, or is so already.
 */
export const markItem = async (
  { change, record }: Work,
  itemId: string,
  removedAt: string | null,
  kind?: ItemKind,
) => {
  await holdEventOf(change, itemId, 'to-change')
  let marked = change
    .updateTable('programme_item')
    .set({ removedAt })
    .where('id', '=', itemId)
    .where('removedAt', removedAt === null ? 'is not' : 'is', null)
  if (kind) marked = marked.where('kind', '=', kind)
  const item = await marked.returning(['id', 'eventId']).executeTakeFirst()
  if (!item) return
  await raiseProgramme(change, item.eventId)
  record(itemEntry(item, removedAt === null ? restored : removed))
}
