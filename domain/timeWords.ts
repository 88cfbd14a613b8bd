import { shortDate } from './time.ts'

/** How dates are written in a language of the interface: our English is British. */
export const dateLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

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
