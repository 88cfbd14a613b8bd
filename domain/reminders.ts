import { addDays } from './time.ts'

/**
 * The day, `YYYY-MM-DD`, whose reminder is due `today` to somebody who was asked and has not answered; null when none is.
 * `days` count back from the deadline: 7 is a week before it, −1 the day after. A point is due from its day on until a
 * reminder went out on it or later (`remindedOn`), never on the day of asking or before. After days without a run only
 * the latest point counts. All dates are days in the event's zone.
 */
export const dueReminderDay = ({
  deadline,
  askedOn,
  today,
  days,
  remindedOn,
}: {
  deadline: string
  askedOn: string
  today: string
  days: readonly number[]
  remindedOn: string | null
}): string | null =>
  days
    .map((day) => addDays(deadline, -day))
    .filter((point) => askedOn < point && point <= today && (remindedOn === null || remindedOn < point))
    .toSorted()
    .at(-1) ?? null
