import type { PlaceFacts } from '#contract/signOffs.ts'

/**
 * A place in a programme as `calendarFile` takes it, to be added or called off. Everybody's entry of an item has the same
 * uid, so that one that came later, by a letter or by hand, replaces the earlier one. `now` is the ISO 8601 instant of writing.
 */
export const placeEntry = ({
  method,
  facts,
  event,
  contact,
  now,
}: {
  method: 'PUBLISH' | 'CANCEL'
  facts: Omit<PlaceFacts, 'role'>
  event: { name: string; timeZone: string }
  contact: { name: string; email: string }
  now: string
}) => ({
  method,
  uid: `${facts.itemId}@mownica`,
  // Minutes: later than what was sent before (RFC 5545, 3.8.7.4), whoever wrote it.
  sequence: Math.floor(Date.parse(now) / 60_000),
  stamp: now,
  summary: facts.title,
  description: event.name,
  location: [facts.room, facts.venue].filter(Boolean).join(', '),
  date: facts.date,
  start: facts.start,
  end: facts.end,
  timeZone: event.timeZone,
  organiser: { name: contact.name, email: contact.email },
})
