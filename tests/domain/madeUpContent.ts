import type { ReleaseContent, ReleasedItem, ReleasedPerson } from '#contract/releaseContent.ts'

const idOf = (number: string) => `018f0000-0000-7000-8000-0000000000${number}`

export const madeUpPerson = (fields: Partial<ReleasedPerson> = {}): ReleasedPerson => ({
  personId: idOf('d1'),
  role: 'panelist',
  card: {
    given: 'Jan',
    family: 'Próbny',
    titleBefore: 'dr',
    titleAfter: 'MBA',
    position: 'prezes',
    organisation: 'Fundacja Wzorcowa',
  },
  isConfirmed: true,
  ...fields,
})

export const madeUpItem = (fields: Partial<ReleasedItem> = {}): ReleasedItem => ({
  itemId: idOf('a1'),
  kind: 'panel',
  title: 'Panel próbny',
  abstract: 'Opis panelu',
  day: '2027-10-12',
  start: '10:00',
  durationMinutes: 60,
  roomId: idOf('b1'),
  isToBeConfirmed: false,
  facts: [{ label: 'organizacje', value: '197' }],
  people: [
    madeUpPerson({
      personId: idOf('d2'),
      role: 'moderator',
      card: { ...madeUpPerson().card, given: 'Anna', family: 'Przykładowa-Wzór' },
    }),
    madeUpPerson(),
    madeUpPerson({
      personId: idOf('d3'),
      role: 'expert',
      isConfirmed: false,
      card: { ...madeUpPerson().card, given: 'Zenon', family: 'Testowy', titleBefore: '' },
    }),
  ],
  ...fields,
})

const partner = (number: string, name: string): ReleaseContent['partners'][number] => ({
  organisationId: idOf(number),
  name,
  shortName: 'FW',
  genitive: `${name} (kogo)`,
  dative: `${name} (komu)`,
  accusative: `${name} (co)`,
  instrumental: `${name} (z kim)`,
  locative: `${name} (o kim)`,
  areFormsConfirmed: true,
  roles: [{ role: 'partner', order: 1, orderRule: 'agreed' }],
})

const funding = (number: string, title: string): ReleaseContent['funding'][number] => ({
  projectId: idOf(number),
  title,
  acronym: 'PP',
  ruleSet: '2021-2027',
  programme: 'Program próbny',
  fund: 'Fundusz próbny',
  beneficiary: 'Fundacja Wzorcowa',
  totalValue: '200.00',
  euAmount: '100.00',
})

/** A programme as a release freezes it, with something in every field; plainly made up. */
export const madeUpContent: ReleaseContent = {
  form: 1,
  event: {
    id: idOf('e0'),
    name: 'Forum Próbne',
    startsOn: '2027-10-12',
    endsOn: '2027-10-13',
    timeZone: 'Europe/Warsaw',
    venueName: 'Centrum Przykładowe',
    venueAddress: 'ul. Przykładowa 1, Mikołów',
    venueAccess: 'Wejście od podwórza',
    description: 'Opis wydarzenia',
    isCancelled: false,
  },
  rooms: [
    { roomId: idOf('b1'), name: 'Sala A', capacity: 80 },
    { roomId: idOf('b2'), name: 'Sala B', capacity: null },
  ],
  items: [
    madeUpItem(),
    madeUpItem({
      itemId: idOf('a2'),
      kind: 'break',
      title: 'Przerwa',
      start: '11:00',
      durationMinutes: null,
      roomId: null,
      facts: [],
      people: [],
    }),
  ],
  cancelled: [
    madeUpItem({
      itemId: idOf('a3'),
      title: 'Warsztat odwołany',
      people: [madeUpPerson({ personId: idOf('d4') })],
    }),
  ],
  partners: [partner('c1', 'Fundacja Wzorcowa'), partner('c2', 'Stowarzyszenie Próba')],
  funding: [funding('f1', 'Projekt próbny'), funding('f2', 'Projekt drugi')],
}
