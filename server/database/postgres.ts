import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { tellQueryTimes, type QueryTime } from './queryTimes.ts'
import type { Schema } from './schema.ts'

// Counts come as bigint, which `pg` hands over as text; ours fit a number.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** How long a request waits for a database that does not answer at all, or whose connections are all in use. */
const connectionTimeoutMillis = 10_000

/** Opens (and migrates) a PostgreSQL database, or what speaks it, by its URL. `onQuery` is told of each statement. */
export const openPostgres = async (url: string, onQuery?: (query: QueryTime) => void) => {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis })
  // An idle connection that the server drops is replaced at the next query; it must not end the process.
  pool.on('error', () => undefined)
  // Nor must one in hand: between two of its statements nobody else listens, and the next of them fails by itself.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const database = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery && { log: tellQueryTimes(onQuery) }),
  })
  await migrate(database, 'postgres')
  return database
}
