import { ORPCError } from '@orpc/server'
import type { Updateable } from 'kysely'
import { asSystem } from '#server/history/asSystem.ts'
import type { Ports } from '#server/api/base.ts'
import type { Schema } from '#server/database/schema.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { letterEntry } from './letterEntry.ts'
import { readMessage } from './readMessages.ts'

/** A letter in the hands of whoever delivers it. */
export type Claimed = { id: string; claimedAt: string }

/** Whoever it was for was erased, and the letter with them. */
const whenGone = (error: unknown) => {
  if (error instanceof ORPCError && error.code === 'NOT_FOUND') return null
  throw error
}

/** Writes down what became of a letter that was claimed, as long as it still is, and whatever else `also` has to. */
export const settle = (
  ports: Ports,
  { id, claimedAt }: Claimed,
  outcome: Updateable<Schema['message']>,
  also: (work: Work) => Promise<unknown> = () => Promise.resolve(),
) =>
  commit(asSystem(ports, 'messages.send'), async (work) => {
    const { change, record, tell } = work
    const before = await readMessage(change, id).catch(whenGone)
    if (before === null) return
    const { numUpdatedRows } = await change
      .updateTable('message')
      .set((set) => ({
        nextTryAt: null,
        ...outcome,
        claimedAt: null,
        updatedAt: ports.clock().toISOString(),
        revision: set('revision', '+', 1),
      }))
      .where('id', '=', id)
      .where('claimedAt', '=', claimedAt)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return
    const after = await readMessage(change, id)
    if (after.state !== before.state) record(letterEntry(after.eventId, [{ before, after }]))
    tell({ entity: 'message', id, eventId: after.eventId })
    await also(work)
  })
