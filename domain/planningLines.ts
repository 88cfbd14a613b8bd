import type { HistoryEntry } from '#contract/history.ts'

type Change = HistoryEntry['changes'][number]
type Json = Readonly<Record<string, unknown>>

/** What an entry says of a programme's planning: somebody's or a room's hours, or what was said about a conflict. */
export type PlanningLine =
  | { kind: 'hours'; name: string; before: readonly string[][]; after: readonly string[][] }
  | { kind: 'conflict'; conflict: string; answer: string; reason: string; name: string; titles: string[] }

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const objects = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : [])

const planningFields = ['roomHours', 'personHours', 'conflicts', 'personConflicts'] as const

export type PlanningField = (typeof planningFields)[number]

/** Which of these fields, each with an id after its dot, a change is about; undefined for any other. */
export const planningField = ({ field }: Pick<Change, 'field'>): PlanningField | undefined => {
  const [list, id] = field.split('.')
  return id === undefined ? undefined : planningFields.find((known) => known === list)
}

/** Intervals as `[day, from, to]`. */
const hoursOf = (value: unknown) =>
  objects(isObject(value) ? value['intervals'] : []).map(({ day, from, to }) => [day, from, to].map(text))

/** What such a change says, as `server/api/planning.ts` and `server/api/conflicts.ts` write it down. */
export const planningLine = (field: PlanningField, { before, after }: Change): PlanningLine => {
  const value = isObject(after) ? after : isObject(before) ? before : {}
  const name = text(value['name'])
  if (field === 'roomHours' || field === 'personHours') {
    return { kind: 'hours', name, before: hoursOf(before), after: hoursOf(after) }
  }
  return {
    kind: 'conflict',
    conflict: text(value['conflict']),
    answer: text(value['answer']),
    reason: text(value['reason']),
    name,
    titles: objects(value['items']).map(({ title }) => text(title)),
  }
}
