import { partnerRole } from '#contract/partners.ts'
import type { AppearanceRole, ItemKind } from '#contract/programme.ts'
import { eventColumns } from '#server/api/events.ts'
import { itemColumns } from '#server/api/items.ts'
import { cardColumns } from '#server/api/lineup.ts'
import { inTown, type largeDirectory, type Random, type Stamps } from './largeDirectory.ts'
import { largeId } from './largeId.ts'
import { questions, topics, towns } from './madeUpNames.ts'

const eventCount = 200
const panelCount = 1500
const firstDay = Date.UTC(2015, 0, 12)
/** Two hundred events this many days apart reach from January 2015 to December 2030. */
const daysApart = 29

type Source = {
  random: Random
  directory: ReturnType<typeof largeDirectory>
  ownerIds: readonly string[]
  stamps: Stamps
}
type EventRow = ReturnType<typeof madeUpEvent>

/** The rows of 200 events: rooms, a welcome, two talks and seven or eight panels each with who stands there, partners with roles. */
export const largeEvents = (source: Source) => {
  const events = Array.from({ length: eventCount }, (_, n) => madeUpEvent(source, n))
  const rooms = events.flatMap((event, n) =>
    ['Aula', 'Sala kominkowa'].map((name, place) => {
      return {
        id: largeId('room', n * 2 + place),
        eventId: event.id,
        name,
        capacity: place === 0 ? 200 : 40,
        position: place + 1,
      }
    }),
  )
  const items = events.flatMap((event, n) => madeUpItems(source, event, n))
  const places = items.flatMap((item) => madeUpLineup(source, item))
  const partners = events.flatMap((event, n) => madeUpPartners(source, event, n))
  return {
    events,
    rooms,
    items,
    places: places.map((place, n) => ({ id: largeId('place', n), ...place })),
    partners: partners.map(({ row }) => row),
    roles: partners.flatMap(({ roles }) => roles),
  }
}

const madeUpEvent = ({ random, stamps }: Source, n: number) => {
  const day = (offset: number) =>
    new Date(firstDay + (n * daysApart + offset) * 86_400_000).toISOString().slice(0, 10)
  const startsOn = day(0)
  const topic = random.pick(topics)
  const details = {
    name: `${random.pick(['Forum', 'Konferencja', 'Spotkanie'])} ${topic} ${startsOn.slice(0, 4)} (${n + 1})`,
    startsOn,
    endsOn: day(random.below(3) === 0 ? 1 : 0),
    timeZone: 'Europe/Warsaw',
    venueName: random.below(12) === 0 ? '' : `Dom Kultury ${inTown(random.pick(towns))}`,
    venueAddress: '',
    venueAccess: '',
    description: '',
  }
  const attendanceTotal = random.below(3) === 0 ? null : 40 + random.below(200)
  const state = random.below(20) === 0 ? ('cancelled' as const) : ('planning' as const)
  return {
    id: largeId('event', n),
    ...eventColumns(details),
    attendanceTotal,
    state,
    isExample: 0 as const,
    programmeRevision: 1,
    partnersRevision: 1,
    ...stamps,
  }
}

const madeUpItems = ({ random, ownerIds, stamps }: Source, event: EventRow, n: number) => {
  const panels = Math.floor(((n + 1) * panelCount) / eventCount) - Math.floor((n * panelCount) / eventCount)
  const kinds: ItemKind[] = ['welcome', 'talk', 'talk', ...Array<ItemKind>(panels).fill('panel')]
  return kinds.map((kind, place) => {
    const minutes = 9 * 60 + place * 45
    const isUnknown = random.below(10) === 0
    const details = {
      title:
        kind === 'welcome'
          ? 'Powitanie'
          : `${random.pick(questions)} ${random.pick(topics)}: ${random.pick(topics)}`,
      abstract: '',
      day: event.startsOn,
      start: isUnknown
        ? null
        : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      durationMinutes: isUnknown ? null : 45,
      roomId: random.below(8) === 0 ? null : largeId('room', n * 2 + random.below(2)),
      ownerId: ownerIds.length === 0 || random.below(6) === 0 ? null : random.pick(ownerIds),
      facts: [],
    }
    // An event has at most 3 + 8 items, so that sixteen numbers each keep their ids apart.
    const id = largeId('item', n * 16 + place)
    return {
      id,
      eventId: event.id,
      kind,
      ...itemColumns(details),
      position: place + 1,
      lineupRevision: 1,
      ...stamps,
    }
  })
}

const rolesOn = ({ below }: Random, kind: ItemKind): AppearanceRole[] => {
  if (kind !== 'panel') return ['speaker']
  const guests = Array.from({ length: 2 + below(4) }, (): AppearanceRole =>
    below(8) === 0 ? 'expert' : 'panelist',
  )
  const moderator: AppearanceRole[] = below(12) === 0 ? [] : ['moderator']
  return [...moderator, ...guests, ...(below(10) === 0 ? ['reserve' as const] : [])]
}

const madeUpLineup = ({ random, directory }: Source, item: { id: string; kind: ItemKind }) => {
  const people = new Map<string, ReturnType<typeof random.pick<(typeof directory.people)[number]>>>()
  const roles = rolesOn(random, item.kind)
  while (people.size < roles.length) {
    const person = random.pick(directory.people)
    people.set(person.id, person)
  }
  return [...people.values()].map((person, index) => ({
    itemId: item.id,
    personId: person.id,
    role: roles[index] ?? 'panelist',
    position: index + 1,
    removedAt: null,
    ...cardColumns(person),
  }))
}

const madeUpPartners = ({ random, directory }: Source, event: EventRow, n: number) => {
  const chosen = new Set(
    Array.from({ length: 4 + random.below(8) }, () => random.pick(directory.organisations)),
  )
  return [...chosen].map((organisation, index) => {
    const { name, shortName, genitive, dative, accusative, instrumental, locative } = organisation
    const id = largeId('partner', n * 16 + index)
    const forms = { genitive, dative, accusative, instrumental, locative }
    const row = {
      id,
      eventId: event.id,
      organisationId: organisation.id,
      name,
      shortName,
      ...forms,
      position: index + 1,
      removedAt: null,
    }
    const first = index === 0 ? 'organiser' : random.pick(partnerRole.options.slice(1))
    const second = random.pick(partnerRole.options)
    return {
      row,
      roles: [...new Set([first, second])]
        .slice(0, index === 0 ? 1 : 1 + random.below(2))
        .map((role, place) => {
          return { eventPartnerId: id, role, position: place + 1, rolePlace: index + 1, orderRule: 'agreed' }
        }),
    }
  })
}
