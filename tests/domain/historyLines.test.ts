import { describe, expect, test } from 'vitest'

import type { HistoryChange } from '#contract/history.ts'
import { historyLines } from '#domain/historyLines.ts'

const change = (field: string, before: HistoryChange['before'], after: HistoryChange['after']) => ({
  field,
  before,
  after,
  isErased: false,
})
const lines = (...changes: HistoryChange[]) => historyLines({ changes })

const place = (family: string, order: number, role = 'panelist', position = '') => ({
  role,
  order,
  card: { given: 'Jan', family, titleBefore: '', titleAfter: '', position, organisation: '' },
})

describe('what an entry of the history says was changed', () => {
  test('a field stands with both sides', () => {
    expect(lines(change('start', '10:00', '11:00'))).toEqual([
      { kind: 'value', field: 'start', list: null, of: '', before: '10:00', after: '11:00' },
    ])
  })

  test('what was left empty in a new record says nothing', () => {
    const made = lines(
      change('name', null, 'Forum'),
      change('description', null, ''),
      change('facts', null, []),
      change('mayModerate', null, false),
    )
    expect(made.map((line) => line.kind === 'value' && line.field)).toEqual(['name'])
  })

  test('a person who joins is added, without everybody below being moved', () => {
    expect(
      lines(
        change('people.a', place('Próbny', 1), place('Próbny', 2)),
        change('people.b', place('Testowy', 2), place('Testowy', 3)),
        change('people.c', null, place('Wzorcowy', 1, 'expert')),
      ),
    ).toEqual([
      { kind: 'added', list: 'people', name: 'Jan Wzorcowy', value: place('Wzorcowy', 1, 'expert') },
    ])
  })

  test('one who moves to the top is named, the others only made room', () => {
    expect(
      lines(
        change('people.a', place('Próbny', 1), place('Próbny', 2)),
        change('people.b', place('Testowy', 2), place('Testowy', 3)),
        change('people.c', place('Wzorcowy', 3), place('Wzorcowy', 1)),
      ),
    ).toEqual([{ kind: 'moved', name: 'Jan Wzorcowy', isUp: true }])
  })

  test('a role and what is printed are said field by field, of a person by name', () => {
    const before = place('Próbny', 1)
    const after = place('Próbny', 1, 'expert', 'dyrektor')
    expect(lines(change('people.a', before, after))).toEqual([
      { kind: 'value', field: 'position', list: 'people', of: 'Jan Próbny', before: '', after: 'dyrektor' },
      { kind: 'value', field: 'role', list: 'people', of: 'Jan Próbny', before: 'panelist', after: 'expert' },
    ])
  })

  test('whoever left is removed', () => {
    expect(lines(change('contacts.a', { name: 'Ewa Wzorcowa', order: 1 }, null))).toEqual([
      { kind: 'removed', list: 'contacts', name: 'Ewa Wzorcowa' },
    ])
  })

  test('partners who only moved up after another left are not said to have changed', () => {
    const partner = (order: number) => ({
      name: 'Fundacja Wzorcowa',
      roles: [{ role: 'partner', order, orderRule: 'agreed' }],
      order,
    })
    const left = change('partners.a', { name: 'Urząd', roles: [], order: 1 }, null)
    expect(lines(left, change('partners.b', partner(2), partner(1)))).toHaveLength(1)
    expect(lines(change('partners.b', partner(2), partner(1)))).toHaveLength(1)
  })

  test('a new order of the programme names what moved', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id, title: `Punkt ${id}` }))
    expect(lines(change('order', items('a', 'b', 'c', 'd'), items('b', 'c', 'a', 'd')))).toEqual([
      { kind: 'moved', name: 'Punkt a', isUp: false },
    ])
  })

  test('what went and came back, and what was erased, is said without a value', () => {
    expect(lines(change('isRemoved', false, true))).toEqual([{ kind: 'gone' }])
    expect(lines(change('isRemoved', true, false))).toEqual([{ kind: 'back' }])
    expect(lines({ field: 'phone', before: null, after: null, isErased: true })).toEqual([
      { kind: 'erased', field: 'phone', list: null },
    ])
    expect(lines({ field: 'people.a', before: null, after: null, isErased: true })).toEqual([
      { kind: 'erased', field: 'people', list: 'people' },
    ])
  })

  test('asking, answering and telling say whom, what and until when', () => {
    expect(
      lines(
        change('lineupSent', null, { version: 2, deadline: '2027-09-28' }),
        change('asked.a', null, { name: 'Jan Próbny', deadline: '2027-09-28' }),
        change('answers.a', null, { name: 'Jan Próbny', answer: 'maybe', way: 'on-behalf' }),
        change('lineupAnswer', null, { answer: 'signed', version: 2, way: 'self' }),
        change('proposals.b', 'open', 'refused'),
        change(
          'letters.c',
          { kind: 'request', name: 'Jan Próbny', subject: 'Prosimy', state: 'draft' },
          { kind: 'request', name: 'Jan Próbny', subject: 'Prosimy', state: 'queued' },
        ),
      ),
    ).toEqual([
      { kind: 'sent', version: 2, deadline: '2027-09-28' },
      { kind: 'asked', name: 'Jan Próbny', deadline: '2027-09-28' },
      { kind: 'answered', name: 'Jan Próbny', answer: 'maybe', version: null, way: 'on-behalf' },
      { kind: 'answered', name: '', answer: 'signed', version: 2, way: 'self' },
      { kind: 'resolved', state: 'refused' },
      { kind: 'letter', name: 'Jan Próbny', subject: 'Prosimy', from: 'draft', state: 'queued' },
    ])
  })

  test('what somebody erased had answered is said to be gone, and a proposal taken away with them says nothing', () => {
    const erased = { field: 'answers.a', before: null, after: null, isErased: true }
    expect(lines(erased, change('proposals.b', 'open', null))).toEqual([
      { kind: 'erased', field: 'answers', list: null },
    ])
  })
})

