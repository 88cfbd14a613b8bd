import fc from 'fast-check'
import type { Release, ReleaseContent, ReleasedItem, ReleasedPartner } from '#contract/releaseContent.ts'
import { inProgrammeOrder } from '#domain/releases/programmeOrder.ts'

const idOf = (kind: number, number: number) =>
  `0190b000-000${kind}-7000-8000-${String(number).padStart(12, '0')}`

export const roomIds = [idOf(1, 1), idOf(1, 2)] as const

type Person = ReleasedItem['people'][number]

/** Somebody whose name is said nowhere else. */
export const personOn = (number: number, change: Partial<Person> & { at?: string } = {}): Person => {
  const { at = 'Fundacja Wzorcowa', ...rest } = change
  return {
    personId: idOf(2, number),
    role: 'panelist',
    isConfirmed: true,
    card: {
      given: 'Zażółć',
      family: `Próbny-Gęśl${number}`,
      titleBefore: number % 3 === 0 ? 'dr hab.' : '',
      titleAfter: number % 7 === 0 ? 'prof. UŚ' : '',
      position: number % 2 === 0 ? 'dyrektor do spraw współpracy' : '',
      organisation: at,
    },
    ...rest,
  }
}

/** The `number`th item: a panel of an hour in the first room, on the first day. */
export const itemOn = (number: number, change: Partial<ReleasedItem> = {}): ReleasedItem => ({
  itemId: idOf(3, number),
  kind: 'panel',
  title: `Nr ${number}: rozmowa o usługach`,
  abstract: '',
  day: '2027-10-12',
  start: '10:00',
  durationMinutes: 60,
  roomId: roomIds[0],
  isToBeConfirmed: false,
  facts: [],
  people: [personOn(number * 10, { role: 'moderator' }), personOn(number * 10 + 1)],
  ...change,
})

export const partnerOf = (
  number: number,
  role: ReleasedPartner['roles'][number]['role'],
  change: Partial<ReleasedPartner> = {},
): ReleasedPartner => ({
  organisationId: idOf(4, number),
  name: `Organizacja Próbna nr ${number}`,
  shortName: '',
  genitive: '',
  dative: '',
  accusative: '',
  instrumental: '',
  locative: '',
  areFormsConfirmed: false,
  roles: [{ role, order: number, orderRule: 'agreed' }],
  ...change,
})

const funding: ReleaseContent['funding'][number] = {
  projectId: idOf(5, 1),
  title: 'Projekt Przykładowy',
  acronym: '',
  ruleSet: '2021-2027',
  programme: 'Fundusze Europejskie dla Śląskiego 2021–2027',
  fund: 'Europejski Fundusz Społeczny Plus',
  beneficiary: 'Centrum Przykładowe w Mikołowie',
  totalValue: '',
  euAmount: '',
}

type Change = Partial<Omit<ReleaseContent, 'event' | 'form'>> & { event?: Partial<ReleaseContent['event']> }

/** A made-up forum of one day in two rooms, with one project that pays for it, as it was released before the day. */
export const paperRelease = ({ event, ...change }: Change = {}): Release => ({
  id: idOf(7, 1),
  number: 1,
  name: 'Program',
  hash: '0'.repeat(64),
  publishedAt: '2027-09-01T10:00:00.000Z',
  content: {
    form: 1,
    event: {
      id: idOf(6, 1),
      name: 'Forum Współpracy Międzysektorowej 2027',
      startsOn: '2027-10-12',
      endsOn: '2027-10-12',
      timeZone: 'Europe/Warsaw',
      venueName: 'Centrum Przykładowe w Mikołowie',
      venueAddress: 'ul. Przykładowa 1, Mikołów',
      venueAccess: '',
      description: '',
      isCancelled: false,
      ...event,
    },
    rooms: [
      { roomId: roomIds[0], name: 'Sala A', capacity: 80 },
      { roomId: roomIds[1], name: 'Aula im. Zażółconej Gęśli', capacity: null },
    ],
    items: [itemOn(1)],
    cancelled: [],
    partners: [partnerOf(1, 'organiser')],
    funding: [funding],
    ...change,
  },
})

/** An official strip of 40 X by 3 X for the project of `paperRelease`. */
export const paperStrips = new Map([
  [
    funding.projectId,
    {
      picture: { sha256: 'f'.repeat(64), type: 'image/svg+xml', width: 400, height: 30 },
      alt: 'Fundusze Europejskie dla Śląskiego',
      flag: { x: 0.5, y: 0, width: 45 / 400, height: 1 },
      variant: 'colour',
      layout: 'horizontal',
      isSample: true,
    },
  ],
] as const)

const words =
  'w i z o a społecznej ekonomii Mikołowa Romańczuk-Fiodorowicz dla współpracy 12 r. godz. do u'.split(' ')
const phrase = (most: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: most }).map((list) => [...list, 'usług'].join(' '))

const kinds = ['welcome', 'talk', 'panel', 'workshop', 'break', 'networking', 'closing'] as const
const roles = ['panelist', 'expert', 'special-guest', 'speaker'] as const
const days = ['2027-10-12', '2027-10-13', '2027-10-14'] as const

const arbitraryItem = fc.record({
  kind: fc.constantFrom(...kinds),
  title: phrase(20),
  abstract: phrase(30),
  day: fc.constantFrom(...days),
  start: fc.option(fc.integer({ min: 0, max: 287 })),
  durationMinutes: fc.option(fc.integer({ min: 1, max: 36 }).map((steps) => steps * 5)),
  roomId: fc.option(fc.constantFrom(...roomIds)),
  isToBeConfirmed: fc.boolean(),
  hasModerator: fc.boolean(),
  people: fc.array(fc.record({ role: fc.constantFrom(...roles), at: phrase(12) }), { maxLength: 6 }),
})

const two = (value: number) => String(value).padStart(2, '0')

/** Programmes of up to forty items over three days; no title and no name is said twice. */
export const arbitraryRelease = fc
  .record({
    items: fc.array(arbitraryItem, { maxLength: 40 }),
    partners: fc.integer({ min: 0, max: 12 }),
    access: phrase(40),
    isFunded: fc.boolean(),
  })
  .map(({ items, partners, access, isFunded }) => {
    const release = paperRelease({
      event: { endsOn: days[2], venueAccess: access },
      partners: Array.from({ length: partners }, (_, index) =>
        partnerOf(index, index === 0 ? 'organiser' : index % 2 === 0 ? 'partner' : 'media-patron'),
      ),
      ...(!isFunded && { funding: [] }),
    })
    const released = items.map(({ title, start, people, hasModerator, ...item }, index) =>
      itemOn(index, {
        ...item,
        title: `Nr ${index} ${title}`,
        start: start === null ? null : `${two(Math.floor(start / 12))}:${two((start % 12) * 5)}`,
        people: [
          ...(hasModerator ? [personOn(index * 10, { role: 'moderator' })] : []),
          ...people.map((person, place) => personOn(index * 10 + place + 1, person)),
        ],
      }),
    )
    const ordered = inProgrammeOrder(released, release.content.rooms)
    return { ...release, content: { ...release.content, items: ordered } }
  })
