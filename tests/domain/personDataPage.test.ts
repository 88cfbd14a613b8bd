import { expect, test } from 'vitest'

import { personDataPage } from '#domain/personDataPage.ts'

const person = {
  given: 'Anna',
  family: 'Przykładowa',
  position: 'dyrektor',
  email: '',
  phone: null,
  mayModerate: 1,
  createdAt: '2027-03-01T09:05:00.000Z',
}
const page = (tables: Parameters<typeof personDataPage>[0]['tables']) =>
  personDataPage({ exportedAt: '2027-10-12T22:30:00.000Z', personId: 'p', tables })

test('a person reads their data in Polish, table by table', () => {
  const html = page([
    { table: 'person', rows: [person] },
    { table: 'appearance', rows: [{ id: 'a', role: 'expert', position: 2 }] },
  ])
  expect(html).toContain('<html lang="pl">')
  expect(html).toContain('<h1>Dane osoby: Anna Przykładowa</h1>')
  expect(html).toContain('<h2>Karta osoby</h2>')
  expect(html).toContain('<th scope="row">stanowisko</th><td>dyrektor</td>')
  expect(html).toContain('<th scope="row">e-mail</th><td>–</td>')
  expect(html).toContain('<th scope="row">może moderować</th><td>tak</td>')
  expect(html).toContain('<th scope="col">kolejność</th>')
  expect(html).toContain('<td>głos ekspercki</td><td>2</td>')
})

test('instants are said by the clock of Warsaw, in summer and in winter', () => {
  const html = page([{ table: 'person', rows: [person] }])
  expect(html).toContain('Stan na 13 października 2027 r., godz. 0:30')
  expect(html).toContain('1 marca 2027 r., godz. 10:05')
})

test('whatever was stored stays text', () => {
  const hostile = '<script>alert("x")</script>\'&'
  const html = page([{ table: '<b>', rows: [{ '<i>': hostile, given: hostile }] }])
  expect(html).not.toMatch(/<script|<b>|<i>/u)
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;')
})

test('nothing outside the file is needed to show it', () => {
  const html = page([{ table: 'person', rows: [{ ...person, notes: 'https://example.org/' }] }])
  expect(html).not.toMatch(/\b(?:src|href|url)\s*[=(]|@import|<script|<link/u)
})

test('tables with nothing in them are left out, unknown ones are called by their own name', () => {
  const html = page([
    { table: 'session', rows: [] },
    { table: 'something_new', rows: [{ column_new: 7 }] },
  ])
  expect(html).not.toContain('Otwarcia')
  expect(html).toContain('<h2>something_new</h2>')
  expect(html).toContain('<th scope="col">column_new</th>')
})

test('what the history keeps is said as it was typed, a place in a line-up line by line', () => {
  const place = { role: 'expert', order: 2, card: { given: 'Anna', position: 'dyrektor' } }
  const html = page([
    {
      table: 'history_value',
      rows: [
        { field: 'phone', before: 'null', after: '"tel. 1"' },
        { field: 'people.0190', before: 'null', after: JSON.stringify(place) },
        { field: 'mayModerate', before: 'false', after: 'true' },
      ],
    },
    { table: 'history', rows: [{ operation: 'panels.putLineup', entity: 'item' }] },
  ])
  expect(html).toContain('<td>telefon</td><td>–</td><td>tel. 1</td>')
  expect(html).toContain('<td>miejsce w składzie</td><td>–</td><td>rola: głos ekspercki\nkolejność: 2\n')
  expect(html).toContain('imię: Anna\nstanowisko: dyrektor</td>')
  expect(html).toContain('<td>może moderować</td><td>nie</td><td>tak</td>')
  expect(html).toContain('<td>zmiana składu</td><td>punkt programu</td>')
})
