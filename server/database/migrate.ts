import type { Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Dialect } from './dialect.ts'
import { foundation } from './migrations/001-foundation.ts'
import { peopleLetIn } from './migrations/002-people-let-in.ts'
import { signOffs } from './migrations/003-sign-offs.ts'
import { proofs } from './migrations/004-proofs.ts'
import type { Schema } from './schema.ts'

const migrations = {
  '001-foundation': foundation,
  '002-people-let-in': peopleLetIn,
  '003-sign-offs': signOffs,
  '004-proofs': proofs,
}

/**
 * Brings a database to the newest shape, each step in one transaction under Kysely's lock.
 * Throws when a step fails, or when the database is newer than this code.
 */
export const migrate = async (database: Kysely<Schema>, dialect: Dialect) => {
  const all: Record<string, Migration> = Object.fromEntries(
    Object.entries(migrations).map(([name, up]) => [
      name,
      { up: (db) => up(db, dialect) } satisfies Migration,
    ]),
  )
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(all) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('The database could not be brought to the newest shape', { cause: error })
}
