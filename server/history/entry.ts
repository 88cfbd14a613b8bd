import type { HistoryEntity } from '#contract/history.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** What a thing is at one moment, field by field; places in a list are fields of their own, `people.ID`. */
export type Fields = Record<string, Json>

/** One change as a handler tells of it; what is the same before and after is not written down. */
export type Entry = {
  entity: HistoryEntity
  entityId: string
  eventId?: string | null
  /** The revision that the change was made on. */
  revision?: number
  before: Fields
  after: Fields
  /** Whose data a field holds, so that it goes when they are erased. */
  personOf?: (field: string) => string | null
  /** The items whose states may follow from it, where they are not the thing itself, or all of the event. */
  follows?: readonly string[]
  /** The name of the change, where it is not the operation asked for. */
  operation?: string
}

/** The fields in which two moments differ, by the values as they are written. */
export const changedFields = ({ before, after }: Pick<Entry, 'before' | 'after'>) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({
      field,
      before: JSON.stringify(before[field] ?? null),
      after: JSON.stringify(after[field] ?? null),
    }))
    .filter((change) => change.before !== change.after)
