import { changeBetween, zoneOffset } from '#domain/zonedTime.ts'

export const minutesOfDay = 24 * 60
const minuteMs = 60_000
const dayMs = minutesOfDay * minuteMs

/**
 * How the clocks of a zone go through one day. Wall minutes are those since midnight as clocks show them, elapsed minutes
 * those that have passed; they are the same unless the clocks are changed. `at`: the wall minute at which that happens,
 * `by`: how far they go on (60) or back (-60). On 28 March 2027 in Warsaw `{ at: 120, by: 60 }`, on 31 October `{ at: 180, by: -60 }`.
 */
export type DayClock = { readonly change: { readonly at: number; readonly by: number } | null }

const steady: DayClock = { change: null }

const readDayClock = (day: string, offsetAt: (instantMs: number) => number): DayClock => {
  const midnightMs = Date.parse(day)
  const [before, after] = [midnightMs - dayMs, midnightMs + 2 * dayMs]
  const [from, to] = [offsetAt(before), offsetAt(after)]
  if (from === to) return steady
  const at = (changeBetween(before, after, offsetAt) + from - midnightMs) / minuteMs
  const by = (to - from) / minuteMs
  const isOnThisDay = by > 0 ? at >= 0 && at < minutesOfDay : at > 0 && at <= minutesOfDay
  return isOnThisDay ? { change: { at, by } } : steady
}

/** The clocks of a zone, a day at a time; each day is looked up once. In a zone that there is not they go on steadily. */
export const dayClocks = (zone: string): ((day: string) => DayClock) => {
  const offsetAt = zoneOffset(zone)
  const known = new Map<string, DayClock>()
  return (day) => {
    if (offsetAt === null) return steady
    const clock = known.get(day) ?? readDayClock(day, offsetAt)
    known.set(day, clock)
    return clock
  }
}

/** Whether the clocks never show this minute. */
export const isSkipped = ({ change }: DayClock, wall: number): boolean =>
  change !== null && change.by > 0 && wall >= change.at && wall < change.at + change.by

/** How much of the day has passed when clocks first show this minute; for one that they skip, when they skip it. */
export const elapsedOf = (clock: DayClock, wall: number): number => {
  const { change } = clock
  if (change === null || wall < change.at) return wall
  return isSkipped(clock, wall) ? change.at : wall - change.by
}

/** What clocks show when so much of the day has passed. */
export const wallOf = ({ change }: DayClock, elapsed: number): number =>
  change === null || elapsed < change.at ? elapsed : elapsed + change.by

/** The latest minute that clocks have shown by then: while an hour is repeated, its end. */
export const latestWallOf = ({ change }: DayClock, elapsed: number): number =>
  change === null || elapsed <= change.at ? elapsed : Math.max(change.at, elapsed + change.by)

/** The first minute from then on that names a time without doubt: not one of an hour repeated. */
export const nextStartOf = (clock: DayClock, elapsed: number): number => {
  const { change } = clock
  const isRepeated =
    change !== null && change.by < 0 && elapsed >= change.at && elapsed < change.at - change.by
  return isRepeated ? change.at : wallOf(clock, elapsed)
}

/** How long the day lasts, in minutes. */
export const lengthOfDay = ({ change }: DayClock): number => minutesOfDay - (change?.by ?? 0)
