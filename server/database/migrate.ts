import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Dialect } from './dialect.ts'
import { foundation } from './migrations/001-foundation.ts'
import { peopleLetIn } from './migrations/002-people-let-in.ts'
import { signOffs } from './migrations/003-sign-offs.ts'
import { proofs } from './migrations/004-proofs.ts'
import { programme } from './migrations/005-programme.ts'
import { passkeys } from './migrations/006-passkeys.ts'
import { firstPages } from './migrations/007-first-pages.ts'
import { narrowReads } from './migrations/008-narrow-reads.ts'
import { letterPairsOfPeople } from './migrations/009-letter-pairs.ts'
import type { Schema } from './schema.ts'

const migrations = {
  '001-foundation': foundation,
  '002-people-let-in': peopleLetIn,
  '003-sign-offs': signOffs,
  '004-proofs': proofs,
  '005-programme': programme,
  '006-passkeys': passkeys,
  '007-first-pages': firstPages,
  '008-narrow-reads': narrowReads,
  '009-letter-pairs': letterPairsOfPeople,
}

/** The steps that a database has behind it, by name; none in an empty one. */
export const readSteps = async (database: Kysely<Schema>): Promise<string[]> => {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true })
  if (tables.every(({ name }) => name !== 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    database,
  )
  return rows.map(({ name }) => name)
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Brings a database to the newest shape, each step in one transaction under Kysely's lock, so that several servers may start
 * at once. Throws a sentence when a step fails, or when a newer Mównica has written the database.
 */
export const migrate = async (database: Kysely<Schema>, dialect: Dialect) => {
  const unknown = (await readSteps(database)).filter((name) => !Object.hasOwn(migrations, name))
  if (unknown.length > 0) {
    throw new Error(
      `The database was written by a newer Mównica (${unknown.join(', ')}): start that one, or restore a backup from before.`,
    )
  }
  const all: Record<string, Migration> = Object.fromEntries(
    Object.entries(migrations).map(([name, up]) => [
      name,
      { up: (db) => up(db, dialect) } satisfies Migration,
    ]),
  )
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(all) } })
  const { error } = await migrator.migrateToLatest()
  if (error) {
    throw new Error(`The database could not be brought to the newest shape: ${reasonOf(error)}`, {
      cause: error,
    })
  }
}
