import type { ReleaseChange } from '#contract/releaseChange.ts'
import type { ReleaseContent, ReleasedPartner } from '#contract/releaseContent.ts'
import { canonicalText } from '#domain/canonical.ts'
import { inOtherOrder } from './inOtherOrder.ts'
import { itemDifference } from './itemDifference.ts'

const eventFields = [
  'name',
  'startsOn',
  'endsOn',
  'timeZone',
  'venueName',
  'venueAddress',
  'venueAccess',
  'description',
] as const satisfies readonly (keyof ReleaseContent['event'])[]

const eventDifference = (
  { event: before }: ReleaseContent,
  { event: after }: ReleaseContent,
): ReleaseChange[] => [
  ...(before.isCancelled === after.isCancelled
    ? []
    : [{ kind: 'event-cancelled' as const, isCancelled: after.isCancelled }]),
  ...eventFields
    .filter((field) => before[field] !== after[field])
    .map((field): ReleaseChange => ({ kind: 'event', field, from: before[field], to: after[field] })),
]

/** Both sides of what two lists have in common, what only the second one has, and what only the first one had. */
const matched = <Item>(before: readonly Item[], after: readonly Item[], idOf: (item: Item) => string) => {
  const known = new Map(before.map((item) => [idOf(item), item]))
  const stands = new Set(after.map(idOf))
  return {
    both: after.flatMap((now) => {
      const old = known.get(idOf(now))
      return old === undefined ? [] : [{ old, now }]
    }),
    added: after.filter((item) => !known.has(idOf(item))),
    removed: before.filter((item) => !stands.has(idOf(item))),
    isReordered: inOtherOrder(before.map(idOf), after.map(idOf)),
  }
}

const isSame = (one: object, other: object) => canonicalText(one) === canonicalText(other)

const roomDifference = (before: ReleaseContent, after: ReleaseContent): ReleaseChange[] => {
  const { both, added, removed, isReordered } = matched(before.rooms, after.rooms, ({ roomId }) => roomId)
  return [
    ...both.flatMap(({ old, now }): ReleaseChange[] => [
      ...(old.name === now.name
        ? []
        : [{ kind: 'room-renamed' as const, roomId: now.roomId, from: old.name, to: now.name }]),
      ...(old.capacity === now.capacity
        ? []
        : [
            {
              kind: 'room-capacity' as const,
              roomId: now.roomId,
              name: now.name,
              from: old.capacity,
              to: now.capacity,
            },
          ]),
    ]),
    ...added.map(({ roomId, name }): ReleaseChange => ({ kind: 'room-added', roomId, name })),
    ...removed.map(({ roomId, name }): ReleaseChange => ({ kind: 'room-removed', roomId, name })),
    ...(isReordered ? [{ kind: 'rooms-order' as const }] : []),
  ]
}

const partnerChanges = (old: ReleasedPartner, now: ReleasedPartner): ReleaseChange[] => {
  const { organisationId, name } = now
  const { name: oldName, roles: oldRoles, ...oldForms } = old
  const { name: newName, roles: newRoles, ...newForms } = now
  return [
    ...(oldName === newName
      ? []
      : [{ kind: 'partner-renamed' as const, organisationId, from: oldName, to: newName }]),
    ...(isSame(oldRoles, newRoles)
      ? []
      : [{ kind: 'partner-roles' as const, organisationId, name, from: oldRoles, to: newRoles }]),
    ...(isSame(oldForms, newForms) ? [] : [{ kind: 'partner-forms' as const, organisationId, name }]),
  ]
}

const partnerDifference = (before: ReleaseContent, after: ReleaseContent): ReleaseChange[] => {
  const { both, added, removed, isReordered } = matched(
    before.partners,
    after.partners,
    ({ organisationId }) => organisationId,
  )
  return [
    ...both.flatMap(({ old, now }) => partnerChanges(old, now)),
    ...added.map(({ organisationId, name }): ReleaseChange => ({
      kind: 'partner-added',
      organisationId,
      name,
    })),
    ...removed.map(({ organisationId, name }): ReleaseChange => ({
      kind: 'partner-removed',
      organisationId,
      name,
    })),
    ...(isReordered ? [{ kind: 'partners-order' as const }] : []),
  ]
}

const fundingDifference = (before: ReleaseContent, after: ReleaseContent): ReleaseChange[] => {
  const { both, added, removed, isReordered } = matched(
    before.funding,
    after.funding,
    ({ projectId }) => projectId,
  )
  const changed = both.filter(({ old, now }) => !isSame(old, now)).map(({ now }) => now)
  const told =
    (kind: 'funding-added' | 'funding-removed' | 'funding-changed') =>
    ({ projectId, title }: ReleaseContent['funding'][number]): ReleaseChange => ({ kind, projectId, title })
  return [
    ...changed.map(told('funding-changed')),
    ...added.map(told('funding-added')),
    ...removed.map(told('funding-removed')),
    ...(isReordered ? [{ kind: 'funding-order' as const }] : []),
  ]
}

/**
 * What changed from one content of a programme to another, as facts that the interface words: the event's own first, then
 * rooms, items and people, partners, funding. Empty exactly when nothing of it differs.
 */
export const releaseDifference = (before: ReleaseContent, after: ReleaseContent): ReleaseChange[] => [
  ...eventDifference(before, after),
  ...roomDifference(before, after),
  ...itemDifference(before, after),
  ...partnerDifference(before, after),
  ...fundingDifference(before, after),
]
