import type { Change, Database } from '../database/database.ts'
import { api, notFound, refuse } from './base.ts'
import { bodyHash, createOnce } from './creation.ts'
import { insertItem, markItem, raiseLineup, readItem, readItems, updateItem } from './items.ts'
import { isSameLineup, writeLineup } from './lineup.ts'
import { sameFields } from './sameFields.ts'

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

export const programmeItems = {
  list: api.programmeItems.list.handler(({ input, context }) =>
    readProgramme(context.database, input.eventId),
  ),

  putOrder: api.programmeItems.putOrder.handler(({ input, context: { database }, errors }) => {
    const { eventId, programmeRevision, itemIds } = input
    return database.transaction().execute(async (change) => {
      const { numUpdatedRows } = await change
        .updateTable('event')
        .set({ programmeRevision: programmeRevision + 1 })
        .where('id', '=', eventId)
        .where('programmeRevision', '=', programmeRevision)
        .where('removedAt', 'is', null)
        .executeTakeFirst()
      const stored = await readProgramme(change, eventId)
      const ids = stored.items.map((item) => item.id)
      if (numUpdatedRows === 0n) {
        if (JSON.stringify(ids) === JSON.stringify(itemIds)) return stored
        throw errors.CONFLICT({ data: { current: stored } })
      }
      if (JSON.stringify(ids.toSorted()) !== JSON.stringify(itemIds.toSorted()))
        throw refuse(['itemIds'], 'other-items')
      for (const [index, id] of itemIds.entries()) {
        await change
          .updateTable('programme_item')
          .set({ position: index + 1 })
          .where('id', '=', id)
          .execute()
      }
      return readProgramme(change, eventId)
    })
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
    return database.transaction().execute(async (change) => {
      const isCurrent = await updateItem(change, itemId, revision, details, clock().toISOString())
      const current = await readItem(change, itemId)
      if (!isCurrent && !sameFields(current, details)) throw errors.CONFLICT({ data: { current } })
      return current
    })
  }),

  putLineup: api.programmeItems.putLineup.handler(({ input, context: { database, clock }, errors }) => {
    const { itemId, lineupRevision, people } = input
    return database.transaction().execute(async (change) => {
      const isCurrent = await raiseLineup(change, itemId, lineupRevision, clock().toISOString())
      const stored = await readItem(change, itemId)
      if (isCurrent) await writeLineup(change, itemId, people)
      else if (isSameLineup(stored.people, people)) return stored
      else throw errors.CONFLICT({ data: { current: stored } })
      return readItem(change, itemId)
    })
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
