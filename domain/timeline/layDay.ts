import type { ItemPlace } from '#contract/programme.ts'
import type { DayClock } from './dayClock.ts'
import { lanesOf } from './lanes.ts'
import { piecesOf } from './pieces.ts'

type Placed = ItemPlace & { readonly id: string }

/** One item as it is drawn on a day: its column, its wall minutes, and its lane among what overlaps with it there. */
export type Laid<Item> = {
  readonly item: Item
  /** The place of its room in the order of rooms; the last one, after them, is for what has no room. */
  readonly column: number
  readonly from: number
  readonly to: number
  readonly isContinued: boolean
  readonly goesOn: boolean
  readonly lane: number
  readonly lanes: number
}

/** What is drawn on a day, in the order of time and within it of the rooms. */
export const layDay = <Item extends Placed>(
  items: readonly Item[],
  { day, roomIds }: { day: string; roomIds: readonly string[] },
  clocks: (day: string) => DayClock,
): Laid<Item>[] => {
  const columnOf = new Map<string | null, number>(roomIds.map((id, index) => [id, index]))
  const drawn = items.flatMap((item) =>
    piecesOf(item, clocks)
      .filter((piece) => piece.day === day)
      .map((piece) => ({ ...piece, item, column: columnOf.get(item.roomId) ?? roomIds.length })),
  )
  const byColumn = new Map<number, typeof drawn>()
  for (const piece of drawn) byColumn.set(piece.column, [...(byColumn.get(piece.column) ?? []), piece])
  return [...byColumn.values()]
    .flatMap((pieces) => {
      const lanes = lanesOf(pieces)
      return pieces.map((piece, index) => ({ ...piece, ...(lanes[index] ?? { lane: 0, lanes: 1 }) }))
    })
    .toSorted((one, other) => one.from - other.from || one.column - other.column || one.lane - other.lane)
}

/** The days on which something is drawn: an item that runs past midnight counts on both. */
export const daysOf = (items: readonly Placed[], clocks: (day: string) => DayClock): string[] =>
  [...new Set(items.flatMap((item) => [item.day, ...piecesOf(item, clocks).map(({ day }) => day)]))].sort()

/** The hours that a day shows, in whole hours of wall minutes: those of an office, and an hour around all that is drawn. */
export const hoursShown = (
  drawn: readonly { readonly from: number; readonly to: number }[],
): { from: number; to: number } => ({
  from: Math.max(0, Math.min(8, ...drawn.map(({ from }) => Math.floor(from / 60) - 1)) * 60),
  to: Math.min(24, Math.max(18, ...drawn.map(({ to }) => Math.ceil(to / 60) + 1))) * 60,
})
