import type { PersonDetails } from '#contract/people.ts'
import type { ItemDetails } from '#contract/programme.ts'
import type { ContentChange } from '#domain/contentDifference.ts'
import { personForm, place, withoutId } from './forms.ts'
import type { LineupForum } from './signedForum.ts'
import type { Desk } from './useDesk.ts'

/** Where everybody stands once the panel is ready. */
export const settled = {
  lineup: 'signed',
  isReady: true,
  Jan: 'confirmed',
  Zenon: 'confirmed',
  Ewa: 'declined',
}
const outdated = { ...settled, lineup: 'outdated', isReady: false }
const allOutdated = { ...outdated, Jan: 'outdated', Zenon: 'outdated', Ewa: 'outdated' }

type Row = {
  what: string
  /** What the panel's form says from the beginning, when it is not the usual. */
  from?: Partial<ItemDetails>
  change: (forum: LineupForum, desk: Desk) => Promise<unknown>
  /** Takes the change back. */
  back: (forum: LineupForum, desk: Desk) => Promise<unknown>
  states: object
  difference: ContentChange['kind'][]
  letters: string[]
}

/** Staff save somebody's own form in the directory. */
const saveJan = async ({ client }: Desk, forum: LineupForum, changed: Partial<PersonDetails>) => {
  const personId = forum.idOf('Jan')
  const { revision } = await client.people.get({ personId })
  const form = withoutId(
    personForm({ given: 'Jan', family: 'Testowa', email: 'jan@example.org', ...changed }),
  )
  return client.people.putDetails({ ...form, personId, revision, updateComing: true })
}

const details = (changed: Partial<ItemDetails>) => (forum: LineupForum) => forum.saveDetails(changed)
/** Letters that wrote themselves, as the forum lists them. */
export const told = (kind: string, ...names: string[]) => names.map((name) => `${kind} ${name}`)

const withRole =
  (forum: LineupForum, role: 'panelist' | 'special-guest'): Parameters<LineupForum['saveLineup']>[0] =>
  (people) =>
    people.map((person) => (person.personId === forum.idOf('Jan') ? { ...person, role } : person))

const undoLast = async ({ client }: Desk, { eventId }: LineupForum) => {
  const { items } = await client.history.ofEvent({ eventId, limit: 1 })
  return client.history.undo({ entryId: items[0]?.id ?? 0 })
}

const nameRoom = async ({ client }: Desk, { eventId, roomA }: LineupForum, name: string) => {
  const { revision, rooms } = await client.events.get({ eventId })
  const named = rooms.map((room) => (room.id === roomA ? { ...room, name } : room))
  return client.events.putRooms({ eventId, revision, rooms: named })
}

const putState = async ({ client }: Desk, { eventId }: LineupForum, state: 'cancelled' | 'planning') => {
  const { revision } = await client.events.get({ eventId })
  return client.events.putState({ eventId, revision, state })
}

