import { afterAll, expect, test } from 'vitest'
import { exampleId } from '#server/example/exampleId.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { eventForm, itemForm, organisationForm, personForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { openDesk, type Desk } from './useDesk.ts'

const id = (key: string) => exampleId(`alike/${key}`)
const event = exampleId('forum-2027/event')
const panel = exampleId('forum-2027/item/2')
const people = exampleId('forum-2027/person/probny')
const place = (key: string, person: string, role: string) => ({
  id: id(key),
  personId: exampleId(`forum-2027/person/${person}`),
  role,
  card: null,
})
const item = (fields = {}) => withoutId(itemForm(fields))

const lists = [
  ...['startsOn', '-startsOn', 'name', '-name'].map((sort) => `/events?sort=${sort}`),
  ...['day', '-day', 'title', '-title'].map((sort) => `/panels?sort=${sort}`),
  ...['family', '-family', 'organisation', '-organisation', 'appearances', '-appearances'].flatMap((sort) => [
    `/guests?sort=${sort}`,
    `/moderators?sort=${sort}`,
  ]),
  ...['name', '-name', 'events', '-events'].map((sort) => `/partners?sort=${sort}`),
  ...[
    'no-moderator',
    'no-guests',
    'no-owner',
    'no-time',
    'no-room',
    'outside-dates',
    'person-clash',
    'complete',
  ].map((status) => `/panels?status=${status}`),
]

/** One planner's day, as plain requests; every answer, refused or not, must be the same on every database. */
const day: [method: string, path: string, body?: unknown][] = [
  ['GET', '/settings'],
  ...lists.map((path): [string, string] => ['GET', path]),
  ['POST', '/events', { ...eventForm({ name: 'Ćwiczenia Łączności' }), id: id('event') }],
  ['POST', '/events', { ...eventForm({ name: 'Inne' }), id: id('event') }],
  ['POST', '/events', { ...eventForm({ name: ' ' }), id: id('refused') }],
  ['POST', '/users', { id: id('user'), name: 'Żaneta Planująca', email: 'z@example.org', role: 'planner' }],
  [
    'PUT',
    `/events/${id('event')}/rooms`,
    { revision: 1, rooms: [{ id: id('room'), name: 'Sala „Ą”', capacity: null }] },
  ],
  [
    'POST',
    '/panels',
    {
      ...item({ title: 'Źródła', roomId: id('room'), ownerId: id('user') }),
      id: id('panel'),
      eventId: id('event'),
    },
  ],
  [
    'POST',
    `/events/${id('event')}/programme`,
    { ...item({ title: 'Ósmy', facts: [{ label: '„x”\\', value: '1%' }] }), id: id('talk'), kind: 'talk' },
  ],
  ['PUT', `/events/${id('event')}/programme`, { programmeRevision: 3, itemIds: [id('talk'), id('panel')] }],
  ['PUT', `/events/${id('event')}/programme`, { programmeRevision: 3, itemIds: [] }],
  [
    'POST',
    '/partners',
    { ...organisationForm({ name: 'Łąka 100%', nip: '522-01-03-609' }), id: id('organisation') },
  ],
  [
    'POST',
    '/people',
    { ...personForm({ family: 'Żółć', organisationIds: [id('organisation')] }), id: id('person') },
  ],
  ['GET', '/similar-people?given=Zenon&family=Zolc'],
  [
    'PUT',
    `/panels/${panel}/lineup`,
    { lineupRevision: 1, people: [place('a', 'zmyslona', 'moderator'), place('b', 'probny', 'reserve')] },
  ],
  ['PUT', `/panels/${panel}/lineup`, { lineupRevision: 1, people: [] }],
  [
    'PUT',
    `/panels/${panel}/lineup`,
    { lineupRevision: 2, people: [place('a', 'zmyslona', 'moderator'), place('b', 'probny', 'moderator')] },
  ],
  ['DELETE', `/people/${people}`],
  ['GET', `/events/${event}/programme`],
  ['POST', `/people/${people}/restore`],
  [
    'PUT',
    `/events/${event}/partners`,
    {
      partnersRevision: 1,
      partners: [
        {
          id: id('partner'),
          organisationId: id('organisation'),
          roles: [{ role: 'funder', order: 1, orderRule: 'alphabetical' }],
        },
      ],
    },
  ],
  ['GET', `/events/${event}/readiness`],
  ...lists.map((path): [string, string] => ['GET', path]),
  ...['forum', 'lacznosci', 'ŻÓŁĆ', '100%', '_', 'mikolow 2027', 'e'].map((q): [string, string] => [
    'GET',
    `/search?q=${encodeURIComponent(q)}`,
  ]),
  ['DELETE', '/example'],
  ...lists.map((path): [string, string] => ['GET', path]),
  ['POST', '/example/restore'],
  // Last, because the ids of what was copied are random, and equal days stand in the order of their ids.
  [
    'POST',
    `/events/${event}/duplicate`,
    {
      id: id('copy'),
      name: 'Powielone',
      startsOn: '2028-10-10',
      parts: ['venue', 'rooms', 'programme', 'lineups', 'partners'],
    },
  ],
  ['GET', `/events/${id('copy')}/programme`],
  ['GET', `/events/${id('copy')}/partners`],
  ['GET', '/settings'],
  ['GET', '/openapi.json'],
]

/** Ids that the server made (for the parts of a copy) are random: the first of them becomes #1, and so on. */
const withoutNewIds = (text: string) => {
  const made = new Map<string, string>()
  return text.replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gu, (found) => {
    if (found.startsWith('018c5d2b-')) return found
    const name = made.get(found) ?? `#${made.size + 1}`
    made.set(found, name)
    return name
  })
}

const desks: Desk[] = []
afterAll(() => Promise.all(desks.map((desk) => desk.close())))

const spend = async (desk: Desk) => {
  await seedForum(desk.database, forum2023, { now: desk.clock.now, isExample: true })
  await seedForum(desk.database, forum2027, { now: desk.clock.now, isExample: false })
  const answers: string[] = []
  for (const [method, path, body] of day) {
    const { status, text } = await desk.send(method, path, body)
    answers.push(`${method} ${path} → ${status} ${withoutNewIds(text)}`)
  }
  return answers
}

test('one day of planning is answered byte for byte alike by every database', async () => {
  for (const host of hosts) desks.push(await openDesk(host))
  const [embedded, ...others] = await Promise.all(desks.map(spend))
  for (const [index, answers] of others.entries())
    expect(answers, hosts[index + 1]?.name ?? '').toEqual(embedded)
  const statuses = (embedded ?? []).map((answer) => Number(/→ (\d+)/u.exec(answer)?.[1]))
  expect(new Set(statuses)).toEqual(new Set([200, 201, 409, 422]))
})
