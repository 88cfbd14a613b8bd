import { z } from 'zod'
import type { LiveChange } from '#contract/changes.ts'
import type { Context } from '#server/api/base.ts'
import type { Change } from '#server/database/database.ts'
import type { PublishedChange } from '#server/changes.ts'
import { followSignOffs } from '#server/sign-offs/followSignOffs.ts'
import { appendHistory } from './appendHistory.ts'
import type { Entry } from './entry.ts'

type Telling = { entity: LiveChange['entity']; id: string; eventId?: string | null }

export type Work = {
  change: Change
  /** Writes what was changed into the history, and tells it to everybody. */
  record: (entry: Entry) => void
  /** Tells of something that the history does not hold. */
  tell: (telling: Telling) => void
}

/** Who changes something, where, and by which operation: a request, or a job that runs by itself. */
export type Committer = Pick<
  Context,
  'database' | 'clock' | 'changes' | 'principal' | 'operation' | 'tab' | 'undoes'
>

/** Past this many at once (a pasted list) a reader reads everything again anyway. */
const mostTold = 20

/** Of many changes some are told; that a session ended always is, or its stream would go on. */
const worthTelling = (told: PublishedChange[]) => {
  const ended = told.filter((change) => change.entity === 'session')
  return [...ended, ...told.filter((change) => change.entity !== 'session')].slice(
    0,
    Math.max(mostTold, ended.length),
  )
}

/** Two changes met and one was turned away (PostgreSQL), or another process wrote in between (SQLite). */
const meetings = ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT']
const coded = z.object({ code: z.string() })
const hasMet = (error: unknown) => meetings.includes(coded.safeParse(error).data?.code ?? '')
const tries = 3

/**
 * One change: a transaction with its history, told to everybody who listens once it holds. A change that
 * changes nothing (a repeat) leaves no entry. `work` may run more than once: nothing of a try that was turned away stays.
 */
export const commit = async <Result>(
  context: Committer,
  work: (tools: Work) => Promise<Result>,
): Promise<Result> => {
  for (let left = tries - 1; ; left -= 1) {
    try {
      const { result, told } = await tryOnce(context, work)
      context.changes.publish(worthTelling(told))
      return result
    } catch (error) {
      if (left === 0 || !hasMet(error)) throw error
    }
  }
}

/** The items and the whole events from whose entries states follow. */
const touchedBy = (entries: readonly Entry[]) => {
  const idsOf = (entity: Entry['entity']) =>
    entries.filter((it) => it.entity === entity && it.follows === undefined).map((it) => it.entityId)
  return {
    itemIds: [...new Set([...idsOf('item'), ...entries.flatMap(({ follows = [] }) => follows)])],
    eventIds: idsOf('event'),
  }
}

const tryOnce = <Result>(context: Committer, work: (tools: Work) => Promise<Result>) =>
  context.database.transaction().execute(async (change) => {
    const told = new Map<string, PublishedChange>()
    const entries: Entry[] = []
    const tell = ({ entity, id, eventId = null }: Telling) =>
      told.set(`${entity} ${id}`, { entity, id, eventId, tab: context.tab })
    const record = (entry: Entry) => {
      entries.push(entry)
      tell({ entity: entry.entity, id: entry.entityId, eventId: entry.eventId ?? null })
    }
    const result = await work({ change, record, tell })
    for (const { id, eventId } of await followSignOffs(change, touchedBy(entries), context.clock()))
      tell({ entity: 'message', id, eventId })
    await appendHistory(change, entries, {
      principal: context.principal,
      operation: context.operation,
      now: context.clock(),
      undoes: context.undoes ?? null,
    })
    return { result, told: [...told.values()] }
  })
