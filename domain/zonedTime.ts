import { addDays, daysBetween, endTime, longDate, minutesOf, plainHour } from './time.ts'

const dayMs = 86_400_000
const pad = (value: number) => String(value).padStart(2, '0')

export type InstantOf = { ok: true; instant: string } | { ok: false; code: 'no-such-time' | 'unknown-zone' }

const offsetFormat = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch {
    return null
  }
}

const offsetMs = (format: Intl.DateTimeFormat, instantMs: number) => {
  const name = format.formatToParts(instantMs).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes, seconds] = /^GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name) ?? []
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  return (sign === '-' ? -size : size) * 1000
}

/**
 * How far a zone's clocks are ahead of UTC at an instant, both in milliseconds; null for a zone that there is not.
 * Made once for many instants: making the format is what costs.
 */
export const zoneOffset = (zone: string): ((instantMs: number) => number) | null => {
  const format = offsetFormat(zone)
  return format === null ? null : (instantMs) => offsetMs(format, instantMs)
}

/** A function that works each answer out once. */
const remember = <Key, Value>(answer: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = answer(key)
    known.set(key, value)
    return value
  }
}

/** The instant (ms since 1970, UTC) of a day and a wall time; null for a time that the clocks skip. */
export type WallClock = (date: string, time: string) => number | null

/** The first second, in milliseconds, at which clocks are no longer as they were at `fromMs`, but as at `toMs`; found by halves. */
export const changeBetween = (
  fromMs: number,
  toMs: number,
  offsetAt: (instantMs: number) => number,
): number => {
  const before = offsetAt(fromMs)
  let [low, high] = [fromMs / 1000, toMs / 1000]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * 1000) === before) low = middle
    else high = middle
  }
  return high * 1000
}

const readClock = (zone: string): WallClock | null => {
  const offsetAt = zoneOffset(zone)
  if (offsetAt === null) return null
  /** How clocks are set around a day, before and after the one time that they may be changed meanwhile. */
  const clocksAround = remember((date: string) => {
    const midnightMs = daysBetween('1970-01-01', date) * dayMs
    const [fromMs, toMs] = [midnightMs - dayMs, midnightMs + 2 * dayMs]
    const [before, after] = [offsetAt(fromMs), offsetAt(toMs)]
    const changeMs = before === after ? Infinity : changeBetween(fromMs, toMs, offsetAt)
    return { midnightMs, before, after, changeMs }
  })
  return (date, time) => {
    const { midnightMs, before, after, changeMs } = clocksAround(date)
    const wallMs = midnightMs + minutesOf(time) * 60_000
    if (wallMs - before < changeMs) return wallMs - before
    return wallMs - after >= changeMs ? wallMs - after : null
  }
}

/**
 * The clock on the wall of one zone; null for a zone that there is not. A time that happens twice is the earlier. Asking for
 * an offset is what costs, so each zone's clock is kept, and asks a few times for a whole day.
 */
export const wallClock: (zone: string) => WallClock | null = remember(readClock)

/**
 * The instant (ISO 8601, UTC) of a wall time in an IANA zone. A time that the clocks skip is refused; one that
 * happens twice is the earlier. On 2027-03-28 in Warsaw 02:30 does not exist, on 2027-10-31 it happens twice.
 */
export const instantOf = (date: string, time: string, zone: string): InstantOf => {
  const clock = wallClock(zone)
  if (clock === null) return { ok: false, code: 'unknown-zone' }
  const instantMs = clock(date, time)
  return instantMs === null
    ? { ok: false, code: 'no-such-time' }
    : { ok: true, instant: new Date(instantMs).toISOString() }
}

/** An instant as the clocks of a zone show it: `text` is ISO 8601 with the offset, `2027-10-12T09:30:00+02:00`. */
export type ZonedTime = {
  text: string
  date: string
  time: string
  instantMs: number
  offsetMinutes: number
  /** Whether the clocks showed this time once and no more; false in the hour that they go through twice. */
  isOnce: boolean
}

/**
 * Reads wall times (`YYYY-MM-DD`, `HH:MM`) and instants by the clocks of an IANA zone. Of a time that happens twice it is the
 * earlier; one that the clocks skip is as long after the hour before as it says (RFC 5545, 3.3.5), so that every program reads
 * the same instant. A RangeError for a zone that there is not. Made once for many times: making it is what costs.
 */
export const zonedTimes = (zone: string) => {
  const [offsetAt, clock] = [zoneOffset(zone), wallClock(zone)]
  if (offsetAt === null || clock === null) throw new RangeError(`Not a time zone: ${zone}`)

  /** How many times the clocks show a wall time, which is given as if it were UTC. */
  const timesShown = (wallMs: number) =>
    [...new Set([offsetAt(wallMs - dayMs), offsetAt(wallMs + dayMs)])].filter(
      (offset) => offsetAt(wallMs - offset) === offset,
    ).length

  const ofInstant = (instantMs: number): ZonedTime => {
    const offset = offsetAt(instantMs)
    const minutes = Math.abs(offset) / 60_000
    const shown = new Date(instantMs + offset).toISOString().slice(0, 19)
    return {
      text: `${shown}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes) % 60)}`,
      date: shown.slice(0, 10),
      time: shown.slice(11, 16),
      instantMs,
      offsetMinutes: offset / 60_000,
      isOnce: timesShown(Date.parse(`${shown}Z`)) === 1,
    }
  }

  const ofWall = (date: string, time: string): ZonedTime => {
    const wallMs = Date.parse(date) + minutesOf(time) * 60_000
    return ofInstant(clock(date, time) ?? wallMs - offsetAt(wallMs - dayMs))
  }

  return { ofInstant, ofWall }
}

/** „UTC+2”, „UTC-3:30”, „UTC”: how far clocks are ahead of UTC. */
export const offsetName = (offsetMinutes: number): string => {
  const minutes = Math.abs(offsetMinutes)
  if (minutes === 0) return 'UTC'
  const part = minutes % 60 === 0 ? '' : `:${pad(minutes % 60)}`
  return `UTC${offsetMinutes < 0 ? '\u2212' : '+'}${Math.floor(minutes / 60)}${part}`
}

type Timed = { readonly day: string; readonly start: string; readonly durationMinutes: number | null }

/**
 * When an item begins and ends. It ends at the printed time, so in the night when clocks are moved it lasts an hour more or less
 * than was planned; `end` is null while the length is unknown.
 */
export const itemTimes = (
  { ofInstant, ofWall }: ReturnType<typeof zonedTimes>,
  { day, start, durationMinutes }: Timed,
): { start: ZonedTime; end: ZonedTime | null } => {
  const begins = ofWall(day, start)
  if (durationMinutes === null) return { start: begins, end: null }
  const { time, dayOffset } = endTime(start, durationMinutes)
  const ends = ofWall(addDays(day, dayOffset), time)
  // A start that the clocks skip is later than it says, and may be after its own end.
  const isAfter = ends.instantMs > begins.instantMs
  return { start: begins, end: isAfter ? ends : ofInstant(begins.instantMs + durationMinutes * 60_000) }
}

/** Says instants (ISO 8601) by the clocks of a zone: „13 października 2027 r., godz. 9:05”, and the day alone, `YYYY-MM-DD`. */
export const instantsIn = (timeZone: string) => {
  const { ofInstant } = zonedTimes(timeZone)
  const dayOf = (instant: string) => ofInstant(Date.parse(instant)).date
  const said = (instant: string) => {
    const { date, time } = ofInstant(Date.parse(instant))
    return `${longDate(date)}, godz. ${plainHour(time)}`
  }
  return { dayOf, said }
}
