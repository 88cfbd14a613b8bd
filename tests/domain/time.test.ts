import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  addDays,
  dateRange,
  dayAt,
  daysBetween,
  endTime,
  isDate,
  longDate,
  longDateAndWeekday,
  minutesOf,
  onDay,
  shortDate,
  timeRange,
  weekday,
} from '#domain/time.ts'
import { instantOf } from '#domain/zonedTime.ts'

const anyDay = fc
  .integer({ min: 0, max: 40_542 })
  .map((days) => new Date(Date.UTC(1990, 0, 1) + days * 86_400_000))
const iso = (day: Date) => day.toISOString().slice(0, 10)

test('a moment is another day in another zone', () => {
  const now = new Date('2027-10-13T02:00:00.000Z')
  expect(dayAt(now, 'Europe/Warsaw')).toBe('2027-10-13')
  expect(dayAt(now, 'America/New_York')).toBe('2027-10-12')
})

describe('dates as Polish documents write them', () => {
  test('the forum of 12 December 2023 was on a Tuesday', () => {
    expect(weekday('2023-12-12')).toBe(2)
    expect(onDay('2023-12-12')).toBe('we wtorek, 12 grudnia 2023 r.')
    expect(longDate('2023-12-12')).toBe('12 grudnia 2023 r.')
    expect(shortDate('2023-12-12')).toBe('wt 12 XII 2023')
  })

  test('the weekday stands in the accusative', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => onDay(addDays('2027-03-01', offset)).split(',')[0])
    expect(week).toEqual([
      'w poniedziałek',
      'we wtorek',
      'w środę',
      'w czwartek',
      'w piątek',
      'w sobotę',
      'w niedzielę',
    ])
  })

  test('a deadline says its weekday in the nominative, in brackets', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => longDateAndWeekday(addDays('2027-03-01', offset)))
    expect(week).toEqual([
      '1 marca 2027 r. (poniedziałek)',
      '2 marca 2027 r. (wtorek)',
      '3 marca 2027 r. (środa)',
      '4 marca 2027 r. (czwartek)',
      '5 marca 2027 r. (piątek)',
      '6 marca 2027 r. (sobota)',
      '7 marca 2027 r. (niedziela)',
    ])
  })

  test.each([
    ['2023-12-12', '2023-12-12', '12 grudnia 2023 r.'],
    ['2023-12-12', '2023-12-13', '12–13 grudnia 2023 r.'],
    ['2023-11-30', '2023-12-01', '30 listopada – 1 grudnia 2023 r.'],
    ['2023-12-31', '2024-01-01', '31 grudnia 2023 r. – 1 stycznia 2024 r.'],
  ])('from %s to %s is %s', (startsOn, endsOn, words) => {
    expect(dateRange(startsOn, endsOn)).toBe(words)
  })

  test('weekdays and dates agree with the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        expect(weekday(iso(day)) % 7).toBe(day.getUTCDay())
        const other = addDays(iso(day), days)
        expect(other).toBe(iso(new Date(day.getTime() + days * 86_400_000)))
        expect(daysBetween(iso(day), other)).toBe(days)
      }),
    )
  })

  test.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '12.12.2023', ''])(
    '%s is no date',
    (text) => {
      expect(isDate(text)).toBe(false)
      expect(() => weekday(text)).toThrow(RangeError)
    },
  )

  test('29 February exists in leap years only', () => {
    expect([1900, 2000, 2023, 2024].map((year) => isDate(`${year}-02-29`))).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
})

describe('times', () => {
  test('an item may end after midnight', () => {
    expect(endTime('10:00', 270)).toEqual({ time: '14:30', dayOffset: 0 })
    expect(endTime('23:30', 45)).toEqual({ time: '00:15', dayOffset: 1 })
    expect(endTime('22:00', 120)).toEqual({ time: '00:00', dayOffset: 1 })
    expect(timeRange('10:00', 270)).toBe('godz. 10:00–14:30')
    expect(timeRange('10:00', null)).toBe('godz. 10:00')
  })

  test('25:00 is refused', () => {
    expect(() => minutesOf('25:00')).toThrow(RangeError)
  })

  test('a wall time becomes an instant with the offset of its own day', () => {
    const zone = 'Europe/Warsaw'
    expect(instantOf('2027-03-27', '10:00', zone)).toEqual({ ok: true, instant: '2027-03-27T09:00:00.000Z' })
    expect(instantOf('2027-03-28', '10:00', zone)).toEqual({ ok: true, instant: '2027-03-28T08:00:00.000Z' })
    expect(instantOf('2027-06-01', '10:00', 'America/New_York')).toEqual({
      ok: true,
      instant: '2027-06-01T14:00:00.000Z',
    })
    expect(instantOf('2027-06-01', '10:00', 'Asia/Kolkata')).toEqual({
      ok: true,
      instant: '2027-06-01T04:30:00.000Z',
    })
    expect(instantOf('2027-06-01', '10:00', 'UTC')).toEqual({ ok: true, instant: '2027-06-01T10:00:00.000Z' })
  })

  test('a skipped time is refused, a repeated one is the earlier', () => {
    expect(instantOf('2027-03-28', '02:30', 'Europe/Warsaw')).toEqual({ ok: false, code: 'no-such-time' })
    expect(instantOf('2027-03-28', '03:00', 'Europe/Warsaw')).toEqual({
      ok: true,
      instant: '2027-03-28T01:00:00.000Z',
    })
    expect(instantOf('2027-10-31', '02:30', 'Europe/Warsaw')).toEqual({
      ok: true,
      instant: '2027-10-31T00:30:00.000Z',
    })
    // Samoa skipped the whole of 30 December 2011.
    expect(instantOf('2011-12-30', '12:00', 'Pacific/Apia')).toEqual({ ok: false, code: 'no-such-time' })
    expect(instantOf('2027-03-28', '10:00', 'Europe/Nigdzie')).toEqual({ ok: false, code: 'unknown-zone' })
  })

  test('every instant reads back as its wall time', () => {
    const zones = fc.constantFrom(
      'Europe/Warsaw',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Auckland',
      'UTC',
    )
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), zones, (day, minutes, zone) => {
        const { time } = endTime('00:00', minutes)
        const result = instantOf(iso(day), time, zone)
        if (!result.ok) return
        const wall = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        })
        expect(wall.format(new Date(result.instant))).toBe(`${iso(day)} ${time}`)
      }),
      { numRuns: 300 },
    )
  })
})
