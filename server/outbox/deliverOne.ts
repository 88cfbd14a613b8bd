import { ORPCError } from '@orpc/server'
import { newId } from '#domain/id.ts'
import { asSystem } from '#server/history/asSystem.ts'
import type { Ports } from '#server/api/base.ts'
import { reviewLinkEntry } from '#server/api/reviewLinkEntry.ts'
import type { Change } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import type { Mail } from '#server/mail.ts'
import { addLink } from './addLink.ts'
import { finishLetter, needsLink } from './finishLetter.ts'
import { selectMessages, toMessages, type MessageRow } from './readMessages.ts'
import { readRefusal } from './readRefusal.ts'
import { reviewerOf } from './reviewerOf.ts'
import { settle, type Claimed } from './settle.ts'

/** After so many minutes a letter is tried again that the mail server did not take; then it is left to staff. */
const pauses = [1, 5, 30, 120]

type Delivering = Ports & { mail: Mail }

/** Why a letter that nobody sent by hand does not go: what it reminds of is answered or no longer so. */
const isOvertaken = async (change: Change, row: MessageRow) => {
  if (row.sentById !== null) return false
  const [message] = await toMessages(change, [row])
  return message !== undefined && message.overtaken.length > 0
}

/** The letter with a link of its own, kept before it goes: whoever gets it may open it at once. */
const prepare = (ports: Delivering, id: string) =>
  commit(asSystem(ports, 'messages.send'), async ({ change }) => {
    const row = await selectMessages(change).where('message.id', '=', id).executeTakeFirst()
    if (!row) return { kind: 'gone' as const }
    if (await isOvertaken(change, row)) return { kind: 'overtaken' as const, row }
    if (row.email === '') return { kind: 'failed' as const, error: 'no-address' }
    const now = ports.clock()
    const made = {
      id: newId(now.getTime()),
      eventId: row.eventId,
      reviewer: reviewerOf(row),
      publicUrl: ports.publicUrl(),
      now,
      createdById: row.sentById ?? '',
    }
    const link = needsLink(row) ? await addLink(change, made) : null
    return {
      kind: 'ready' as const,
      row,
      link,
      ...(await finishLetter(change, row, link ?? { id: '', url: '' })),
    }
  })

/** A link is refused to whoever is no longer in the directory, and when the event is over or gone. */
const prepareOrSay = async (ports: Delivering, id: string) => {
  try {
    return await prepare(ports, id)
  } catch (error) {
    if (error instanceof ORPCError) return { kind: 'failed' as const, error: 'no-link' }
    throw error
  }
}

/** What it reminded of may be answered in part: the day counts as free again, so that a new letter asks the rest. */
const freeReminder = (change: Change, row: MessageRow) => {
  const { eventId } = row
  const { id } = reviewerOf(row)
  return change
    .deleteFrom('reminder')
    .where('eventId', '=', eventId)
    .where('personId', '=', id)
    .where('day', '=', (of) =>
      of
        .selectFrom('reminder')
        .select((select) => select.fn.max('day').as('day'))
        .where('eventId', '=', eventId)
        .where('personId', '=', id),
    )
    .execute()
}

/** Sends one letter that was claimed, and writes down whether it went. */
export const deliverOne = async (ports: Delivering, claimed: Claimed): Promise<void> => {
  const { mail, clock, database, publicUrl } = ports
  const prepared = await prepareOrSay(ports, claimed.id)
  // Erased with whoever it was for since it was claimed.
  if (prepared.kind === 'gone') return
  if (prepared.kind === 'failed') {
    await settle(ports, claimed, { state: 'failed', error: prepared.error })
    return
  }
  const { row } = prepared
  if (prepared.kind === 'overtaken') {
    await settle(ports, claimed, { state: 'discarded' }, ({ change }) => freeReminder(change, row))
    return
  }
  const { letter, kept, link } = prepared
  try {
    const messageId = `<${row.id}@${new URL(publicUrl()).hostname}>`
    await mail.send({ ...letter, messageId })
  } catch (error) {
    // Nobody has its secret; where the letter may have gone all the same, its link has to open.
    if (link && !readRefusal(error).mayHaveGone)
      await database.deleteFrom('review_link').where('id', '=', link.id).execute()
    await settle(ports, claimed, failure(error, row.attempts + 1, clock()))
    return
  }
  const sentAt = clock().toISOString()
  const sent = {
    state: 'sent',
    sentAt,
    way: 'smtp',
    address: letter.to,
    text: kept,
    attempts: row.attempts + 1,
    error: '',
  } as const
  await settle(ports, claimed, sent, async ({ change, record, tell }) => {
    if (!link) return
    await change.updateTable('review_link').set({ mailedAt: sentAt }).where('id', '=', link.id).execute()
    record(reviewLinkEntry(row, null, 'made'))
    tell({ entity: 'review-link', id: link.id, eventId: row.eventId })
  })
}

/** Tried again after a while, unless the mail server will never take it or has not taken it too often. */
const failure = (error: unknown, attempts: number, now: Date) => {
  const { words, isForGood } = readRefusal(error)
  const pause = isForGood ? undefined : pauses[attempts - 1]
  const state = pause === undefined ? ('failed' as const) : ('queued' as const)
  const nextTryAt = pause === undefined ? null : new Date(now.getTime() + pause * 60_000).toISOString()
  return { state, attempts, error: words, nextTryAt }
}
