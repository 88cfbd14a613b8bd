import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'

// Counts come as bigint, which `pg` hands over as text; ours fit a number.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens (and migrates) a PostgreSQL database, or what speaks it, by its URL. */
export const openPostgres = async (url: string) => {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // An idle connection that the server drops is replaced at the next query; it must not end the process.
  pool.on('error', () => undefined)
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  await migrate(database, 'postgres')
  return database
}
