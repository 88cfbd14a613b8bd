import type { ConflictAnswer } from '#contract/conflicts.ts'
import type { Change, Database } from '#server/database/database.ts'

export type ConflictDecision = {
  conflict: string
  factsHash: string
  answer: ConflictAnswer
  reason: string
  by: string
  at: string
}

/** The last decision about each conflict of these events, by its key. */
export const readDecisions = async (
  database: Database | Change,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, ConflictDecision>> => {
  const rows = await database
    .selectFrom('conflict_decision')
    .innerJoin('user_account', 'user_account.id', 'conflict_decision.byId')
    .select(['conflict', 'factsHash', 'answer', 'reason', 'at', 'user_account.name as by'])
    .where('eventId', 'in', ['', ...eventIds])
    .orderBy('eventId')
    .orderBy('seq')
    .execute()
  return new Map(rows.map((row) => [row.conflict, row]))
}
