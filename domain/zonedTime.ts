import { addDays, endTime, longDate, minutesOf, plainHour, zoneOffset } from './time.ts'

const dayMs = 86_400_000
const pad = (value: number) => String(value).padStart(2, '0')

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
  const offsetAt = zoneOffset(zone)
  if (offsetAt === null) throw new RangeError(`Not a time zone: ${zone}`)

  /** The instants at which the clocks show a wall time, which is given as if it were UTC; the earlier one first. */
  const instantsAt = (wallMs: number) =>
    [...new Set([offsetAt(wallMs - dayMs), offsetAt(wallMs + dayMs)])]
      .filter((offset) => offsetAt(wallMs - offset) === offset)
      .map((offset) => wallMs - offset)

  const ofInstant = (instantMs: number): ZonedTime => {
    const offset = offsetAt(instantMs)
    const minutes = Math.abs(offset) / 60_000
    const clock = new Date(instantMs + offset).toISOString().slice(0, 19)
    return {
      text: `${clock}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes) % 60)}`,
      date: clock.slice(0, 10),
      time: clock.slice(11, 16),
      instantMs,
      offsetMinutes: offset / 60_000,
      isOnce: instantsAt(Date.parse(`${clock}Z`)).length === 1,
    }
  }

  const ofWall = (date: string, time: string): ZonedTime => {
    const wallMs = Date.parse(date) + minutesOf(time) * 60_000
    return ofInstant(instantsAt(wallMs)[0] ?? wallMs - offsetAt(wallMs - dayMs))
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
