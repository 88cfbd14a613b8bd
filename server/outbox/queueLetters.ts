import type { Work } from '#server/history/commit.ts'
import { letterEntry } from './letterEntry.ts'
import { selectMessages, toMessages } from './readMessages.ts'

type Queueing = {
  messageIds: readonly string[]
  /** The instant from which they may go, ISO-8601 UTC. */
  now: string
  /** Whoever of the staff sends them; null when they go by themselves. */
  sentById: string | null
}

/**
 * Puts letters among those on their way, to be sent by `deliver` once the change holds; what is no draft, nor failed,
 * stays as it is, and so does a letter to nobody's address. Answers how many were put there.
 */
export const queueLetters = async (work: Work, { messageIds, now, sentById }: Queueing) => {
  const { change, record, tell } = work
  const waiting = await selectMessages(change)
    .where('message.id', 'in', ['', ...messageIds])
    .where('message.state', 'in', ['draft', 'failed'])
    .execute()
  const rows = waiting.filter(({ email }) => email !== '')
  const queued = await change
    .updateTable('message')
    .set((set) => ({
      state: 'queued',
      nextTryAt: now,
      claimedAt: null,
      attempts: 0,
      error: '',
      sentById,
      updatedAt: now,
      revision: set('revision', '+', 1),
    }))
    .where('id', 'in', ['', ...rows.map(({ id }) => id)])
    .where('state', 'in', ['draft', 'failed'])
    .returning('id')
    .execute()
  const ids = new Set(queued.map(({ id }) => id))
  const letters = (await toMessages(change, rows)).filter(({ id }) => ids.has(id))
  for (const [eventId, ofEvent] of Map.groupBy(letters, (letter) => letter.eventId)) {
    const moments = ofEvent.map((before) => ({ before, after: { ...before, state: 'queued' as const } }))
    record(letterEntry(eventId, moments))
    for (const { id } of ofEvent) tell({ entity: 'message', id, eventId })
  }
  return ids.size
}
