import { isHeld } from '#domain/readiness.ts'
import { dayAt } from '#domain/time.ts'
import type { Database } from '#server/database/database.ts'

/** Which events are over, each by the clocks of its own zone: those that ended before the day `before`, and `held`. */
export type Held = { before: string; held: readonly string[] }

/** The zones in which a day ends last and begins first. */
const [last, first] = ['Etc/GMT+12', 'Etc/GMT-14']

/** Tells which events are over now, so that the database can be asked for those that are not. */
export const readHeld = async (database: Database, now: Date): Promise<Held> => {
  const before = dayAt(now, last)
  const ending = await database
    .selectFrom('event')
    .select(['id', 'endsOn', 'timeZone'])
    .where('endsOn', '>=', before)
    .where('endsOn', '<', dayAt(now, first))
    .execute()
  const held = ending.filter((event) => isHeld(event, dayAt(now, event.timeZone))).map(({ id }) => id)
  return { before, held }
}
