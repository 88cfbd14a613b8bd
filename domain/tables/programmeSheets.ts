import type { Release, ReleaseContent, ReleasedItem } from '#contract/releaseContent.ts'
import { orderRoles, stripOrder } from '#domain/branding.ts'
import { roleNoun } from '#domain/partnerRoles.ts'
import { placeWords } from '#domain/placeWords.ts'
import { announcedGroups } from '#domain/publication/announcedGroups.ts'
import { printedName } from '#domain/printedName.ts'
import { endsAt, minutesOf, weekdayWord } from '#domain/time.ts'
import { kindWords } from './kindWords.ts'

/** A cell: text, a whole number, a day (`YYYY-MM-DD`), or a time of day in minutes since midnight. */
export type SheetCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'day'; day: string }
  | { kind: 'time'; minutes: number }
  | null

/** A sheet of a workbook; `width` of a column in letters. */
export type Sheet = {
  name: string
  columns: { label: string; width: number }[]
  rows: SheetCell[][]
}

const text = (value: string): SheetCell => (value === '' ? null : { kind: 'text', text: value })
const day = (value: string): SheetCell => ({ kind: 'day', day: value })
const time = (value: string | null): SheetCell =>
  value === null ? null : { kind: 'time', minutes: minutesOf(value) }

const column = (label: string, width: number) => ({ label, width })

const whenColumns = [
  column('Dzień', 12),
  column('Dzień tygodnia', 15),
  column('Początek', 10),
  column('Koniec', 10),
  column('Sala', 22),
]

const roomName = ({ roomId }: ReleasedItem, { rooms }: ReleaseContent) =>
  rooms.find((room) => room.roomId === roomId)?.name ?? ''

const whenCells = (item: ReleasedItem, content: ReleaseContent): SheetCell[] => [
  day(item.day),
  text(weekdayWord(item.day)),
  time(item.start),
  time(endsAt(item.start, item.durationMinutes)),
  text(roomName(item, content)),
]

const programmeSheet = (content: ReleaseContent): Sheet => ({
  name: 'Program',
  columns: [
    ...whenColumns,
    column('Czas (min)', 11),
    column('Rodzaj', 20),
    column('Tytuł', 60),
    column('Osoby', 60),
    column('Do potwierdzenia', 17),
    column('Opis', 60),
    column('Identyfikator', 38),
  ],
  rows: content.items.map((item) => [
    ...whenCells(item, content),
    item.durationMinutes === null ? null : { kind: 'number', value: item.durationMinutes },
    text(kindWords[item.kind]),
    text(item.title),
    text(
      announcedGroups(item)
        .map(({ label, people }) => {
          const names = people.map(({ card }) => printedName(card)).join('; ')
          return label === '' ? names : `${label}: ${names}`
        })
        .join('\n'),
    ),
    text(item.isToBeConfirmed ? 'tak' : ''),
    text(item.abstract),
    text(item.itemId),
  ]),
})

const peopleSheet = (content: ReleaseContent): Sheet => ({
  name: 'Osoby',
  columns: [
    column('Tytuł przed nazwiskiem', 24),
    column('Imię', 18),
    column('Nazwisko', 26),
    column('Tytuł po nazwisku', 20),
    column('Stanowisko', 36),
    column('Organizacja', 50),
    column('Rola', 18),
    column('Punkt programu', 60),
    ...whenColumns,
  ],
  rows: content.items.flatMap((item) =>
    item.people.map(({ role, card }) => [
      text(card.titleBefore),
      text(card.given),
      text(card.family),
      text(card.titleAfter),
      text(card.position),
      text(card.organisation),
      text(placeWords[role]),
      text(item.title),
      ...whenCells(item, content),
    ]),
  ),
})

const partnersSheet = ({ partners }: ReleaseContent): Sheet => ({
  name: 'Partnerzy',
  columns: [column('Nazwa', 60), column('Nazwa skrócona', 24), column('Role', 44)],
  rows: stripOrder(partners).map(({ name, shortName, roles }) => [
    text(name),
    text(shortName),
    text(
      orderRoles(roles)
        .map(({ role }) => roleNoun(role))
        .join(', '),
    ),
  ]),
})

/** A released programme as a workbook: a row for each item, for each person on an item, and for each partner. */
export const programmeSheets = ({ content }: Release): Sheet[] => [
  programmeSheet(content),
  peopleSheet(content),
  partnersSheet(content),
]
