import DatabaseFile from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'
import { migrate } from './migrate.ts'
import { tellQueryTimes, type QueryTime } from './queryTimes.ts'
import type { Schema } from './schema.ts'

const nothingToDo: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

/** On a full disk SQLite takes a transaction back by itself; taking it back once more would hide why. */
const withoutRepeatedRollback = (connection: DatabaseFile.Database): SqliteDatabase => ({
  close: () => connection.close(),
  prepare: (text) =>
    text === 'rollback' && !connection.inTransaction ? nothingToDo : connection.prepare(text),
})

/**
 * Opens (and migrates) the embedded database in a file; `:memory:` for one that lives as long as the process. `onQuery` is
 * told of each statement.
 */
export const openSqlite = async (file: string, onQuery?: (query: QueryTime) => void) => {
  const connection = new DatabaseFile(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('busy_timeout = 5000')
  const database = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: withoutRepeatedRollback(connection) }),
    ...(onQuery && { log: tellQueryTimes(onQuery) }),
  })
  await migrate(database, 'sqlite')
  return database
}
