import { sql } from 'kysely'
import { countRows, readTables } from '#server/backup/manifest.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'

/** How many rows go in one statement: PostgreSQL takes 65,535 values, and files are large. */
const rowsAtOnce = (columns: number) => Math.max(1, Math.min(200, Math.floor(30_000 / columns)))

/** What a new database has of itself before anybody uses it. */
const ownRows: readonly (keyof Schema)[] = ['history_head', 'settings']

const isEmpty = async (database: Database) => {
  const counts = await countRows(database)
  return Object.entries(counts).every(([table, count]) => count === 0 || ownRows.some((own) => own === table))
}

const copyTable = async (from: Database, change: Change, table: keyof Schema) => {
  // Rows go as they are: whoever wrote them has checked them.
  const [sample] = await from.selectFrom(table).selectAll().limit(1).execute()
  if (sample === undefined) return
  const most = rowsAtOnce(Object.keys(sample).length)
  for (let done = 0; ; done += most) {
    const rows = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(table)} order by rowid limit ${sql.lit(most)} offset ${sql.lit(done)}`.execute(
      from,
    )
    if (rows.rows.length === 0) return
    await change.insertInto(table).values(rows.rows).execute()
  }
}

/**
 * Copies everything of one database into another one that is new: all or nothing. Throws a sentence when the other is not
 * empty. Answers how many rows each table has; what was copied is counted there once more before it holds.
 */
export const copyDatabase = async (from: Database, to: Database): Promise<Record<string, number>> => {
  if (!(await isEmpty(to)))
    throw new Error(
      'The PostgreSQL database is not empty: name a new one, so that nothing in it is mixed up.',
    )
  const expected = await countRows(from)
  await to.transaction().execute(async (change) => {
    for (const table of ownRows) await change.deleteFrom(table).execute()
    for (const table of await readTables(from)) await copyTable(from, change, table)
    const copied = await countRows(change)
    const wrong = Object.keys(expected).filter((table) => copied[table] !== expected[table])
    if (wrong.length > 0) throw new Error(`Not all rows came over: ${wrong.join(', ')}.`)
  })
  return expected
}
