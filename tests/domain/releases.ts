import fc from 'fast-check'
import type { Release, ReleasedItem } from '#contract/releaseContent.ts'
import { appearanceRole } from '#contract/appearanceRole.ts'
import { itemKind } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'

/** An item of a release: a panel of an hour at ten, in no room, with nobody on it. */
export const releasedItem = (fields: Partial<ReleasedItem> = {}): ReleasedItem => ({
  itemId: newId(),
  kind: 'panel',
  title: 'Panel próbny',
  abstract: '',
  day: '2027-10-12',
  start: '10:00',
  durationMinutes: 60,
  roomId: null,
  isToBeConfirmed: false,
  facts: [],
  people: [],
  ...fields,
})

export const releasedPerson = (
  given: string,
  family: string,
  fields: Partial<ReleasedItem['people'][number]> = {},
): ReleasedItem['people'][number] => ({
  personId: newId(),
  role: 'panelist',
  card: { given, family, titleBefore: '', titleAfter: '', position: '', organisation: '' },
  isConfirmed: true,
  ...fields,
})

type Fields = Partial<Omit<Release, 'content'>> & {
  content?: Partial<Omit<Release['content'], 'event'>>
  event?: Partial<Release['content']['event']>
}

/** A release of a forum of one day with nothing in it but what is given. */
export const madeUpRelease = ({ content, event, ...fields }: Fields = {}): Release => ({
  id: newId(),
  number: 2,
  name: '',
  hash: 'a'.repeat(64),
  publishedAt: '2027-10-01T12:05:00.000Z',
  content: {
    form: 1,
    event: {
      id: newId(),
      name: 'Forum Próbne 2027',
      startsOn: '2027-10-12',
      endsOn: '2027-10-12',
      timeZone: 'Europe/Warsaw',
      venueName: 'Centrum Przykładowe',
      venueAddress: 'ul. Przykładowa 1, Mikołów',
      venueAccess: '',
      description: '',
      isCancelled: false,
      ...event,
    },
    rooms: [],
    items: [],
    cancelled: [],
    partners: [],
    funding: [],
    ...content,
  },
  ...fields,
})

export const address = 'https://forum.example.org/program/forum'

/** Texts that people type and formats trip over; all of them pass the contract. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'ż',
      'Ł',
      'a',
      ' ',
      '\n',
      ';',
      ',',
      '\\',
      '"',
      "'",
      '<',
      '&',
      ']]>',
      '-->',
      '\u202e',
      '€',
      '𝕄',
    ),
    fc.constantFrom('\ufffe', '\r', '\t', '{', '%', ':', '__proto__', '</style>', 'END:VEVENT'),
  ),
  maxLength: 40,
})
const line = text.map((typed) => typed.replaceAll(/[\n\r\t]/gu, ' ').trim() || 'x')
const uuids = fc.uuid({ version: 7 })
const days = ['2027-03-27', '2027-03-28', '2027-03-29', '2027-10-30', '2027-10-31', '2028-01-01'] as const
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 11 }))
  .map(([hour, step]) => `${String(hour).padStart(2, '0')}:${String(step * 5).padStart(2, '0')}`)
const zones = [
  'Europe/Warsaw',
  'Pacific/Auckland',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Argentina/Buenos_Aires',
  'Etc/GMT-2',
  'UTC',
] as const

const person = fc.record({
  personId: uuids,
  role: fc.constantFrom(...appearanceRole.exclude(['reserve']).options),
  card: fc.record({
    given: line,
    family: line,
    titleBefore: fc.constantFrom('', 'dr hab.'),
    titleAfter: fc.constantFrom('', 'prof. UŚ'),
    position: fc.oneof(fc.constant(''), line),
    organisation: fc.oneof(fc.constant(''), line),
  }),
  isConfirmed: fc.boolean(),
})

const itemIn = (roomIds: readonly string[]) =>
  fc.record({
    itemId: uuids,
    kind: fc.constantFrom(...itemKind.options),
    title: line,
    abstract: text,
    day: fc.constantFrom(...days),
    start: fc.option(times),
    durationMinutes: fc.option(fc.integer({ min: 1, max: 24 * 60 })),
    roomId: fc.option(fc.constantFrom(...roomIds, roomIds[0] ?? newId())),
    isToBeConfirmed: fc.boolean(),
    facts: fc.constant<ReleasedItem['facts']>([]),
    people: fc.uniqueArray(person, { maxLength: 4, selector: ({ personId }) => personId }),
  })

/** Any programme: days on which clocks are moved, nights, rooms of one name, items without hour, length or room. */
export const releases = fc
  .uniqueArray(
    fc.record({ roomId: uuids, name: line, capacity: fc.option(fc.integer({ min: 1, max: 999 })) }),
    {
      maxLength: 4,
      selector: ({ roomId }) => roomId,
    },
  )
  .chain((rooms) => {
    const item = itemIn(rooms.map(({ roomId }) => roomId))
    const unique = { selector: ({ itemId }: ReleasedItem) => itemId }
    return fc.record({
      rooms: fc.constant(rooms),
      items: fc.uniqueArray(item, { maxLength: 12, ...unique }),
      cancelled: fc.uniqueArray(item, { maxLength: 3, ...unique }),
      name: line,
      timeZone: fc.constantFrom(...zones),
      startsOn: fc.constantFrom(...days),
      isCancelled: fc.boolean(),
      venueName: fc.oneof(fc.constant(''), line),
      description: text,
    })
  })
  .map(({ rooms, items, cancelled, startsOn, ...event }) =>
    madeUpRelease({ event: { ...event, startsOn, endsOn: startsOn }, content: { rooms, items, cancelled } }),
  )
