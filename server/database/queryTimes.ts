import type { LogEvent } from 'kysely'

/** One statement as it was sent, with placeholders for its values, and how long it took. */
export type QueryTime = { sql: string; milliseconds: number; hasFailed: boolean }

/** Tells of each statement that a database was asked; nothing of the values in it. */
export const tellQueryTimes =
  (tell: (query: QueryTime) => void) =>
  ({ level, query, queryDurationMillis }: LogEvent) =>
    tell({ sql: query.sql, milliseconds: queryDurationMillis, hasFailed: level === 'error' })
