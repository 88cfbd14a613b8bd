import type { ReleasedItem } from '#contract/releaseContent.ts'
import { calendarFeed, type CalendarEntry } from '#domain/calendar.ts'
import { labelledLines } from '#domain/lineupText.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { itemTimes, zonedTimes } from '#domain/zonedTime.ts'
import { calendarAddress, itemAddress } from './addresses.ts'
import { announcedGroups, type PeopleGroup } from './announcedGroups.ts'
import { isReleasedAfterwards, type PublishedRelease } from './publishedRelease.ts'

/** Whose calendar: of the whole event, of one of its rooms, or of one of its people. */
export type CalendarOf =
  | { of: 'event' }
  | { of: 'room'; roomId: string }
  /** `lost`: what an earlier release announced this person for and this one does not (`lostPlaces`). */
  | { of: 'person'; personId: string; lost: readonly ReleasedItem[] }

const isIn = (whose: CalendarOf, { roomId, people }: ReleasedItem) => {
  if (whose.of === 'event') return true
  return whose.of === 'room'
    ? roomId === whose.roomId
    : people.some(({ personId }) => personId === whose.personId)
}

/** What follows the event's name in the name of a room's or a person's calendar; null where the release has no such. */
const subjectOf = (
  { rooms, items, cancelled }: PublishedRelease['release']['content'],
  whose: CalendarOf,
) => {
  if (whose.of === 'event') return ''
  if (whose.of === 'room') return rooms.find(({ roomId }) => roomId === whose.roomId)?.name ?? null
  const places = [...items, ...cancelled, ...whose.lost].flatMap(({ people }) => people)
  const place = places.find(({ personId }) => personId === whose.personId)
  return place === undefined ? null : printedName(place.card)
}

const personLine = ({ card }: PeopleGroup['people'][number]) =>
  [printedName(card), affiliation(card)].filter(Boolean).join(', ')

const groupLines = ({ label, people }: PeopleGroup) => labelledLines(label, people.map(personLine))

const description = (eventName: string, item: ReleasedItem, isOver: boolean) =>
  [
    eventName,
    item.start === null && !isOver ? 'Godzina do ustalenia.' : '',
    item.isToBeConfirmed && !isOver ? 'Do potwierdzenia.' : '',
    item.abstract,
    announcedGroups(item).flatMap(groupLines).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')

/** When, by the clocks of the event's zone; the whole day while the hour is unknown. */
const whenOf = (zoned: ReturnType<typeof zonedTimes>, { day, start, durationMinutes }: ReleasedItem) => {
  if (start === null) return { date: day, start, end: null }
  const times = itemTimes(zoned, { day, start, durationMinutes })
  return { date: times.start.date, start: times.start.time, end: times.end?.time ?? null }
}

type Written = PublishedRelease & { zoned: ReturnType<typeof zonedTimes>; isOver: boolean }

const entryOf = (
  { release, address, zoned, isOver }: Written,
  item: ReleasedItem,
  isCancelled: boolean,
): CalendarEntry => {
  const { event, rooms } = release.content
  const { itemId, title } = item
  const room = rooms.find(({ roomId }) => roomId === item.roomId)?.name ?? ''
  return {
    method: isCancelled || event.isCancelled ? 'CANCEL' : 'PUBLISH',
    // The same that letters bring and in the same measure (`placeEntry`): who has both has each item once, as it was said last.
    uid: `${itemId}@mownica`,
    sequence: Math.floor(Date.parse(release.publishedAt) / 60_000),
    stamp: release.publishedAt,
    summary: title,
    description: description(event.name, item, isOver),
    location: [room, event.venueName, event.venueAddress].filter(Boolean).join(', '),
    ...whenOf(zoned, item),
    timeZone: event.timeZone,
    organiser: { name: '', email: '' },
    published: { url: itemAddress(address, itemId), isTentative: item.isToBeConfirmed && !isOver },
  }
}

/**
 * A release as a calendar to subscribe to (RFC 5545): each item once, what was called off as cancelled. An item whose hour is
 * not known stands for the whole day, and moves to its hour when that is released. Null for a room or a person that the
 * release does not have.
 */
export const releaseCalendar = (published: PublishedRelease, whose: CalendarOf): string | null => {
  const { content, publishedAt } = published.release
  const { event, items, cancelled } = content
  const subject = subjectOf(content, whose)
  if (subject === null) return null
  const zoned = zonedTimes(event.timeZone)
  const written = { ...published, zoned, isOver: isReleasedAfterwards(published.release, zoned) }
  const gone = [
    ...cancelled.filter((item) => isIn(whose, item)),
    ...(whose.of === 'person' ? whose.lost : []),
  ]
  return calendarFeed({
    name: [event.name, subject].filter(Boolean).join(' – '),
    source: calendarAddress(published.address, whose),
    changedAt: publishedAt,
    timeZone: event.timeZone,
    startsOn: event.startsOn,
    entries: [
      ...items.filter((item) => isIn(whose, item)).map((item) => entryOf(written, item, false)),
      ...gone.map((item) => entryOf(written, item, true)),
    ],
  })
}
