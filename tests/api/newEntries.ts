import type { HistoryEntry } from '#contract/history.ts'
import type { Desk } from './useDesk.ts'

/** Begins to watch the history; the answered function tells what was written since, the oldest first. */
export const newEntries = async ({ client }: Desk) => {
  const { items } = await client.history.list({ limit: 1 })
  const last = items[0]?.id ?? 0
  return async (): Promise<HistoryEntry[]> => {
    const found = await client.history.list({ limit: 200 })
    return found.items.filter((entry) => entry.id > last).toReversed()
  }
}

/** The values that an entry gave, field by field: `{ title: ['Panel', 'Panel próbny'] }`. */
export const valuesOf = (entry: HistoryEntry | undefined) =>
  Object.fromEntries((entry?.changes ?? []).map(({ field, before, after }) => [field, [before, after]]))
