import { describe, expect, test } from 'vitest'

import { readinessCode } from '#contract/events.ts'
import type { ItemKind } from '#contract/programme.ts'
import type { SignOff } from '#contract/signOffs.ts'
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
const none = { errors: 0, warnings: 0 }
const nobodyIn = {
  proposed: 0,
  invited: 0,
  confirmed: 0,
  maybe: 0,
  declined: 0,
  'cannot-attend': 0,
  outdated: 0,
  skipped: 0,
  void: 0,
}
/** Where an item stands; signed and confirmed by everybody where nothing else is said. */
const standing = (
  part: Partial<Omit<SignOff, 'answers'>>,
  answers: Partial<SignOff['answers']> = {},
): SignOff => ({
  state: 'signed',
  isReady: false,
  isToBeConfirmed: false,
  openProposals: 0,
  ...part,
  answers: { ...nobodyIn, ...answers },
})
const ready = standing({ isReady: true }, { confirmed: 1 })
const item = (id: string, kind: ItemKind = 'panel') => ({
  id,
  kind,
  day: '2027-04-20',
  start: '10:00',
  roomId: 'room',
  ownerId: 'owner',
  people: [moderator, guest],
  signOff: ready,
})
const partner = (role: 'organiser' | 'partner', form: string) => ({
  id: role,
  role,
  genitive: form,
  instrumental: form,
  locative: form,
})

const released = { number: 1, changes: 0 }
const noMaterials = { materials: [], duties: { total: 0, overdue: 0 }, release: released }

describe('the readiness board', () => {
  test('an event just begun lacks its programme, its venue and its organiser', () => {
    expect(readiness({ event, items: [], conflicts: none, partners: [], ...noMaterials, today })).toEqual([
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
      ...noMaterials,
      event: { ...event, venueName: 'Sala Próbna' },
      items,
      conflicts: { errors: 3, warnings: 1 },
      partners: [partner('organiser', 'x'), partner('partner', '')],
      today,
    })
    expect(lines.filter((line) => !line.done)).toEqual([
      { code: 'conflict-errors', count: 3, total: 5, done: false },
      { code: 'conflict-warnings', count: 1, total: 5, done: false },
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
      'lineups-to-send',
      'answers-to-ask',
      'panels-ready',
      'programme-not-released',
    ])
  })

  test('a complete event has only done lines', () => {
    const complete = {
      event: { ...event, venueName: 'Sala Próbna' },
      items: [item('a')],
      partners: [partner('organiser', 'x')],
    }
    const lines = readiness({ ...complete, conflicts: none, ...noMaterials, today })
    expect(lines.every((line) => line.done)).toBe(true)
    const saidWhileOpen = [
      'materials-changes-requested',
      'materials-blocked',
      'materials-to-ask',
      'materials-waiting',
      'materials-cleared',
      'duties-overdue',
      'conflict-warnings',
      'lineups-changes-requested',
      'lineups-declined',
      'lineups-outdated',
      'lineups-waiting',
      'lineups-skipped',
    ]
    const waitedFor = [
      'answers-declined',
      'answers-outdated',
      'answers-waiting',
      'answers-skipped',
      'proposals-open',
      'programme-changed',
    ]
    expect(lines.map((line) => line.code).sort()).toEqual(
      readinessCode.options.filter((code) => ![...saidWhileOpen, ...waitedFor].includes(code)).sort(),
    )
  })

  test('what moderators and guests answered comes first, refusals and remarks before what is only waited for', () => {
    const items = [
      { ...item('a'), signOff: standing({ state: 'changes-requested', openProposals: 2 }) },
      { ...item('b'), signOff: standing({ state: 'declined' }, { declined: 1, 'cannot-attend': 1 }) },
      { ...item('c'), signOff: standing({ state: 'outdated' }, { outdated: 1 }) },
      { ...item('d'), signOff: standing({ state: 'draft' }, { proposed: 3 }) },
      { ...item('e'), signOff: standing({ state: 'sent' }, { invited: 1, maybe: 1 }) },
      { ...item('f', 'talk'), signOff: standing({ state: 'draft' }, { maybe: 1 }) },
      { ...item('g'), signOff: standing({ state: 'skipped' }, { skipped: 2 }) },
    ]
    const lines = readiness({
      ...noMaterials,
      event: { ...event, venueName: 'Sala Próbna' },
      items,
      conflicts: none,
      partners: [partner('organiser', 'x')],
      today,
    })
    expect(lines.filter((line) => !line.done)).toEqual([
      { code: 'lineups-changes-requested', count: 1, total: 6, done: false },
      { code: 'lineups-declined', count: 1, total: 6, done: false },
      { code: 'answers-declined', count: 1, total: 7, done: false },
      { code: 'lineups-outdated', count: 1, total: 6, done: false },
      { code: 'answers-outdated', count: 1, total: 7, done: false },
      { code: 'proposals-open', count: 1, total: 7, done: false },
      { code: 'lineups-to-send', count: 1, total: 6, done: false },
      { code: 'lineups-waiting', count: 1, total: 6, done: false },
      { code: 'lineups-skipped', count: 1, total: 6, done: false },
      { code: 'answers-to-ask', count: 1, total: 7, done: false },
      { code: 'answers-waiting', count: 2, total: 7, done: false },
      { code: 'answers-skipped', count: 1, total: 7, done: false },
    ])
    expect(lines.map(({ code }) => code)).not.toContain('panels-ready')
  })

  test.each([
    ['held', { endsOn: '2027-01-09', startsOn: '2027-01-09' }],
    ['archived', { state: 'archived' as const }],
    ['cancelled', { state: 'cancelled' as const }],
    ['the example', { isExample: true }],
  ])('an event that is %s raises no open lines', (_, change) => {
    const items = [{ ...item('a'), people: [] }]
    const lines = readiness({
      event: { ...event, ...change },
      items,
      conflicts: none,
      partners: [],
      ...noMaterials,
      today,
    })
    expect(lines.filter((line) => !line.done)).toEqual([])
  })

  test('an event is not held on its own last day', () => {
    expect(
      readiness({
        ...noMaterials,
        event: { ...event, startsOn: today, endsOn: today },
        items: [],
        conflicts: none,
        partners: [],
        today,
      }),
    ).not.toEqual([])
  })
})

