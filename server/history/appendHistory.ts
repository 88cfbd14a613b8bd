import type { Change } from '#server/database/database.ts'
import type { Principal } from '#server/session/principal.ts'
import { newToken } from '#server/session/token.ts'
import { hashRow, hashValue, type ChainedField } from './chain.ts'
import { changedFields, type Entry } from './entry.ts'

type Author = {
  principal: Principal
  operation: string
  now: Date
  undoes: number | null
}

const actorOf = (principal: Principal) => {
  if (principal.kind === 'staff') return { actorKind: 'staff' as const, actorId: principal.userId }
  if (principal.kind === 'reviewer') return { actorKind: 'reviewer' as const, actorId: principal.linkId }
  return { actorKind: 'system' as const, actorId: null }
}

/** Salts and hashes the values of an entry; none when nothing changed. */
const sealed = async (entry: Entry) => {
  const changes = changedFields(entry)
  if (changes.length === 0) return []
  const fields: ChainedField[] = []
  const values = []
  for (const { field, before, after } of changes) {
    const salt = newToken()
    fields.push({ field, before: await hashValue(salt, before), after: await hashValue(salt, after) })
    values.push({ field, before, after, salt, personId: entry.personOf?.(field) ?? null })
  }
  return [{ entry, fields: JSON.stringify(fields), values }]
}

/** Whose data a value may no longer be kept of, among those whom the values are about. */
const readErased = async (change: Change, personIds: readonly (string | null)[]) => {
  const ids = [...new Set(personIds)].filter((id) => id !== null)
  if (ids.length === 0) return new Set<string>()
  const erased = await change.selectFrom('erased_person').select('id').where('id', 'in', ids).execute()
  return new Set(erased.map(({ id }) => id))
}

/**
 * Writes entries at the end of the chain. The last thing that a transaction does: from here on until it commits, other
 * changes wait for the end of the chain.
 */
export const appendHistory = async (change: Change, entries: Entry[], author: Author) => {
  const rows = (await Promise.all(entries.map(sealed))).flat()
  if (rows.length === 0) return
  const erased = await readErased(
    change,
    rows.flatMap((row) => row.values.map((value) => value.personId)),
  )
  // Claims the end of the chain on every database: whoever comes second waits for the first to commit.
  const { seq: first, hash } = await change
    .updateTable('history_head')
    .set((set) => ({ seq: set('seq', '+', rows.length) }))
    .where('id', '=', 'head')
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  let previousHash = hash
  const values = []
  for (const [index, { entry, fields, values: own }] of rows.entries()) {
    const seq = first - rows.length + index + 1
    const row = {
      seq,
      at: author.now.toISOString(),
      ...actorOf(author.principal),
      operation: entry.operation ?? author.operation,
      entity: entry.entity,
      entityId: entry.entityId,
      eventId: entry.eventId ?? null,
      revision: entry.revision ?? null,
      undoes: author.undoes,
      fields,
      previousHash,
    }
    previousHash = await hashRow(row)
    await change
      .insertInto('history')
      .values({ ...row, hash: previousHash })
      .execute()
    const kept = own.filter(({ personId }) => personId === null || !erased.has(personId))
    values.push(...kept.map((value) => ({ ...value, seq })))
  }
  // Few enough at a time for the parameters that a statement may have.
  for (let from = 0; from < values.length; from += 500) {
    await change
      .insertInto('history_value')
      .values(values.slice(from, from + 500))
      .execute()
  }
  await change.updateTable('history_head').set({ hash: previousHash }).where('id', '=', 'head').execute()
}
