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
    const span = { itemId: item.id, from: moment(item.day, item.start), to: moment(addDays(item.day, end.dayOffset), end.time) }
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
