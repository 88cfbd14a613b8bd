import { sql, type RawBuilder } from 'kysely'
import { letterPairs } from '#domain/letterPairs.ts'
import { searchWords } from '#domain/polish.ts'

/** The column of what rows are found by, and the column of its letter pairs where the table has one: numbers are compared first. */
export type Searched = { text: RawBuilder<unknown>; pairs?: RawBuilder<unknown> }

const pattern = (text: string) => `%${text.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`

/** True where every one of the folded pieces occurs. */
const containing = ({ text, pairs }: Searched, pieces: readonly string[]) => {
  const sought = letterPairs(pieces.join(' '))
  return sql<boolean>`(${sql.join(
    [
      pairs && sought > 0 ? sql`(${pairs} & ${sought}) = ${sought}` : sql`1 = 1`,
      ...pieces.map((piece) => sql`${text} like ${pattern(piece)} escape '\\'`),
    ],
    sql` and `,
  )})`
}

/** True where at least one of the folded pieces occurs; never without pieces. */
export const matchingAny = (searched: Searched, pieces: readonly string[]) =>
  sql<boolean>`(${sql.join([sql`1 = 0`, ...pieces.map((piece) => containing(searched, [piece]))], sql` or `)})`

/** True where every word of `q` occurs, whatever the diacritics and the case. */
export const matching = (searched: Searched, q: string) => containing(searched, searchWords(q))

/** What people are found by. */
export const searchedPeople: Searched = {
  text: sql.ref('person.search'),
  pairs: sql.ref('person.searchPairs'),
}
