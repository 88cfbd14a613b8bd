import type { HistoryEntry } from '#contract/history.ts'
import { isObject, objectsOf, textOf, type JsonObject } from './jsonValues.ts'
import { movedIds } from './movedIds.ts'
import { planningField, planningLine, type PlanningLine } from './planningLines.ts'
import { printedName } from './printedName.ts'
import { proofField, proofLine, type ProofLine } from './proofLines.ts'
import { releaseField, releaseLine, type ReleaseLine } from './releaseLines.ts'
import { signOffField, signOffLine, type SignOffLine } from './signOffLines.ts'

/** The lists whose places are fields of their own: `people.ID`. */
type ListName =
  | 'people'
  | 'partners'
  | 'rooms'
  | 'contacts'
  | 'greetings'
  | 'presences'
  | 'published'
  | 'passkeys'

/** One thing that an entry says was changed. `of` is whose it is, where that is not the entry's own thing. */
export type HistoryLine =
  | { kind: 'value'; field: string; list: ListName | null; of: string; before: unknown; after: unknown }
  | { kind: 'added'; list: ListName; name: string; value: JsonObject }
  | { kind: 'removed'; list: ListName; name: string }
  | { kind: 'moved'; name: string; isUp: boolean }
  | { kind: 'gone' | 'back' }
  | { kind: 'erased'; field: string; list: ListName | null }
  | SignOffLine
  | ProofLine
  | PlanningLine
  | ReleaseLine

type Change = HistoryEntry['changes'][number]
type Side = Readonly<Record<'before' | 'after', JsonObject>>

/** Unknown, empty and switched off say the same of something that was not there before. */
const isNothing = (value: unknown) =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

const lists: readonly ListName[] = [
  'people',
  'partners',
  'rooms',
  'contacts',
  'greetings',
  'presences',
  'published',
  'passkeys',
]

/** Whoever is greeted only by name stands in one order with the people of the directory. */
const listOfField = (field: string): ListName | null => {
  const [name = ''] = field.split('.')
  return name === 'greetedNames' ? 'greetings' : (lists.find((list) => list === name) ?? null)
}

const nameOf = (value: JsonObject): string => {
  const { card } = value
  if (!isObject(card)) return textOf(value['name'])
  return printedName({
    given: textOf(card['given']),
    family: textOf(card['family']),
    titleBefore: textOf(card['titleBefore']),
    titleAfter: textOf(card['titleAfter']),
  })
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

const roleRules = (roles: unknown) => objectsOf(roles).map(({ role, orderRule }) => [role, orderRule])

/** A place in a list field by field; a printed card is part of it, the id by which it is stored says nothing. */
const fieldsOf = (place: JsonObject): JsonObject => {
  const { card, order: _order, id: _id, ...fields } = place
  return isObject(card) ? { ...card, ...fields } : fields
}

/** What changed about somebody who was there before and after; where others came or went, a shifted place says nothing. */
const changedFields = (list: ListName, { before, after }: Side, isShifted: boolean): HistoryLine[] => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !isSame(old[field], now[field]))
    .filter(
      (field) => !(field === 'roles' && isShifted && isSame(roleRules(old[field]), roleRules(now[field]))),
    )
    .map((field) => ({
      kind: 'value',
      field,
      list,
      of: nameOf(after),
      before: old[field] ?? null,
      after: now[field] ?? null,
    }))
}

/** The fewest that moved to make the second order out of the first; whoever was only pushed aside is not among them. */
const movedLines = (
  places: readonly { id: string; name: string; from: number; to: number }[],
): HistoryLine[] => {
  const by = (side: 'from' | 'to') =>
    places.toSorted((left, right) => left[side] - right[side]).map(({ id }) => id)
  const moved = movedIds(by('from'), by('to'))
  return places
    .filter(({ id }) => moved.has(id))
    .map(({ name, from, to }) => ({ kind: 'moved', name, isUp: to < from }))
}

