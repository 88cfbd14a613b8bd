import type { LiveChange } from '#contract/changes.ts'
import type { Context } from '#server/api/base.ts'
import type { Change } from '#server/database/database.ts'
import type { PublishedChange } from '#server/changes.ts'
import { appendHistory } from './appendHistory.ts'
import type { Entry } from './entry.ts'

type Telling = { entity: LiveChange['entity']; id: string; eventId?: string | null }

export type Work = {
  change: Change
  /** Writes what was changed into the history, and tells it to everybody. */
  record: (entry: Entry) => void
  /** Tells of something that the history does not hold. */
  tell: (telling: Telling) => void
  /** Keeps out of the history what the values of this change say about a person; that there was a change stays. */
  forget: (personId: string) => void
}

/** Past this many at once (a pasted list) a reader reads everything again anyway. */
const mostTold = 20

/**
 * One change: a transaction with its history, told to everybody who listens once it holds. A change that
 * changes nothing (a repeat) leaves no entry.
 */
export const commit = async <Result>(
  context: Context,
  work: (tools: Work) => Promise<Result>,
): Promise<Result> => {
  const told = new Map<string, PublishedChange>()
  const result = await context.database.transaction().execute(async (change) => {
    const entries: Entry[] = []
    const forgotten = new Set<string>()
    told.clear()
    const tell = ({ entity, id, eventId = null }: Telling) =>
      told.set(`${entity} ${id}`, { entity, id, eventId, tab: context.tab })
    const record = (entry: Entry) => {
      entries.push(entry)
      tell({ entity: entry.entity, id: entry.entityId, eventId: entry.eventId ?? null })
    }
    const answer = await work({ change, record, tell, forget: (personId) => forgotten.add(personId) })
    await appendHistory(change, entries, {
      principal: context.principal,
      operation: context.operation,
      now: context.clock(),
      undoes: context.undoes ?? null,
      forgotten,
    })
    return answer
  })
  context.changes.publish([...told.values()].slice(0, mostTold))
  return result
}
