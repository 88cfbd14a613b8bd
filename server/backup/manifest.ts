import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Database } from '#server/database/database.ts'
import { readSteps } from '#server/database/migrate.ts'
import type { Schema } from '#server/database/schema.ts'

/** What a backup holds, beside its file: to be compared after a restore, and to know who was erased by then. */
export const manifest = z.object({
  form: z.literal(1),
  createdAt: z.iso.datetime(),
  /** SHA-256 of the file, hex, and its size in bytes. */
  sha256: z.string(),
  size: z.int(),
  /** The newest step of the database's shape. */
  step: z.string(),
  /** How many rows each table has. */
  rows: z.record(z.string(), z.int()),
  /** The end of the history's chain. */
  history: z.object({ entries: z.int(), headHash: z.string() }),
  /** People who were erased, that a restored older copy is cleared of them again. */
  erased: z.array(z.object({ id: z.string(), erasedAt: z.string() })),
})

export type Manifest = z.infer<typeof manifest>

/** The file beside a backup. */
export const manifestFile = (file: string) => file.replace(/\.sqlite$/u, '.json')

/** The manifest beside a backup; null when there is none that can be read. */
export const readManifest = async (file: string): Promise<Manifest | null> => {
  try {
    return manifest.parse(JSON.parse(await readFile(manifestFile(file), 'utf8')))
  } catch {
    return null
  }
}

/** The tables of a database, by name, without what SQLite and Kysely keep for themselves. */
export const readTables = async (database: Database): Promise<(keyof Schema)[]> => {
  const tables = await database.introspection.getTables()
  const names = tables.filter(({ isView }) => !isView).map(({ name }) => name)
  // The tables of a migrated database are those of the schema.
  return names.toSorted() as (keyof Schema)[]
}

/** How many rows each table has. */
export const countRows = async (database: Database): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const table of await readTables(database)) {
    const { count } = await database
      .selectFrom(table)
      .select((select) => select.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    counts[table] = Number(count)
  }
  return counts
}

/** Everything about a database that its manifest says, but for the file's own measures. */
export const describeDatabase = async (database: Database) => {
  const head = await database.selectFrom('history_head').select(['seq', 'hash']).executeTakeFirst()
  return {
    step: (await readSteps(database)).at(-1) ?? '',
    rows: await countRows(database),
    history: { entries: head?.seq ?? 0, headHash: head?.hash ?? '' },
    erased: await database.selectFrom('erased_person').selectAll().orderBy('id').execute(),
  }
}
