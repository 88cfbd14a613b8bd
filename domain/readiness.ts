import type { EventState, Readiness, ReadinessCode } from '#contract/events.ts'

type EventFacts = { state: EventState; isExample: 0 | 1; startsOn: string; endsOn: string; venueName: string }

type ItemFacts = {
  id: string
  kind: string
  day: string
  start: string | null
  roomId: string | null
  ownerId: string | null
  people: readonly { role: string }[]
}

/** One row per partner and role, so a partner with two roles occurs twice. */
type PartnerFacts = { id: string; role: string | null; genitive: string; instrumental: string }

type Facts = {
  event: EventFacts
  items: readonly ItemFacts[]
  /** Items on which somebody stands who is elsewhere at that time. */
  clashing: ReadonlySet<string>
  partners: readonly PartnerFacts[]
  today: string
}

type Line = Readiness['lines'][number]

/** Roles whose bearers a running text names in an oblique case ("we współpracy z …"). */
const inflectedRoles = ['co-organiser', 'strategic-partner', 'partner']

/**
 * What an event lacks, as one line per kind of gap with how many of how many; open lines first, done ones last. An
 * event that is over, put away or only an example asks for nothing, so its open lines are left out.
 */
export const readiness = ({ event, items, clashing, partners, today }: Facts): Line[] => {
  const panels = items.filter((item) => item.kind === 'panel')
  const inflected = new Map(
    partners.filter(({ role }) => inflectedRoles.includes(role ?? '')).map((partner) => [partner.id, partner]),
  )
  const line = (code: ReadinessCode, count: number, total: number): Line[] =>
    total === 0 ? [] : [{ code, count, total, done: count === 0 }]
  const gaps = <Item>(code: ReadinessCode, of: readonly Item[], isGap: (item: Item) => boolean) =>
    line(code, of.filter(isGap).length, of.length)

  const lines = [
    ...line('programme-empty', items.length === 0 ? 1 : 0, 1),
    ...line('venue-missing', event.venueName === '' ? 1 : 0, 1),
    ...line('organiser-missing', partners.some(({ role }) => role === 'organiser') ? 0 : 1, 1),
    ...gaps('panels-without-moderator', panels, (item) => item.people.every(({ role }) => role !== 'moderator')),
    ...gaps('panels-without-guests', panels, (item) => item.people.every(({ role }) => role === 'moderator' || role === 'reserve')),
    ...gaps('people-clash', items, (item) => clashing.has(item.id)),
    ...gaps('items-outside-dates', items, (item) => item.day < event.startsOn || item.day > event.endsOn),
    ...gaps('items-without-time', items, (item) => item.start === null),
    ...gaps('items-without-room', items, (item) => item.roomId === null),
    ...gaps('panels-without-owner', panels, (item) => item.ownerId === null),
    ...gaps('partners-without-case-forms', [...inflected.values()], (it) => it.genitive === '' || it.instrumental === ''),
  ]
  const asks = event.isExample === 0 && event.endsOn >= today && (event.state === 'draft' || event.state === 'planning')
  const open = asks ? lines.filter((it) => !it.done) : []
  return [...open, ...lines.filter((it) => it.done)]
}
