import { instantOf } from '#domain/zonedTime.ts'
import { refuse } from './base.ts'

/** Refuses a start that the clocks of an event's zone skip on that day (02:30 on 28 March 2027 in Warsaw). */
export const checkStart = (
  { day, start }: { day: string; start: string | null },
  timeZone: string,
  path: (string | number)[],
) => {
  if (start === null) return
  const found = instantOf(day, start, timeZone)
  if (!found.ok && found.code === 'no-such-time') throw refuse(path, 'no-such-time')
}
