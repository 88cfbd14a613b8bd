import type { ItemPlace } from '#contract/programme.ts'
import { minutesOf } from '#domain/time.ts'
import { type DayClock, elapsedOf, isSkipped, minutesOfDay, nextStartOf } from './dayClock.ts'
import { unknownLength } from './pieces.ts'

/** The grid that starts and ends snap to, in minutes. */
export const step = 5

const pad = (value: number) => String(value).padStart(2, '0')

/** Minutes since midnight as a wall time, `HH:MM`; 24:00 is 00:00. */
export const timeOf = (minute: number): string => `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`

/** The next point of the grid in a direction: from 10:02 down to 10:05, up to 10:00. */
const nextOnGrid = (minute: number, direction: 1 | -1) =>
  direction === 1 ? Math.floor(minute / step) * step + step : Math.ceil(minute / step) * step - step

/** The start nearest to a wall minute, on the grid, within the day, and one that the clocks show. */
export const startNear = (minute: number, clock: DayClock): number => {
  const onGrid = Math.min(Math.max(Math.round(minute / step) * step, 0), minutesOfDay - step)
  const { change } = clock
  if (change === null || !isSkipped(clock, onGrid)) return onGrid
  // Nearer to the border that the pointer is nearer to.
  return onGrid - change.at < change.by / 2 && change.at >= step ? change.at - step : change.at + change.by
}

/** A start earlier or later by one step; over an hour that the clocks skip at once. Stays within its day. */
export const stepStart = (start: string, direction: 1 | -1, clock: DayClock): string => {
  const minute = nextOnGrid(minutesOf(start), direction)
  if (minute < 0 || minute >= minutesOfDay) return start
  const { change } = clock
  if (change === null || !isSkipped(clock, minute)) return timeOf(minute)
  const over = direction === 1 ? change.at + change.by : change.at - step
  return over < 0 || over >= minutesOfDay ? start : timeOf(over)
}

/** A length whose end is one step earlier or later on the grid; at least one step is left, and at most a day. */
export const stepLength = (
  { start, durationMinutes }: Pick<ItemPlace, 'start' | 'durationMinutes'>,
  direction: 1 | -1,
  clock: DayClock,
): number => {
  const from = start === null ? 0 : elapsedOf(clock, minutesOf(start))
  const length = nextOnGrid(from + (durationMinutes ?? unknownLength), direction) - from
  return Math.min(Math.max(length, Math.min(durationMinutes ?? step, step)), minutesOfDay)
}

/** A length whose end lies at a wall minute of the same day, on the grid; at least one step is left. */
export const lengthUntil = (start: string, minute: number, clock: DayClock): number => {
  const from = elapsedOf(clock, minutesOf(start))
  const end = Math.round(elapsedOf(clock, minute) / step) * step
  return Math.min(Math.max(end - from, step), minutesOfDay)
}

/** The same item so many minutes later, over midnight to the next day; at a time that the clocks show once. */
export const laterStart = (
  elapsed: number,
  clock: DayClock,
  nextClock: () => DayClock,
): { isNextDay: boolean; start: string } => {
  const length = minutesOfDay - (clock.change?.by ?? 0)
  return elapsed < length
    ? { isNextDay: false, start: timeOf(nextStartOf(clock, elapsed)) }
    : { isNextDay: true, start: timeOf(nextStartOf(nextClock(), elapsed - length)) }
}
