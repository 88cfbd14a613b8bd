import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { releaseContent, type ReleaseContent, type ReleasedItem } from '#contract/releaseContent.ts'
import { releaseChange, type ReleaseChange } from '#contract/releaseChange.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { madeUpContent, madeUpItem, madeUpPerson } from './madeUpContent.ts'

type Leaf = { path: (string | number)[]; value: string | number | boolean | null }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Every single value of a content, and where it stands. */
const leaves = (value: unknown, path: (string | number)[] = []): Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((part, index) => leaves(part, [...path, index]))
  if (isObject(value)) return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null
    ? [{ path, value }]
    : []
}

/** The same with another value in one place. */
const withValue = (value: unknown, [key, ...rest]: readonly (string | number)[], other: unknown): unknown => {
  if (key === undefined) return other
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (index === key ? withValue(part, rest, other) : part))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? withValue(part, rest, other) : part]),
  )
}

const ids = /Id$|^id$/u

/** Another value that the field may have as well. */
const otherThan = ({ path, value }: Leaf): unknown => {
  const field = String(path.at(-1))
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (ids.test(field)) return exampleId(path.join('.'))
  if (['startsOn', 'endsOn', 'day'].includes(field)) return '2027-10-14'
  if (field === 'start') return '23:55'
  if (field === 'kind') return value === 'talk' ? 'workshop' : 'talk'
  if (field === 'orderRule') return value === 'agreed' ? 'alphabetical' : 'agreed'
  if (field === 'ruleSet') return value === '2014-2020' ? '2021-2027' : '2014-2020'
  if (field === 'timeZone') return 'Europe/Berlin'
  if (field === 'role') return path.includes('partners') ? 'sponsor' : 'special-guest'
  if (field === 'totalValue' || field === 'euAmount') return '1.00'
  if (field === 'capacity') return 7
  if (field === 'durationMinutes') return 7
  return `${String(value)}x`
}

const read = (value: unknown): ReleaseContent => releaseContent.parse(value)
const kindsOf = (changes: readonly ReleaseChange[]) => changes.map(({ kind }) => kind)

const [panel = madeUpItem(), talk = madeUpItem()] = madeUpContent.items
const withItems = (...items: ReleasedItem[]) => ({ ...madeUpContent, items })

describe('the difference of two releases', () => {
  test('a content does not differ from itself, nor from a copy of it', () => {
    expect(releaseDifference(madeUpContent, madeUpContent)).toEqual([])
    expect(releaseDifference(madeUpContent, read(JSON.parse(JSON.stringify(madeUpContent))))).toEqual([])
  })

  const changeable = leaves(madeUpContent).filter(
    // Neither the form that contents are written in nor whose they are is ever another one.
    ({ path }) => path[0] !== 'form' && path.join('.') !== 'event.id',
  )

  test('every single value that changes is at least one fact, there and back, and the contract takes it', () => {
    expect(changeable.length).toBeGreaterThan(100)
    const silent = changeable.filter((leaf) => {
      const other = read(withValue(madeUpContent, leaf.path, otherThan(leaf)))
      const facts = releaseDifference(madeUpContent, other)
      const back = releaseDifference(other, madeUpContent)
      for (const fact of [...facts, ...back]) expect(releaseChange.parse(fact)).toEqual(fact)
      return facts.length === 0 || back.length === 0
    })
    expect(silent.map(({ path }) => path.join('.'))).toEqual([])
  })

  test('whatever several values change, something is said, and nothing where they changed back', () => {
    fc.assert(
      fc.property(fc.subarray(changeable, { minLength: 1, maxLength: 6 }), (changed) => {
        const other = read(
          changed.reduce<unknown>(
            (value, leaf) => withValue(value, leaf.path, otherThan(leaf)),
            madeUpContent,
          ),
        )
        expect(releaseDifference(madeUpContent, other)).not.toEqual([])
        expect(releaseDifference(other, other)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('any list in another order is said to be so', () => {
    for (const list of ['rooms', 'partners', 'funding'] as const) {
      const turned = read({ ...madeUpContent, [list]: madeUpContent[list].toReversed() })
      expect([list, kindsOf(releaseDifference(madeUpContent, turned))]).toEqual([list, [`${list}-order`]])
    }
    const people = read(withItems({ ...panel, people: panel.people.toReversed() }, talk))
    expect(kindsOf(releaseDifference(madeUpContent, people))).toContain('people-order')
    const together = withItems({ ...talk, itemId: panel.itemId.replace(/.$/u, 'f') }, panel)
    const turned = { ...together, items: together.items.toReversed() }
    expect(kindsOf(releaseDifference(together, turned))).toEqual(['items-order'])
  })

  test('an item that moves is one fact with both places; a room that is only renamed moves nothing', () => {
    const moved = withItems(
      { ...panel, start: '12:30', roomId: madeUpContent.rooms[1]?.roomId ?? null },
      talk,
    )
    expect(releaseDifference(madeUpContent, moved)).toMatchObject([
      {
        kind: 'item-moved',
        item: { itemId: panel.itemId, title: panel.title },
        from: { start: '10:00', room: 'Sala A' },
        to: { start: '12:30', room: 'Sala B' },
      },
    ])
    const renamed = {
      ...madeUpContent,
      rooms: madeUpContent.rooms.map((room) => (room.name === 'Sala A' ? { ...room, name: 'Aula' } : room)),
    }
    expect(releaseDifference(madeUpContent, renamed)).toEqual([
      { kind: 'room-renamed', roomId: panel.roomId, from: 'Sala A', to: 'Aula' },
    ])
  })

  test('an item called off, back again, and one that came and went in between', () => {
    const without = { ...withItems(talk), cancelled: [...madeUpContent.cancelled, panel] }
    expect(releaseDifference(madeUpContent, without)).toMatchObject([
      { kind: 'item-removed', item: { itemId: panel.itemId }, place: { start: '10:00', room: 'Sala A' } },
    ])
    expect(kindsOf(releaseDifference(without, madeUpContent))).toEqual(['item-back'])
    const passing = madeUpItem({ itemId: '018f0000-0000-7000-8000-0000000000e1', title: 'Warsztat' })
    expect(kindsOf(releaseDifference(madeUpContent, withItems(...madeUpContent.items, passing)))).toEqual([
      'item-added',
    ])
    const gone = { ...madeUpContent, cancelled: [...madeUpContent.cancelled, passing] }
    expect(releaseDifference(madeUpContent, gone)).toMatchObject([
      { kind: 'item-removed', item: { title: 'Warsztat' } },
    ])
  })

  test('a replaced moderator is one fact; a spelling is no replacement', () => {
    const [moderator = madeUpPerson(), ...guests] = panel.people
    const another = madeUpPerson({ personId: '018f0000-0000-7000-8000-0000000000d9', role: 'moderator' })
    const replaced = withItems({ ...panel, people: [another, ...guests] }, talk)
    expect(releaseDifference(madeUpContent, replaced)).toMatchObject([
      { kind: 'moderator-replaced', personId: another.personId, previousPersonId: moderator.personId },
    ])
    const respelt = { ...moderator, card: { ...moderator.card, family: 'Przykładowa-Nowa' } }
    expect(
      releaseDifference(madeUpContent, withItems({ ...panel, people: [respelt, ...guests] }, talk)),
    ).toMatchObject([
      { kind: 'person-card', from: { family: moderator.card.family }, to: { family: 'Przykładowa-Nowa' } },
    ])
  })
})
