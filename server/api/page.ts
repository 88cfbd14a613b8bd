import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'
import { z } from 'zod'
import { id } from '#contract/base.ts'
import { refuse } from './base.ts'

/** Where a page ended: the last row's value (a sort key, a day, or a count) and its id. */
const positions = {
  text: z.tuple([z.string().regex(/^[\w-]{0,500}$/u), id]),
  count: z.tuple([z.int().min(0), id]),
}

const readCursor = (cursor: string, value: keyof typeof positions) => {
  try {
    return positions[value].parse(JSON.parse(cursor))
  } catch {
    throw refuse(['cursor'], 'cursor')
  }
}

type Order = {
  by: RawBuilder<unknown>
  value: keyof typeof positions
  id: RawBuilder<unknown>
  descending: boolean
  cursor: string | undefined
}

/**
 * The parts of a query that reads one page by keyset, so that its cost does not grow with how far one has read:
 * `value` to select, `beyond` to filter by, `order` and `tie` to order by. `by` must never be null.
 */
export const keyset = ({ by, value: kind, id, descending, cursor }: Order) => {
  const direction = descending ? sql`desc` : sql`asc`
  const [value, last] = cursor === undefined ? [] : readCursor(cursor, kind)
  return {
    value: sql<string | number>`${by}`.as('pageValue'),
    beyond:
      value === undefined || last === undefined
        ? sql<boolean>`1 = 1`
        : sql<boolean>`(${by}, ${id}) ${descending ? sql`<` : sql`>`} (${value}, ${last})`,
    // By its name, so that a value that is computed is computed once.
    order: sql`"pageValue" ${direction}`,
    tie: sql`${id} ${direction}`,
  }
}

/**
 * A condition that is asked of each row in the order in which a page is read, until the page is full: a database that takes it
 * for the way to the rows reads all of them and sorts them.
 */
export const inOrder = (condition: Expression<SqlBool>) =>
  sql<boolean>`case when ${condition} then 1 else 0 end = 1`

/** Whether a condition is the way to the rows, or is asked along the order of a page (`inOrder`). */
export type Ask = (condition: Expression<SqlBool>) => Expression<SqlBool>
export const directly: Ask = (condition) => condition

type Read<Row> = (rows: number) => Promise<Row[]>

/**
 * Reads a page in the order of a count in two parts, the ids of those that have one and of those that have none, so that nothing is
 * counted row by row; and then what stands in their rows.
 */
export const readByCount = async <Place extends { id: string }, Row extends { id: string }>(
  { descending, limit }: { descending: boolean; limit: number },
  read: { counted: Read<Place>; others: Read<Place>; rows: (ids: string[]) => Promise<Row[]> },
) => {
  const [readFirst, readRest] = descending ? [read.counted, read.others] : [read.others, read.counted]
  const first = await readFirst(limit + 1)
  const places = first.length > limit ? first : [...first, ...(await readRest(limit + 1 - first.length))]
  const rows = new Map((await read.rows(['', ...places.map(({ id }) => id)])).map((row) => [row.id, row]))
  return places.flatMap((place) => {
    const row = rows.get(place.id)
    return row ? [{ ...place, ...row }] : []
  })
}

/** How many rows a filtered query has in all. */
export const total = sql<number>`count(*)`.as('total')

/** How many rows of a table stand, as all of them without those that were removed: neither goes through the table row by row. */
export const totalStanding = (table: 'person') =>
  sql<number>`(select count(*) from ${sql.table(table)}) - (select count(*) from ${sql.table(table)} where "removedAt" is not null)`.as(
    'total',
  )

/** How many rows a list has in all: nobody has to count what the first page holds whole. */
export const countAll = async (
  rows: readonly unknown[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  count: () => Promise<{ total: number }>,
) => (cursor === undefined && rows.length <= limit ? { total: rows.length } : count())

/** Cuts the rows of a page from the one row more that was read to know whether another page follows. */
export const toPage = <Row extends { id: string; pageValue: string | number }>(
  rows: Row[],
  limit: number,
  count: { total: number },
) => {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return {
    items,
    total: Number(count.total),
    nextCursor: rows.length > limit && last ? JSON.stringify([last.pageValue, last.id]) : null,
  }
}