test('materials are counted by what stops them, and said to be done only when all of them are', () => {
  const facts = { event, items: [], conflicts: none, partners: [], release: released, today }
  const codesOf = (materials: Parameters<typeof readiness>[0]['materials'], overdue = 0) =>
    readiness({ ...facts, materials, duties: { total: 2, overdue } })
      .filter(({ code }) => code.startsWith('materials') || code.startsWith('duties'))
      .map(({ code, count, done }) => [code, count, done])
  expect(codesOf([])).toEqual([])
  expect(codesOf(['changes-requested', 'blocked', 'waiting', 'waiting', 'cleared'], 1)).toEqual([
    ['materials-changes-requested', 1, false],
    ['materials-blocked', 1, false],
    ['duties-overdue', 1, false],
    ['materials-waiting', 2, false],
  ])
  expect(codesOf(['cleared', 'cleared'])).toEqual([['materials-cleared', 0, true]])
})

test('a programme asks to be released once there is something in it, and again when it changed', () => {
  const facts = { ...noMaterials, event, conflicts: none, partners: [], today }
  const said = (
    items: Parameters<typeof readiness>[0]['items'],
    release: { number: number; changes: number } | null,
  ) =>
    readiness({ ...facts, items, release })
      .filter(({ code }) => code.startsWith('programme-') && code !== 'programme-empty')
      .map(({ code, count, done }) => [code, count, done])
  expect(said([], null)).toEqual([])
  expect(said([item('a')], null)).toEqual([['programme-not-released', 1, false]])
  expect(said([item('a')], { number: 2, changes: 0 })).toEqual([['programme-not-released', 0, true]])
  expect(said([item('a')], { number: 2, changes: 3 })).toEqual([
    ['programme-changed', 3, false],
    ['programme-not-released', 0, true],
  ])
})
