import type { CellRow } from '#domain/cells.ts'
import { fold } from '#domain/polish.ts'
import { kindWords } from '#domain/tables/kindWords.ts'
import { daysBetween, minutesOf } from '#domain/time.ts'
import { zonedTimes } from '#domain/zonedTime.ts'
import { readMinutes } from './readHours.ts'
import { readKind } from './readKind.ts'
import { readNames } from './readNames.ts'
import type { ScheduleEntry } from './scheduleEntry.ts'

/** The event that a schedule is read for; its id and venue are what our own files say of items without a room. */
export type ScheduleEvent = { readonly id: string; readonly timeZone: string; readonly venueName: string }

/** A file as a table that can be looked at and mended, with what does not fit into its cells. */
export type ImportTable = {
  rows: CellRow[]
  /** Whole abstracts with their lines, by the line that their cells are in. */
  abstracts: ReadonlyMap<number, string>
  /** Ids that the file gives people, by folded name; nobody whose name it gives two. */
  personIds: ReadonlyMap<string, string>
}

const header = [
  'Dzień',
  'Początek',
  'Czas trwania',
  'Sala',
  'Rodzaj',
  'Tytuł',
  'Goście',
  'Do potwierdzenia',
  'Opis',
  'Identyfikator',
]

const cellText = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

const hasOffset = /(?:[zZ]|[+-]\d{2}:?\d{2})$/u

/** Day, hour and length by the clocks of the event; what cannot be read stays as the file has it. */
const timesOf = (entry: ScheduleEntry, zoned: ReturnType<typeof zonedTimes>): [string, string, string] => {
  const { date, dayDate, start, end, duration } = entry
  const startMs = hasOffset.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(startMs)) {
    const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/u.exec(date) ?? []
    return [day || dayDate || date, time || start, duration]
  }
  const begins = zoned.ofInstant(startMs)
  const minutes = readMinutes(duration)
  const endMs = hasOffset.test(end) ? Date.parse(end) : startMs + (minutes ?? 0) * 60_000
  if (Number.isNaN(endMs) || (minutes === null && !hasOffset.test(end)))
    return [begins.date, begins.time, duration]
  const ends = zoned.ofInstant(endMs)
  const wallMinutes =
    daysBetween(begins.date, ends.date) * 24 * 60 + minutesOf(ends.time) - minutesOf(begins.time)
  return [begins.date, begins.time, wallMinutes > 0 ? String(wallMinutes) : '']
}

const roomOf = ({ room, roomGuid }: ScheduleEntry, { id, venueName }: ScheduleEvent) => {
  const isVenue = roomGuid === id || room === venueName || room === 'Miejsce do ustalenia'
  return isVenue ? '' : room
}

const kindOf = ({ type }: ScheduleEntry) => {
  const kind = readKind(type)
  return kind === null ? type : kindWords[kind]
}

/** A name as it stands in a cell of several. */
const cellName = (name: string) => cellText(name.replaceAll(/[;|]/gu, ','))

/** By the names that a table's reader finds in them. */
const idsOfPeople = (entries: readonly ScheduleEntry[]) => {
  const ids = new Map<string, Set<string>>()
  for (const { name, guid } of entries.flatMap(({ persons }) => persons)) {
    if (guid === '') continue
    const key = fold(readNames(cellName(name))[0] ?? '')
    ids.set(key, (ids.get(key) ?? new Set()).add(guid.toLowerCase()))
  }
  return new Map(
    [...ids].flatMap(([name, guids]) => {
      const [only, ...others] = guids
      return only === undefined || others.length > 0 ? [] : [[name, only] as const]
    }),
  )
}

/** A conference schedule as the rows of a table, its times by the clocks of the event; the header is line 1. */
export const scheduleRows = (entries: readonly ScheduleEntry[], event: ScheduleEvent): ImportTable => {
  const zoned = zonedTimes(event.timeZone)
  const abstractOf = ({ abstract, description }: ScheduleEntry) => abstract || description
  const rows = entries.map((entry, index) => ({
    line: index + 2,
    cells: [
      ...timesOf(entry, zoned),
      roomOf(entry, event),
      kindOf(entry),
      entry.title,
      entry.persons.map(({ name }) => cellName(name)).join('; '),
      entry.subtitle === 'do potwierdzenia' ? 'tak' : '',
      abstractOf(entry),
      entry.guid,
    ].map(cellText),
  }))
  return {
    rows: [{ line: 1, cells: header }, ...rows],
    abstracts: new Map(entries.map((entry, index) => [index + 2, abstractOf(entry).trim()])),
    personIds: idsOfPeople(entries),
  }
}
