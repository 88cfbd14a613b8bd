import type { Change } from '#server/database/database.ts'
import { refuse } from './base.ts'

/**
 * Claims a client-made id for one creation. `repeated`: the same body was created before, so the answer is what is
 * stored; `contradicts`: the id was used for something else.
 */
export const claimCreation = async (change: Change, id: string, hash: string, now: string) => {
  const claim = await change
    .insertInto('creation')
    .values({ id, bodyHash: hash, createdAt: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (claim.numInsertedOrUpdatedRows !== 0n) return 'new'
  const first = await change.selectFrom('creation').select('bodyHash').where('id', '=', id).executeTakeFirst()
  return first?.bodyHash === hash ? 'repeated' : 'contradicts'
}

/**
 * Claims a client-made id for something that is done once: true where it is still to be done, false for a repeat. 422 when the
 * id was used for something else.
 */
export const claimOnce = async (change: Change, id: string, hash: string, now: string) => {
  const claim = await claimCreation(change, id, hash, now)
  if (claim === 'contradicts') throw refuse(['id'], 'id-taken')
  return claim === 'new'
}

type Creation<Stored> = {
  id: string
  hash: string
  now: string
  insert: () => Promise<unknown>
  read: () => Promise<Stored>
  conflict: (current: Stored) => Error
  /** Writes into the history what is there now. */
  record: (created: Stored) => void
}

/** Creates once: inserts on the first call, answers what is stored on a repeat, refuses another body under the same id. */
export const createOnce = async <Stored>(change: Change, creation: Creation<Stored>) => {
  const claim = await claimCreation(change, creation.id, creation.hash, creation.now)
  if (claim === 'new') await creation.insert()
  const stored = await creation.read().catch((error: unknown) => {
    throw claim === 'contradicts' ? refuse(['id'], 'id-taken') : error
  })
  if (claim === 'contradicts') throw creation.conflict(stored)
  if (claim === 'new') creation.record(stored)
  return stored
}
