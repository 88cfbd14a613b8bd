import { sql } from 'kysely'
import type { Database } from '#server/database/database.ts'
import { attemptLimits } from './limits.ts'
import { sha256 } from './token.ts'

type Kind = keyof typeof attemptLimits

/**
 * Counts one try by somebody (an address, a user) and answers in how many seconds they may try again, 0 for now. Counted
 * in the database, so that every instance of the server counts together; whose try it was is kept only as a hash.
 */
export const countAttempt = async (database: Database, kind: Kind, who: string, now: Date) => {
  const { most, within } = attemptLimits[kind]
  const key = await sha256(`${kind}\n${who}`)
  const since = now.toISOString()
  const windowBegan = new Date(now.getTime() - within).toISOString()
  const isOver = sql<boolean>`attempt.since <= ${windowBegan}`
  const { count, since: began } = await database
    .insertInto('attempt')
    .values({ key, since, count: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when ${isOver} then 1 else attempt.count + 1 end`,
        since: sql<string>`case when ${isOver} then ${since} else attempt.since end`,
      }),
    )
    .returning(['count', 'since'])
    .executeTakeFirstOrThrow()
  if (count <= most) return 0
  return Math.max(1, Math.ceil((Date.parse(began) + within - now.getTime()) / 1000))
}

/** In how many seconds somebody may try again, without counting a try. */
export const waitingTime = async (database: Database, kind: Kind, who: string, now: Date) => {
  const { most, within } = attemptLimits[kind]
  const row = await database
    .selectFrom('attempt')
    .selectAll()
    .where('key', '=', await sha256(`${kind}\n${who}`))
    .executeTakeFirst()
  if (!row || row.count < most) return 0
  return Math.max(0, Math.ceil((Date.parse(row.since) + within - now.getTime()) / 1000))
}
