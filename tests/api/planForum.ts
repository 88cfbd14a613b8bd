import { eventForm, itemForm, personForm } from './forms.ts'
import type { Desk } from './useDesk.ts'

/** A forum with one panel and three people in the directory, nobody on the panel yet. */
export const planForum = async ({ client }: Desk) => {
  const event = await client.events.create(eventForm())
  const panel = await client.panels.create({ ...itemForm(), eventId: event.id })
  const anna = await client.people.create(
    personForm({ given: 'Anna', family: 'Przykładowa-Wzór', titleBefore: 'dr', position: 'dyrektor' }),
  )
  const jan = await client.people.create(personForm({ given: 'Jan', family: 'Próbny', position: 'prezes' }))
  const zenon = await client.people.create(personForm())
  return { event, panel, anna, jan, zenon }
}
