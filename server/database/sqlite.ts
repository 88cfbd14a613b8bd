import DatabaseFile from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'

/** Opens (and migrates) the embedded database in a file; `:memory:` for one that lives as long as the process. */
export const openSqlite = async (file: string) => {
  const connection = new DatabaseFile(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) })
  await migrate(database, 'sqlite')
  return database
}
