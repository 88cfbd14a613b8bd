import { describe, expect, test } from 'vitest'
import { parseCells } from '#domain/cells.ts'
import { importVerdicts } from '#domain/imports/importVerdict.ts'
import { readItems, type EventDays } from '#domain/imports/readItems.ts'
import { readNames } from '#domain/imports/readNames.ts'

const oneDay: EventDays = { startsOn: '2027-10-12', endsOn: '2027-10-12', timeZone: 'Europe/Warsaw' }
const threeDays = { ...oneDay, endsOn: '2027-10-14' }
const read = (text: string, event = oneDay) => readItems(parseCells(text), event).rows
const codes = (text: string, event = oneDay) =>
  read(text, event).map(({ problems }) => problems.map(({ code }) => code).join(' '))

describe('items from a table', () => {
  test('Polish and English headers, whatever their order', () => {
    const [panel] = read(
      'Temat;Data;Godzina;Sala;Moderator;Paneliści;Typ\nUsługi;12.10.2027;10:00–11:30;Sala A;dr Anna Wzorcowa;Jan Próbny, Ewa Testowa;debata',
    )
    expect(panel?.value).toEqual({
      guid: '',
      title: 'Usługi',
      abstract: '',
      kind: 'panel',
      day: '2027-10-12',
      start: '10:00',
      durationMinutes: 90,
      room: 'Sala A',
      isToBeConfirmed: false,
      people: [
        { name: 'dr Anna Wzorcowa', role: 'moderator' },
        { name: 'Jan Próbny', role: 'panelist' },
        { name: 'Ewa Testowa', role: 'panelist' },
      ],
    })
    const [talk] = read('Title,Start,Duration,Speaker\nOpening words,9:05,45 min,Jan Próbny\nMore,10,1:30,')
    expect(talk?.value).toMatchObject({ start: '09:05', durationMinutes: 45, kind: 'talk' })
    expect(talk?.value?.people).toEqual([{ name: 'Jan Próbny', role: 'speaker' }])
  })

  test('without a header cells are told by what they look like', () => {
    const [first, second] = read('10:00\t11:00\tPowitanie\tSala A\n11:00\t12:30\tPanel\tSala B')
    expect(first?.value).toMatchObject({
      start: '10:00',
      durationMinutes: 60,
      title: 'Powitanie',
      room: 'Sala A',
    })
    expect(second?.value).toMatchObject({ start: '11:00', durationMinutes: 90 })
  })

  test('days in every form that people write; without one the only day of the event', () => {
    const days = (event: EventDays, ...typed: string[]) =>
      read(['Dzień;Tytuł', ...typed.map((day) => `${day};T`)].join('\n'), event).map(
        ({ value }) => value?.day,
      )
    expect(
      days(threeDays, '2027-10-13', '13.10.2027', '13.10', '13/10/2027', '13 października', '13 X 2027'),
    ).toEqual(Array.from({ length: 6 }, () => '2027-10-13'))
    expect(days(oneDay, '')).toEqual(['2027-10-12'])
    expect(codes('Dzień;Tytuł\n;T\n31.02;T\njutro;T', threeDays)).toEqual(['no-day', 'bad-day', 'bad-day'])
  })

  test('a day without a year is that of the event, also on New Year’s Day', () => {
    const newYear = { ...oneDay, startsOn: '2027-12-31', endsOn: '2028-01-01' }
    const rows = 'Dzień;Tytuł\n31 grudnia;T\n1 stycznia;T\n1.01;T\nsobota, 1 stycznia;T\n2 lutego;T'
    const days = readItems(parseCells(rows), newYear).rows
    expect(days.map(({ value }) => value?.day)).toEqual([
      '2027-12-31',
      '2028-01-01',
      '2028-01-01',
      '2028-01-01',
      '2027-02-02',
    ])
    expect(days.flatMap(({ problems }) => problems)).toEqual([])
  })

  test('a weekday that contradicts its date is said, beside it or in a column of its own', () => {
    expect(codes('Dzień;Tytuł\nśroda, 12 października 2027;T\nwtorek 12.10.2027;T')).toEqual(['weekday', ''])
    expect(codes('Dzień;Dzień tygodnia;Tytuł\n2027-10-12;środa;T\n2027-10-12;wt;T')).toEqual(['weekday', ''])
  })

  test('hours that are none are refused, and what ends before it begins is asked about', () => {
    const head = 'Tytuł;Początek;Koniec;Czas trwania\n'
    expect(
      codes(`${head}T;25:00;;\nT;10:75;;\nT;rano;;\nT;10:00;po południu;\nT;10:00;;długo\n;10:00;;`),
    ).toEqual(['bad-time', 'bad-time', 'bad-time', 'bad-time', 'bad-length', 'no-title'])
    const [night, wrong, open] = read(`${head}T;22:00;01:00;\nT;10:00;09:30;\nT;do ustalenia;;30`)
    expect(night).toMatchObject({ value: { durationMinutes: 180 }, problems: [] })
    expect(wrong).toMatchObject({
      value: { durationMinutes: 23 * 60 + 30 },
      problems: [{ code: 'ends-before-start' }],
    })
    expect(open?.value).toMatchObject({ start: null, durationMinutes: 30 })
  })

  test('hours are read as people write them, also those that end at midnight', () => {
    const head = 'Tytuł;Początek;Koniec\n'
    const times = read(
      `${head}T;od 10:00 do 11:30;\nT;w godz. 10.00–11.30;\nT;godz. 10;11:30\nT;22:00–24:00;\nT;22:00;24:00`,
    )
    expect(times.map(({ value, problems }) => [value?.start, value?.durationMinutes, problems])).toEqual([
      ['10:00', 90, []],
      ['10:00', 90, []],
      ['10:00', 90, []],
      ['22:00', 120, []],
      ['22:00', 120, []],
    ])
    expect(codes(`${head}T;24:00;`)).toEqual(['bad-time'])
  })

  test('an hour that the clocks skip is refused', () => {
    const spring = { ...oneDay, startsOn: '2027-03-28', endsOn: '2027-03-28' }
    expect(codes('Tytuł;Początek\nT;02:30\nT;03:30', spring)).toEqual(['no-such-time', ''])
  })

  test('what a table of ours guarded against formulas reads as it was', () => {
    expect(read("Tytuł;Początek\n'=1+1;10:00\n'Cytat';11:00").map(({ value }) => value?.title)).toEqual([
      '=1+1',
      "'Cytat'",
    ])
  })
})

