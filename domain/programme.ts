import type { Event } from '#contract/events.ts'
import type { PanelProblem } from '#contract/panels.ts'
import type { Appearance, ProgrammeItem } from '#contract/programme.ts'
import { lineupProblems } from './lineup.ts'
import { addDays, endTime } from './time.ts'

type Placed = {
  id: string
  day: string
  start: string | null
  durationMinutes: number | null
  personIds: readonly string[]
}

export type PersonClash = { personId: string; itemId: string; otherItemId: string }

/** A day and a wall time as text that orders like time itself. */
const moment = (day: string, time: string) => `${day}T${time}`

/**
 * Who is announced at two places at once. Items touch without clashing (10:00–11:00, then 11:00), may run past
 * midnight, and cannot clash while their time is unknown; an unknown length counts as one minute. Cost n log n plus
 * the clashes found.
 */
export const personClashes = (items: readonly Placed[]): PersonClash[] => {
  const byPerson = new Map<string, { itemId: string; from: string; to: string }[]>()
  for (const item of items) {
    if (item.start === null) continue
    const end = endTime(item.start, item.durationMinutes ?? 1)
    const span = {
      itemId: item.id,
      from: moment(item.day, item.start),
      to: moment(end.dayOffset === 0 ? item.day : addDays(item.day, end.dayOffset), end.time),
    }
    for (const personId of new Set(item.personIds)) {
      const spans = byPerson.get(personId)
      if (spans) spans.push(span)
      else byPerson.set(personId, [span])
    }
  }

  const clashes: PersonClash[] = []
  for (const [personId, spans] of byPerson) {
    spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    let open: typeof spans = []
    for (const span of spans) {
      open = open.filter((earlier) => earlier.to > span.from)
      for (const earlier of open) clashes.push({ personId, itemId: earlier.itemId, otherItemId: span.itemId })
      open.push(span)
    }
  }
  return clashes
}

/** Whether an item lies on a day that the event does not have. Dates compare as text. */
export const dayOutsideEvent = (day: string, event: Pick<Event, 'startsOn' | 'endsOn'>): boolean =>
  day < event.startsOn || day > event.endsOn

/** People stand about in a break and while networking: these need no room of their own. */
const roomlessKinds: readonly string[] = ['break', 'networking']

type Checked = Pick<ProgrammeItem, 'id' | 'day' | 'start' | 'roomId' | 'ownerId'> & {
  readonly kind: string
  readonly people: readonly Pick<Appearance, 'role'>[]
}

/**
 * What an item lacks, the gravest first. Only a panel needs a moderator, guests and an owner; a room is missed only
 * where the event has rooms to choose from. `clashing`: the ids of items on which somebody stands who is elsewhere at
 * that time.
 */
export const itemProblems = (
  item: Checked,
  event: Pick<Event, 'startsOn' | 'endsOn'> & { readonly hasRooms: boolean },
  clashing: ReadonlySet<string>,
): PanelProblem[] => {
  const isPanel = item.kind === 'panel'
  const problems: PanelProblem[] = []
  if (dayOutsideEvent(item.day, event)) problems.push('outside-dates')
  if (clashing.has(item.id)) problems.push('person-clash')
  if (isPanel) problems.push(...lineupProblems(item.people))
  if (item.start === null) problems.push('no-time')
  if (event.hasRooms && item.roomId === null && !roomlessKinds.includes(item.kind)) problems.push('no-room')
  if (isPanel && item.ownerId === null) problems.push('no-owner')
  return problems
}
