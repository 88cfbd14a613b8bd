import { describe, expect, test } from 'vitest'
import type { Conflict } from '#contract/conflicts.ts'
import type { AppearanceRole } from '#contract/programme.ts'
import type { CheckedItem, CheckedProgramme } from '#domain/conflicts/checkedProgramme.ts'
import { findConflicts, severityByItem } from '#domain/conflicts/findConflicts.ts'

const day = '2027-10-12'

type Planned = Partial<CheckedItem> & Pick<CheckedItem, 'id'>
const item = (fields: Planned): CheckedItem => ({
  kind: 'panel',
  day,
  start: '10:00',
  durationMinutes: 60,
  roomId: null,
  people: [],
  ...fields,
})
const as = (role: AppearanceRole, ...personIds: string[]) => personIds.map((personId) => ({ personId, role }))

type Rules = Partial<CheckedProgramme['planning']> & Partial<CheckedProgramme['event']>
const find = (items: CheckedItem[], rules: Rules = {}, rooms: CheckedProgramme['rooms'] = []) => {
  const { startsOn = day, endsOn = '2027-10-13', timeZone = 'Europe/Warsaw', ...planning } = rules
  return findConflicts({
    event: { startsOn, endsOn, timeZone },
    planning: {
      opensAt: null,
      closesAt: null,
      graceMinutes: 5,
      expectedPeople: null,
      rooms: [],
      people: [],
      ...planning,
    },
    rooms,
    items,
  })
}
/** Without what follows from the rest. */
const told = (conflicts: Conflict[]) =>
  conflicts.map((conflict) =>
    Object.fromEntries(Object.entries(conflict).filter(([field]) => field !== 'key' && field !== 'facts')),
  )
const kinds = (conflicts: Conflict[]) => conflicts.map(({ kind }) => kind)

describe('the same person at two places at once', () => {
  const twice = (start: string, role: AppearanceRole = 'panelist') =>
    find([
      item({ id: 'a', people: as('panelist', 'jan', 'ewa') }),
      item({ id: 'b', start, people: as(role, 'jan', 'ola') }),
    ])

  test('both items are named, in the order of time, with the minutes in common', () => {
    expect(told(twice('10:45'))).toEqual([
      { kind: 'person-twice', severity: 'error', itemIds: ['a', 'b'], personId: 'jan', minutes: 15 },
    ])
    expect(twice('09:30')[0]?.itemIds).toEqual(['b', 'a'])
  })

  test('a reserve may be needed elsewhere: a warning', () => {
    expect(twice('10:45', 'reserve')[0]?.severity).toBe('warning')
  })

  test('what only touches, has no hour, or lies on another day does not clash', () => {
    expect(twice('11:00')).toEqual([])
    const people = as('panelist', 'jan')
    expect(find([item({ id: 'a', people }), item({ id: 'b', people, start: null })])).toEqual([])
    expect(find([item({ id: 'a', people }), item({ id: 'b', people, day: '2027-10-13' })])).toEqual([])
  })

  test('while a length is unknown, the beginning counts', () => {
    const people = as('panelist', 'jan')
    const open = item({ id: 'a', people, durationMinutes: null })
    expect(kinds(find([open, item({ id: 'b', people, durationMinutes: null })]))).toEqual(['person-twice'])
    expect(find([open, item({ id: 'b', people, start: '10:15' })])).toEqual([])
  })

  test('over midnight', () => {
    const people = as('panelist', 'jan')
    const night = item({ id: 'night', start: '23:00', durationMinutes: 120, people })
    const late = item({ id: 'late', day: '2027-10-13', start: '00:30', durationMinutes: 30, people })
    expect(told(find([night, late]))).toMatchObject([{ itemIds: ['night', 'late'], minutes: 30 }])
  })

  test('by real time where the clocks change: an hour that is not there, and one that comes twice', () => {
    const people = as('panelist', 'jan')
    const dates = { startsOn: '2027-03-27', endsOn: '2027-11-01' }
    const at = (id: string, on: string, start: string, durationMinutes: number) =>
      item({ id, day: on, start, durationMinutes, people })
    // In the night of 28 March it is 3:00 one minute after 1:59: an hour from 1:30 on lasts until 3:30.
    const spring = find([at('a', '2027-03-28', '01:30', 60), at('b', '2027-03-28', '03:15', 15)], dates)
    expect(told(spring)).toMatchObject([{ kind: 'person-twice', minutes: 15 }])
    // In the night of 31 October 2:00–2:59 comes twice: from 1:30 on there are 150 minutes until 3:00.
    const autumn = (minutes: number) =>
      find([at('a', '2027-10-31', '01:30', minutes), at('b', '2027-10-31', '03:00', 15)], dates)
    expect(kinds(autumn(140)).filter((kind) => kind === 'person-twice')).toEqual([])
    expect(kinds(autumn(151))).toContain('person-twice')
  })
})

