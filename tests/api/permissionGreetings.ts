import { newId } from '#domain/id.ts'
import type { Desk } from './useDesk.ts'

/** One side's guest is greeted, and was seen at the door. */
export const addGuestOfHonour = async (
  { client }: Desk,
  {
    eventId,
    side,
    person,
    appearanceId,
  }: { eventId: string; side: string; person: { id: string }; appearanceId: string },
) => {
  const { greetings, greetingsRevision } = await client.greetings.get({ eventId })
  const field = (name: string) => `kanarek-greeting-${side}-${name}`
  const card = {
    given: field('given'),
    family: field('family'),
    titleBefore: field('title'),
    titleAfter: field('after'),
    position: field('position'),
    organisation: field('organisation'),
  }
  const greeting = {
    id: newId(),
    personId: person.id,
    card,
    pronunciation: field('pronunciation'),
    note: field('note'),
    presence: 'substitute' as const,
    substitute: field('substitute'),
  }
  await client.greetings.put({ eventId, greetingsRevision, greetings: [...greetings, greeting] })
  const { attendanceRevision, total, sectors, presences } = await client.attendance.get({ eventId })
  const seen = {
    appearanceId,
    presence: 'substitute' as const,
    substitute: `kanarek-attendance-${side}-substitute`,
    note: `kanarek-attendance-${side}-note`,
  }
  const sector = { sector: `kanarek-attendance-${side}-sector`, people: 1 }
  await client.attendance.put({
    eventId,
    attendanceRevision,
    total,
    sectors: [...sectors, sector],
    presences: [...presences, seen],
  })
}
