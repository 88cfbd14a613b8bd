import { dueReminderDay } from '#domain/reminders.ts'
import { dayAt } from '#domain/time.ts'
import type { Database } from '#server/database/database.ts'

/** When an answer is waited for. */
export type Waiting = {
  deadline: string
  askedAt: string
  sentAt: string | null
  timeZone: string
  endsOn: string
}

/** Something that a person or a partner's contact was asked and may not have answered. */
type Open = Waiting & { eventId: string; addresseeId: string }

/** What one person or contact was asked at one event, and the day on which they were reminded of it last. */
export type Due<Request> = {
  eventId: string
  addresseeId: string
  remindedOn: string | null
  requests: Request[]
}

/** On which day each was reminded last, by event and person or contact. */
const readReminded = async (database: Database) => {
  const rows = await database
    .selectFrom('reminder')
    .select((select) => ['eventId', 'personId', select.fn.max('day').as('day')])
    .groupBy(['eventId', 'personId'])
    .execute()
  return new Map(rows.map(({ eventId, personId, day }) => [`${eventId} ${personId}`, day]))
}

type When = { days: readonly number[]; now: Date; remindedOn: string | null }

/** The day whose reminder is due at `now` about these; `days` count back from the deadlines (`dueReminderDay`). */
export const dueDay = (requests: readonly Waiting[], { days, now, remindedOn }: When) =>
  requests
    .flatMap(({ deadline, askedAt, sentAt, timeZone, endsOn }) => {
      const today = dayAt(now, timeZone)
      const askedOn = dayAt(new Date(sentAt ?? askedAt), timeZone)
      const day = dueReminderDay({ deadline, askedOn, today, days, remindedOn })
      return day === null || today > endsOn ? [] : [day]
    })
    .toSorted()
    .at(-1)

/** To whom of those who were asked a reminder may be due at `now`, each with all that they were asked. */
export const readDueReminders = async <Request extends Open>(
  database: Database,
  open: readonly Request[],
  days: readonly number[],
  now: Date,
): Promise<Due<Request>[]> => {
  if (open.length === 0 || days.length === 0) return []
  const reminded = await readReminded(database)
  return [...Map.groupBy(open, ({ eventId, addresseeId }) => `${eventId} ${addresseeId}`)].flatMap(
    ([key, requests]) => {
      const [first] = requests
      const remindedOn = reminded.get(key) ?? null
      if (!first || dueDay(requests, { days, now, remindedOn }) === undefined) return []
      return [{ eventId: first.eventId, addresseeId: first.addresseeId, remindedOn, requests }]
    },
  )
}