const linesOfList = (list: ListName, changes: readonly Change[]): HistoryLine[] => {
  const known = changes.filter(({ isErased }) => !isErased)
  const isShifted = known.some(({ before, after }) => before === null || after === null)
  const lines: HistoryLine[] = []
  const places = []
  for (const { field, before, after } of known) {
    if (isObject(before) && isObject(after)) {
      lines.push(...changedFields(list, { before, after }, isShifted))
      places.push({
        id: field,
        name: nameOf(after),
        from: Number(before['order']),
        to: Number(after['order']),
      })
    } else if (isObject(after)) lines.push({ kind: 'added', list, name: nameOf(after), value: after })
    else if (isObject(before)) lines.push({ kind: 'removed', list, name: nameOf(before) })
  }
  return [...lines, ...movedLines(places)]
}

const unseen: JsonObject = { presence: 'unknown', substitute: '', note: '' }

/** What was seen of those announced: whoever has no mark nobody has looked for. */
const linesOfPresences = (changes: readonly Change[]): HistoryLine[] =>
  changes
    .filter(({ isErased }) => !isErased)
    .flatMap(({ before, after }) => {
      const [old, now] = [isObject(before) ? before : unseen, isObject(after) ? after : unseen]
      const mark = isObject(after) ? after : old
      const title = isObject(mark['item']) ? textOf(mark['item']['title']) : ''
      return Object.keys(unseen)
        .filter((field) => !isSame(old[field], now[field]))
        .map((field) => ({
          kind: 'value' as const,
          field,
          list: 'presences' as const,
          of: `${nameOf(mark)} (${title})`,
          before: old[field] ?? null,
          after: now[field] ?? null,
        }))
    })

/** The order of a programme: what moved, by title. */
const linesOfOrder = ({ before, after }: Change): HistoryLine[] => {
  const old = objectsOf(before).map(({ id }) => textOf(id))
  const places = objectsOf(after).flatMap(({ id, title }, to) => {
    const from = old.indexOf(textOf(id))
    return from < 0 ? [] : [{ id: textOf(id), name: textOf(title), from, to }]
  })
  return movedLines(places)
}

const linesOfField = (change: Change): HistoryLine[] => {
  const { field, before, after } = change
  const ofSignOff = signOffField(change)
  const ofPlanning = planningField(change)
  if (change.isErased) return [{ kind: 'erased', field: ofSignOff ?? ofPlanning ?? field, list: null }]
  if (ofSignOff !== undefined) return signOffLine(ofSignOff, change)
  const ofProof = proofField(change)
  if (ofProof !== undefined) return [proofLine(ofProof, change)]
  if (ofPlanning !== undefined) return [planningLine(ofPlanning, change)]
  const ofRelease = releaseField(change)
  if (ofRelease !== undefined) return [releaseLine(ofRelease, change)]
  if (field === 'order') return linesOfOrder(change)
  // The operation says it.
  if (field === 'isErased') return []
  // Of the article its words are told, block by block.
  if (field === 'articleOrder' || field === 'articleAccepted') return []
  if (field === 'isRemoved') return [{ kind: after === true ? 'gone' : 'back' }]
  if (before === null && isNothing(after)) return []
  return [{ kind: 'value', field, list: null, of: '', before, after }]
}

/** What an entry says was changed, in its own order, with the places of each list together; nothing that says nothing. */
export const historyLines = ({ changes }: Pick<HistoryEntry, 'changes'>): HistoryLine[] => {
  const groups = Map.groupBy(changes, ({ field }) => listOfField(field))
  return [...groups].flatMap(([list, group]) =>
    list === null
      ? group.flatMap(linesOfField)
      : [
          ...(list === 'presences' ? linesOfPresences(group) : linesOfList(list, group)),
          ...(group.some(({ isErased }) => isErased) ? [{ kind: 'erased' as const, field: list, list }] : []),
        ],
  )
}
