import { addDays } from './time.ts'

/**
 * The day, `YYYY-MM-DD`, offered as the last one for an answer: `days` before an event that begins on `startsOn`. Where
 * that is today or has passed, a week from `today`, but the day before the event at the latest; never before `today`.
 */
export const askingDeadline = ({
  startsOn,
  days,
  today,
}: {
  startsOn: string
  days: number
  today: string
}): string => {
  const usual = addDays(startsOn, -days)
  if (usual > today) return usual
  const [inAWeek, eve] = [addDays(today, 7), addDays(startsOn, -1)]
  const soon = inAWeek < eve ? inAWeek : eve
  return soon > today ? soon : today
}
