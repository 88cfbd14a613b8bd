import { dueReminderDay } from '#domain/reminders.ts'
import { dayAt } from '#domain/time.ts'
import type { Database } from '#server/database/database.ts'

/** Something that a person or a partner's contact was asked and may not have answered. */
type Open = {
  eventId: string
  addresseeId: string
  deadline: string
  askedAt: string
  sentAt: string | null
  timeZone: string
  endsOn: string
}

/** One person or contact at one event, and the day whose reminder is due to them. */
export type Due<Request> = { eventId: string; addresseeId: string; day: string; requests: Request[] }

/** On which day each was reminded last, by event and person or contact. */
const readReminded = async (database: Database) => {
  const rows = await database
    .selectFrom('reminder')
    .select((select) => ['eventId', 'personId', select.fn.max('day').as('day')])
    .groupBy(['eventId', 'personId'])
    .execute()
  return new Map(rows.map(({ eventId, personId, day }) => [`${eventId} ${personId}`, day]))
}

/** Whom of those who were asked a reminder is due at `now`; `days` count back from the deadlines (`dueReminderDay`). */
export const readDueReminders = async <Request extends Open>(
  database: Database,
  open: readonly Request[],
  days: readonly number[],
  now: Date,
): Promise<Due<Request>[]> => {
  if (open.length === 0 || days.length === 0) return []
  const reminded = await readReminded(database)
  const due: Due<Request>[] = []
  for (const [key, requests] of Map.groupBy(open, (it) => `${it.eventId} ${it.addresseeId}`)) {
    const [first] = requests
    if (!first) continue
    const { eventId, addresseeId, timeZone, endsOn } = first
    const today = dayAt(now, timeZone)
    const dueDays = requests.map(({ deadline, askedAt, sentAt }) => {
      const askedOn = dayAt(new Date(sentAt ?? askedAt), timeZone)
      return dueReminderDay({ deadline, askedOn, today, days, remindedOn: reminded.get(key) ?? null })
    })
    const day = dueDays
      .filter((it) => it !== null)
      .toSorted()
      .at(-1)
    if (day !== undefined && today <= endsOn) due.push({ eventId, addresseeId, day, requests })
  }
  return due
}
