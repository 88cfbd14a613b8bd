import type { EventDetails } from '#contract/events.ts'
import type { OrganisationDetails } from '#contract/partners.ts'
import type { PublishedWorkDetails } from '#contract/publishedWorks.ts'
import type { PersonDetails } from '#contract/people.ts'
import type { AppearanceRole, ItemDetails } from '#contract/programme.ts'
import { emptyOrganisation } from '#domain/emptyOrganisation.ts'
import { emptyPerson } from '#domain/emptyPerson.ts'
import { newId } from '#domain/id.ts'

/** An event's form filled in, with an id of its own; plainly made up. */
export const eventForm = (fields: Partial<EventDetails> = {}) => ({
  id: newId(),
  name: 'Forum Próbne',
  startsOn: '2027-10-12',
  endsOn: '2027-10-12',
  timeZone: 'Europe/Warsaw',
  venueName: 'Centrum Przykładowe',
  venueAddress: 'ul. Przykładowa 1, Mikołów',
  venueAccess: '',
  description: '',
  ...fields,
})

/** A programme item's form: no time, room or owner yet. */
export const itemForm = (fields: Partial<ItemDetails> = {}) => ({
  id: newId(),
  title: 'Panel próbny',
  abstract: '',
  day: '2027-10-12',
  start: null,
  durationMinutes: null,
  roomId: null,
  ownerId: null,
  facts: [],
  ...fields,
})

export const personForm = (fields: Partial<PersonDetails> = {}) => ({
  ...emptyPerson,
  id: newId(),
  given: 'Zenon',
  family: 'Testowy',
  ...fields,
})

export const organisationForm = (fields: Partial<OrganisationDetails> = {}) => ({
  ...emptyOrganisation,
  id: newId(),
  name: 'Fundacja Wzorcowa',
  ...fields,
})

/** One place in a line-up, its card to be copied from the directory. */
export const place = (personId: string, role: AppearanceRole = 'panelist') => ({
  id: newId(),
  personId,
  role,
  card: null,
})

/** A form as it is saved again: what made the record, without the id that was its name then. */
export const withoutId = <Form extends { id: string }>(form: Form): Omit<Form, 'id'> => {
  const details: Omit<Form, 'id'> & { id?: string } = { ...form }
  delete details.id
  return details
}

export const publishedForm = (fields: Partial<PublishedWorkDetails> = {}) => ({
  id: newId(),
  kind: 'social-post' as const,
  title: 'Zapowiedź forum',
  place: 'https://example.org/wpis',
  publishedOn: '2027-10-01',
  printRun: null,
  note: '',
  ...fields,
})
