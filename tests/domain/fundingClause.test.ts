import { expect, test } from 'vitest'
import { fundingClause, printedAmount } from '#domain/marks/fundingClause.ts'
import { patronageTasks } from '#domain/proofs/patronageTasks.ts'

const rowes = {
  projectId: 'p',
  title: 'Regionalny Ośrodek Wspierania Ekonomii Społecznej 2.0',
  ruleSet: '2021-2027' as const,
  programme: 'Fundusze Europejskie dla Śląskiego 2021–2027',
  fund: 'Europejski Fundusz Społeczny Plus',
  euAmount: '27708168.43',
}

test('an amount is printed the Polish way', () => {
  expect(printedAmount('27708168.43')).toBe('27\u00A0708\u00A0168,43\u00A0zł')
  expect(printedAmount('1234.00')).toBe('1234,00\u00A0zł')
})

test('a clause says the project, the Union, the fund in its case and the programme', () => {
  expect(fundingClause([rowes])?.text).toBe(
    'Wydarzenie realizowane w ramach projektu „Regionalny Ośrodek Wspierania Ekonomii Społecznej 2.0”, ' +
      'dofinansowanego przez Unię Europejską ze środków Europejskiego Funduszu Społecznego Plus ' +
      'w ramach programu Fundusze Europejskie dla Śląskiego 2021–2027.',
  )
})

test.each([
  [
    'Fundusze Europejskie dla Śląskiego 2021–2027',
    'w ramach programu Fundusze Europejskie dla Śląskiego 2021–2027.',
  ],
  [
    'Regionalny Program Operacyjny Województwa Śląskiego',
    'w ramach Regionalnego Programu Operacyjnego Województwa Śląskiego.',
  ],
  ['Program Operacyjny Wiedza Edukacja Rozwój', 'w ramach Programu Operacyjnego Wiedza Edukacja Rozwój.'],
  ['Krajowy Program Wzorcowy', 'Plus (Krajowy Program Wzorcowy).'],
])('a programme is named as its name lets it be: %s', (programme, end) => {
  const clause = fundingClause([{ ...rowes, programme }])
  expect(clause?.text.endsWith(end)).toBe(true)
})

test('what is not known is left out and named; another fund is not inflected', () => {
  const clause = fundingClause([{ ...rowes, programme: '', fund: 'Fundusz Wzorcowy', euAmount: '' }])
  expect(clause?.text).toContain('Unię Europejską (fundusz: Fundusz Wzorcowy).')
  expect(clause?.amount).toBe('')
  expect(clause?.missing.map(({ fact }) => fact)).toEqual(['programme', 'euAmount'])
  expect(fundingClause([])).toBeNull()
})

test('two projects stand in one sentence, each amount by its title', () => {
  const clause = fundingClause([rowes, { ...rowes, title: 'Drugi „próbny”', euAmount: '5000.00' }])
  expect(clause?.text).toContain(' 2021–2027, oraz w ramach projektu „Drugi «próbny»”')
  expect(clause?.amount).toContain('5000,00\u00A0zł (projekt „Drugi «próbny»”)')
})

test('duties of a patronage are counted back from the event, and forward from its end', () => {
  const patron = {
    eventPartnerId: 'e',
    leadDays: 50,
    appliedOn: '2027-08-01',
    answeredOn: null,
    isGranted: true,
    reportDays: 3,
    removeLogo: true,
  }
  const days = { startsOn: '2027-10-12', endsOn: '2027-10-13' }
  const tasks = patronageTasks(
    days,
    [patron],
    [
      { eventPartnerId: 'e', validUntil: '2027-10-12' },
      { eventPartnerId: 'f', validUntil: '2027-10-13' },
    ],
  )
  expect(tasks.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
    'answer 2027-08-15',
    'apply 2027-08-23',
    'logo-expires 2027-10-12',
    'remove-logo 2027-10-14',
    'report 2027-10-16',
  ])
  expect(patronageTasks(days, [{ ...patron, isGranted: false }], [])).toEqual([])
})
