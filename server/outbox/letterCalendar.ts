import type { PlaceFacts } from '#contract/signOffs.ts'
import { calendarFile } from '#domain/calendar.ts'
import { placeEntry } from '#domain/placeEntry.ts'
import type { LetterPlan } from './letterPlan.ts'

const methods: Partial<Record<LetterPlan['kind'], 'PUBLISH' | 'CANCEL'>> = {
  change: 'PUBLISH',
  programme: 'PUBLISH',
  removal: 'CANCEL',
  cancellation: 'CANCEL',
}

type From = {
  event: { name: string; timeZone: string }
  contact: { name: string; email: string }
  /** The instant of writing, ISO-8601 UTC. */
  now: string
}

/**
 * The calendar file that goes with a letter, or empty: what was moved is entered anew, what was called off is cancelled
 * as the person knew it, one entry for each item of the programme. Who is only asked gets none: nothing is agreed yet.
 */
export const letterCalendar = ({ kind, matters }: LetterPlan, { event, contact, now }: From): string => {
  const method = methods[kind]
  if (method === undefined) return ''
  const places = matters
    .filter(({ isInCalendar = true }) => isInCalendar)
    .map(({ before, facts }) => (method === 'CANCEL' ? (before ?? facts) : facts))
  // Whoever moderates a panel and speaks on it goes there once.
  const [first, ...others] = [...new Map(places.map((place) => [place.itemId, place])).values()]
  if (first === undefined) return ''
  const entryOf = (facts: PlaceFacts) => placeEntry({ method, facts, event, contact, now })
  return calendarFile(entryOf(first), ...others.map(entryOf))
}
