import type { Change, Database } from '#server/database/database.ts'
import { api, notFound, refuse } from './base.ts'
import { bodyHash, createOnce } from './creation.ts'
import {
  checkReferences,
  claimItem,
  claimLineup,
  insertItem,
  markItem,
  readItem,
  readItems,
} from './items.ts'
import { isSameLineup, writeLineup } from './lineup.ts'
import { sameFields } from './sameFields.ts'
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

  putOrder: api.programmeItems.putOrder.handler(({ input, context: { database }, errors }) => {
    const { eventId, programmeRevision, itemIds } = input
    return database.transaction().execute((change) =>
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
      }),
    )
  }),

  get: api.programmeItems.get.handler(({ input, context }) => readItem(context.database, input.itemId)),

  create: api.programmeItems.create.handler(async ({ input, context: { database, clock }, errors }) => {
    const { id, eventId, kind, ...details } = input
    const hash = await bodyHash(input)
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      createOnce(change, {
        id,
        hash,
        now,
        insert: () => insertItem(change, { id, eventId, kind, details }, now),
        read: () => readItem(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  putDetails: api.programmeItems.putDetails.handler(({ input, context: { database, clock }, errors }) => {
    const { itemId, revision, ...details } = input
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      saveOnRevision({
        claim: () => claimItem(change, { itemId, revision }, details, now),
        write: () => checkReferences(change, itemId, details),
        read: () => readItem(change, itemId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  putLineup: api.programmeItems.putLineup.handler(({ input, context: { database, clock }, errors }) => {
    const { itemId, lineupRevision: revision, people } = input
    const now = clock().toISOString()
    return database.transaction().execute((change) =>
      saveOnRevision({
        claim: () => claimLineup(change, { itemId, revision }, now),
        write: () => writeLineup(change, itemId, people),
        read: () => readItem(change, itemId),
        isSame: (current) => isSameLineup(current.people, people),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  remove: api.programmeItems.remove.handler(async ({ input, context: { database, clock } }) => {
    await markItem(database, input.itemId, clock().toISOString())
    return {}
  }),

  restore: api.programmeItems.restore.handler(async ({ input, context: { database } }) => {
    await markItem(database, input.itemId, null)
    return readItem(database, input.itemId)
  }),
}
