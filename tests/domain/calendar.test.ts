import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { calendarFile } from '#domain/calendar.ts'
import { instantOf } from '#domain/zonedTime.ts'

type Entry = Parameters<typeof calendarFile>[0]
type Line = { name: string; parameters: string; value: string }

const entry: Entry = {
  method: 'PUBLISH',
  uid: '01900000-0000-7000-8000-000000000001@mownica',
  sequence: 7,
  stamp: '2027-09-01T08:30:00.000Z',
  summary: 'Samorząd i biznes',
  description: 'Forum Próbne 2027',
  location: 'Sala A, Dom Kultury',
  date: '2027-10-12',
  start: '11:00',
  end: '12:00',
  timeZone: 'Europe/Warsaw',
  organiser: { name: 'Ewa Wzorcowa', email: 'biuro@example.org' },
}

/** The content lines of a file as a calendar program reads them: unfolded, taken apart, text unescaped. */
const read = (file: string): Line[] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const [, name = '', parameters = '', value = ''] =
        /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/u.exec(line) ?? []
      return {
        name,
        parameters,
        value: value.replace(/\\(.)/gu, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped)),
      }
    })

const valueOf = (lines: readonly Line[], name: string) => lines.find((line) => line.name === name)?.value
const offsetMs = (written: string) =>
  (written.startsWith('-') ? -1 : 1) *
  (Number(written.slice(1, 3)) * 60 + Number(written.slice(3, 5))) *
  60_000
const wallMs = (written: string) =>
  Date.parse(written.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/u, '$1-$2-$3T$4:$5:$6Z'))

/** The instant of DTSTART or DTEND by the file's own VTIMEZONE: the last observance that began before that wall time. */
const instantIn = (file: string, name: string) => {
  const lines = read(file)
  const entryBegins = lines.findIndex(({ value }) => value === 'VEVENT')
  const said = valueOf(lines.slice(entryBegins), name) ?? ''
  if (said.endsWith('Z')) return new Date(wallMs(said.slice(0, -1))).toISOString()
  const wall = wallMs(said)
  const zone = lines.slice(0, entryBegins)
  const offsets = zone.flatMap((line, index) =>
    line.name === 'DTSTART'
      ? [
          {
            begins: wallMs(line.value),
            from: offsetMs(zone[index + 1]?.value ?? ''),
            to: offsetMs(zone[index + 2]?.value ?? ''),
          },
        ]
      : [],
  )
  // Wall times that happen twice are the earlier (RFC 5545, 3.3.5): the new offset counts once it cannot be the old one.
  const standing = offsets.findLast(({ begins, from, to }) => wall >= begins + Math.max(0, to - from))
  return new Date(wall - (standing?.to ?? Number.NaN)).toISOString()
}

const bytesOf = (line: string) => new TextEncoder().encode(line).length