test('from one room to another within the grace; in the same room, or where a room is unknown, nobody has to walk', () => {
  const people = as('moderator', 'jan')
  const next = (roomId: string | null, start: string, role: AppearanceRole = 'panelist') =>
    find([
      item({ id: 'a', roomId: 'one', people }),
      item({ id: 'b', roomId, start, durationMinutes: 30, people: as(role, 'jan') }),
    ])
  expect(told(next('two', '11:04'))).toEqual([
    {
      kind: 'too-little-time',
      severity: 'warning',
      itemIds: ['a', 'b'],
      personId: 'jan',
      minutes: 4,
      graceMinutes: 5,
    },
  ])
  expect(next('two', '11:05')).toEqual([])
  expect(next('one', '11:00')).toEqual([])
  expect(next(null, '11:00')).toEqual([])
  expect(next('two', '11:00', 'reserve')).toEqual([])
})

test('a room is used twice', () => {
  const both = [item({ id: 'a', roomId: 'one' }), item({ id: 'b', roomId: 'one', start: '10:50' })]
  expect(told(find(both))).toEqual([
    { kind: 'room-twice', severity: 'error', itemIds: ['a', 'b'], roomId: 'one', minutes: 10 },
  ])
})

test('outside the availability of a person or a room; intervals that touch are one', () => {
  const rules = {
    people: [
      {
        personId: 'jan',
        intervals: [
          { day, from: '09:00', to: '10:30' },
          { day, from: '10:30', to: '11:00' },
        ],
      },
    ],
    rooms: [{ roomId: 'one', intervals: [{ day, from: '22:00', to: '02:00' }] }],
  }
  const people = as('panelist', 'jan', 'ewa')
  expect(find([item({ id: 'a', people })], rules)).toEqual([])
  expect(told(find([item({ id: 'a', people, durationMinutes: 61 })], rules))).toEqual([
    { kind: 'person-unavailable', severity: 'error', itemIds: ['a'], personId: 'jan' },
  ])
  expect(find([item({ id: 'a', start: '08:00', people: as('reserve', 'jan') })], rules)[0]?.severity).toBe(
    'warning',
  )
  const nightly = item({ id: 'n', roomId: 'one', start: '23:30', durationMinutes: 90 })
  expect(find([nightly], rules)).toEqual([])
  expect(told(find([{ ...nightly, durationMinutes: 151 }], rules))[0]).toEqual({
    kind: 'room-unavailable',
    severity: 'error',
    itemIds: ['n'],
    roomId: 'one',
  })
})

test('outside the days and the hours of the event', () => {
  expect(told(find([item({ id: 'a', day: '2027-10-14', start: null })]))).toEqual([
    { kind: 'outside-dates', severity: 'error', itemIds: ['a'] },
  ])
  const hours = { opensAt: '09:00', closesAt: '16:00' }
  expect(find([item({ id: 'a', start: '15:00' })], hours)).toEqual([])
  expect(told(find([item({ id: 'a', start: '15:01' })], hours))).toEqual([
    { kind: 'outside-hours', severity: 'warning', itemIds: ['a'], ...hours },
  ])
  expect(kinds(find([item({ id: 'a', start: '08:55' })], { opensAt: '09:00' }))).toEqual(['outside-hours'])
  // A ball until two in the morning belongs to the evening before.
  const ball = { opensAt: '18:00', closesAt: '02:00' }
  expect(find([item({ id: 'a', start: '23:30', durationMinutes: 100 })], ball)).toEqual([])
  expect(find([item({ id: 'a', day: '2027-10-13', start: '01:00' })], ball)).toEqual([])
  expect(kinds(find([item({ id: 'a', day: '2027-10-13', start: '01:30' })], ball))).toEqual(['outside-hours'])
})

