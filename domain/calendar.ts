import { calendarZone } from './calendarZone.ts'
import { addDays } from './time.ts'

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
const localTime = (date: string, time: string) => `${compactDate(date)}T${time.replace(':', '')}00`

/** `2027-10-01T08:00:00.000Z` → `20271001T080000Z`. */
const utcTime = (instant: string) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`

type CalendarEntry = {
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
}

const entryLines = (entry: CalendarEntry): string[] => {
  const { date, start, end, timeZone, organiser } = entry
  const optional = (name: string, text: string) => (text === '' ? [] : [`${name}:${escaped(text)}`])
  const name = organiser.name === '' ? '' : `;CN=${quoted(organiser.name)}`
  const endDate = start !== null && end !== null && end <= start ? addDays(date, 1) : date
  const times =
    start === null
      ? [`DTSTART;VALUE=DATE:${compactDate(date)}`]
      : [
          `DTSTART;TZID=${timeZone}:${localTime(date, start)}`,
          ...(end === null ? [] : [`DTEND;TZID=${timeZone}:${localTime(endDate, end)}`]),
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
    ...(entry.method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ]
}

/** Each zone once, as it holds from the first of the days on which it is used (RFC 5545, 3.6.5). */
const zoneLines = (entries: readonly CalendarEntry[]): string[] => {
  const timed = entries.filter(({ start }) => start !== null)
  const firstDays = new Map<string, string>()
  for (const { timeZone, date } of timed.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    if (!firstDays.has(timeZone)) firstDays.set(timeZone, date)
  return [...firstDays].flatMap(([timeZone, date]) => calendarZone(timeZone, date))
}

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
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
