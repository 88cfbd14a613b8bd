import { PostgresAdapter, sql } from 'kysely'
import type { Change } from './database.ts'

const isShared = (change: Change) => change.getExecutor().adapter instanceof PostgresAdapter

type Held = 'funding_project' | 'organisation' | 'person' | 'event' | 'programme_item' | 'material'

/**
 * Holds rows until the change is through: `as-is`, so that nobody changes what this change relies on, or `to-change`.
 * Every change holds in the order funding projects, organisations, people, events, items, materials, and of each kind by id, so that no two wait for
 * each other. SQLite lets one change in at a time and has nothing to hold.
 */
export const hold = async (
  change: Change,
  table: Held,
  ids: readonly string[],
  manner: 'as-is' | 'to-change',
) => {
  if (ids.length === 0 || !isShared(change)) return
  const strength = manner === 'as-is' ? sql`for share` : sql`for update`
  await sql`select id from ${sql.table(table)} where id in (${sql.join(ids)}) order by id ${strength}`.execute(
    change,
  )
}

/**
 * Waits for its turn at something that has no row to hold, and keeps it until the change is through. Taken after all
 * rows, and of several names in their order.
 */
export const holdTurn = async (change: Change, name: string) => {
  if (!isShared(change)) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(change)
}
