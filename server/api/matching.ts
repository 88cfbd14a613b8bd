import { sql, type RawBuilder } from 'kysely'
import { searchWords } from '#domain/polish.ts'

/** True where every word of `q` occurs in the search column, whatever the diacritics and the case. */
export const matching = (column: RawBuilder<unknown>, q: string) => {
  const escaped = searchWords(q).map((word) => `%${word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`)
  return sql<boolean>`(${sql.join(
    [sql`1 = 1`, ...escaped.map((pattern) => sql`${column} like ${pattern} escape '\\'`)],
    sql` and `,
  )})`
}
