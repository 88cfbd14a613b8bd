import DatabaseFile from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'

/** Opens a copy of a database as it is, to be read only: it is neither migrated nor written. Throws when it is none. */
export const openCopy = (file: string): { database: Database; findFault: () => string | null } => {
  const connection = new DatabaseFile(file, { readonly: true, fileMustExist: true })
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) })
  /** What SQLite finds wrong with the file; null when nothing. */
  const findFault = () => {
    const said = String(connection.pragma('integrity_check', { simple: true }))
    return said === 'ok' ? null : said
  }
  return { database, findFault }
}
