import { changeBetween, zoneOffset } from './zonedTime.ts'

const dayMs = 86_400_000
const yearOfDays = 366

/** When clocks were moved, and how far ahead of UTC they were before and after; all in milliseconds. */
type Transition = { at: number; from: number; to: number }

/** The transitions between two instants, found by looking once a week and halving: no zone moves its clocks more often. */
const transitionsOf = (offsetAt: (instantMs: number) => number, fromMs: number, toMs: number) => {
  const transitions: Transition[] = []
  for (let week = fromMs; week < toMs; week += 7 * dayMs) {
    const next = week + 7 * dayMs
    const [from, to] = [offsetAt(week), offsetAt(next)]
    if (from !== to) transitions.push({ at: changeBetween(week, next, offsetAt), from, to })
  }
  return transitions
}

/** `+0200`; seconds only where a zone has them. */
const utcOffset = (offset: number) => {
  const seconds = Math.abs(offset) / 1000
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const digits = parts.map((part) => String(part).padStart(2, '0')).join('')
  return `${offset < 0 ? '-' : '+'}${digits.endsWith('00') ? digits.slice(0, 4) : digits}`
}

/** A transition's own moment is written in the wall time before it (RFC 5545, 3.6.5). */
const wallTime = ({ at, from }: Transition) =>
  new Date(at + from).toISOString().slice(0, 19).replace(/[-:]/gu, '')

const observance = (transition: Transition) => {
  const name = transition.to > transition.from ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${wallTime(transition)}`,
    `TZOFFSETFROM:${utcOffset(transition.from)}`,
    `TZOFFSETTO:${utcOffset(transition.to)}`,
    `END:${name}`,
  ]
}

/**
 * The VTIMEZONE lines of an IANA zone that hold from `date` to `lastDate` (`YYYY-MM-DD`): the clocks as they stood on the
 * first of them, and how they were moved until a year after the last. A RangeError for a zone that there is not.
 */
export const calendarZone = (zone: string, date: string, lastDate = date): string[] => {
  const offsetAt = zoneOffset(zone)
  if (offsetAt === null) throw new RangeError(`Not a time zone: ${zone}`)
  // The day begins somewhere on Earth up to fourteen hours before it does in UTC.
  const dayBegins = Date.parse(date) - dayMs
  const near = transitionsOf(
    offsetAt,
    dayBegins - yearOfDays * dayMs,
    Date.parse(lastDate) + yearOfDays * dayMs,
  )
  const offset = offsetAt(dayBegins)
  const before = near.findLast(({ at }) => at <= dayBegins) ?? { at: 0, from: offset, to: offset }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...[before, ...near.filter(({ at }) => at > dayBegins)].flatMap(observance),
    'END:VTIMEZONE',
  ]
}
