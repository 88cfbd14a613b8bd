import type { Event } from '#contract/events.ts'
import type { OrganisationDetails, EventPartner } from '#contract/partners.ts'
import type { Person } from '#contract/people.ts'
import type { Planning } from '#contract/planning.ts'
import type { Appearance, ProgrammeItem } from '#contract/programme.ts'
import type { Settings, User } from '#contract/settings.ts'
import type { Fields, Json } from './entry.ts'

// What the history holds of each thing. References are `{ id, name }`, so that they can be read when what they name is gone.

const named = (id: string | null, name: string | null): Json =>
  id === null ? null : { id, name: name ?? '' }

/** The entries of a list as fields of their own, each with its place in the order. */
const listed = <Item>(
  list: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
  show: (item: Item) => Fields,
) =>
  Object.fromEntries(
    items.map((item, index): [string, Json] => [
      `${list}.${idOf(item)}`,
      { ...show(item), order: index + 1 },
    ]),
  )

/** The lists whose fields hold something about one person each; that person's id is the second part of the field's name. */
const listsOfPeople = [
  'people',
  'asked',
  'answers',
  'comments',
  'proposed',
  'letters',
  'personHours',
  'personConflicts',
  'greetings',
  'presences',
]

/** Whose data a field of an event or an item holds, `people.ID` or `letters.ID.LETTER`; null when it is nobody's. */
export const personInField = (field: string): string | null => {
  const [list = '', id = null] = field.split('.')
  return listsOfPeople.includes(list) ? id : null
}

/** The rooms of an event in their order. */
export const roomFields = (rooms: Event['rooms']): Fields =>
  listed(
    'rooms',
    rooms,
    (room) => room.id,
    ({ name, capacity }) => ({ name, capacity }),
  )

type StoredEvent = Omit<Event, 'counts'>

export const eventFields = (event: StoredEvent): Fields => ({
  name: event.name,
  startsOn: event.startsOn,
  endsOn: event.endsOn,
  timeZone: event.timeZone,
  venueName: event.venueName,
  venueAddress: event.venueAddress,
  venueAccess: event.venueAccess,
  description: event.description,
  state: event.state,
  ...roomFields(event.rooms),
})

/** What an event's programme is checked against; when rooms and people are there, each in a field of their own. */
export const planningFields = (planning: Planning): Fields => ({
  opensAt: planning.opensAt,
  closesAt: planning.closesAt,
  graceMinutes: planning.graceMinutes,
  expectedPeople: planning.expectedPeople,
  ...Object.fromEntries(
    planning.rooms.map(({ roomId: id, name, intervals }) => [`roomHours.${id}`, { id, name, intervals }]),
  ),
  ...Object.fromEntries(
    planning.people.map(({ personId: id, name, intervals }) => [
      `personHours.${id}`,
      { id, name, intervals },
    ]),
  ),
})

/** Who stands on an item, by person, so that one person's places can be erased. */
export const peopleFields = (people: readonly Appearance[]): Fields =>
  listed(
    'people',
    people,
    (place) => place.personId,
    ({ id, role, card }) => ({ id, role, card }),
  )

type StoredItem = Omit<ProgrammeItem, 'people' | 'room' | 'owner' | 'signOff'> & {
  room: string | null
  owner: string | null
  people: readonly Appearance[]
}

/** When and where an item stands. */
export const placeFields = (
  item: Pick<StoredItem, 'day' | 'start' | 'durationMinutes' | 'roomId' | 'room'>,
): Fields => ({
  day: item.day,
  start: item.start,
  durationMinutes: item.durationMinutes,
  roomId: named(item.roomId, item.room),
})

export const itemFields = (item: StoredItem): Fields => ({
  kind: item.kind,
  title: item.title,
  abstract: item.abstract,
  ...placeFields(item),
  ownerId: named(item.ownerId, item.owner),
  facts: item.facts,
  ...peopleFields(item.people),
})

export const personFields = (person: Omit<Person, 'appearances' | 'organisationIds'>): Fields => ({
  given: person.given,
  family: person.family,
  titleBefore: person.titleBefore,
  titleAfter: person.titleAfter,
  position: person.position,
  organisationIds: person.organisations.map(({ id, name }) => ({ id, name })),
  vocative: person.vocative,
  email: person.email,
  phone: person.phone,
  bio: person.bio,
  notes: person.notes,
  mayModerate: person.mayModerate,
  sharesEmail: person.sharesEmail,
  dataSource: person.dataSource,
})

export const organisationFields = (organisation: OrganisationDetails): Fields => ({
  name: organisation.name,
  shortName: organisation.shortName,
  genitive: organisation.genitive,
  dative: organisation.dative,
  accusative: organisation.accusative,
  instrumental: organisation.instrumental,
  locative: organisation.locative,
  nip: organisation.nip,
  regon: organisation.regon,
  krs: organisation.krs,
  website: organisation.website,
  address: organisation.address,
  notes: organisation.notes,
  ...listed(
    'contacts',
    organisation.contacts,
    (contact) => contact.id,
    ({ name, position, email, phone }) => ({ name, position, email, phone }),
  ),
})

/** The partners of one event. */
export const partnersFields = (
  partners: readonly Pick<EventPartner, 'id' | 'organisationId' | 'name' | 'roles'>[],
): Fields =>
  listed(
    'partners',
    partners,
    (partner) => partner.organisationId,
    ({ id, name, roles }) => ({ id, name, roles }),
  )

/** The order of an event's programme. */
export const orderFields = (items: readonly { id: string; title: string }[]): Fields => ({
  order: items.map(({ id, title }) => ({ id, title })),
})

export const settingsFields = (settings: Settings): Fields => ({
  ownOrganisationId: named(settings.ownOrganisationId, settings.ownOrganisationName),
  mailSignature: settings.mailSignature,
  contactName: settings.contactName,
  contactPhone: settings.contactPhone,
  contactEmail: settings.contactEmail,
  informationClause: settings.informationClause,
  lineupDeadlineDays: settings.lineupDeadlineDays,
  partnerDeadlineDays: settings.partnerDeadlineDays,
  reminderDays: settings.reminderDays,
  remindersGoThemselves: settings.remindersGoThemselves,
})

export const userFields = (user: Pick<User, 'name' | 'email' | 'role' | 'isDisabled'>): Fields => ({
  name: user.name,
  email: user.email,
  role: user.role,
  isDisabled: user.isDisabled,
})
