import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { AppearanceRole, PrintedCard } from '#contract/programme.ts'
import { lineupDifference, lineupProblems } from '#domain/lineup.ts'

const card = (given: string, family: string, more: Partial<PrintedCard> = {}): PrintedCard => ({
  given,
  family,
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: '',
  ...more,
})
const place = (personId: string, role: AppearanceRole = 'panelist', printed: PrintedCard | null = null) => ({
  personId,
  role,
  card: printed,
})
const ordered = (ids: string) => [...ids].map((id) => place(id))

describe('what saving a line-up changes', () => {
  const before = [place('m', 'moderator'), ...ordered('abc')]

  test('nothing, when nothing changed', () => {
    expect(lineupDifference(before, before)).toEqual([])
    expect(
      lineupDifference(
        [...ordered('a'), place('m', 'moderator')],
        [place('m', 'moderator'), ...ordered('a')],
      ),
    ).toEqual([])
  })

  test('somebody is added, somebody removed', () => {
    expect(
      lineupDifference(before, [place('m', 'moderator'), ...ordered('ac'), place('d', 'expert')]),
    ).toEqual([
      { kind: 'added', personId: 'd', role: 'expert' },
      { kind: 'removed', personId: 'b', role: 'panelist' },
    ])
  })

  test('moving one person is one change, not a change for everybody passed', () => {
    expect(lineupDifference(ordered('abcdef'), ordered('bcdefa'))).toEqual([
      { kind: 'moved', personId: 'a', from: 1, to: 6 },
    ])
    expect(lineupDifference(ordered('abcdef'), ordered('fabcde'))).toEqual([
      { kind: 'moved', personId: 'f', from: 6, to: 1 },
    ])
  })

  test('a removal does not move those behind it', () => {
    expect(lineupDifference(ordered('abc'), ordered('bc'))).toEqual([
      { kind: 'removed', personId: 'a', role: 'panelist' },
    ])
  })

  test('a changed role', () => {
    expect(lineupDifference(ordered('ab'), [place('a', 'reserve'), place('b')])).toEqual([
      { kind: 'role', personId: 'a', from: 'panelist', to: 'reserve' },
    ])
  })

  test('a replaced moderator is one change, and says what became of the former one', () => {
    expect(lineupDifference(before, [place('n', 'moderator'), ...ordered('abc')])).toEqual([
      { kind: 'moderator-replaced', personId: 'n', previousPersonId: 'm' },
    ])
    expect(lineupDifference(before, [place('a', 'moderator'), ...ordered('bc'), place('m')])).toEqual([
      { kind: 'moderator-replaced', personId: 'a', previousPersonId: 'm' },
      { kind: 'role', personId: 'm', from: 'moderator', to: 'panelist' },
    ])
  })

  test('a first moderator is added, a last one removed', () => {
    expect(lineupDifference([], [place('m', 'moderator')])).toEqual([
      { kind: 'added', personId: 'm', role: 'moderator' },
    ])
    expect(lineupDifference([place('m', 'moderator')], [])).toEqual([
      { kind: 'removed', personId: 'm', role: 'moderator' },
    ])
  })

  test('a card names the fields that are printed otherwise; no new card keeps the old one', () => {
    const old = [place('a', 'panelist', card('Jan', 'Testowy', { position: 'prezes' }))]
    const changed = card('Jan', 'Testowy-Próbny', { position: 'prezes', titleBefore: 'dr' })
    expect(lineupDifference(old, [place('a', 'panelist', changed)])).toEqual([
      { kind: 'card', personId: 'a', fields: ['titleBefore', 'family'] },
    ])
    expect(lineupDifference(old, [place('a')])).toEqual([])
  })

  test('the people who moved are the fewest that explain the new order', () => {
    const order = fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 })
    fc.assert(
      fc.property(order, order, (from, to) => {
        const moved = lineupDifference(ordered(from.join('')), ordered(to.join(''))).map(
          (change) => change.personId,
        )
        const unmoved = (ids: string[]) => ids.filter((id) => !moved.includes(id))
        expect(unmoved(to)).toEqual(unmoved(from))
        expect(moved).toHaveLength(8 - longestCommonOrder(from, to))
      }),
    )
  })
})

/** The length of a longest common subsequence, by the plain definition. */
function longestCommonOrder(left: readonly string[], right: readonly string[]): number {
  const [first, ...rest] = left
  if (first === undefined) return 0
  const at = right.indexOf(first)
  const without = longestCommonOrder(rest, right)
  return at < 0 ? without : Math.max(without, 1 + longestCommonOrder(rest, right.slice(at + 1)))
}

describe('a panel that cannot go on as it is', () => {
  test.each([
    [[], ['no-moderator', 'no-guests']],
    [[place('m', 'moderator')], ['no-guests']],
    [[place('a')], ['no-moderator']],
    [[place('m', 'moderator'), place('r', 'reserve')], ['no-guests']],
    [[place('m', 'moderator'), place('e', 'expert')], []],
  ])('%j', (people, problems) => {
    expect(lineupProblems(people)).toEqual(problems)
  })
})
