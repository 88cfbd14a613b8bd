import { z } from 'zod'
import type { Database } from '#server/database/database.ts'
import { hashRow, hashValue, type ChainedField } from './chain.ts'
import { personInField } from './fields.ts'

const chained = z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }))
const atOnce = 500

/** How a chain was found: `problem` names the first entry that does not fit, in a sentence; null when all do. */
export type Verdict = { entries: number; erasedValues: number; headHash: string; problem: string | null }

type Value = { seq: number; field: string; before: string; after: string; salt: string }

/** Whose data a field holds that may be gone with them; null when its value has to be there. */
const ownerOf = ({ entity, entityId }: { entity: string; entityId: string }, field: string) =>
  entity === 'person' ? entityId : ['item', 'event'].includes(entity) ? personInField(field) : null

/** Who was erased, and when. */
const readErased = async (database: Database) => {
  const rows = await database.selectFrom('erased_person').select(['id', 'erasedAt']).execute()
  return new Map(rows.map(({ id, erasedAt }) => [id, erasedAt]))
}

/**
 * Whether a value may be gone: its owner was erased, or it was the text of an article, which names whom it likes, and somebody
 * was erased since.
 */
const mayBeGone = (
  row: { entity: string; entityId: string; at: string },
  field: string,
  erased: ReadonlyMap<string, string>,
) =>
  erased.has(ownerOf(row, field) ?? '') ||
  (row.entity === 'event' && field.startsWith('article.') && [...erased.values()].some((at) => at >= row.at))

const isIntact = async (value: Value, field: ChainedField) =>
  (await hashValue(value.salt, value.before)) === field.before &&
  (await hashValue(value.salt, value.after)) === field.after

/**
 * Walks the history from its first entry: every row's hash over the one before it, every value against its salted hash,
 * and the end against the stored head. Values of people who were erased are counted; any other that is missing is a
 * problem. Changes may be made meanwhile: they are walked through too.
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
    // Read before the rows: whatever is written from now on lies beyond it.
    const head = await database.selectFrom('history_head').selectAll().executeTakeFirst()
    const rows = await database
      .selectFrom('history')
      .selectAll()
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(atOnce)
      .execute()
    if (rows.length === 0) {
      if (head?.seq === last && head.hash === previousHash) break
      return broken(`The history ends at entry ${last}, but ${head?.seq ?? 0} were written.`)
    }
    const values = await database
      .selectFrom('history_value')
      .selectAll()
      .where('seq', '>', last)
      .where('seq', '<=', rows.at(-1)?.seq ?? 0)
      .execute()
    const valueAt = new Map(values.map((value) => [`${value.seq} ${value.field}`, value]))
    const erased = await readErased(database)
    for (const { hash, ...row } of rows) {
      if (row.seq !== last + 1) return broken(`Entry ${last + 1} is missing.`)
      if (row.previousHash !== previousHash || (await hashRow(row)) !== hash) {
        return broken(`Entry ${row.seq} of ${row.at} is not what was written.`)
      }
      for (const field of chained.parse(JSON.parse(row.fields))) {
        const place = `${row.seq} ${field.field}`
        const value = valueAt.get(place)
        valueAt.delete(place)
        const where = `of entry ${row.seq} of ${row.at}`
        if (value && !(await isIntact(value, field))) {
          return broken(`A value ${where} is not what was written: ${field.field}.`)
        }
        if (!value && !mayBeGone(row, field.field, erased)) {
          return broken(`A value ${where} is missing: ${field.field}.`)
        }
        if (!value) erasedValues += 1
      }
      last = row.seq
      previousHash = hash
    }
    const [added] = valueAt.values()
    if (added) return broken(`Entry ${added.seq} was given a value that it never had: ${added.field}.`)
  }
  return { entries: last, erasedValues, headHash: previousHash, problem: null }
}
