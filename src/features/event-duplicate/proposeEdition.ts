import { addDays, daysBetween } from '#domain/time.ts'

/** The same day of the week, as near as can be to the same date in another year: 12 XII 2023 (a Tuesday) gives 10 XII 2024. */
const sameWeekdayIn = (day: string, year: number): string => {
  const [, month = '01', date = '01'] = day.split('-')
  // The last day of February is not in every year; its neighbour is near enough to count weeks from.
  const near = `${year}-${month}-${month === '02' && date === '29' ? '28' : date}`
  return addDays(day, Math.round(daysBetween(day, near) / 7) * 7)
}

/** The event's name for another first day: the year in it grows by as many years as lie between. */
export const nameIn = (name: string, from: string, to: string): string => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return name.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, (year) => String(Number(year) + years))
}

/** What the next edition may be called and when it may begin: the first year in which that day is still to come. Days are `YYYY-MM-DD`. */
export const proposeEdition = ({ name, startsOn }: { name: string; startsOn: string }, today: string) => {
  let year = Number(startsOn.slice(0, 4)) + 1
  while (sameWeekdayIn(startsOn, year) <= today) year += 1
  const next = sameWeekdayIn(startsOn, year)
  return { name: nameIn(name, startsOn, next), startsOn: next }
}