describe('a calendar file', () => {
  test('says what, when, where and who', () => {
    const lines = read(calendarFile(entry))
    expect(
      Object.fromEntries(lines.map(({ name, parameters, value }) => [name + parameters, value])),
    ).toMatchObject({
      METHOD: 'PUBLISH',
      UID: entry.uid,
      SEQUENCE: '7',
      DTSTAMP: '20270901T083000Z',
      'DTSTART;TZID=Europe/Warsaw': '20271012T110000',
      'DTEND;TZID=Europe/Warsaw': '20271012T120000',
      SUMMARY: 'Samorząd i biznes',
      DESCRIPTION: 'Forum Próbne 2027',
      LOCATION: 'Sala A, Dom Kultury',
      'ORGANIZER;CN="Ewa Wzorcowa"': 'mailto:biuro@example.org',
    })
    expect(valueOf(lines, 'STATUS')).toBeUndefined()
  })

  test('called off is the same entry, cancelled', () => {
    const lines = read(calendarFile({ ...entry, method: 'CANCEL', sequence: 8 }))
    expect(['METHOD', 'UID', 'SEQUENCE', 'STATUS'].map((name) => valueOf(lines, name))).toEqual([
      'CANCEL',
      entry.uid,
      '8',
      'CANCELLED',
    ])
  })

  test('takes the whole day while the hour is unknown', () => {
    const lines = read(calendarFile({ ...entry, start: null, end: null }))
    expect(lines).toContainEqual({ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20271012' })
    expect(lines.filter(({ name, value }) => name === 'DTEND' || value === 'VTIMEZONE')).toEqual([])
  })

  test('says no end that is unknown, and one after midnight on the next day', () => {
    expect(valueOf(read(calendarFile({ ...entry, end: null })), 'DTEND')).toBeUndefined()
    const night = calendarFile({ ...entry, date: '2027-12-31', start: '22:00', end: '01:30' })
    expect(valueOf(read(night), 'DTEND')).toBe('20280101T013000')
  })

  test('of several entries has each of them, under the rules of their zone once, from the first day on', () => {
    const later = { ...entry, uid: 'b@mownica', date: '2027-10-13', start: '09:00', end: null }
    const lines = read(calendarFile(later, entry, { ...entry, uid: 'c@mownica', start: null, end: null }))
    const all = (wanted: string) => lines.flatMap(({ name, value }) => (name === wanted ? [value] : []))
    expect(all('BEGIN').filter((part) => part !== 'DAYLIGHT' && part !== 'STANDARD')).toEqual([
      'VCALENDAR',
      'VTIMEZONE',
      'VEVENT',
      'VEVENT',
      'VEVENT',
    ])
    expect(all('UID')).toEqual(['b@mownica', entry.uid, 'c@mownica'])
    expect(instantIn(calendarFile(later, entry), 'DTSTART')).toBe('2027-10-13T07:00:00.000Z')
  })

  test('that calls off several entries publishes them as cancelled: a cancellation is of one entry', () => {
    const off = { ...entry, method: 'CANCEL' as const }
    const lines = read(calendarFile(off, { ...off, uid: 'b@mownica' }))
    expect(valueOf(lines, 'METHOD')).toBe('PUBLISH')
    expect(lines.filter(({ name, value }) => name === 'STATUS' && value === 'CANCELLED')).toHaveLength(2)
  })

  test('leaves out what is not known', () => {
    const file = calendarFile({ ...entry, location: '', description: '', organiser: { name: '', email: '' } })
    expect(file).not.toMatch(/LOCATION|DESCRIPTION|ORGANIZER/u)
  })

  test('refuses a zone that there is not', () => {
    expect(() => calendarFile({ ...entry, timeZone: 'Europe/Nowhere' })).toThrow(RangeError)
  })
})

describe('any text comes through', () => {
  test('and no title or name writes lines of its own', () => {
    const nasty = 'a\r\nSTATUS:CANCELLED\nb; c, d\\n'
    const organiser = { name: 'Ewa "W"\r\nX:1; Wzorcowa', email: 'a@b.example\r\nX:2' }
    const file = calendarFile({ ...entry, summary: nasty, organiser })
    const lines = read(file)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(valueOf(lines, 'SUMMARY')).toBe('a\nSTATUS:CANCELLED\nb; c, d\\n')
    expect(lines.filter(({ name }) => name === 'STATUS' || name === 'X' || name === '')).toEqual([])
  })

  test('in lines of at most 75 octets that never part a character', () => {
    const text = fc.string({
      unit: fc.constantFrom('ż', 'a', ' ', ';', ',', '\\', '\n', '€', '𝕄'),
      maxLength: 200,
      size: 'max',
    })
    fc.assert(
      fc.property(text, (summary) => {
        const file = calendarFile({ ...entry, summary, description: summary })
        expect(file.endsWith('\r\n')).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
        const lines = file.split('\r\n')
        expect(Math.max(...lines.map(bytesOf))).toBeLessThanOrEqual(75)
        expect(lines.every((line) => line.isWellFormed())).toBe(true)
        expect(valueOf(read(file), 'SUMMARY') ?? '').toBe(summary)
      }),
    )
  })
})

describe('by the file’s own rules of the zone every program reads the same instant', () => {
  test.each([
    ['2027-10-12', '11:00', '2027-10-12T09:00:00.000Z'],
    ['2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'],
    ['2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31', '01:30', '2027-10-30T23:30:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '03:30', '2027-10-31T02:30:00.000Z'],
  ])('%s %s in Warsaw is %s', (date, start, instant) => {
    expect(instantIn(calendarFile({ ...entry, date, start, end: null }), 'DTSTART')).toBe(instant)
  })

  test('and where it would have to choose between two, the instant itself is said', () => {
    const file = calendarFile({ ...entry, date: '2027-10-31', start: '02:30', end: '03:30' })
    expect(file).toContain('\r\nDTSTART:20271031T003000Z\r\n')
    expect(file).toContain('DTEND;TZID=Europe/Warsaw:20271031T033000')
  })

  test('wherever the computer stands that writes it', () => {
    const here = calendarFile(entry)
    vi.stubEnv('TZ', 'Pacific/Auckland')
    onTestFinished(() => {
      vi.unstubAllEnvs()
    })
    expect(new Date('2027-07-01').getTimezoneOffset()).toBe(-720)
    expect(calendarFile(entry)).toBe(here)
  })

  test('an hour before the clocks change where the day begins half a day early', () => {
    const file = calendarFile({ ...entry, timeZone: 'Pacific/Auckland', date: '2027-09-26', start: '01:30' })
    expect(instantIn(file, 'DTSTART')).toBe('2027-09-25T13:30:00.000Z')
  })

  test('summer time is called so, from the day that it began', () => {
    expect(calendarFile(entry)).toContain(
      [
        'TZID:Europe/Warsaw',
        'BEGIN:DAYLIGHT',
        'DTSTART:20270328T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0200',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20271031T030000',
      ].join('\r\n'),
    )
  })

  test('a night over the change of clocks ends when it ends', () => {
    const file = calendarFile({ ...entry, date: '2027-10-30', start: '23:00', end: '04:00' })
    expect(instantIn(file, 'DTSTART')).toBe('2027-10-30T21:00:00.000Z')
    expect(instantIn(file, 'DTEND')).toBe('2027-10-31T03:00:00.000Z')
  })

  test('on any day, in zones of both hemispheres, with half hours and without a change', () => {
    const zones = fc.constantFrom(
      'Europe/Warsaw',
      'Pacific/Auckland',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Tokyo',
      'Pacific/Kiritimati',
      'Africa/Casablanca',
      'UTC',
    )
    const days = fc.integer({ min: 0, max: 3650 })
    const hours = fc.integer({ min: 0, max: 23 })
    fc.assert(
      fc.property(zones, days, hours, (timeZone, day, hour) => {
        const date = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)
        const start = `${String(hour).padStart(2, '0')}:15`
        const there = instantOf(date, start, timeZone)
        fc.pre(there.ok)
        expect(instantIn(calendarFile({ ...entry, date, start, end: null, timeZone }), 'DTSTART')).toBe(
          there.instant,
        )
      }),
    )
  })
})
