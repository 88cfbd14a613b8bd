import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { dayOutsideEvent, itemProblems, personClashes } from '#domain/programme.ts'

const item = (
  id: string,
  day: string,
  start: string | null,
  durationMinutes: number | null,
  ...personIds: string[]
) => ({
  id,
  day,
  start,
  durationMinutes,
  personIds,
})
const day = '2027-04-20'

describe('the same person twice at one time', () => {
  test('two overlapping panels', () => {
    expect(
      personClashes([item('b', day, '10:30', 60, 'jan', 'ewa'), item('a', day, '10:00', 60, 'jan', 'ola')]),
    ).toEqual([{ personId: 'jan', itemId: 'a', otherItemId: 'b' }])
  })

  test.each([
    ['one ends as the other begins', item('a', day, '10:00', 30, 'jan'), item('b', day, '10:30', 30, 'jan')],
    ['another day', item('a', day, '10:00', 30, 'jan'), item('b', '2027-04-21', '10:00', 30, 'jan')],
    ['a time is unknown', item('a', day, '10:00', 30, 'jan'), item('b', day, null, 30, 'jan')],
    ['other people', item('a', day, '10:00', 30, 'jan'), item('b', day, '10:00', 30, 'ewa')],
  ])('no clash when %s', (_, first, second) => {
    expect(personClashes([first, second])).toEqual([])
  })

  test('over midnight too', () => {
    const clashes = personClashes([
      item('night', day, '23:00', 120, 'jan'),
      item('late', '2027-04-21', '00:30', 30, 'jan'),
    ])
    expect(clashes).toEqual([{ personId: 'jan', itemId: 'night', otherItemId: 'late' }])
  })

  test('while the length is unknown, the beginning counts', () => {
    expect(
      personClashes([item('a', day, '10:00', null, 'jan'), item('b', day, '10:00', null, 'jan')]),
    ).toHaveLength(1)
    expect(personClashes([item('a', day, '10:00', null, 'jan'), item('b', day, '10:15', 30, 'jan')])).toEqual(
      [],
    )
  })

  test('exactly the items that overlap are named', () => {
    const timed = fc.record({
      start: fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`),
      durationMinutes: fc.integer({ min: 1, max: 300 }),
      day: fc.constantFrom('2027-04-20', '2027-04-21'),
    })
    fc.assert(
      fc.property(fc.array(timed, { maxLength: 12 }), (times) => {
        const items = times.map((time, index) =>
          item(String(index), time.day, time.start, time.durationMinutes, 'jan'),
        )
        const start = (one: (typeof items)[number]) =>
          (one.day === '2027-04-21' ? 1440 : 0) + Number((one.start ?? '').slice(0, 2)) * 60
        const end = (one: (typeof items)[number]) => start(one) + (one.durationMinutes ?? 0)
        const overlapping = items.filter((one) =>
          items.some((other) => other !== one && start(one) < end(other) && start(other) < end(one)),
        )
        const named = new Set(personClashes(items).flatMap((clash) => [clash.itemId, clash.otherItemId]))
        expect([...named].sort()).toEqual(overlapping.map(({ id }) => id).sort())
      }),
    )
  })
})

describe('what an item lacks', () => {
  const event = { startsOn: '2027-04-20', endsOn: '2027-04-21', hasRooms: true }
  const panel = {
    ...item('p', day, '10:00', 60),
    kind: 'panel' as const,
    roomId: 'room',
    ownerId: 'owner',
    people: [{ role: 'moderator' as const }, { role: 'panelist' as const }],
  }
  const nobody = new Set<string>()

  test('a complete panel lacks nothing', () => {
    expect(itemProblems(panel, event, nobody)).toEqual([])
  })

  test.each([
    [{ start: null }, 'no-time'],
    [{ roomId: null }, 'no-room'],
    [{ ownerId: null }, 'no-owner'],
    [{ people: [{ role: 'panelist' as const }] }, 'no-moderator'],
    [{ people: [{ role: 'moderator' as const }] }, 'no-guests'],
    [{ day: '2027-04-22' }, 'outside-dates'],
  ])('with %j it reports %s', (change, problem) => {
    expect(itemProblems({ ...panel, ...change }, event, nobody)).toEqual([problem])
  })

  test('a room is missed only where the event has rooms', () => {
    expect(itemProblems({ ...panel, roomId: null }, { ...event, hasRooms: false }, nobody)).toEqual([])
  })

  test('a person elsewhere at that time is its problem', () => {
    expect(itemProblems(panel, event, new Set(['p']))).toEqual(['person-clash'])
  })

  test('a break needs neither moderator, guests, owner nor room', () => {
    const pause = { ...panel, kind: 'break' as const, roomId: null, ownerId: null, people: [] }
    expect(itemProblems(pause, event, nobody)).toEqual([])
  })

  test('the first and the last day belong to the event', () => {
    const days = ['2027-04-19', '2027-04-20', '2027-04-21', '2027-04-22']
    expect(days.map((one) => dayOutsideEvent(one, event))).toEqual([true, false, false, true])
  })
})
