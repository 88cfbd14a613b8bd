import { sql } from 'kysely'
import type { MessageKind } from '#contract/messages.ts'
import type { Database } from '#server/database/database.ts'
import { matching } from './matching.ts'

type Filters = { q?: string | undefined; eventId?: string | undefined; kind?: MessageKind | undefined }

/** The letters that a list asks for, of every state; those of a removed event are not among them. */
export const filterMessages = (database: Database, { q, eventId, kind }: Filters) => {
  let filtered = database
    .selectFrom('message')
    .innerJoin('event', 'event.id', 'message.eventId')
    .where((where) =>
      where.or([where('event.removedAt', 'is', null), where('message.kind', '=', 'cancellation')]),
    )
  if (q) filtered = filtered.where(matching({ text: sql.ref('message.search') }, q))
  if (eventId) filtered = filtered.where('message.eventId', '=', eventId)
  if (kind) filtered = filtered.where('message.kind', '=', kind)
  return filtered
}
