import type { AppearanceRole, ItemKind } from '#contract/programme.ts'
import { cellsByColumn, type CellColumns, type CellProblem, type ReadRow } from '#domain/cellColumns.ts'
import type { CellRow } from '#domain/cells.ts'
import { findWeekdayContradiction, firstDate } from '#domain/findWeekdayContradiction.ts'
import { fold } from '#domain/polish.ts'
import { dayOutsideEvent } from '#domain/programme.ts'
import { isDate, minutesOf } from '#domain/time.ts'
import { instantOf } from '#domain/zonedTime.ts'
import { guessItemColumns, type ItemColumn } from './itemColumns.ts'
import { readEnd, readHours, readMinutes } from './readHours.ts'
import { readKind } from './readKind.ts'
import { readNames } from './readNames.ts'

/** An item as a row says it; `room` and names are as they were typed, `guid` is empty where the file has none. */
export type ReadItem = {
  guid: string
  title: string
  abstract: string
  kind: ItemKind
  day: string
  start: string | null
  durationMinutes: number | null
  room: string
  isToBeConfirmed: boolean
  people: { name: string; role: AppearanceRole }[]
}

export type EventDays = { readonly startsOn: string; readonly endsOn: string; readonly timeZone: string }

type Cell = (column: ItemColumn) => string
type Problem = CellProblem<ItemColumn>
const problem = (column: ItemColumn, code: string): Problem => ({ column, code })

const minutesOfDay = 24 * 60
/** What seems to last longer more likely ends before it begins. */
const longest = 12 * 60

/** An apostrophe that a table of ours put before what a spreadsheet would take for a formula. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '')

const yearOf = (date: string) => Number(date.slice(0, 4))

/** A typed day, in a year where it says none. */
const dayIn = (typed: string, year: number): string | null => {
  const [, day = '', month = ''] = /^(\d{1,2})[./](\d{1,2})\.?$/u.exec(typed) ?? []
  const short = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(short) ? short : firstDate(typed, year)
}

const readDay = (cell: Cell, event: EventDays): { day: string | null; problems: Problem[] } => {
  const { startsOn, endsOn } = event
  const typed = cell('day')
  if (typed === '')
    return startsOn === endsOn
      ? { day: startsOn, problems: [] }
      : { day: null, problems: [problem('day', 'no-day')] }
  const possible = [startsOn, endsOn].flatMap((date) => dayIn(typed, yearOf(date)) ?? [])
  const day = possible.find((date) => !dayOutsideEvent(date, event)) ?? possible[0]
  if (day === undefined) return { day: null, problems: [problem('day', 'bad-day')] }
  const contradiction =
    findWeekdayContradiction(`${cell('weekday')} ${typed}`, yearOf(day)) ??
    findWeekdayContradiction(`${cell('weekday')} ${day}`)
  return { day, problems: contradiction === null ? [] : [problem('day', 'weekday')] }
}

type Times = { start: string | null; durationMinutes: number | null; problems: Problem[] }

const none: Times = { start: null, durationMinutes: null, problems: [] }

/** „do ustalenia” is how our own papers say that an hour is not known. */
const isOpen = (typed: string) =>
  typed === '' || /^(?:godz\.\s*)?(?:do ustalenia|\?|-|–|tbd|tba)$/iu.test(typed)

const readTimes = (cell: Cell): Times => {
  const typed = cell('start')
  const length = cell('duration')
  const minutes = length === '' ? null : readMinutes(length)
  const wrong: Problem[] =
    length !== '' && (minutes === null || minutes > minutesOfDay) ? [problem('duration', 'bad-length')] : []
  // A length of nothing is how conference files say that it is not known.
  const known = minutes === 0 ? null : minutes
  if (isOpen(typed)) return { ...none, durationMinutes: known, problems: wrong }
  const hours = readHours(typed)
  if (hours === null) return { ...none, problems: [problem('start', 'bad-time'), ...wrong] }
  const typedEnd = cell('end')
  const end = isOpen(typedEnd) ? hours.end : readEnd(typedEnd)
  if (!isOpen(typedEnd) && end === null) return { ...none, problems: [problem('end', 'bad-time'), ...wrong] }
  if (end === null) return { start: hours.start, durationMinutes: known, problems: wrong }
  const difference = minutesOf(end) - minutesOf(hours.start)
  const durationMinutes = difference > 0 ? difference : difference + minutesOfDay
  const isDoubtful = durationMinutes > longest
  return {
    start: hours.start,
    durationMinutes,
    problems: isDoubtful
      ? [problem(typedEnd === '' ? 'start' : 'end', 'ends-before-start'), ...wrong]
      : wrong,
  }
}