test('what became of a material and its marks is said without ids', () => {
  expect(
    lines(
      change('proofs.p1', null, { number: 2, note: 'nowa nazwa' }),
      change('sentTo.e1', null, { name: 'Fundacja Wzorcowa', proof: 2, deadline: '2027-09-01' }),
      change('decisions.e1', null, { name: 'Fundacja Wzorcowa', answer: 'accepted', way: 'self', proof: 2 }),
      change('overrulings.o1', null, { rule: 'strip-sample', about: null, reason: 'próba', proof: 2 }),
      change(
        'presence.e1',
        { name: 'Fundacja Wzorcowa', presence: 'logo' },
        { name: 'Fundacja Wzorcowa', presence: 'name' },
      ),
      change('logos.l1', { variant: 'colour', alt: 'Znak' }, null),
    ),
  ).toEqual([
    { kind: 'proof-made', number: 2, note: 'nowa nazwa' },
    { kind: 'proof-sent', name: 'Fundacja Wzorcowa', number: 2, deadline: '2027-09-01' },
    { kind: 'proof-answered', name: 'Fundacja Wzorcowa', number: 2, answer: 'accepted', way: 'self' },
    { kind: 'overruled', number: 2, reason: 'próba' },
    { kind: 'shown', name: 'Fundacja Wzorcowa', presence: 'name' },
    { kind: 'logo', variant: 'colour', alt: 'Znak', isGone: true },
  ])
})

describe('what was seen at an event', () => {
  test('a mark at the door says whose and where, and who has none was not looked for', () => {
    const mark = (presence: string, note = '') => ({
      presence,
      substitute: '',
      note,
      card: place('Próbny', 1).card,
      item: { id: 'p', title: 'Panel' },
    })
    const line = { kind: 'value', list: 'presences', of: 'Jan Próbny (Panel)' }
    expect(lines(change('presences.a.1', null, mark('present')))).toEqual([
      { ...line, field: 'presence', before: 'unknown', after: 'present' },
    ])
    expect(lines(change('presences.a.1', mark('absent', 'chory'), null))).toEqual([
      { ...line, field: 'presence', before: 'absent', after: 'unknown' },
      { ...line, field: 'note', before: 'chory', after: '' },
    ])
  })

  test('those greeted by name alone stand in one order with the others', () => {
    expect(
      lines(
        change('greetings.a', place('Próbny', 1), place('Próbny', 2)),
        change('greetings.b', place('Testowy', 2), place('Testowy', 3)),
        change('greetedNames.c', place('Wzorcowy', 3), place('Wzorcowy', 1)),
      ),
    ).toEqual([{ kind: 'moved', name: 'Jan Wzorcowy', isUp: true }])
  })
})
