import type { AppearanceRole, ItemKind } from '#contract/programme.ts'
import { eventColumns } from '#server/api/events.ts'
import { itemColumns } from '#server/api/items.ts'
import { cardColumns } from '#server/api/lineup.ts'
import type { largeDirectory, Random, Stamps } from './largeDirectory.ts'
import { largeId } from './largeId.ts'
import { questions, topics } from './madeUpNames.ts'

const days = ['2027-05-18', '2027-05-19', '2027-05-20']
const roomNames = ['Aula', 'Sala Duża', 'Sala A', 'Sala B', 'Sala C', 'Sala D', 'Sala kominkowa', 'Pracownia']
/** When the sessions of a day begin in each room; each takes forty minutes. */
const starts = '09:30 10:15 11:20 12:05 13:40 14:25 15:10 15:55 16:40 17:25 18:10 18:55'.split(' ')
/** What is for everybody, on each day. */
const shared: [ItemKind, string, string, number][] = [
  ['welcome', 'Otwarcie dnia', '09:00', 25],
  ['break', 'Przerwa kawowa', '10:55', 20],
  ['break', 'Przerwa obiadowa', '12:50', 45],
  ['networking', 'Rozmowy kuluarowe', '19:40', 80],
]
/** Numbers of this event's own, beyond those of the others. */
const own = 900_000
/** Every so often somebody of another room stands here too, so that there are conflicts to see. */
const clashEvery = 41

type Person = ReturnType<typeof largeDirectory>['people'][number]

const rolesOf = (kind: ItemKind): AppearanceRole[] =>
  kind === 'panel'
    ? ['moderator', 'panelist', 'panelist', 'expert']
    : kind === 'talk' || kind === 'workshop'
      ? ['speaker']
      : []

/**
 * The rows of one congress with a large programme: 300 items on three days in eight rooms, with some 700 people on them, some
 * of them twice at once, and a few items that have no hour yet.
 */
export const largeProgramme = ({
  random,
  people,
  stamps,
}: {
  random: Random
  people: readonly Person[]
  stamps: Stamps
}) => {
  const event = {
    id: largeId('event', own),
    ...eventColumns({
      name: 'Kongres Przykładowy 2027 (duży program: 300 punktów, 8 sal)',
      startsOn: '2027-05-18',
      endsOn: '2027-05-20',
      timeZone: 'Europe/Warsaw',
      venueName: 'Hala Przykładowa w Katowicach',
      venueAddress: '',
      venueAccess: '',
      description: '',
    }),
    state: 'planning' as const,
    isExample: 0 as const,
    programmeRevision: 1,
    partnersRevision: 1,
    ...stamps,
  }
  const rooms = roomNames.map((name, place) => ({
    id: largeId('room', own + place),
    eventId: event.id,
    name,
    capacity: place === 0 ? 400 : 40 + 20 * place,
    position: place + 1,
  }))
  const sessions = days.flatMap((day) => [
    ...shared.map(([kind, title, start, durationMinutes]) => ({
      kind,
      title,
      day,
      start,
      durationMinutes,
      room: kind === 'welcome' ? 0 : null,
    })),
    ...starts.flatMap((start, slot) =>
      roomNames.map((_, room) => ({
        kind: (['panel', 'talk', 'workshop'] as const)[(slot + room) % 3] ?? 'talk',
        title: `${random.pick(questions)} ${random.pick(topics)}: ${random.pick(topics)}`,
        day,
        start: day === days[2] && slot === starts.length - 1 && room > 3 ? null : start,
        durationMinutes: 40,
        room,
      })),
    ),
  ])
  const items = sessions.map(({ kind, room, ...session }, place) => ({
    id: largeId('item', own + place),
    eventId: event.id,
    kind,
    ...itemColumns({
      ...session,
      abstract: '',
      roomId: room === null ? null : (rooms[room]?.id ?? null),
      ownerId: null,
      facts: [],
    }),
    position: place + 1,
    lineupRevision: 1,
    ...stamps,
  }))
  let next = 0
  let before: Person | undefined
  const places = items.flatMap((item, index) =>
    rolesOf(item.kind).map((role, place) => {
      const isClash = index % clashEvery === 0 && place === 0 && before !== undefined
      const person = isClash ? before : people[(next += 1) % people.length]
      if (person === undefined) throw new Error('There is nobody to speak')
      if (place === 0) before = person
      return {
        itemId: item.id,
        personId: person.id,
        role,
        position: place + 1,
        removedAt: null,
        ...cardColumns(person),
      }
    }),
  )
  return {
    events: [event],
    rooms,
    items,
    places: places.map((place, index) => ({ id: largeId('place', own + index), ...place })),
  }
}
