import type { HistoryEntry } from '#contract/history.ts'
import { isObject, objectsOf, textOf } from './jsonValues.ts'

type Change = HistoryEntry['changes'][number]

/** What an entry says of a programme's planning: somebody's or a room's hours, or what was said about a conflict. */
export type PlanningLine =
  | { kind: 'hours'; name: string; before: readonly string[][]; after: readonly string[][] }
  | { kind: 'conflict'; conflict: string; answer: string; reason: string; name: string; titles: string[] }

const planningFields = ['roomHours', 'personHours', 'conflicts', 'personConflicts'] as const

export type PlanningField = (typeof planningFields)[number]

/** Which of these fields, each with an id after its dot, a change is about; undefined for any other. */
export const planningField = ({ field }: Pick<Change, 'field'>): PlanningField | undefined => {
  const [list, id] = field.split('.')
  return id === undefined ? undefined : planningFields.find((known) => known === list)
}

/** Intervals as `[day, from, to]`. */
const hoursOf = (value: unknown) =>
  objectsOf(isObject(value) ? value['intervals'] : []).map(({ day, from, to }) => [day, from, to].map(textOf))

/** What such a change says, as `server/api/planning.ts` and `server/api/conflicts.ts` write it down. */
export const planningLine = (field: PlanningField, { before, after }: Change): PlanningLine => {
  const value = isObject(after) ? after : isObject(before) ? before : {}
  const name = textOf(value['name'])
  if (field === 'roomHours' || field === 'personHours') {
    return { kind: 'hours', name, before: hoursOf(before), after: hoursOf(after) }
  }
  return {
    kind: 'conflict',
    conflict: textOf(value['conflict']),
    answer: textOf(value['answer']),
    reason: textOf(value['reason']),
    name,
    titles: objectsOf(value['items']).map(({ title }) => textOf(title)),
  }
}
