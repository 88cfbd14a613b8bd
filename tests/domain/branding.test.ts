import { describe, expect, test } from 'vitest'

import { partnerRole, type EventPartner, type OrderRule, type PartnerRole } from '#contract/partners.ts'
import {
  cooperationPhrase,
  orderPartners,
  orderRoles,
  orderRuleOf,
  roleLines,
  stripOrder,
} from '#domain/branding.ts'
import { roleOrder } from '#domain/partnerRoles.ts'

type RolePlace = EventPartner['roles'][number]
const place = (role: PartnerRole, order = 1, orderRule: OrderRule = 'agreed'): RolePlace => ({
  role,
  order,
  orderRule,
})
const partner = (name: string, instrumental: string, ...roles: RolePlace[]) => ({
  organisationId: name,
  name,
  instrumental,
  roles,
})

const cas = partner(
  'Centrum Aktywności Społecznej w Mikołowie',
  'Centrum Aktywności Społecznej w Mikołowie',
  place('organiser'),
)
const csr = partner('Centrum Społecznego Rozwoju', 'Centrum Społecznego Rozwoju', place('co-organiser', 1))
const fres = partner(
  'Fundacja Rozwoju Ekonomii Społecznej',
  'Fundacją Rozwoju Ekonomii Społecznej',
  place('co-organiser', 2),
)

test('the strip follows the first role of each, whoever was added first', () => {
  const both = partner('Spółdzielnia Próbna', '', place('sponsor', 1), place('partner', 2))
  const other = partner('Ą Przykład', '', place('partner', 1))
  expect(stripOrder([both, fres, other, csr, cas]).map(({ name }) => name)).toEqual([
    'Centrum Aktywności Społecznej w Mikołowie',
    'Centrum Społecznego Rozwoju',
    'Fundacja Rozwoju Ekonomii Społecznej',
    'Ą Przykład',
    'Spółdzielnia Próbna',
  ])
})

describe('the lines that name the partners', () => {
  test('the forum of 2023', () => {
    expect(roleLines([fres, csr, cas]).map((line) => line.text)).toEqual([
      'Organizator: Centrum Aktywności Społecznej w Mikołowie',
      'Współorganizatorzy: Centrum Społecznego Rozwoju, Fundacja Rozwoju Ekonomii Społecznej',
    ])
  })

  test('every role has its label, in the order of courtesy', () => {
    const holders = roleOrder.toReversed().map((role) => partner(`Próbna ${role}`, '', place(role)))
    expect(roleLines(holders).map((line) => line.text.split(':')[0])).toEqual([
      'Organizator',
      'Współorganizator',
      'Partner strategiczny',
      'Partner',
      'Patronat honorowy',
      'Patronat medialny',
      'Sponsor',
      'Źródło finansowania',
    ])
    expect([...roleOrder].sort()).toEqual([...partnerRole.options].sort())
  })

  test('an organisation with two roles stands in both lines, its first role first', () => {
    const both = partner('Gmina Wzorcowa', 'Gminą Wzorcową', place('funder'), place('honorary-patron'))
    expect(roleLines([both]).map((line) => line.text)).toEqual([
      'Patronat honorowy: Gmina Wzorcowa',
      'Źródło finansowania: Gmina Wzorcowa',
    ])
    expect(orderRoles(both.roles).map(({ role }) => role)).toEqual(['honorary-patron', 'funder'])
  })

  test('within a role the agreed order holds, or the Polish alphabet', () => {
    const inRole = (rule: OrderRule) =>
      ['Zespół', 'Łąka', 'Lipa', 'Żuraw', 'Ćma'].map((name, index) =>
        partner(name, '', place('partner', index + 1, rule)),
      )
    const order = (rule: OrderRule) =>
      orderPartners('partner', inRole(rule).toReversed()).map(({ name }) => name)
    expect(order('agreed')).toEqual(['Zespół', 'Łąka', 'Lipa', 'Żuraw', 'Ćma'])
    expect(order('alphabetical')).toEqual(['Ćma', 'Lipa', 'Łąka', 'Zespół', 'Żuraw'])
    expect(orderRuleOf('partner', inRole('alphabetical'))).toBe('alphabetical')
    expect(orderRuleOf('partner', [...inRole('alphabetical'), ...inRole('agreed')])).toBe('agreed')
  })
})

describe('„we współpracy z”', () => {
  test('the forum of 2023, in the instrumental', () => {
    expect(cooperationPhrase([cas, fres, csr])).toEqual({
      text: 'we współpracy z Centrum Społecznego Rozwoju i Fundacją Rozwoju Ekonomii Społecznej',
      textWithoutCases:
        'we współpracy z organizacjami: Centrum Społecznego Rozwoju i Fundacja Rozwoju Ekonomii Społecznej',
      missing: [],
    })
  })

  test('co-organisers stand before partners, each once, and „ze” before a hard cluster', () => {
    const society = partner(
      'Stowarzyszenie Próbne',
      'Stowarzyszeniem Próbnym',
      place('partner'),
      place('co-organiser'),
    )
    const company = partner('Spółka Wzorcowa', 'Spółką Wzorcową', place('partner', 2))
    const patron = partner('Gmina Wzorcowa', 'Gminą Wzorcową', place('honorary-patron'))
    expect(cooperationPhrase([patron, company, society])?.text).toBe(
      'we współpracy ze Stowarzyszeniem Próbnym i Spółką Wzorcową',
    )
  })

  test('a missing form is named, never guessed, and another layout is offered', () => {
    expect(cooperationPhrase([partner('Herbateka', '', place('partner'))])).toEqual({
      text: null,
      textWithoutCases: 'we współpracy z organizacją Herbateka',
      missing: [{ organisationId: 'Herbateka', name: 'Herbateka', case: 'instrumental' }],
    })
  })

  test('without co-organisers and partners there is no phrase', () => {
    expect(cooperationPhrase([cas])).toBeNull()
  })

  test('nobody organises something in cooperation with themselves', () => {
    const both = { ...cas, roles: [...cas.roles, place('strategic-partner')] }
    expect(cooperationPhrase([both])).toBeNull()
    expect(cooperationPhrase([both, csr])?.text).toBe('we współpracy z Centrum Społecznego Rozwoju')
  })
})
