import type { ConflictAnswer, DecidedConflict } from '#contract/conflicts.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { printedName } from '#domain/printedName.ts'
import { readConflicts } from '#server/conflicts/readConflicts.ts'
import type { Change } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { eventEntry } from '#server/history/entries.ts'
import { deciderOf } from '#server/session/deciderOf.ts'
import { api } from './base.ts'
import { createOnce } from './creation.ts'

/** How somebody is called in the directory; empty for a conflict that is about nobody. */
const nameOf = async (change: Change, personId: string | undefined) => {
  if (personId === undefined) return ''
  const person = await change
    .selectFrom('person')
    .select(['given', 'family', 'titleBefore', 'titleAfter'])
    .where('id', '=', personId)
    .executeTakeFirst()
  return person === undefined ? '' : printedName(person)
}

type Said = { answer: ConflictAnswer; reason: string }

/** Writes into the history what was said, with what the conflict was between, as it was called then. */
const recordDecision = async (
  { change, record }: Work,
  eventId: string,
  conflict: DecidedConflict,
  said: Said,
) => {
  const items = await change
    .selectFrom('programme_item')
    .select(['id', 'title'])
    .where('id', 'in', conflict.itemIds)
    .execute()
  const titleOf = new Map(items.map(({ id, title }) => [id, title]))
  const personId = 'personId' in conflict ? conflict.personId : undefined
  const field =
    personId === undefined ? `conflicts.${conflict.key}` : `personConflicts.${personId}.${conflict.key}`
  const value = {
    ...said,
    conflict: conflict.kind,
    name: await nameOf(change, personId),
    items: conflict.itemIds.map((id) => ({ id, title: titleOf.get(id) ?? '' })),
  }
  record({ ...eventEntry(eventId, { before: {}, after: { [field]: value } }), follows: [] })
}

const nextSeq = async (change: Change, eventId: string) => {
  const last = await change
    .selectFrom('conflict_decision')
    .select((select) => select.fn.max('seq').as('seq'))
    .where('eventId', '=', eventId)
    .executeTakeFirst()
  return (last?.seq ?? 0) + 1
}

export const conflicts = {
  list: api.conflicts.list.handler(async ({ input: { eventId }, context }) => ({
    eventId,
    items: await readConflicts(context.database, eventId),
  })),

  decide: api.conflicts.decide.handler(async ({ input, context, errors }) => {
    const { eventId, id, key, factsHash, answer, reason } = input
    const hash = await canonicalHash(input)
    const now = context.clock().toISOString()
    return commit(context, async (work) => {
      const { change } = work
      const read = async () => ({ eventId, items: await readConflicts(change, eventId) })
      // One decision after another, and each on what the programme is then.
      await hold(change, 'event', [eventId], 'to-change')
      return createOnce(change, {
        id,
        hash,
        now,
        insert: async () => {
          const current = await read()
          const conflict = current.items.find((one) => one.key === key && one.factsHash === factsHash)
          const isAsked = conflict !== undefined && (conflict.ignored === null) === (answer === 'ignored')
          if (!isAsked) throw errors.CONFLICT({ data: { current } })
          const { actorId: byId } = deciderOf(context.principal)
          const seq = await nextSeq(change, eventId)
          await change
            .insertInto('conflict_decision')
            .values({ id, seq, eventId, conflict: key, factsHash, answer, reason, byId, at: now })
            .execute()
          await recordDecision(work, eventId, conflict, { answer, reason })
        },
        read,
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: () => undefined,
      })
    })
  }),
}
