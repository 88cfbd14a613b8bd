import { describe, expect, test } from 'vitest'

import { dayOutsideEvent, itemProblems } from '#domain/programme.ts'

const day = '2027-04-20'

describe('what an item lacks', () => {
  const event = { startsOn: '2027-04-20', endsOn: '2027-04-21', hasRooms: true }
  const panel = {
    id: 'p',
    day,
    start: '10:00',
    durationMinutes: 60,
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
