import { sql, type RawBuilder } from 'kysely'
import { searchWords } from '#domain/polish.ts'

const pattern = (text: string) => `%${text.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`

/** True where at least one of the folded pieces occurs in the search column; never without pieces. */
export const matchingAny = (column: RawBuilder<unknown>, pieces: readonly string[]) =>
  sql<boolean>`(${sql.join(
    [sql`1 = 0`, ...pieces.map((piece) => sql`${column} like ${pattern(piece)} escape '\\'`)],
    sql` or `,
  )})`

/** True where every word of `q` occurs in the search column, whatever the diacritics and the case. */
export const matching = (column: RawBuilder<unknown>, q: string) =>
  sql<boolean>`(${sql.join(
    [sql`1 = 1`, ...searchWords(q).map((word) => sql`${column} like ${pattern(word)} escape '\\'`)],
    sql` and `,
  )})`
