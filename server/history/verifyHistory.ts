import { z } from 'zod'
import type { Database } from '#server/database/database.ts'
import { hashRow, hashValue } from './chain.ts'

const chained = z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
const atOnce = 500

/** How a chain was found: `problem` names the first entry that does not fit, in a sentence; null when all do. */
export type Verdict = { entries: number; erasedValues: number; headHash: string; problem: string | null }

/**
 * Walks the history from its first entry: every row's hash over the one before it, every value that is still kept
 * against its salted hash, and the end against the stored head. Values erased with a person are counted, not missed.
 */
export const verifyHistory = async (database: Database): Promise<Verdict> => {
  let last = 0
  let previousHash = ''
  let erasedValues = 0
  const broken = (problem: string): Verdict => ({
    entries: last,
    erasedValues,
    headHash: previousHash,
    problem,
  })
  for (;;) {
    const rows = await database
      .selectFrom('history')
      .selectAll()
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(atOnce)
      .execute()
    if (rows.length === 0) break
    const values = await database
      .selectFrom('history_value')
      .selectAll()
      .where('seq', '>=', rows[0]?.seq ?? 0)
      .where('seq', '<=', rows.at(-1)?.seq ?? 0)
      .execute()
    const valueAt = new Map(values.map((value) => [`${value.seq} ${value.field}`, value]))
    for (const { hash, ...row } of rows) {
      if (row.seq !== last + 1) return broken(`Entry ${last + 1} is missing.`)
      if (row.previousHash !== previousHash || (await hashRow(row)) !== hash) {
        return broken(`Entry ${row.seq} of ${row.at} is not what was written.`)
      }
      for (const field of chained.parse(JSON.parse(row.fields))) {
        const value = valueAt.get(`${row.seq} ${field.field}`)
        if (!value) erasedValues += 1
        else if (
          (await hashValue(value.salt, value.before)) !== field.before ||
          (await hashValue(value.salt, value.after)) !== field.after
        ) {
          return broken(`A value of entry ${row.seq} of ${row.at} is not what was written: ${field.field}.`)
        }
      }
      last = row.seq
      previousHash = hash
    }
  }
  const head = await database.selectFrom('history_head').selectAll().executeTakeFirst()
  if (head?.seq !== last || head.hash !== previousHash) {
    return broken(`The history ends at entry ${last}, but ${head?.seq ?? 0} were written.`)
  }
  return { entries: last, erasedValues, headHash: previousHash, problem: null }
}
