import type { AppearanceRole } from '#contract/programme.ts'
import type { Release, ReleasedItem } from '#contract/releaseContent.ts'
import { printedName } from '#domain/printedName.ts'
import { spreadsheetCell } from '#domain/spreadsheetCell.ts'
import { endsAt, weekdayWord } from '#domain/time.ts'
import { kindWords } from './kindWords.ts'

/** The columns of a programme as a table; an import knows them by these names. */
export const programmeHeader = [
  'Dzień',
  'Dzień tygodnia',
  'Początek',
  'Koniec',
  'Sala',
  'Rodzaj',
  'Tytuł',
  'Moderacja',
  'Goście specjalni',
  'Goście',
  'Eksperci',
  'Do potwierdzenia',
  'Opis',
  'Identyfikator',
] as const

/** Names are parted by semicolons: a comma stands in „dr hab. Anna Nowak, prof. UŚ”. */
const namesOf = ({ people }: ReleasedItem, roles: readonly AppearanceRole[]) =>
  people
    .filter(({ role }) => roles.includes(role))
    .map(({ card }) => printedName(card))
    .join('; ')

const rowOf = (item: ReleasedItem, roomNames: ReadonlyMap<string, string>): string[] => [
  item.day,
  weekdayWord(item.day),
  item.start ?? '',
  endsAt(item.start, item.durationMinutes) ?? '',
  roomNames.get(item.roomId ?? '') ?? '',
  kindWords[item.kind],
  item.title,
  namesOf(item, ['moderator']),
  namesOf(item, ['special-guest']),
  namesOf(item, ['panelist', 'speaker']),
  namesOf(item, ['expert']),
  item.isToBeConfirmed ? 'tak' : '',
  item.abstract,
  item.itemId,
]

/** A cell is quoted where it has a delimiter, a quotation mark or a line break in it (RFC 4180). */
const written = (cell: string) => {
  const guarded = spreadsheetCell(cell)
  return /[";\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

const byteOrderMark = '\uFEFF'

/**
 * A released programme as a table that a Polish Excel opens: UTF-8 with its mark, semicolons, lines ended by CR LF (RFC 4180), no
 * cell that could be run as a formula. A row for each item, the names on it in one cell for each role.
 */
export const programmeCsv = ({ content: { items, rooms } }: Release): string => {
  const roomNames = new Map(rooms.map(({ roomId, name }) => [roomId, name]))
  const rows = [programmeHeader, ...items.map((item) => rowOf(item, roomNames))]
  return byteOrderMark + rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')
}
