/** The whole name of a day's weekday: „wtorek”, “Tuesday”. The day is `YYYY-MM-DD`; what is not a day has none. */
export const weekdayName = (day: string, locale: string): string => {
  const instant = Date.parse(day)
  return Number.isNaN(instant)
    ? ''
    : new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(instant)
}
