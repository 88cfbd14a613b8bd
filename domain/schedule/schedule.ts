import type { ReleasedItem, ReleaseContent } from '#contract/releaseContent.ts'
import { fileAddress, itemAddress } from '#domain/publication/addresses.ts'
import type { PublishedRelease } from '#domain/publication/publishedRelease.ts'
import { plainWords } from '#domain/publication/slugOf.ts'
import { printedName } from '#domain/printedName.ts'
import { addDays, daysBetween } from '#domain/time.ts'
import { itemTimes, zonedTimes } from '#domain/zonedTime.ts'
import { stableNumbers } from './stableNumbers.ts'

/** One entry of the conference format; `start` and `end` are ISO 8601 with the offset, `minutes` null while unknown. */
export type ScheduleEvent = {
  guid: string
  id: number
  slug: string
  url: string
  title: string
  subtitle: string
  type: string
  abstract: string
  room: string
  start: string
  end: string | null
  minutes: number | null
  persons: { guid: string; id: number; name: string }[]
}

export type ScheduleRoom = { guid: string; name: string; capacity: number | null }

export type ScheduleDay = {
  date: string
  start: string
  end: string
  rooms: { room: ScheduleRoom; events: ScheduleEvent[] }[]
}

/** A release in the shape of the conference formats, before it is written as XML or JSON. */
export type Schedule = {
  url: string
  version: string
  acronym: string
  title: string
  description: string
  startsOn: string
  endsOn: string
  timeZone: string
  page: string
  rooms: ScheduleRoom[]
  days: ScheduleDay[]
}

/** Programmes run into the night; what begins before this hour belongs to the evening before. */
const dayChange = '04:00'

/** „Forum Współpracy Międzysektorowej 2027” → „fwm2027”. Source: the patterns of both schemas, which allow no hyphen in common. */
const acronymOf = ({ name, startsOn }: { name: string; startsOn: string }) => {
  const initials = plainWords(name)
    .split('-')
    .filter((word) => !/^\d+$/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return `${initials || 'event'}${startsOn.slice(0, 4)}`
}

const types: Record<ReleasedItem['kind'], string> = {
  welcome: 'opening',
  talk: 'talk',
  panel: 'discussion',
  workshop: 'workshop',
  break: 'break',
  networking: 'meeting',
  closing: 'closing',
}

/** Where items stand that have no room: the venue, for the format knows no entry without a room. */
const venueRoom = ({ id, venueName }: ReleaseContent['event']): ScheduleRoom => ({
  guid: id,
  name: venueName || 'Miejsce do ustalenia',
  capacity: null,
})

type Timed = ReleasedItem & { start: string }

/** All days from the first to the last, and those of items that stand outside. */
const daysOf = ({ startsOn, endsOn }: ReleaseContent['event'], itemDays: readonly string[]) => {
  const own = Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, index) =>
    addDays(startsOn, index),
  )
  return [...new Set([...own, ...itemDays])].toSorted()
}

/**
 * A release for the conference formats. Entries need a day and an hour, so an item whose hour is to be agreed is not among
 * them; one without a room stands at the venue; one of unknown length has none. What an event no longer has is not there:
 * readers know by its guid that it has gone.
 */
export const scheduleOf = ({ release, address }: PublishedRelease): Schedule => {
  const { event, items, rooms } = release.content
  const zoned = zonedTimes(event.timeZone)
  const acronym = acronymOf(event)
  const timed = items.filter((item): item is Timed => item.start !== null)
  const hasProgramme = new Set(timed.filter(({ start }) => start >= dayChange).map(({ day }) => day))
  const dayOf = ({ day, start }: Timed) => {
    const evening = addDays(day, -1)
    return start < dayChange && hasProgramme.has(evening) ? evening : day
  }
  const itemNumbers = stableNumbers(items.map(({ itemId }) => itemId))
  const personNumbers = stableNumbers(items.flatMap(({ people }) => people.map(({ personId }) => personId)))
  const allRooms = [...rooms.map(({ roomId, ...room }) => ({ guid: roomId, ...room })), venueRoom(event)]
  const roomOf = ({ roomId }: ReleasedItem) =>
    allRooms.find(({ guid }) => guid === roomId) ?? venueRoom(event)

  const eventOf = (item: Timed) => {
    const { itemId, title } = item
    const times = itemTimes(zoned, item)
    const id = itemNumbers.get(itemId) ?? 0
    return {
      guid: itemId,
      id,
      slug: [acronym, String(id), plainWords(title)].filter(Boolean).join('-'),
      url: itemAddress(address, itemId),
      title,
      subtitle: event.isCancelled ? 'odwołano' : item.isToBeConfirmed ? 'do potwierdzenia' : '',
      type: types[item.kind],
      abstract: item.abstract,
      room: roomOf(item).name,
      start: times.start.text,
      end: times.end?.text ?? null,
      // As long as between the two instants, also in the night when clocks are moved.
      minutes: times.end === null ? null : (times.end.instantMs - times.start.instantMs) / 60_000,
      persons: item.people.map(({ personId, card }) => ({
        guid: personId,
        id: personNumbers.get(personId) ?? 0,
        name: printedName(card),
      })),
    }
  }

  const scheduleDay = (date: string): ScheduleDay => {
    const ofDay = timed.filter((item) => dayOf(item) === date)
    const events = new Map(ofDay.map((item) => [item, eventOf(item)]))
    const ends = [...events.values()].flatMap(({ start, end }) => [start, end ?? start])
    const instants = ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))
    return {
      date,
      start: instants[0] ?? zoned.ofWall(date, '00:00').text,
      end: instants.at(-1) ?? zoned.ofWall(addDays(date, 1), '00:00').text,
      rooms: allRooms
        .map((room) => ({
          room,
          events: ofDay.flatMap((item) => (roomOf(item).guid === room.guid ? (events.get(item) ?? []) : [])),
        }))
        .filter((it) => it.events.length > 0),
    }
  }

  return {
    url: fileAddress(address, 'xml'),
    version: String(release.number),
    acronym,
    title: event.isCancelled ? `${event.name} (odwołano)` : event.name,
    description: event.description,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    timeZone: event.timeZone,
    page: address,
    rooms: allRooms,
    days: daysOf(event, timed.map(dayOf)).map(scheduleDay),
  }
}

/** „01:30” of ninety minutes; the formats need a length, so one that is not known is „00:00”. */
export const durationText = (minutes: number | null): string => {
  const known = minutes ?? 0
  return `${String(Math.floor(known / 60)).padStart(2, '0')}:${String(known % 60).padStart(2, '0')}`
}
