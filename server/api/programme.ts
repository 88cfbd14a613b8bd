import { canonicalHash } from '#domain/canonical.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { eventEntry, itemEntry } from '#server/history/entries.ts'
import { itemFields, orderFields } from '#server/history/fields.ts'
import { holdStanding } from '#server/sign-offs/holdStandings.ts'
import { writeMark } from '#server/sign-offs/writeMark.ts'
import { api, notFound, refuse } from './base.ts'
import { claimCreation, createOnce } from './creation.ts'
import { importItems } from './importItems.ts'
import {
  insertItem,
  markItem,
  readItem,
  readItems,
  readItemsById,
  saveItemDetails,
  saveLineup,
} from './items.ts'
import { moveItems } from './moveItems.ts'
import { saveOnRevision } from './saveOnRevision.ts'

const readProgramme = async (database: Database | Change, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .select('programmeRevision')
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  return { eventId, programmeRevision: event.programmeRevision, items: await readItems(database, eventId) }
}

const isSameOrder = (items: { id: string }[], itemIds: string[]) =>
  JSON.stringify(items.map((item) => item.id)) === JSON.stringify(itemIds)

/** Puts the items of an event in this order; refuses a list that leaves one out or names another. */
const writeOrder = async (change: Change, eventId: string, itemIds: string[]) => {
  const stored = await change
    .selectFrom('programme_item')
    .select('id')
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute()
  if (!isSameOrder(stored, itemIds.toSorted())) throw refuse(['itemIds'], 'other-items')
  await hold(change, 'programme_item', itemIds, 'to-change')
  for (const [index, id] of itemIds.entries()) {
    await change
      .updateTable('programme_item')
      .set({ position: index + 1 })
      .where('id', '=', id)
      .execute()
  }
}

export const programmeItems = {
  list: api.programmeItems.list.handler(({ input, context }) =>
    readProgramme(context.database, input.eventId),
  ),

  putOrder: api.programmeItems.putOrder.handler(({ input, context, errors }) => {
    const { eventId, programmeRevision, itemIds } = input
    return commit(context, ({ change, record }) =>
      saveOnRevision({
        claim: () =>
          change
            .updateTable('event')
            .set({ programmeRevision: programmeRevision + 1 })
            .where('id', '=', eventId)
            .where('programmeRevision', '=', programmeRevision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: () => writeOrder(change, eventId, itemIds),
        read: () => readProgramme(change, eventId),
        isSame: ({ items }) => isSameOrder(items, itemIds),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            eventEntry(eventId, {
              before: orderFields(before.items),
              after: orderFields(after.items),
              revision: programmeRevision,
            }),
          ),
      }),
    )
  }),

  putTimes: api.programmeItems.putTimes.handler(async ({ input, context, errors }) => {
    await commit(context, (work) =>
      moveItems(work, input, context.clock().toISOString(), async () =>
        errors.CONFLICT({ data: { current: await readProgramme(work.change, input.eventId) } }),
      ),
    )
    const ids = input.moves.map(({ itemId }) => itemId)
    return { items: await readItemsById(context.database, input.eventId, ids) }
  }),

  get: api.programmeItems.get.handler(({ input, context }) => readItem(context.database, input.itemId)),

  create: api.programmeItems.create.handler(async ({ input, context, errors }) => {
    const { id, eventId, kind, ...details } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    await commit(context, ({ change, record }) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: () => insertItem(change, { id, eventId, kind, details }, now),
        read: () => readItem(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(itemEntry(created, { before: {}, after: itemFields(created) })),
      }),
    )
    return readItem(context.database, id)
  }),

  createMany: api.programmeItems.createMany.handler(async ({ input, context, errors }) => {
    const now = context.clock().toISOString()
    const hash = await canonicalHash(input)
    const [first] = input.items
    if (!first) throw refuse(['items'], 'too_small')
    return commit(context, async (work) => {
      const claim = await claimCreation(work.change, first.id, hash, now)
      if (claim === 'contradicts') throw errors.CONFLICT({ data: { current: null } })
      if (claim === 'new') return importItems(work, input, now)
      const { items, rooms, people } = input
      return { created: items.length, roomsCreated: rooms.length, peopleCreated: people.length }
    })
  }),

  putDetails: api.programmeItems.putDetails.handler(({ input, context, errors }) => {
    const { itemId, revision, ...details } = input
    return saveItemDetails(
      context,
      { itemId, revision, details },
      {
        read: (change) => readItem(change, itemId),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      },
    )
  }),

  putLineup: api.programmeItems.putLineup.handler(({ input, context, errors }) => {
    const { itemId, lineupRevision: revision, people } = input
    return saveLineup(
      context,
      { itemId, revision, people },
      {
        read: (change) => readItem(change, itemId),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      },
    )
  }),

  putMark: api.programmeItems.putMark.handler(async ({ input: { itemId, isToBeConfirmed }, context }) => {
    await commit(context, async (work) => {
      const { item } = await holdStanding(work.change, itemId)
      await writeMark(work, item, isToBeConfirmed)
    })
    return readItem(context.database, itemId)
  }),

  remove: api.programmeItems.remove.handler(({ input, context }) =>
    commit(context, async (work) => {
      await markItem(work, input.itemId, context.clock().toISOString())
      return {}
    }),
  ),

  restore: api.programmeItems.restore.handler(async ({ input, context }) => {
    await commit(context, (work) => markItem(work, input.itemId, null))
    return readItem(context.database, input.itemId)
  }),
}
