import type { Event, Room } from '#contract/events.ts'
import type { Interval, PlanningDetails } from '#contract/planning.ts'
import type { AppearanceRole } from '#contract/programme.ts'
import { minuteMs, type PlacedItem, type Timed } from './placeItem.ts'

/** Somebody on an item. */
export type CheckedPlace = { readonly personId: string; readonly role: AppearanceRole }

/** What of a programme item can contradict something. */
export type CheckedItem = Timed & {
  readonly kind: string
  readonly roomId: string | null
  readonly people: readonly CheckedPlace[]
}

/** A programme with all that it is checked against: the event's days, its planning rules and its rooms. */
export type CheckedProgramme = {
  readonly event: Pick<Event, 'startsOn' | 'endsOn' | 'timeZone'>
  readonly planning: Pick<PlanningDetails, 'opensAt' | 'closesAt' | 'graceMinutes' | 'expectedPeople'> & {
    readonly rooms: readonly { readonly roomId: string; readonly intervals: readonly Interval[] }[]
    readonly people: readonly { readonly personId: string; readonly intervals: readonly Interval[] }[]
  }
  readonly rooms: readonly Pick<Room, 'id' | 'capacity'>[]
  readonly items: readonly CheckedItem[]
}

export type Placed = PlacedItem<CheckedItem>

/** A pause shorter than this is the time in which one speaker follows another. */
export const pauseMs = 10 * minuteMs
/** How long anybody should have to listen, or to speak, without a pause. */
export const longestRunMs = 120 * minuteMs

/** People stand about in a break and while networking: nobody listens, and everybody rests. */
export const isRest = (kind: string): boolean => kind === 'break' || kind === 'networking'

/** What an item says of its time and room, as text for `facts`. */
export const itemFacts = ({ day, start, durationMinutes, roomId }: CheckedItem): string =>
  [day, start, durationMinutes, roomId].map((value) => value ?? '-').join(' ')

/** Intervals as text for `facts`, whatever order they are in. */
export const intervalFacts = (intervals: readonly Interval[]): string =>
  intervals
    .map(({ day, from, to }) => `${day} ${from}-${to}`)
    .toSorted()
    .join(',')

/** The key of a conflict: its kind and whom it is between, in an order of their ids. */
export const conflictKey = (kind: string, itemIds: readonly string[], personId = ''): string =>
  [kind, ...itemIds.toSorted(), personId].filter(Boolean).join(':')
