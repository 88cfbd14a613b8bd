import { columnsOfHeader, headerNames, isMostly, type CellColumns } from '#domain/cellColumns.ts'
import type { CellRow } from '#domain/cells.ts'
import { firstDate } from '#domain/findWeekdayContradiction.ts'
import { readHours } from './readHours.ts'

/** What a column of a programme's table can hold. */
export const itemColumns = [
  'day',
  'weekday',
  'start',
  'end',
  'duration',
  'room',
  'kind',
  'title',
  'moderator',
  'specialGuests',
  'guests',
  'experts',
  'toBeConfirmed',
  'abstract',
  'id',
] as const
export type ItemColumn = (typeof itemColumns)[number]

const headers = headerNames<ItemColumn>([
  ['day', 'dzień,data,termin,day,date'],
  ['weekday', 'dzień tygodnia,weekday'],
  ['start', 'początek,godzina,godz,godziny,od,start,start time,time,czas'],
  ['end', 'koniec,do,godzina zakończenia,end,end time'],
  ['duration', 'czas trwania,czas min,długość,czas trwania min,duration,minutes,length'],
  ['room', 'sala,miejsce,pomieszczenie,room,location,venue'],
  ['kind', 'rodzaj,typ,forma,type,kind,session type'],
  ['title', 'tytuł,temat,nazwa,punkt programu,punkt,title,session,subject'],
  ['moderator', 'moderacja,moderator,moderatorka,moderator ka,prowadzący,prowadzenie,moderation,host'],
  ['specialGuests', 'goście specjalni,gość specjalny,special guests'],
  [
    'guests',
    'goście,gość,osoby,paneliści,prelegenci,prelegent,uczestnicy,speakers,speaker,persons,people,guests',
  ],
  ['experts', 'eksperci,ekspert,experts'],
  ['toBeConfirmed', 'do potwierdzenia,skład do potwierdzenia'],
  ['abstract', 'opis,abstrakt,streszczenie,abstract,description'],
  ['id', 'identyfikator,id,guid,uuid'],
])

const isDay = (cell: string) => firstDate(cell, 2000) !== null
const isHours = (cell: string) => readHours(cell) !== null

/** By what the cells look like: days and hours anywhere; of the rest the first is the title, then room and guests. */
const guessByLook = (rows: readonly CellRow[]): CellColumns<ItemColumn> => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const timed = ['start', 'end'] as const
  let hours = 0
  const columns: (ItemColumn | null)[] = Array.from({ length: width }, (_, index) => {
    if (isMostly(rows, index, isHours)) return timed[hours++] ?? null
    return isMostly(rows, index, isDay) ? 'day' : null
  })
  const rest = ['title', 'room', 'guests'] as const
  let place = 0
  return {
    columns: columns.map((column, index) =>
      column === null ? (rest[place++] ?? null) : columns.indexOf(column) === index ? column : null,
    ),
    hasHeader: false,
  }
}

/** What the columns of a programme's table mean: by their header, Polish or English, else by what the cells look like. */
export const guessItemColumns = (rows: readonly CellRow[]): CellColumns<ItemColumn> =>
  columnsOfHeader(rows, headers) ?? guessByLook(rows)
