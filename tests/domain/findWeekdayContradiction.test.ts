import { describe, expect, test } from 'vitest'

import { findWeekdayContradiction, firstDate } from '#domain/findWeekdayContradiction.ts'

describe('a typed weekday that contradicts its date', () => {
  test.each([
    'W środę, 12 grudnia 2023 roku w Centrum Aktywności Społecznej odbyło się forum.',
    'w środę 12 grudnia 2023 r.',
    'ŚRODA, 12 XII 2023',
    'środa – 12.12.2023',
    'śr. 12.12.2023 r.',
    'Zapraszamy w środę (12.12.2023 r.) do Mikołowa',
    'w środę, dnia 12 grudnia 2023 r.',
    '12 grudnia 2023 r. (środa)',
    '2023-12-12, środa',
    'przed środą 12 grudnia 2023',
    'We wtorek, 12 grudnia 2023 r., a zapisy do środy, 5 grudnia 2023 r. oraz w środę, 12 grudnia 2023 r.',
  ])('%s', (text) => {
    expect(findWeekdayContradiction(text)).toMatchObject({ typed: 3, actual: 2 })
  })

  test('names the date', () => {
    expect(findWeekdayContradiction('W środę, 12 grudnia 2023 roku')).toEqual({
      typed: 3,
      actual: 2,
      date: '2023-12-12',
    })
  })

  test.each([
    ['poniedziałek', 'poniedziałku', 'poniedziałkiem', 'pon.', 'pn'],
    ['wtorek', 'wtorku', 'wtorkiem', 'wt.', 'wt'],
    ['środa', 'środy', 'środzie', 'środą', 'śr.'],
    ['czwartek', 'czwartku', 'czwartkiem', 'czw.', 'czw'],
    ['piątek', 'piątku', 'piątkiem', 'pt.', 'pt'],
    ['sobota', 'soboty', 'sobocie', 'sobotą', 'sob.'],
    ['niedziela', 'niedzieli', 'niedzielę', 'niedzielą', 'niedz.'],
  ])('every form of %s is read', (...forms) => {
    // 1 March 2027 is a Monday, so of the seven days of that week exactly one agrees with each form.
    for (const form of forms) {
      const agreeing = [1, 2, 3, 4, 5, 6, 7].filter(
        (day) => findWeekdayContradiction(`${form} ${day} marca 2027`) === null,
      )
      expect(agreeing, form).toHaveLength(1)
    }
  })

  test.each([
    'We wtorek, 12 grudnia 2023 r.',
    'wt 12 XII 2023',
    'W środę o 10:00. Forum: 12 grudnia 2023 r.',
    'we wtorek i w środę, 12–13 grudnia 2023 r.',
    'w środę, 31 lutego 2023 r.',
    'w środę, 12 grudnia',
    'środki w kwocie 12.12.2023',
    '',
  ])('%s raises nothing', (text) => {
    expect(findWeekdayContradiction(text)).toBeNull()
  })

  test('„i” between two days is no month', () => {
    expect(findWeekdayContradiction('we wtorek 12 i w środę 13 grudnia 2023 r.', 2023)).toBeNull()
    // Two days are no date, as „12–13 grudnia” is none.
    expect(firstDate('12 i 13 grudnia', 2027)).toBeNull()
    expect(firstDate('12 i 13.12.2027')).toBeNull()
    expect(firstDate('12–13 grudnia', 2027)).toBeNull()
    expect(firstDate('12 I 2027')).toBe('2027-01-12')
    expect(firstDate('12.i.2027')).toBe('2027-01-12')
  })

  test('a date without a year takes the year of the event', () => {
    expect(findWeekdayContradiction('w środę, 12 grudnia', 2023)).toEqual({
      typed: 3,
      actual: 2,
      date: '2023-12-12',
    })
    expect(findWeekdayContradiction('we wtorek, 12 grudnia', 2023)).toBeNull()
  })
})
