import { describe, expect, test } from 'vitest'

import { readinessCode } from '#contract/events.ts'
import type { ItemKind } from '#contract/programme.ts'
import { readiness } from '#domain/readiness.ts'

const today = '2027-01-10'
const event = {
  startsOn: '2027-04-20',
  endsOn: '2027-04-20',
  venueName: '',
  state: 'planning' as const,
  isExample: false,
  hasRooms: true,
}
const guest = { role: 'panelist' as const }
const moderator = { role: 'moderator' as const }
const nobody = new Set<string>()
const item = (id: string, kind: ItemKind = 'panel') => ({
  id,
  kind,
  day: '2027-04-20',
  start: '10:00',
  roomId: 'room',
  ownerId: 'owner',
  people: [moderator, guest],
})
const partner = (role: 'organiser' | 'partner', form: string) => ({
  id: role,
  role,
  genitive: form,
  instrumental: form,
  locative: form,
})

describe('the readiness board', () => {
  test('an event just begun lacks its programme, its venue and its organiser', () => {
    expect(readiness({ event, items: [], clashing: nobody, partners: [], today })).toEqual([
      { code: 'venue-missing', count: 1, total: 1, done: false },
      { code: 'programme-empty', count: 1, total: 1, done: false },
      { code: 'organiser-missing', count: 1, total: 1, done: false },
    ])
  })

  test('open lines count what is missing and stand before the done ones', () => {
    const items = [
      { ...item('a'), people: [guest] },
      { ...item('b'), people: [moderator], ownerId: null },
      { ...item('c'), roomId: null },
      { ...item('d', 'break'), start: null, people: [] },
      { ...item('e'), day: '2027-04-21' },
    ]
    const lines = readiness({
      event: { ...event, venueName: 'Sala Próbna' },
      items,
      clashing: new Set(['a', 'c']),
      partners: [partner('organiser', 'x'), partner('partner', '')],
      today,
    })
    expect(lines.filter((line) => !line.done)).toEqual([
      { code: 'items-outside-dates', count: 1, total: 5, done: false },
      { code: 'people-clash', count: 2, total: 5, done: false },
      { code: 'panels-without-moderator', count: 1, total: 4, done: false },
      { code: 'panels-without-guests', count: 1, total: 4, done: false },
      { code: 'items-without-time', count: 1, total: 5, done: false },
      { code: 'items-without-room', count: 1, total: 5, done: false },
      { code: 'panels-without-owner', count: 1, total: 4, done: false },
      { code: 'partners-without-case-forms', count: 1, total: 2, done: false },
    ])
    expect(lines.slice(8).map((line) => line.code)).toEqual([
      'venue-missing',
      'programme-empty',
      'organiser-missing',
    ])
  })

  test('a complete event has only done lines', () => {
    const complete = {
      event: { ...event, venueName: 'Sala Próbna' },
      items: [item('a')],
      partners: [partner('organiser', 'x')],
    }
    const lines = readiness({ ...complete, clashing: nobody, today })
    expect(lines.every((line) => line.done)).toBe(true)
    expect(lines.map((line) => line.code).sort()).toEqual([...readinessCode.options].sort())
  })

  test.each([
    ['held', { endsOn: '2027-01-09', startsOn: '2027-01-09' }],
    ['archived', { state: 'archived' as const }],
    ['cancelled', { state: 'cancelled' as const }],
    ['the example', { isExample: true }],
  ])('an event that is %s raises no open lines', (_, change) => {
    const items = [{ ...item('a'), people: [] }]
    const lines = readiness({ event: { ...event, ...change }, items, clashing: nobody, partners: [], today })
    expect(lines.filter((line) => !line.done)).toEqual([])
  })

  test('an event is not held on its own last day', () => {
    expect(
      readiness({
        event: { ...event, startsOn: today, endsOn: today },
        items: [],
        clashing: nobody,
        partners: [],
        today,
      }),
    ).not.toEqual([])
  })
})
