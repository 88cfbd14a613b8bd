import DatabaseFile from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { describe, expect, test } from 'vitest'
import { matching, searchedPeople } from '#server/api/matching.ts'
import type { Database } from '#server/database/database.ts'
import type { Dialect } from '#server/database/dialect.ts'
import { migrate } from '#server/database/migrate.ts'
import { foundation } from '#server/database/migrations/001-foundation.ts'
import type { Schema } from '#server/database/schema.ts'
import { hosts } from './hosts.ts'

type Empty = { database: Database; close: () => Promise<void> }

const emptySqlite = (): Promise<Empty> => {
  const database = new Kysely<Schema>({
    dialect: new SqliteDialect({ database: new DatabaseFile(':memory:') }),
  })
  return Promise.resolve({ database, close: () => database.destroy() })
}

const emptyPostgres = async (): Promise<Empty> => {
  const host = hosts.find(({ name }) => name === 'PostgreSQL')
  if (!host) throw new Error('There is no PostgreSQL among the hosts')
  const opened = await host.open()
  await sql`drop schema public cascade`.execute(opened.database)
  await sql`create schema public`.execute(opened.database)
  return opened
}

const dialects: { dialect: Dialect; open: () => Promise<Empty> }[] = [
  { dialect: 'sqlite', open: emptySqlite },
  { dialect: 'postgres', open: emptyPostgres },
]

/** Brings a database to the shape it had before anybody signed in. */
const toFirstVersion = async (database: Database, dialect: Dialect) => {
  const migration = { up: (db: Kysely<unknown>) => foundation(db, dialect) }
  const provider = { getMigrations: () => Promise.resolve({ '001-foundation': migration }) }
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest()
  if (error) throw new Error('The first version could not be made', { cause: error })
}

describe.each(dialects)('a database of the first version on $dialect', ({ dialect, open }) => {
  test('keeps its staff; of those who share an address only the first is found by it', async () => {
    const { database, close } = await open()
    try {
      await toFirstVersion(database, dialect)
      const addresses = [
        'Olga@Example.org',
        'olga@example.org',
        'OLGA@example.org',
        '',
        '',
        'jan@example.org',
      ]
      for (const [index, email] of addresses.entries()) {
        await sql`insert into user_account (id, name, email, role, "sortKey", revision) values (${`0${index}`}, ${'Osoba Próbna'}, ${email}, ${'planner'}, ${'osoba'}, ${1})`.execute(
          database,
        )
      }
      await migrate(database, dialect)
      const users = await database.selectFrom('user_account').selectAll().orderBy('id').execute()
      expect(users.map((user) => user.email)).toEqual(addresses)
      expect(users.map((user) => user.emailKey)).toEqual([
        'olga@example.org',
        '',
        '',
        '',
        '',
        'jan@example.org',
      ])
      expect(users.every((user) => user.disabledAt === null && user.lastSeenAt === null)).toBe(true)
      // Opened once more, as at every start, it stays as it is.
      await migrate(database, dialect)
      expect(await database.selectFrom('history_head').selectAll().execute()).toEqual([
        { id: 'head', hash: '', seq: 0 },
      ])
    } finally {
      await close()
    }
  })

  test('finds whoever was in it before letter pairs were kept', async () => {
    const { database, close } = await open()
    try {
      await toFirstVersion(database, dialect)
      const texts =
        'titleBefore titleAfter position organisation organisationKey vocative email phone bio notes'.split(
          ' ',
        )
      const empty = texts.map(() => sql`''`)
      await sql`insert into person (id, given, family, search, "sortKey", "createdAt", "updatedAt", "mayModerate", "isExample", revision, ${sql.join(texts.map((name) => sql.ref(name)))})
        values ('p1', 'Zenon', 'Próbny', 'zenon probny', 'probny', '', '', 0, 0, 1, ${sql.join(empty)})`.execute(
        database,
      )
      await migrate(database, dialect)
      const people = database.selectFrom('person').select('id')
      expect(await people.where(matching(searchedPeople, 'próbny')).execute()).toEqual([{ id: 'p1' }])
    } finally {
      await close()
    }
  })
})
