import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely'
import sqlite3InitModule from '@sqlite.org/sqlite-wasm'
import { migrate } from '#server/database/migrate.ts'
import type { Schema } from '#server/database/schema.ts'

/**
 * Opens an empty database in memory: SQLite compiled to WebAssembly, behind the same queries as the server's. `copy` answers
 * all of it as the bytes of a file.
 */
export const openMemory = async () => {
  const sqlite = await sqlite3InitModule()
  // A refused row is answered by the API; the console is not told as well.
  sqlite.config.warn = () => undefined
  const connection = new sqlite.oo1.DB(':memory:')
  const statements: SqliteDatabase = {
    close: () => connection.close(),
    prepare: (text) => {
      const all = (parameters: readonly unknown[]) => {
        const statement = connection.prepare(text)
        try {
          if (parameters.length > 0) statement.bind(bindable(parameters))
          const rows: unknown[] = []
          while (statement.step()) rows.push(statement.get({}))
          return rows
        } finally {
          statement.finalize()
        }
      }
      return {
        reader: /^\s*(?:select|with|pragma)\b|\breturning\b/iu.test(text),
        all,
        run: (parameters) => {
          all(parameters)
          return { changes: connection.changes(), lastInsertRowid: 0 }
        },
        iterate: (parameters) => all(parameters).values(),
      }
    },
  }
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: statements }) })
  await migrate(database, 'sqlite')
  return { database, copy: () => sqlite.capi.sqlite3_js_db_export(connection) }
}

/** The same where nobody wants a copy. */
export const openMemoryDatabase = async () => (await openMemory()).database

type Bindable = string | number | null | Uint8Array

const bindable = (parameters: readonly unknown[]): Bindable[] =>
  parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value
    if (value instanceof Uint8Array) return value
    throw new TypeError(`Not a value that a column holds: ${typeof value}`)
  })
