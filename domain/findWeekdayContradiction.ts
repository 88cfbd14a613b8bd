import { fold } from './polish.ts'
import { isDate, weekday, type Weekday } from './time.ts'

/** Every form of the weekdays' names that Polish text uses, folded; Monday first. */
const weekdayForms = [
  'poniedzial(?:ek|ku|kowi|kiem)|pon\\.|pn\\.?',
  'wtor(?:ek|ku|kowi|kiem)|wt\\.?',
  'srod(?:a|y|zie|e)|sr\\.?',
  'czwart(?:ek|ku|kowi|kiem)|czw\\.?',
  'piat(?:ek|ku|kowi|kiem)|pt\\.?',
  'sobo(?:ta|ty|cie|te)|sob\\.?',
  'niedziel(?:a|i|e)|niedz\\.?|nd\\.?',
] as const

/** A lone „i” is mostly a conjunction („12 i 13 grudnia”): it is January only where a year follows. */
const monthForms = [
  'stycznia|i(?=[. ]\\s*\\d{4}(?!\\d))',
  'lutego|ii',
  'marca|iii',
  'kwietnia|iv',
  'maja|v',
  'czerwca|vi',
  'lipca|vii',
  'sierpnia|viii',
  'wrzesnia|ix',
  'pazdziernika|x',
  'listopada|xi',
  'grudnia|xii',
] as const

const oneOf = (forms: readonly string[]) => forms.map((form) => `(${form})`).join('|')

const datesInWords = new RegExp(
  `(?<![\\d.–-]|\\d i )(\\d{1,2})[. ]\\s*(?:${oneOf(monthForms)})(?![a-z])(?:[. ]\\s*(\\d{4})(?!\\d))?`,
  'g',
)
const numericDates = /(?<![\d.–/-]|\d i )(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)/g
const isoDates = /(?<![\d.–/-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g

const weekdayBefore = new RegExp(
  `(?<![a-z])(?:${oneOf(weekdayForms)})(?:[\\s,(]|\\s[–-]\\s)*(?:(?:dnia|tj\\.|czyli)\\s+)?$`,
)
const weekdayAfter = new RegExp(
  `^\\s*(?:roku|r\\.)?(?:[\\s,(]|\\s[–-]\\s)*(?:${oneOf(weekdayForms)})(?![a-z])`,
)

const isoDate = (year: string | undefined, month: number, day: string | undefined) =>
  `${year ?? ''}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`

/** Which of the alternatives of `oneOf` matched; -1 for none. */
const groupIndex = (groups: readonly (string | undefined)[]) =>
  groups.findIndex((group) => group !== undefined)

type FoundDate = { date: string; start: number; end: number }

const foundDates = (folded: string, assumedYear: number | null): FoundDate[] => {
  const found = (match: RegExpExecArray, date: string) => ({
    date,
    start: match.index,
    end: match.index + match[0].length,
  })
  const inWords = [...folded.matchAll(datesInWords)].map((match) => {
    const year = match[monthForms.length + 2] ?? (assumedYear === null ? undefined : String(assumedYear))
    return found(match, isoDate(year, groupIndex(match.slice(2, monthForms.length + 2)) + 1, match[1]))
  })
  const numeric = [...folded.matchAll(numericDates)].map((match) =>
    found(match, isoDate(match[3], Number(match[2]), match[1])),
  )
  const iso = [...folded.matchAll(isoDates)].map((match) => found(match, match[0]))
  return [...inWords, ...numeric, ...iso]
    .filter(({ date }) => isDate(date))
    .sort((left, right) => left.start - right.start)
}

/** The first date in a typed text, or null; one without a year takes `assumedYear`. Months in words, in Roman numerals and in figures. */
export const firstDate = (text: string, assumedYear: number | null = null): string | null =>
  foundDates(fold(text), assumedYear)[0]?.date ?? null

/**
 * The first date in a typed text whose weekday contradicts it: „W środę, 12 grudnia 2023 roku” was a Tuesday.
 * Understands the inflected and short names of weekdays before or after the date, months in words, in Roman
 * numerals and in figures. A date without a year takes `assumedYear`, or is passed over. Null when nothing
 * contradicts.
 */
export const findWeekdayContradiction = (
  text: string,
  assumedYear: number | null = null,
): { typed: Weekday; actual: Weekday; date: string } | null => {
  const folded = fold(text)
  for (const { date, start, end } of foundDates(folded, assumedYear)) {
    const near = weekdayBefore.exec(folded.slice(0, start)) ?? weekdayAfter.exec(folded.slice(end))
    const typed = ([1, 2, 3, 4, 5, 6, 7] as const)[groupIndex(near?.slice(1) ?? [])]
    const actual = weekday(date)
    if (typed !== undefined && typed !== actual) return { typed, actual, date }
  }
  return null
}
