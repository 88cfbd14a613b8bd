import type { Conflict, DecidedConflict } from '#contract/conflicts.ts'
import { textHash } from '#domain/canonical.ts'
import { findConflicts } from '#domain/conflicts/findConflicts.ts'
import { notFound } from '#server/api/base.ts'
import { readItems } from '#server/api/items.ts'
import type { Change, Database } from '#server/database/database.ts'
import { readDecisions, type ConflictDecision } from './readDecisions.ts'
import { readPlanning } from './readPlanning.ts'

const withDecision = async (
  conflict: Conflict,
  decision: ConflictDecision | undefined,
): Promise<DecidedConflict> => {
  const factsHash = await textHash(conflict.facts)
  if (decision?.answer !== 'ignored') return { ...conflict, factsHash, ignored: null, wasIgnored: null }
  const remark = { by: decision.by, at: decision.at, reason: decision.reason }
  return decision.factsHash === factsHash
    ? { ...conflict, factsHash, ignored: remark, wasIgnored: null }
    : { ...conflict, factsHash, ignored: null, wasIgnored: remark }
}

/**
 * Every conflict of one event as it is stored now, errors first, then by time, with what was decided about each: one that is
 * `ignored` stands with somebody's reason, all others are open. `known`: the items, where they were read. NOT_FOUND without the event.
 */
export const readConflicts = async (
  database: Database | Change,
  eventId: string,
  known?: Awaited<ReturnType<typeof readItems>>,
): Promise<DecidedConflict[]> => {
  const event = await database
    .selectFrom('event')
    .select(['startsOn', 'endsOn', 'timeZone'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  const rooms = await database
    .selectFrom('room')
    .select(['id', 'capacity'])
    .where('eventId', '=', eventId)
    .execute()
  const conflicts = findConflicts({
    event,
    rooms,
    planning: await readPlanning(database, eventId),
    items: known ?? (await readItems(database, eventId)),
  })
  const decisions = await readDecisions(database, [eventId])
  return Promise.all(conflicts.map((conflict) => withDecision(conflict, decisions.get(conflict.key))))
}