/** Everybody once; one who moderates is not also a guest, and a second moderator is a guest. */
const readPeople = (cell: Cell, kind: ItemKind): ReadItem['people'] => {
  const guest = kind === 'panel' ? 'panelist' : 'speaker'
  const [moderator, ...second] = readNames(cell('moderator'))
  const places: ReadItem['people'] = [
    ...(moderator === undefined ? [] : [{ name: moderator, role: 'moderator' as const }]),
    ...readNames(cell('specialGuests')).map((name) => ({ name, role: 'special-guest' as const })),
    ...[...second, ...readNames(cell('guests'))].map((name) => ({ name, role: guest }) as const),
    ...readNames(cell('experts')).map((name) => ({ name, role: 'expert' as const })),
  ]
  const byName = new Map(places.toReversed().map((place) => [fold(place.name), place]))
  return places.filter((place) => byName.get(fold(place.name)) === place)
}

/** Refusals of a row, for which it cannot be added; all others only ask to look. */
const refusals = ['no-title', 'no-day', 'bad-day', 'bad-time', 'bad-length', 'no-such-time']

const readItem = (
  row: CellRow,
  columns: readonly (ItemColumn | null)[],
  event: EventDays,
): ReadRow<ItemColumn, ReadItem> => {
  const { cell: raw, problems: unused } = cellsByColumn(row, columns)
  const cell: Cell = (column) => unguarded(raw(column))
  const title = cell('title')
  const kind = readKind(cell('kind'))
  const { day, problems: ofDay } = readDay(cell, event)
  const { start, durationMinutes, problems: ofTime } = readTimes(cell)
  const isSkipped = day !== null && start !== null && !instantOf(day, start, event.timeZone).ok
  const problems: Problem[] = [
    ...(title === '' ? [problem('title', 'no-title')] : []),
    ...ofDay,
    ...ofTime,
    ...(isSkipped ? [problem('start', 'no-such-time')] : []),
    ...(cell('kind') !== '' && kind === null ? [problem('kind', 'unknown-kind')] : []),
    ...unused,
  ]
  if (day === null || problems.some(({ code }) => refusals.includes(code)))
    return { line: row.line, problems }
  const value: ReadItem = {
    guid: cell('id').toLowerCase(),
    title,
    abstract: cell('abstract'),
    kind: kind ?? (cell('moderator') === '' ? 'talk' : 'panel'),
    day,
    start,
    durationMinutes,
    room: cell('room'),
    isToBeConfirmed: /^(?:tak|yes|x|1|true|skład do potwierdzenia|do potwierdzenia)$/iu.test(
      cell('toBeConfirmed'),
    ),
    people: [],
  }
  return { line: row.line, value: { ...value, people: readPeople(cell, value.kind) }, problems }
}

/**
 * Items from the rows of a table; every row but the header comes back. One without a value cannot be added (`no-title`, `no-day`,
 * `bad-day`, `bad-time`, `bad-length`, `no-such-time`: a wall time that the clocks skip); `weekday` (it contradicts the date),
 * `ends-before-start`, `unknown-kind` and `unused-cell` ask to look. A row without a day is on the event's only one.
 */
export const readItems = (
  rows: readonly CellRow[],
  event: EventDays,
  chosen: CellColumns<ItemColumn> = guessItemColumns(rows),
): CellColumns<ItemColumn> & { rows: ReadRow<ItemColumn, ReadItem>[] } => ({
  ...chosen,
  rows: rows.slice(chosen.hasHeader ? 1 : 0).map((row) => readItem(row, chosen.columns, event)),
})
