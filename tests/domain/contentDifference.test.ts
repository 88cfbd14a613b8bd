import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerState } from '#contract/signOffs.ts'
import { canonicalHash, coveredFacts, lineupContent, moderatorFacts } from '#domain/canonical.ts'
import {
  answerEffect,
  consequences,
  contentDifference,
  moderatorOf,
  signatureEffect,
  signatureStands,
  type Effect,
} from '#domain/contentDifference.ts'
import { lineupContents, namedCard, panelItem, placed } from './lineupContents.ts'

const people = [placed('m', 'moderator'), placed('a'), placed('b')]
const signed = lineupContent(panelItem(), people)
const otherwise = (item: Parameters<typeof panelItem>[0], who = people) => lineupContent(panelItem(item), who)

/** Each row of the table of outdating: what the line-up becomes, and what that does to the signature, to A's answer and to B's. */
const table: [string, ReturnType<typeof lineupContent>, object[], [Effect | null, Effect, Effect]][] = [
  ['nothing', signed, [], [null, 'kept', 'kept']],
  [
    'how a person is spelt',
    otherwise({}, [placed('m', 'moderator'), placed('a', 'panelist', namedCard('A-B')), placed('b')]),
    [{ kind: 'card', personId: 'a', fields: ['family'] }],
    ['kept', 'kept', 'kept'],
  ],
  [
    'the title',
    otherwise({ title: 'Panel wzorcowy' }),
    [{ kind: 'title', from: 'Panel próbny', to: 'Panel wzorcowy' }],
    ['outdated', 'informed', 'informed'],
  ],
  [
    'the order',
    otherwise({}, [placed('m', 'moderator'), placed('b'), placed('a')]),
    [{ kind: 'moved', personId: 'a', from: 1, to: 2 }],
    ['outdated', 'kept', 'kept'],
  ],
  [
    'somebody added',
    otherwise({}, [...people, placed('c')]),
    [{ kind: 'added', personId: 'c', role: 'panelist' }],
    ['outdated', 'kept', 'kept'],
  ],
  [
    'somebody removed',
    otherwise({}, [placed('m', 'moderator'), placed('b')]),
    [{ kind: 'removed', personId: 'a', role: 'panelist' }],
    ['outdated', 'outdated', 'kept'],
  ],
  [
    'a role',
    otherwise({}, [placed('m', 'moderator'), placed('a', 'expert'), placed('b')]),
    [{ kind: 'role', personId: 'a', from: 'panelist', to: 'expert' }],
    ['outdated', 'outdated', 'kept'],
  ],
  [
    'the room',
    otherwise({ room: 'Sala A' }),
    [{ kind: 'room', from: null, to: 'Sala A' }],
    ['informed', 'informed', 'informed'],
  ],
  [
    'the day',
    otherwise({ day: '2027-10-13' }),
    [{ kind: 'date', from: '2027-10-12', to: '2027-10-13' }],
    ['outdated', 'outdated', 'outdated'],
  ],
  [
    'the length',
    otherwise({ durationMinutes: 90 }),
    [{ kind: 'time', from: { start: '10:00', end: '11:00' }, to: { start: '10:00', end: '11:30' } }],
    ['outdated', 'outdated', 'outdated'],
  ],
  [
    'the venue',
    otherwise({ venue: 'Dom Wzorcowy' }),
    [{ kind: 'venue', from: 'Centrum Przykładowe', to: 'Dom Wzorcowy' }],
    ['outdated', 'outdated', 'outdated'],
  ],
  [
    'the moderator',
    otherwise({}, [placed('n', 'moderator'), placed('a'), placed('b')]),
    [{ kind: 'moderator-replaced', personId: 'n', previousPersonId: 'm' }],
    ['outdated', 'kept', 'kept'],
  ],
]

const severity: Effect[] = ['kept', 'informed', 'outdated']
const worst = (effects: Effect[]) => severity.findLast((effect) => effects.includes(effect)) ?? 'kept'