describe('a room that is too small', () => {
  const rooms = [{ id: 'one', capacity: 2 }]
  test('for the people on the item, without reserves', () => {
    const people = as('panelist', 'jan', 'ewa', 'ola')
    expect(told(find([item({ id: 'a', roomId: 'one', people, start: null })], {}, rooms))).toEqual([
      {
        kind: 'room-too-small',
        severity: 'warning',
        itemIds: ['a'],
        roomId: 'one',
        capacity: 2,
        needed: 3,
        by: 'lineup',
      },
    ])
    const reserves = [...as('panelist', 'jan', 'ewa'), ...as('reserve', 'ola')]
    expect(find([item({ id: 'a', roomId: 'one', people: reserves })], {}, rooms)).toEqual([])
  })

  test('for everybody who is expected, while nothing else goes on', () => {
    const plenary = item({ id: 'a', roomId: 'one' })
    const rules = { expectedPeople: 70 }
    expect(told(find([plenary], rules, rooms))).toMatchObject([{ needed: 70, by: 'expected' }])
    expect(find([plenary, item({ id: 'b', start: '10:30' })], rules, rooms)).toEqual([])
    expect(find([{ ...plenary, kind: 'break' }], rules, rooms)).toEqual([])
  })
})

describe('a break that nobody has', () => {
  const morning = (pause: number, kind = 'break') => [
    item({ id: 'a', start: '09:00', durationMinutes: 90 }),
    item({ id: 'coffee', kind, start: '10:30', durationMinutes: pause }),
    item({ id: 'b', start: pause === 10 ? '10:40' : '10:35', durationMinutes: 60 }),
  ]
  test('more than two hours with pauses shorter than ten minutes', () => {
    expect(find(morning(10))).toEqual([])
    expect(told(find(morning(5)))).toEqual([
      { kind: 'no-break', severity: 'warning', itemIds: ['a', 'b'], minutes: 155, breakId: 'coffee' },
    ])
    expect(find([item({ id: 'a', durationMinutes: 120 })])).toEqual([])
    expect(told(find([item({ id: 'a', durationMinutes: 121 })]))).toMatchObject([
      { kind: 'no-break', itemIds: ['a'], breakId: null },
    ])
  })

  test('a break during which something else goes on is none', () => {
    const beside = item({ id: 'c', start: '10:15', durationMinutes: 30 })
    expect(told(find([...morning(10), beside]))).toMatchObject([{ minutes: 160, breakId: 'coffee' }])
  })

  test('for one person, by their own items', () => {
    const people = as('moderator', 'jan')
    const items = morning(10).map((one) => (one.id === 'coffee' ? { ...one, kind: 'workshop' } : one))
    const own = items.map((one) => ({ ...one, people }))
    expect(kinds(find(own))).toEqual(['person-without-break', 'no-break'].toSorted())
    expect(kinds(find(items.map((one) => ({ ...one, people: as('reserve', 'jan') }))))).toEqual(['no-break'])
  })
})

test('an hour that the clocks skip', () => {
  const lost = item({ id: 'a', day: '2027-03-28', start: '02:30' })
  const dates = { startsOn: '2027-03-28', endsOn: '2027-03-28' }
  expect(told(find([lost], dates))).toEqual([{ kind: 'no-such-time', severity: 'error', itemIds: ['a'] }])
  expect(find([lost], { ...dates, timeZone: 'UTC' })).toEqual([])
})

describe('what a decision refers to', () => {
  const base = (start: string) =>
    find([
      item({ id: 'b', people: as('panelist', 'jan') }),
      item({ id: 'a', start, people: as('panelist', 'jan') }),
    ])[0]

  test('the key stays while the facts change, and facts come back with what they were made of', () => {
    const [before, after] = [base('10:30'), base('09:30')]
    expect(before?.key).toBe('person-twice:a:b:jan')
    expect(after?.key).toBe(before?.key)
    expect(after?.facts).not.toBe(before?.facts)
    expect(base('10:30')?.facts).toBe(before?.facts)
  })
})

test('errors come first, then earlier items; each item has its gravest', () => {
  const people = as('panelist', 'jan')
  const conflicts = find(
    [
      item({ id: 'early', start: '07:00' }),
      item({ id: 'b', start: '12:00', people }),
      item({ id: 'a', start: '11:30', people }),
      item({ id: 'far', day: '2027-10-14' }),
    ],
    { opensAt: '08:00', closesAt: null },
  )
  expect(kinds(conflicts)).toEqual(['person-twice', 'outside-dates', 'outside-hours'])
  expect(Object.fromEntries(severityByItem(conflicts))).toEqual({
    a: 'error',
    b: 'error',
    far: 'error',
    early: 'warning',
  })
})
