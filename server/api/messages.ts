import { sql, type Updateable } from 'kysely'
import type { Message, MessageState } from '#contract/messages.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { searchText } from '#domain/polish.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'
import { commit } from '#server/history/commit.ts'
import { addLink, renewLink } from '#server/outbox/addLink.ts'
import { deliver } from '#server/outbox/deliver.ts'
import { finishLetter, needsLink } from '#server/outbox/finishLetter.ts'
import { letterEntry } from '#server/outbox/letterEntry.ts'
import { queueLetters } from '#server/outbox/queueLetters.ts'
import { readMessage, selectMessages, toMessages } from '#server/outbox/readMessages.ts'
import { reviewerOf } from '#server/outbox/reviewerOf.ts'
import { api, notFound, refuse, userOf, type Context } from './base.ts'
import { claimOnce } from './creation.ts'
import { filterMessages } from './messageFilters.ts'
import { keyset, toPage, total } from './page.ts'
import { reviewLinkEntry } from './reviewLinkEntry.ts'
import { saveOnRevision } from './saveOnRevision.ts'

const readRow = async (database: Database | Change, messageId: string) => {
  const row = await selectMessages(database).where('message.id', '=', messageId).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

type Step = {
  messageId: string
  revision: number
  /** The states from which it can be taken; a letter that is just being sent is in nobody's hands. */
  from: readonly MessageState[]
  values: (change: Change, message: Message) => Promise<Updateable<Schema['message']>>
  isSame: (current: Message) => boolean
  conflict: (current: Message) => Error
}

/** One step in the life of a letter, on the revision that was read; into the history goes what became of it. */
const take = (context: Context, { messageId, revision, from, values, isSame, conflict }: Step) =>
  commit(context, ({ change, record, tell }) =>
    saveOnRevision({
      claim: () =>
        change
          .updateTable('message')
          .set({ revision: revision + 1, updatedAt: context.clock().toISOString() })
          .where('id', '=', messageId)
          .where('revision', '=', revision)
          .where('state', 'in', [...from])
          .where('claimedAt', 'is', null)
          .executeTakeFirst(),
      write: async () =>
        change
          .updateTable('message')
          .set(await values(change, await readMessage(change, messageId)))
          .where('id', '=', messageId)
          .execute(),
      read: () => readMessage(change, messageId),
      isSame,
      conflict,
      record: (before, after) => {
        if (before.state !== after.state) record(letterEntry(after.eventId, [{ before, after }]))
        tell({ entity: 'message', id: messageId, eventId: after.eventId })
      },
    }),
  )

/** What a letter shows in place of a secret that is not made yet. */
const noLinkYet = (context: Context) => ({ id: '', url: `${context.publicUrl()}/link#t=…` })

export const messages = {
  list: api.messages.list.handler(async ({ input, context: { database, mail } }) => {
    const { state, limit, cursor } = input
    const filtered = filterMessages(database, input)
    // Ids begin with the instant at which a letter was written.
    const page = keyset({
      by: sql.ref('message.id'),
      value: 'text',
      id: sql.ref('message.id'),
      descending: true,
      cursor,
    })
    const inState = state === undefined ? filtered : filtered.where('message.state', '=', state)
    const rows = await selectMessages(database)
      .select(page.value)
      .where('message.id', 'in', inState.select('message.id'))
      .where(page.beyond)
      .orderBy(page.order)
      .limit(limit + 1)
      .execute()
    const counted = await filtered.select(['message.state', total]).groupBy('message.state').execute()
    const counts = { draft: 0, queued: 0, sent: 0, failed: 0, discarded: 0 }
    for (const row of counted) counts[row.state] = Number(row.total)
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const list = toPage(rows, limit, { total: state === undefined ? all : counts[state] })
    return { ...list, items: await toMessages(database, list.items), counts, canSend: mail !== null }
  }),

  get: api.messages.get.handler(({ input, context }) => readMessage(context.database, input.messageId)),

  preview: api.messages.preview.handler(async ({ input: { messageId }, context }) => {
    const row = await readRow(context.database, messageId)
    const { letter } = await finishLetter(context.database, row, noLinkYet(context))
    return { ...letter, to: row.state === 'sent' ? row.address : letter.to }
  }),

  put: api.messages.put.handler(({ input, context, errors }) => {
    const { messageId, revision, subject, text } = input
    return take(context, {
      messageId,
      revision,
      from: ['draft', 'failed'],
      values: (_, { name }) =>
        Promise.resolve({ subject, text, isEdited: 1, search: searchText(name, subject) }),
      isSame: (current) => current.subject === subject && current.text === text,
      conflict: (current) => errors.CONFLICT({ data: { current } }),
    })
  }),

  copy: api.messages.copy.handler(async ({ input, context }) => {
    const { id, messageId } = input
    const hash = await canonicalHash(input)
    return commit(context, async ({ change, record, tell }) => {
      const row = await readRow(change, messageId)
      const { eventId } = row
      if (!needsLink(row)) return (await finishLetter(change, row, noLinkYet(context))).letter
      const now = context.clock()
      const publicUrl = context.publicUrl()
      if (!(await claimOnce(change, id, hash, now.toISOString())))
        return (await finishLetter(change, row, await renewLink(change, id, publicUrl))).letter
      const by = { publicUrl, now, createdById: userOf(context) }
      const link = await addLink(change, { id, eventId, reviewer: reviewerOf(row), ...by })
      record(reviewLinkEntry(row, null, 'made'))
      tell({ entity: 'review-link', id, eventId })
      return (await finishLetter(change, row, link)).letter
    })
  }),

  markSent: api.messages.markSent.handler(({ input, context, errors }) =>
    take(context, {
      ...input,
      from: ['draft', 'failed', 'queued'],
      values: async (change) => {
        const row = await readRow(change, input.messageId)
        const { letter, kept } = await finishLetter(change, row, noLinkYet(context))
        return {
          state: 'sent',
          way: 'hand',
          sentAt: context.clock().toISOString(),
          sentById: userOf(context),
          address: letter.to,
          text: kept,
          nextTryAt: null,
          error: '',
        }
      },
      isSame: ({ state }) => state === 'sent',
      conflict: (current) => errors.CONFLICT({ data: { current } }),
    }),
  ),

  send: api.messages.send.handler(async ({ input, context }) => {
    const messageIds = [...new Set(input.messageIds)]
    if (context.mail === null) throw refuse(['messageIds'], 'no-mail')
    const queued = await commit(context, async (work) => {
      const rows = await selectMessages(work.change).where('message.id', 'in', messageIds).execute()
      const byId = new Map(rows.map((row) => [row.id, row]))
      for (const [index, id] of input.messageIds.entries()) {
        const row = byId.get(id)
        if (!row) throw notFound()
        if (row.email === '') throw refuse(['messageIds', index], 'no-address')
      }
      const now = context.clock().toISOString()
      return queueLetters(work, { messageIds, now, sentById: userOf(context) })
    })
    context.afterwards(() => deliver(context))
    return { queued }
  }),

  discard: api.messages.discard.handler(({ input, context, errors }) =>
    take(context, {
      ...input,
      from: ['draft', 'failed', 'queued'],
      values: () => Promise.resolve({ state: 'discarded', nextTryAt: null }),
      isSame: ({ state }) => state === 'discarded',
      conflict: (current) => errors.CONFLICT({ data: { current } }),
    }),
  ),

  restore: api.messages.restore.handler(({ input, context, errors }) =>
    take(context, {
      ...input,
      from: ['discarded', 'failed'],
      values: () =>
        Promise.resolve({ state: 'draft', nextTryAt: null, attempts: 0, error: '', sentById: null }),
      isSame: ({ state }) => state === 'draft',
      conflict: (current) => errors.CONFLICT({ data: { current } }),
    }),
  ),
}
