import type { ReleaseChange, ReleasedPlace } from '#contract/releaseChange.ts'
import type { ReleaseContent, ReleasedItem } from '#contract/releaseContent.ts'
import { canonicalText } from '#domain/canonical.ts'
import { lineupDifference, type LineupChange } from '#domain/lineup.ts'
import { movedIds } from '#domain/movedIds.ts'
import { printedName } from '#domain/printedName.ts'
import { inOtherOrder } from './inOtherOrder.ts'

type Rooms = Pick<ReleaseContent, 'rooms'>
type People = ReleasedItem['people']

const isSame = (one: object, other: object) => canonicalText(one) === canonicalText(other)

/** An item as a change names it. */
export const itemNamed = ({ itemId, kind: itemKind, title }: ReleasedItem) => ({ itemId, itemKind, title })

/** When and where an item takes place, with the name of its room. */
export const placeIn = ({ rooms }: Rooms, item: ReleasedItem): ReleasedPlace => ({
  day: item.day,
  start: item.start,
  durationMinutes: item.durationMinutes,
  room: rooms.find(({ roomId }) => roomId === item.roomId)?.name ?? null,
})

/** A room that is only called otherwise is where it was. */
const isMoved = (before: ReleasedItem, after: ReleasedItem) =>
  before.day !== after.day ||
  before.start !== after.start ||
  before.durationMinutes !== after.durationMinutes ||
  before.roomId !== after.roomId

const ownChanges = (
  before: ReleasedItem,
  after: ReleasedItem,
  [roomsBefore, roomsAfter]: readonly [Rooms, Rooms],
): ReleaseChange[] => {
  const item = itemNamed(after)
  const changes: ReleaseChange[] = []
  if (isMoved(before, after))
    changes.push({
      kind: 'item-moved',
      item,
      from: placeIn(roomsBefore, before),
      to: placeIn(roomsAfter, after),
    })
  if (before.title !== after.title)
    changes.push({ kind: 'item-title', item, from: before.title, to: after.title })
  if (before.kind !== after.kind) changes.push({ kind: 'item-kind', item, from: before.kind, to: after.kind })
  if (before.abstract !== after.abstract)
    changes.push({ kind: 'item-abstract', item, from: before.abstract, to: after.abstract })
  if (before.isToBeConfirmed !== after.isToBeConfirmed)
    changes.push({ kind: 'item-mark', item, isToBeConfirmed: after.isToBeConfirmed })
  if (!isSame(before.facts, after.facts)) changes.push({ kind: 'item-facts', item })
  return changes
}

const byId = (people: People) => new Map(people.map((person) => [person.personId, person]))

/** A change of a line-up with the names that it speaks of; one of order is told of the whole line-up. */
const named = (
  item: ReturnType<typeof itemNamed>,
  change: LineupChange,
  { before, after }: Record<'before' | 'after', ReturnType<typeof byId>>,
): ReleaseChange[] => {
  const { personId } = change
  const [old, now] = [before.get(personId), after.get(personId)]
  const nameOf = (id: string) => {
    const card = (after.get(id) ?? before.get(id))?.card
    return card === undefined ? '' : printedName(card)
  }
  const person = { item, personId, name: nameOf(personId) }
  switch (change.kind) {
    case 'added':
      return [{ kind: 'person-added', ...person, role: change.role }]
    case 'removed':
      return [{ kind: 'person-removed', ...person, role: change.role }]
    case 'moderator-replaced': {
      const { previousPersonId } = change
      const previousName = nameOf(previousPersonId)
      return [{ kind: 'moderator-replaced', ...person, previousPersonId, previousName }]
    }
    case 'role':
      return [{ kind: 'person-role', ...person, from: change.from, to: change.to }]
    case 'card':
      return old && now ? [{ kind: 'person-card', ...person, from: old.card, to: now.card }] : []
    case 'moved':
      return []
  }
}

const peopleChanges = (before: ReleasedItem, after: ReleasedItem): ReleaseChange[] => {
  const item = itemNamed(after)
  const people = { before: byId(before.people), after: byId(after.people) }
  const changes = lineupDifference(before.people, after.people)
  const [orderBefore, orderAfter] = [[...people.before.keys()], [...people.after.keys()]]
  const moved = movedIds(orderBefore, orderAfter)
  return [
    ...changes.flatMap((change) => named(item, change, people)),
    ...after.people.flatMap(({ personId, card, isConfirmed }): ReleaseChange[] => {
      const known = people.before.get(personId)
      return known === undefined || known.isConfirmed === isConfirmed
        ? []
        : [{ kind: 'person-confirmed', item, personId, name: printedName(card), isConfirmed }]
    }),
    ...(inOtherOrder(orderBefore, orderAfter)
      ? [
          {
            kind: 'people-order' as const,
            item,
            names: after.people
              .filter(({ personId }) => moved.has(personId))
              .map(({ card }) => printedName(card)),
          },
        ]
      : []),
  ]
}

/** What an item gained or lost of people, told as part of its coming, is not told once more. */
const changesOf = (item: ReleasedItem, before: ReleaseContent, after: ReleaseContent): ReleaseChange[] => {
  const known = before.items.find(({ itemId }) => itemId === item.itemId)
  if (known !== undefined) return [...ownChanges(known, item, [before, after]), ...peopleChanges(known, item)]
  const wasCancelled = before.cancelled.some(({ itemId }) => itemId === item.itemId)
  return [
    {
      kind: wasCancelled ? 'item-back' : 'item-added',
      item: itemNamed(item),
      place: placeIn(after, item),
    },
  ]
}

/** What was called off between two contents: what the first one has, or what was announced and called off in between. */
const removed = (before: ReleaseContent, after: ReleaseContent): ReleaseChange[] => {
  const standing = new Set(after.items.map(({ itemId }) => itemId))
  const known = new Map(before.cancelled.map((item) => [item.itemId, item]))
  const isNews = (item: ReleasedItem) => {
    const old = known.get(item.itemId)
    return old === undefined || !isSame(old, item)
  }
  const gone = [
    ...before.items.filter(({ itemId }) => !standing.has(itemId)).map((item) => ({ item, content: before })),
    ...after.cancelled.filter(isNews).map((item) => ({ item, content: after })),
  ]
  const once = new Map(gone.toReversed().map((it) => [it.item.itemId, it]))
  return [...once.values()].toReversed().map(({ item, content }) => ({
    kind: 'item-removed',
    item: itemNamed(item),
    place: placeIn(content, item),
  }))
}

/** Whether items that stayed at their time and in their room follow one another otherwise. */
const isReordered = (before: ReleaseContent, after: ReleaseContent) => {
  const known = new Map(before.items.map((item) => [item.itemId, item]))
  const stayed = after.items.filter((item) => {
    const old = known.get(item.itemId)
    return old !== undefined && !isMoved(old, item)
  })
  const ids = new Set(stayed.map(({ itemId }) => itemId))
  return inOtherOrder(
    before.items.map(({ itemId }) => itemId).filter((id) => ids.has(id)),
    stayed.map(({ itemId }) => itemId),
  )
}

/** In which items two contents differ, in the order of the later one; what was called off stands last. */
export const itemDifference = (before: ReleaseContent, after: ReleaseContent): ReleaseChange[] => [
  ...after.items.flatMap((item) => changesOf(item, before, after)),
  ...removed(before, after),
  ...(isReordered(before, after) ? [{ kind: 'items-order' as const }] : []),
]
