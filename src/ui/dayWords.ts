import { shortDate } from '#domain/time.ts'
import { dateLocale } from './dateLocale.ts'

/** A day (`YYYY-MM-DD`) with its derived weekday, short: „wt 12 XII 2023”, “Tue 12 Dec 2023”. */
export const dayWords = (day: string, locale: string): string =>
  locale === 'pl' ? shortDate(day) : intlDay(day, locale)

// A day has no zone: both ends of the arithmetic are UTC. Intl puts a comma after the weekday; a list has room for none.
const intlDay = (day: string, locale: string) =>
  new Intl.DateTimeFormat(dateLocale(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(Date.parse(day))
    .replace(',', '')
