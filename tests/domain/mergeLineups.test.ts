import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Appearance, AppearanceRole } from '#contract/programme.ts'
import { mergeLineups } from '#domain/mergeLineups.ts'

const place = (personId: string, role: AppearanceRole = 'panelist', position = ''): Appearance => ({
  id: `id-${personId}`,
  personId,
  role,
  card: { given: 'Jan', family: personId, titleBefore: '', titleAfter: '', position, organisation: '' },
})
const read = [place('wzorcowa', 'moderator'), place('próbny'), place('testowy')]
const names = (people: readonly Appearance[]) => people.map(({ personId, role }) => [personId, role])

test('what each of two people added is there, and what each removed is gone', () => {
  const mine = [place('wzorcowa', 'moderator'), place('testowy'), place('przykładowa')]
  const theirs = [place('wzorcowa', 'moderator'), place('próbny'), place('testowy'), place('zmyślona')]
  expect(names(mergeLineups(read, mine, theirs))).toEqual([
    ['wzorcowa', 'moderator'],
    ['testowy', 'panelist'],
    ['zmyślona', 'panelist'],
    ['przykładowa', 'panelist'],
  ])
})

test('a role changed on one side and a card changed on the other stand together', () => {
  const mine = [place('wzorcowa', 'moderator'), place('próbny', 'expert'), place('testowy')]
  const theirs = [place('wzorcowa', 'moderator'), place('próbny', 'panelist', 'prezes'), place('testowy')]
  const [, merged] = mergeLineups(read, mine, theirs)
  expect(merged).toEqual(place('próbny', 'expert', 'prezes'))
})

test('somebody removed there but given a role here stays', () => {
  const mine = [place('wzorcowa', 'moderator'), place('próbny', 'special-guest'), place('testowy')]
  const theirs = [place('wzorcowa', 'moderator'), place('testowy')]
  expect(names(mergeLineups(read, mine, theirs))).toContainEqual(['próbny', 'special-guest'])
})

test('an order changed here holds, and those added there follow', () => {
  const mine = [place('wzorcowa', 'moderator'), place('testowy'), place('próbny')]
  const theirs = [...read, place('zmyślona')]
  expect(names(mergeLineups(read, mine, theirs)).map(([name]) => name)).toEqual([
    'wzorcowa',
    'testowy',
    'próbny',
    'zmyślona',
  ])
})

test('somebody put between others here stays between them', () => {
  const [moderator, ...guests] = read
  const mine = [moderator, place('przykładowa'), ...guests].filter((it) => it !== undefined)
  const theirs = [...read.slice(0, 2), place('testowy', 'expert'), place('zmyślona')]
  expect(names(mergeLineups(read, mine, theirs))).toEqual([
    ['wzorcowa', 'moderator'],
    ['przykładowa', 'panelist'],
    ['próbny', 'panelist'],
    ['testowy', 'expert'],
    ['zmyślona', 'panelist'],
  ])
})

test('a card whose fields come in another order is the same card', () => {
  const card = {
    organisation: '',
    position: '',
    titleAfter: '',
    titleBefore: '',
    family: 'próbny',
    given: 'Jan',
  }
  const theirs = [place('wzorcowa', 'moderator'), { ...place('próbny'), card }, place('testowy')]
  const mine = [place('wzorcowa', 'moderator'), place('testowy')]
  expect(names(mergeLineups(read, mine, theirs)).map(([name]) => name)).toEqual(['wzorcowa', 'testowy'])
})

test('of two new moderators the one chosen here stays, the other is a panelist', () => {
  const unled = read.slice(1)
  const mine = [place('próbny', 'moderator'), place('testowy')]
  const theirs = [place('próbny'), place('testowy', 'moderator')]
  expect(names(mergeLineups(unled, mine, theirs))).toEqual([
    ['próbny', 'moderator'],
    ['testowy', 'panelist'],
  ])
})

const lineups = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  .chain((ids) =>
    fc.tuple(fc.constant(ids), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), fc.nat(5)),
  )
  .map(([ids, isExpert, moderator]) =>
    ids.map((id, index) =>
      place(id, index === moderator ? 'moderator' : isExpert[index] === true ? 'expert' : 'panelist'),
    ),
  )

test('whatever two people did, nobody stands twice, one moderates, and nobody added is lost', () => {
  fc.assert(
    fc.property(lineups, lineups, lineups, (base, mine, theirs) => {
      const merged = mergeLineups(base, mine, theirs)
      const ids = merged.map(({ personId }) => personId)
      const known = new Set(base.map(({ personId }) => personId))
      const added = [...mine, ...theirs].filter(({ personId }) => !known.has(personId))
      expect(new Set(ids).size).toBe(ids.length)
      expect(merged.filter(({ role }) => role === 'moderator').length).toBeLessThanOrEqual(1)
      for (const { personId } of added) expect(ids).toContain(personId)
      expect(mergeLineups(base, base, theirs)).toEqual(theirs)
      expect(mergeLineups(base, mine, base)).toEqual(mine)
    }),
    { seed: 20231212, numRuns: 500 },
  )
})
