import DatabaseFile from 'better-sqlite3'
import { Kysely, SqliteDialect, SqliteQueryCompiler, type SqliteDatabase, type SqliteStatement } from 'kysely'
import { migrate } from './migrate.ts'
import { tellQueryTimes, type QueryTime } from './queryTimes.ts'
import type { Schema } from './schema.ts'

const nothingToDo: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

/** How many statements are kept ready: what a desk asks for again and again; each takes some ten kilobytes. */
const mostKept = 200

/**
 * Keeps statements ready, the ones used last: to read the text of a long one and plan it costs as much as many of its answers.
 * SQLite plans a kept one anew by itself when tables or indexes have changed. On a full disk SQLite takes a transaction back by
 * itself; taking it back once more would hide why.
 */
const keepingStatements = (connection: DatabaseFile.Database): SqliteDatabase => {
  const kept = new Map<string, DatabaseFile.Statement<unknown[]>>()
  return {
    close: () => connection.close(),
    prepare: (text) => {
      if (text === 'rollback' && !connection.inTransaction) return nothingToDo
      const statement = kept.get(text) ?? connection.prepare(text)
      kept.delete(text)
      kept.set(text, statement)
      const [oldest] = kept.size > mostKept ? kept.keys() : []
      if (oldest !== undefined) kept.delete(oldest)
      return statement
    },
  }
}

/**
 * Writes a parameter as `+?`, which means the same: for a bare `?` SQLite may plan a statement by the very value, and then plans
 * it anew whenever values are bound, kept or not. Where a plan hangs on a value, the statement names it (`sql.lit`).
 */
class PlannedOnce extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder() {
    return '+?'
  }
}

class EmbeddedDialect extends SqliteDialect {
  override createQueryCompiler() {
    return new PlannedOnce()
  }
}

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
  // 4 MB of pages of its own: the system keeps the file in memory anyway, and more made nothing quicker.
  connection.pragma('cache_size = -4000')
  const database = new Kysely<Schema>({
    dialect: new EmbeddedDialect({ database: keepingStatements(connection) }),
    ...(onQuery && { log: tellQueryTimes(onQuery) }),
  })
  await migrate(database, 'sqlite')
  return database
}