test.each([
  ['dr hab. Anna Nowak, prof. UŚ', ['dr hab. Anna Nowak, prof. UŚ']],
  ['Anna Nowak, Jan Próbny', ['Anna Nowak', 'Jan Próbny']],
  ['Anna Nowak, prof. UŚ; Jan Próbny (prezes, Fundacja)', ['Anna Nowak, prof. UŚ', 'Jan Próbny']],
  ['Anna Nowak (Fundacja A, B), Jan Próbny', ['Anna Nowak', 'Jan Próbny']],
  ['Jan Próbny, prezes Fundacji Wzorcowej', ['Jan Próbny']],
  ['dr Anna Nowak, Dyrektorka Centrum, Jan Próbny, Fundacja Wzorcowa', ['dr Anna Nowak', 'Jan Próbny']],
  [
    'dr hab. Anna Nowak, prof. UŚ, Jan van der Próbny',
    ['dr hab. Anna Nowak, prof. UŚ', 'Jan van der Próbny'],
  ],
  ['Jan Próbny, osoba towarzysząca', ['Jan Próbny, osoba towarzysząca']],
  ['Nowak, Anna', ['Nowak, Anna']],
  ['Piotr Bank, Anna Koło', ['Piotr Bank', 'Anna Koło']],
  ['Anna Nowak (prezes, Fundacja A, B', ['Anna Nowak (prezes, Fundacja A, B']],
  ['Anna Nowak | Jan Próbny ;', ['Anna Nowak', 'Jan Próbny']],
  ['', []],
])('the names in „%s”', (cell, names) => {
  expect(readNames(cell)).toEqual(names)
})

test('each item is judged against the programme: known, a double of another, said twice, outside, in a new room', () => {
  const stored = {
    id: '0190b000-0001-7000-8000-000000000001',
    title: 'Powitanie gości',
    kind: 'welcome',
    day: '2027-10-12',
    start: '09:30',
    durationMinutes: 30,
    room: 'Sala A',
    abstract: '',
  }
  const rows = read(
    [
      'Identyfikator;Tytuł;Dzień;Godzina;Sala;Rodzaj',
      `${stored.id.toUpperCase()};Powitanie gości;2027-10-12;9:30–10:00;sala a;powitanie`,
      ';POWITANIE GOSCI;2027-10-12;9:30;;',
      ';Panel;2027-10-13;12:00;Sala B;panel',
      ';Panel;2027-10-13;12:00;Sala B;panel',
    ].join('\n'),
  )
  const items = rows.flatMap(({ line, value }) => (value ? [{ line, item: value }] : []))
  const verdicts = importVerdicts(items, { ...oneDay, rooms: [{ name: 'Sala A' }] }, [stored])
  expect(verdicts.get(2)).toMatchObject({ known: { differs: ['room'] }, double: null, newRoom: null })
  expect(verdicts.get(3)).toMatchObject({ known: null, double: stored, isOutside: false })
  expect(verdicts.get(4)).toMatchObject({
    double: null,
    earlierLine: null,
    isOutside: true,
    newRoom: 'Sala B',
  })
  expect(verdicts.get(5)).toMatchObject({ earlierLine: 4 })
})
