import { calendarZone } from './calendarZone.ts'
import { addDays } from './time.ts'
import { zonedTimes } from './zonedTime.ts'

const utf8 = new TextEncoder()
const octetsOfLine = 75

/** A content line in pieces of at most 75 octets, never parting a character (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const pieces = ['']
  let octets = 0
  for (const character of line) {
    const size = utf8.encode(character).length
    if (octets + size > octetsOfLine) {
      pieces.push('')
      // The space that begins a continued line.
      octets = 1
    }
    pieces.push(`${pieces.pop() ?? ''}${character}`)
    octets += size
  }
  return pieces.join('\r\n ')
}

const withoutControls = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')

/** TEXT of RFC 5545, 3.3.11. */
const escaped = (text: string) =>
  withoutControls(text)
    .replace(/[\\;,]/gu, (special) => `\\${special}`)
    .replaceAll('\n', '\\n')

/** A parameter between quotes, which it cannot hold itself (RFC 5545, 3.2). */
const quoted = (text: string) =>
  `"${withoutControls(text)
    .replace(/[\n\t]/gu, ' ')
    .replaceAll('"', '\u2019')}"`

const compactDate = (date: string) => date.replaceAll('-', '')

type Zones = ReadonlyMap<string, ReturnType<typeof zonedTimes>>

const zonesOf = (entries: readonly Pick<CalendarEntry, 'timeZone'>[]): Zones =>
  new Map([...new Set(entries.map(({ timeZone }) => timeZone))].map((zone) => [zone, zonedTimes(zone)]))

/**
 * A wall time with its zone; in the hour that clocks go through twice, or skip, as the instant that it is, for programs disagree
 * about which of the two a wall time is.
 */
const timeProperty = (
  name: 'DTSTART' | 'DTEND',
  { date, time, timeZone, zones }: { date: string; time: string; timeZone: string; zones: Zones },
) => {
  const there = zones.get(timeZone)?.ofWall(date, time)
  return there === undefined || (there.isOnce && there.time === time)
    ? `${name};TZID=${timeZone}:${compactDate(date)}T${time.replace(':', '')}00`
    : `${name}:${utcTime(new Date(there.instantMs).toISOString())}`
}

/** `2027-10-01T08:00:00.000Z` → `20271001T080000Z`. */
const utcTime = (instant: string) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`

export type CalendarEntry = {
  method: 'PUBLISH' | 'CANCEL'
  uid: string
  sequence: number
  stamp: string
  summary: string
  description: string
  location: string
  date: string
  start: string | null
  end: string | null
  timeZone: string
  organiser: { name: string; email: string }
  /** What an entry of a published programme says more: its own address (a URL), and whether it may still change. */
  published?: { url: string; isTentative: boolean }
}

const statusOf = ({ method, published }: CalendarEntry) => {
  if (method === 'CANCEL') return ['STATUS:CANCELLED']
  return published === undefined ? [] : [`STATUS:${published.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`]
}

const entryLines = (entry: CalendarEntry, zones: Zones): string[] => {
  const { date, start, end, timeZone, organiser } = entry
  const optional = (name: string, text: string) => (text === '' ? [] : [`${name}:${escaped(text)}`])
  const name = organiser.name === '' ? '' : `;CN=${quoted(organiser.name)}`
  const endDate = start !== null && end !== null && end <= start ? addDays(date, 1) : date
  const times =
    start === null
      ? // Somewhere on that day: nobody is busy all day because of it.
        [`DTSTART;VALUE=DATE:${compactDate(date)}`, 'TRANSP:TRANSPARENT']
      : [
          timeProperty('DTSTART', { date, time: start, timeZone, zones }),
          ...(end === null ? [] : [timeProperty('DTEND', { date: endDate, time: end, timeZone, zones })]),
        ]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${utcTime(entry.stamp)}`,
    ...times,
    ...optional('SUMMARY', entry.summary),
    ...optional('DESCRIPTION', entry.description),
    ...optional('LOCATION', entry.location),
    // Who has no address of theirs cannot be an organiser (RFC 5545, 3.8.4.3).
    ...(organiser.email === '' ? [] : [`ORGANIZER${name}:mailto:${encodeURI(organiser.email)}`]),
    ...(entry.published === undefined
      ? []
      : [`LAST-MODIFIED:${utcTime(entry.stamp)}`, `URL:${new URL(entry.published.url).href}`]),
    ...statusOf(entry),
    'END:VEVENT',
  ]
}

/** Each zone once, as it holds from the first to the last of the days on which it is used (RFC 5545, 3.6.5). */
const zoneLines = (entries: readonly Pick<CalendarEntry, 'date' | 'start' | 'timeZone'>[]): string[] => {
  const timed = entries.filter(({ start }) => start !== null)
  return [...Map.groupBy(timed, ({ timeZone }) => timeZone)].flatMap(([timeZone, ofZone]) => {
    const days = ofZone.map(({ date }) => date).toSorted()
    return calendarZone(timeZone, days[0] ?? '', days.at(-1))
  })
}

const entryTexts = (entries: readonly CalendarEntry[]) => {
  const zones = zonesOf(entries)
  return entries.flatMap((entry) => entryLines(entry, zones))
}

const fileText = (lines: readonly string[]) => lines.map((line) => `${folded(line)}\r\n`).join('')

/**
 * A calendar file (RFC 5545) of one entry or several, to be added or, with `CANCEL`, called off by the same `uid` and a
 * greater `sequence` (RFC 5546). `date` is `YYYY-MM-DD`, `start` and `end` are wall times `HH:MM` in the IANA zone
 * `timeZone`; an end that is not after the start is on the next day; without a start the entry takes the whole day.
 * `stamp` is the ISO 8601 instant of writing. A RangeError for a zone that there is not.
 */
export const calendarFile = (...entries: readonly [CalendarEntry, ...CalendarEntry[]]): string => {
  const [first] = entries
  // A file with the method CANCEL is of one entry; several are published as cancelled (RFC 5546, 3.2.5 and 3.2.1).
  const method = entries.length === 1 ? first.method : 'PUBLISH'
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mównica//Mównica//PL',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...zoneLines(entries),
    ...entryTexts(entries),
    'END:VCALENDAR',
  ]
  return fileText(lines)
}

/** A whole calendar that programs subscribe to. */
export type CalendarFeed = {
  name: string
  /** Where it is read again, a URL. */
  source: string
  /** When it was last changed, an ISO 8601 instant. */
  changedAt: string
  /** The zone and first day of what it is about, said even while it has no entries. */
  timeZone: string
  startsOn: string
  entries: readonly CalendarEntry[]
}

/** How often a subscriber looks again: a room that changes in the morning is known before the panel. */
const refresh = 'PT1H'

/**
 * A calendar to subscribe to (RFC 5545 and 7986), of any number of entries. Programs read it again every hour, where they
 * keep to what it asks (REFRESH-INTERVAL, in older ones X-PUBLISHED-TTL). A RangeError for a zone that there is not.
 */
export const calendarFeed = ({ name, source, changedAt, timeZone, startsOn, entries }: CalendarFeed) => {
  const ownZone = { timeZone, date: startsOn, start: '00:00' }
  return fileText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mównica//Mównica//PL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `LAST-MODIFIED:${utcTime(changedAt)}`,
    `SOURCE;VALUE=URI:${new URL(source).href}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...zoneLines([ownZone, ...entries]),
    ...entryTexts(entries),
    'END:VCALENDAR',
  ])
}
