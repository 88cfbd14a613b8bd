import { sql, type Kysely } from 'kysely'
import { letterPairs } from '#domain/letterPairs.ts'
import type { Dialect } from '#server/database/dialect.ts'

const rowsAtOnce = 500

/** Gives everybody who is there the letter pairs of what they are found by. */
const fill = async (database: Kysely<unknown>) => {
  const { rows } = await sql<{ id: string; search: string }>`select id, search from person`.execute(database)
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const values = rows
      .slice(from, from + rowsAtOnce)
      .map(({ id, search }) => sql`(${id}, cast(${letterPairs(search)} as bigint))`)
    await sql`with found(id, pairs) as (values ${sql.join(values)})
      update person set "searchPairs" = found.pairs from found where person.id = found.id`.execute(database)
  }
}

/**
 * People are looked for by numbers first (`domain/letterPairs.ts`): the text that is searched stands beside them in SQLite's index, as
 * in `007-first-pages`.
 */
export const letterPairsOfPeople = async (database: Kysely<unknown>, dialect: Dialect) => {
  const run = (statement: string) => sql.raw(statement).execute(database)
  if (dialect === 'sqlite') await run('drop index person_name')
  await run('alter table person add column "searchPairs" bigint not null default 0')
  await fill(database)
  if (dialect === 'sqlite')
    await run(
      'create index person_name on person ("sortKey", id, "removedAt", "mayModerate", "searchPairs", search) where "removedAt" is null',
    )
}
