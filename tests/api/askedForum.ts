import { newId } from '#domain/id.ts'
import { personForm, place } from './forms.ts'
import { planForum } from './planForum.ts'
import type { Desk } from './useDesk.ts'

/** The last day for an answer at the asked forum. */
export const deadline = '2027-02-01'

/**
 * A forum in preparation whose panel Anna moderates with Jan as a guest, both with an address; asked about the line-up and
 * their place, with a letter to each of them in the outbox.
 */
export const askedForum = async (desk: Desk) => {
  const { client } = desk
  const { event, panel } = await planForum(desk)
  await client.events.putState({ eventId: event.id, revision: 1, state: 'planning' })
  const anna = await client.people.create(
    personForm({
      given: 'Anna',
      family: 'Moderująca',
      email: 'anna@example.org',
      dataSource: 'strona Fundacji Wzór',
    }),
  )
  const jan = await client.people.create(
    personForm({ given: 'Jan', family: 'Zaproszony', email: 'jan@example.org' }),
  )
  const [moderating, speaking] = [place(anna.id, 'moderator'), place(jan.id)]
  await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [moderating, speaking] })
  await client.requests.create({
    id: newId(),
    eventId: event.id,
    panelIds: [panel.id],
    appearanceIds: [speaking.id],
    deadline,
    delivery: 'outbox',
  })
  return { event, panel, anna, jan, speaking, moderating }
}

/** The letters of the outbox to one person, newest first. */
export const lettersTo = async ({ client }: Desk, personId: string) =>
  (await client.messages.list({})).items.filter((message) => message.personId === personId)

/** The only letter of the outbox to one person. */
export const letterTo = async (desk: Desk, personId: string) => {
  const [letter, ...others] = await lettersTo(desk, personId)
  if (!letter || others.length > 0) throw new Error('One letter was expected')
  return letter
}

/** What Jan answers, as staff write it down. */
export const answerFor = async (
  { client }: Desk,
  {
    panelId,
    appearanceId,
    answer = 'confirmed',
  }: { panelId: string; appearanceId: string; answer?: 'confirmed' | 'declined' },
) => {
  const { people } = await client.lineups.get({ panelId })
  const coversHash = people.find((person) => person.appearanceId === appearanceId)?.coversHash ?? ''
  const decision = { kind: 'on-behalf' as const, answer, channel: 'phone' as const, note: 'Rozmowa' }
  return client.lineups.answer({ panelId, id: newId(), appearanceId, coversHash, decision })
}

/** Moves a panel to another hour. */
export const movePanel = async ({ client }: Desk, panelId: string, start: string) => {
  const { title, abstract, day, durationMinutes, roomId, ownerId, facts, revision } = await client.panels.get(
    { panelId },
  )
  const details = { title, abstract, day, durationMinutes, roomId, ownerId, facts }
  return client.panels.putDetails({ panelId, revision, ...details, start })
}
