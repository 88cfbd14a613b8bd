import type { Backups } from '#server/backups.ts'
import { addDays, dayAt } from '#domain/time.ts'
import { instantOf } from '#domain/zonedTime.ts'

const zone = 'Europe/Warsaw'
/** When nobody works: a wall time in Poland that no change of the clocks skips. */
const hour = '01:30'

/** The last moment at which a nightly backup was to be made, ISO-8601 UTC. */
export const lastNight = (now: Date): string => {
  const day = dayAt(now, zone)
  const at = (date: string) => {
    const instant = instantOf(date, hour, zone)
    return instant.ok ? instant.instant : ''
  }
  const tonight = at(day)
  return tonight <= now.toISOString() ? tonight : at(addDays(day, -1))
}

/** Makes the night's backup; on a computer that is off at night, with the first minute of the morning. */
export const backUp = async (backups: Backups | null, now: Date): Promise<void> => {
  if (backups === null) return
  const [newest] = await backups.list()
  if (newest === undefined || newest.createdAt < lastNight(now)) await backups.make()
}