/** The table of outdating, row by row: what changes; where the signature and the answers then stand; who gets a letter. */
export const outdatingTable: Row[] = [
  {
    what: 'a biography and private data',
    change: (forum, desk) => saveJan(desk, forum, { bio: 'Pisze książki', phone: '600 000 000', notes: 'w' }),
    back: (forum, desk) => saveJan(desk, forum, { bio: '' }),
    states: settled,
    difference: [],
    letters: [],
  },
  {
    what: 'the spelling of a name and a title, in the directory, printed anew at what is coming',
    change: (forum, desk) => saveJan(desk, forum, { family: 'Testowa-Wzór', titleBefore: 'dr' }),
    back: (forum, desk) => saveJan(desk, forum, { family: 'Testowa', titleBefore: '' }),
    states: settled,
    difference: ['card'],
    letters: [],
  },
  {
    what: 'a printed position and organisation',
    change: (forum) =>
      forum.saveLineup((people) =>
        people.map((person) => ({
          ...person,
          card: person.card && { ...person.card, position: 'prezes', organisation: 'Fundacja Wzorcowa' },
        })),
      ),
    back: (forum) =>
      forum.saveLineup((people) =>
        people.map((person) => ({
          ...person,
          card: person.card && { ...person.card, position: '', organisation: '' },
        })),
      ),
    states: settled,
    difference: ['card', 'card', 'card', 'card'],
    letters: [],
  },
  {
    what: 'the title of the panel',
    change: details({ title: 'Panel wzorcowy' }),
    back: details({ title: 'Panel próbny' }),
    states: outdated,
    difference: ['title'],
    letters: told('change', 'Jan', 'Zenon'),
  },
  {
    what: 'the order only',
    change: (forum) =>
      forum.saveLineup(([anna, jan, zenon, ewa]) => [anna, zenon, jan, ewa].flatMap((it) => it ?? [])),
    back: (forum) =>
      forum.saveLineup(([anna, zenon, jan, ewa]) => [anna, jan, zenon, ewa].flatMap((it) => it ?? [])),
    states: outdated,
    difference: ['moved'],
    letters: [],
  },
  {
    what: 'a person added',
    change: (forum) => forum.saveLineup((people) => [...people, place(forum.idOf('Nowa'))]),
    back: (forum) => forum.saveLineup((people) => people.slice(0, -1)),
    states: { ...outdated, Nowa: 'proposed' },
    difference: ['added'],
    letters: [],
  },
  {
    what: 'a person removed',
    change: (forum) =>
      forum.saveLineup((people) => people.filter(({ personId }) => personId !== forum.idOf('Jan'))),
    back: (forum, desk) => undoLast(desk, forum),
    states: { lineup: 'outdated', isReady: false, Zenon: 'confirmed', Ewa: 'declined' },
    difference: ['removed'],
    letters: told('removal', 'Jan'),
  },
  {
    what: 'a person replaced by another, who takes over nothing of theirs',
    change: (forum) =>
      forum.saveLineup((people) =>
        people.map((person) =>
          person.personId === forum.idOf('Jan')
            ? { ...person, personId: forum.idOf('Nowa'), card: null }
            : person,
        ),
      ),
    back: (forum, desk) => undoLast(desk, forum),
    states: {
      lineup: 'outdated',
      isReady: false,
      Nowa: 'proposed',
      Zenon: 'confirmed',
      Ewa: 'declined',
    },
    difference: ['added', 'removed'],
    letters: told('removal', 'Jan'),
  },
  {
    what: 'a role',
    change: (forum) => forum.saveLineup(withRole(forum, 'special-guest')),
    back: (forum) => forum.saveLineup(withRole(forum, 'panelist')),
    states: { ...outdated, Jan: 'outdated' },
    difference: ['role'],
    letters: [],
  },
  {
    what: 'the room only',
    change: (forum) => forum.saveDetails({ roomId: forum.roomB }),
    back: (forum) => forum.saveDetails({ roomId: forum.roomA }),
    states: settled,
    difference: ['room'],
    letters: told('change', 'Anna', 'Jan', 'Zenon'),
  },
  {
    what: 'the name of the room',
    change: (forum, desk) => nameRoom(desk, forum, 'Sala Wzorcowa'),
    back: (forum, desk) => nameRoom(desk, forum, 'Sala A'),
    states: settled,
    difference: ['room'],
    letters: told('change', 'Anna', 'Jan', 'Zenon'),
  },
  {
    what: 'the date',
    change: details({ day: '2027-10-13' }),
    back: details({ day: '2027-10-12' }),
    states: allOutdated,
    difference: ['date'],
    letters: [],
  },
  {
    what: 'the start',
    change: details({ start: '11:00' }),
    back: details({ start: '10:00' }),
    states: allOutdated,
    difference: ['time'],
    letters: [],
  },
  {
    what: 'the end',
    change: details({ durationMinutes: 90 }),
    back: details({ durationMinutes: 60 }),
    states: allOutdated,
    difference: ['time'],
    letters: [],
  },
  {
    what: '"do ustalenia" that becomes a time',
    from: { start: null, durationMinutes: null },
    change: details({ start: '10:00', durationMinutes: 60 }),
    back: details({ start: null, durationMinutes: null }),
    states: allOutdated,
    difference: ['time'],
    letters: [],
  },
  {
    what: 'the venue',
    change: (forum) => forum.saveEvent({ venueName: 'Dom Wzorcowy' }),
    back: (forum) => forum.saveEvent({ venueName: 'Centrum Przykładowe' }),
    states: allOutdated,
    difference: ['venue'],
    letters: [],
  },
  {
    what: 'the moderator',
    change: (forum) =>
      forum.saveLineup(([, ...guests]) => [place(forum.idOf('Nowa'), 'moderator'), ...guests]),
    back: (forum) => forum.saveLineup(([, ...guests]) => [place(forum.idOf('Anna'), 'moderator'), ...guests]),
    states: outdated,
    difference: ['moderator-replaced'],
    letters: told('removal', 'Anna'),
  },
  {
    what: 'the event cancelled',
    change: (forum, desk) => putState(desk, forum, 'cancelled'),
    back: (forum, desk) => putState(desk, forum, 'planning'),
    states: { lineup: 'void', isReady: false, Jan: 'void', Zenon: 'void', Ewa: 'void' },
    difference: [],
    letters: told('cancellation', 'Anna', 'Jan', 'Zenon'),
  },
]