/** What somebody's answer covers in a line-up, as its own hash; undefined for whoever is not there. */
const coveredBy = async (content: ReturnType<typeof lineupContent>, personId: string) => {
  const person = content.people.find((it) => it.personId === personId)
  return person && canonicalHash(coveredFacts({ ...moderatorFacts(content), role: person.role }))
}

describe('the difference of two line-ups', () => {
  test.each(table)('%s', (_, after, changes, [signature, a, b]) => {
    const difference = contentDifference(signed, after)
    expect(difference).toMatchObject(changes)
    expect(difference).toHaveLength(changes.length)
    expect(signatureStands(signed, after)).toBe(signature !== 'outdated')
    if (signature !== null) expect(worst(difference.map(signatureEffect))).toBe(signature)
    expect(worst(difference.map((change) => answerEffect(change, 'a')))).toBe(a)
    expect(worst(difference.map((change) => answerEffect(change, 'b')))).toBe(b)
  })

  test('a time "do ustalenia" that becomes known is a change of time', () => {
    const before = otherwise({ start: null, durationMinutes: null })
    expect(contentDifference(before, signed)).toEqual([
      { kind: 'time', from: { start: null, end: null }, to: { start: '10:00', end: '11:00' } },
    ])
  })

  test('is empty exactly where the hash is the same', () =>
    fc.assert(
      fc.asyncProperty(lineupContents, lineupContents, async (before, after) => {
        const isSame = (await canonicalHash(before)) === (await canonicalHash(after))
        expect(contentDifference(before, after).length === 0).toBe(isSame)
      }),
      { seed: 2027, numRuns: 3000 },
    ))

  test('outdates an answer exactly where what it covers has another hash, as far as the person is no moderator', () =>
    fc.assert(
      fc.asyncProperty(lineupContents, lineupContents, async (before, after) => {
        const changes = contentDifference(before, after)
        for (const { personId, role } of before.people) {
          const isModerating = [role, after.people.find((it) => it.personId === personId)?.role]
          if (isModerating.includes('moderator')) continue
          const isOutdated = changes.some((change) => answerEffect(change, personId) === 'outdated')
          const isCoveredAlike = (await coveredBy(before, personId)) === (await coveredBy(after, personId))
          expect(isOutdated).toBe(!isCoveredAlike)
        }
      }),
      { seed: 2027, numRuns: 3000 },
    ))

  test('a signature stands exactly where nothing outdates it, either way round, and only under the same moderator', () =>
    fc.assert(
      fc.property(lineupContents, lineupContents, (before, after) => {
        const effects = contentDifference(before, after).map(signatureEffect)
        expect(signatureStands(before, after)).toBe(!effects.includes('outdated'))
        expect(signatureStands(after, before)).toBe(signatureStands(before, after))
        if (signatureStands(before, after)) expect(moderatorOf(after)).toBe(moderatorOf(before))
      }),
      { seed: 2027, numRuns: 3000 },
    ))
})

describe('what saving would do, said before it is saved', () => {
  const states = new Map<string, AnswerState>([
    ['a', 'confirmed'],
    ['b', 'proposed'],
  ])
  const said = (after: typeof signed, hasSignature = true) =>
    consequences(signed, after, { hasSignature, states })

  test('another hour outdates the signature and asks those again who were asked', () => {
    expect(said(otherwise({ start: '12:00' }))).toEqual({
      signature: 'outdated',
      askAgain: ['a'],
    })
  })

  test('where a guest is replaced nobody is asked again', () => {
    expect(said(otherwise({}, [placed('m', 'moderator'), placed('c'), placed('b')]))).toEqual({
      signature: 'outdated',
      askAgain: [],
    })
  })

  test('another room is told, another spelling kept, and what is not signed not outdated', () => {
    expect(said(otherwise({ room: 'Sala A' })).signature).toBe('informed')
    expect(
      said(otherwise({}, [placed('m', 'moderator', namedCard('M-N')), ...people.slice(1)])).signature,
    ).toBe('kept')
    expect(said(otherwise({ start: '12:00' }), false).signature).toBeNull()
  })
})
