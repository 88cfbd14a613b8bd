import { preposition } from './polish.ts'

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const weekdayShort = ['pn', 'wt', 'śr', 'czw', 'pt', 'so', 'nd'] as const
const weekdayNominative = [
  'poniedziałek',
  'wtorek',
  'środa',
  'czwartek',
  'piątek',
  'sobota',
  'niedziela',
] as const
const weekdayAccusative = [
  'poniedziałek',
  'wtorek',
  'środę',
  'czwartek',
  'piątek',
  'sobotę',
  'niedzielę',
] as const
const monthGenitive = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
] as const
const monthRoman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

const minutesOfDay = 24 * 60
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/**
 * Days since 1970-01-01 in the Gregorian calendar, in whole numbers only (Howard Hinnant, „chrono-compatible
 * low-level date algorithms”).
 */
const dayNumber = (year: number, month: number, day: number) => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

const dateOfDayNumber = (days: number) => {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** A date that exists in the calendar, or null: `2023-02-29` does not. */
const parseDate = (date: string) => {
  const [, year, month, day] = datePattern.exec(date)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return null
  const days = dayNumber(year, month, day)
  return dateOfDayNumber(days) === date ? { year, month, day, days } : null
}

const partsOf = (date: string) => {
  const parts = parseDate(date)
  if (parts === null) throw new RangeError(`Not a date: ${date}`)
  const weekdayIndex = (((parts.days + 3) % 7) + 7) % 7
  return {
    ...parts,
    weekdayIndex,
    monthGenitive: monthGenitive[parts.month - 1] ?? '',
    monthRoman: monthRoman[parts.month - 1] ?? '',
  }
}

/**
 * Whether the text is `YYYY-MM-DD` and such a day exists. All other functions here throw a RangeError for what is
 * not a date or a time.
 */
export const isDate = (date: string): boolean => parseDate(date) !== null

/** Minutes since midnight of a wall time `HH:MM`. */
export const minutesOf = (time: string): number => {
  if (!timePattern.test(time)) throw new RangeError(`Not a time: ${time}`)
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** The day of the week; always derived from the date, never typed. */
export const weekday = (date: string): Weekday => weekdays[partsOf(date).weekdayIndex] ?? 1

/** „wtorek”: the weekday in the nominative. */
export const weekdayWord = (date: string): string => weekdayNominative[partsOf(date).weekdayIndex] ?? ''

export const addDays = (date: string, days: number): string => dateOfDayNumber(partsOf(date).days + days)

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => partsOf(to).days - partsOf(from).days

/** „12 grudnia 2023 r.”: month in the genitive, „r.” after a space. */
export const longDate = (date: string): string => {
  const { day, monthGenitive: month, year } = partsOf(date)
  return `${day} ${month} ${year} r.`
}

/** „we wtorek, 12 grudnia 2023 r.”: the weekday in the accusative after „w” or „we”. */
export const onDay = (date: string): string => {
  const name = weekdayAccusative[partsOf(date).weekdayIndex] ?? ''
  return `${preposition('w', name)} ${name}, ${longDate(date)}`
}

/** „12 grudnia 2023 r. (wtorek)”, which fits after „do”, „na dzień” and a colon alike. */
export const longDateAndWeekday = (date: string): string => `${longDate(date)} (${weekdayWord(date)})`

/** „wt 12 XII 2023”, for lists and narrow places. */
export const shortDate = (date: string): string => {
  const { weekdayIndex, day, monthRoman: month, year } = partsOf(date)
  return `${weekdayShort[weekdayIndex] ?? ''} ${day} ${month} ${year}`
}

/**
 * „12–13 grudnia 2023 r.”, „30 listopada – 1 grudnia 2023 r.”, „31 grudnia 2023 r. – 1 stycznia 2024 r.”; one day
 * is its `longDate`.
 */
export const dateRange = (startsOn: string, endsOn: string): string => {
  const [start, end] = [partsOf(startsOn), partsOf(endsOn)]
  if (startsOn === endsOn) return longDate(startsOn)
  if (start.year !== end.year) return `${longDate(startsOn)} – ${longDate(endsOn)}`
  if (start.month !== end.month) return `${start.day} ${start.monthGenitive} – ${longDate(endsOn)}`
  return `${start.day}–${longDate(endsOn)}`
}

/** The days of an event: „12 grudnia 2023 r. (wtorek)”, or of several days „12–13 grudnia 2023 r.” */
export const eventDays = ({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string
  readonly endsOn: string
}): string => (startsOn === endsOn ? longDateAndWeekday(startsOn) : dateRange(startsOn, endsOn))

/** When something that begins at `start` ends; `dayOffset` is 1 when that is after midnight. */
export const endTime = (start: string, durationMinutes: number): { time: string; dayOffset: number } => {
  const end = minutesOf(start) + durationMinutes
  const minutes = ((end % minutesOfDay) + minutesOfDay) % minutesOfDay
  return {
    time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
    dayOffset: Math.floor(end / minutesOfDay),
  }
}

/** The wall time at which something ends, `HH:MM`; null while its start or its length is unknown. */
export const endsAt = (start: string | null, durationMinutes: number | null): string | null =>
  start === null || durationMinutes === null ? null : endTime(start, durationMinutes).time

const hoursOf = (start: string, durationMinutes: number | null) =>
  [start, endsAt(start, durationMinutes)].filter((time) => time !== null)

/** „10:00–14:30”, „10:00” while the length is unknown. */
export const clockHours = (start: string, durationMinutes: number | null): string =>
  hoursOf(start, durationMinutes).join('–')

/** „godz. 10:00–14:30”, „godz. 10:00” while the length is unknown. */
export const timeRange = (start: string, durationMinutes: number | null): string =>
  `godz. ${clockHours(start, durationMinutes)}`

/** „9:30” of a wall time: no zero before the hour, as in running text. */
export const plainHour = (time: string): string => time.replace(/^0/u, '')

/** „9:30–10:00” of a column of hours, „9:30” while the length is unknown. */
export const plainHours = (start: string, durationMinutes: number | null): string =>
  hoursOf(start, durationMinutes).map(plainHour).join('–')

/** Kept for each zone: to make one costs more than all that a request computes otherwise. */
const dayFormats = new Map<string | undefined, Intl.DateTimeFormat>()

/** The calendar day, `YYYY-MM-DD`, at a moment, by the clocks of an IANA zone; without one, by those of this computer. */
export const dayAt = (now: Date, timeZone?: string): string => {
  // "sv-SE" writes a date the ISO way.
  const format =
    dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', timeZone === undefined ? {} : { timeZone })
  dayFormats.set(timeZone, format)
  return format.format(now)
}
