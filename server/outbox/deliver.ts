import type { Ports } from '#server/api/base.ts'
import { deliverOne } from './deliverOne.ts'
import { settle } from './settle.ts'

const minute = 60_000

/** Whoever claimed a letter so long ago has stopped in between. */
const longestDelivery = 10 * minute

/** Whether a letter that was interrupted has gone nobody knows: it is left to staff, and never sent twice by itself. */
const giveUpInterrupted = async (ports: Ports) => {
  const before = new Date(ports.clock().getTime() - longestDelivery).toISOString()
  const interrupted = await ports.database
    .selectFrom('message')
    .select(['id', 'claimedAt'])
    .where('state', '=', 'queued')
    .where('claimedAt', '<=', before)
    .execute()
  for (const { id, claimedAt } of interrupted)
    await settle(ports, { id, claimedAt: claimedAt ?? '' }, { state: 'failed', error: 'interrupted' })
}

const nextDue = (ports: Ports) =>
  ports.database
    .selectFrom('message')
    .select('id')
    .where('state', '=', 'queued')
    .where('claimedAt', 'is', null)
    .where('nextTryAt', '<=', ports.clock().toISOString())
    .orderBy('nextTryAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()

/** A letter is whoever's who claims it first, however many servers look at once. */
const claim = async ({ database, clock }: Ports, id: string) => {
  const claimedAt = clock().toISOString()
  const { numUpdatedRows } = await database
    .updateTable('message')
    .set({ claimedAt })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('claimedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { id, claimedAt } : undefined
}

/** Sends the letters that are on their way and due, one after another; nothing where the server cannot send. */
export const deliver = async (ports: Ports): Promise<void> => {
  const { mail } = ports
  if (mail === null) return
  await giveUpInterrupted(ports)
  for (let due = await nextDue(ports); due !== undefined; due = await nextDue(ports)) {
    const claimed = await claim(ports, due.id)
    if (claimed) await deliverOne({ ...ports, mail }, claimed)
  }
}
