import { expect, test } from 'vitest'
import { peopleOfEvent } from '#domain/peopleOfEvent.ts'

const card = (given: string, family: string) => ({
  given,
  family,
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: 'Spółdzielnia Przykład',
})

test('somebody with two places is listed once, with both roles; everybody stands by surname', () => {
  const people = peopleOfEvent([
    {
      id: 'item-1',
      kind: 'talk',
      title: 'Wystąpienie',
      people: [{ id: 'a', personId: 'zenon', role: 'speaker', card: card('Zenon', 'Testowy') }],
    },
    {
      id: 'item-2',
      kind: 'panel',
      title: 'Panel o współpracy',
      people: [
        { id: 'b', personId: 'zenon', role: 'panelist', card: card('Zenon', 'Testowy') },
        { id: 'c', personId: 'lucja', role: 'moderator', card: card('Łucja', 'Śmiała-Próbna') },
      ],
    },
  ])
  expect(people.map(({ card: { family } }) => family)).toEqual(['Śmiała-Próbna', 'Testowy'])
  expect(people[1]?.places.map(({ role, isPanel }) => [role, isPanel])).toEqual([
    ['speaker', false],
    ['panelist', true],
  ])
  expect(people[0]?.search).toContain('smiala-probna spoldzielnia przyklad panel o wspolpracy')
})
