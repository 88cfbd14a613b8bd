import type { PublishedRelease } from '#domain/publication/publishedRelease.ts'
import { plainWords } from '#domain/publication/slugOf.ts'
import {
  durationText,
  scheduleOf,
  type ScheduleDay,
  type ScheduleEvent,
  type ScheduleRoom,
} from './schedule.ts'

/** The schema's pattern for the name of a zone; `Etc/GMT-2` is a zone too, but not by it. */
const zonePattern = /^(?:[A-Z][a-z]+\/[A-Z][a-z]+|UTC$)/u

const roomObject = ({ guid, name, capacity }: ScheduleRoom) => {
  const slug = plainWords(name)
  return { guid, name, ...(slug.length > 1 && { slug }), capacity }
}

const eventObject = (event: ScheduleEvent) => ({
  guid: event.guid,
  id: event.id,
  date: event.start,
  start: event.start.slice(11, 16),
  ...(event.end !== null && { end: event.end }),
  duration: durationText(event.minutes),
  room: event.room,
  slug: event.slug,
  url: event.url,
  title: event.title,
  subtitle: event.subtitle || null,
  language: 'pl',
  track: null,
  type: event.type,
  abstract: event.abstract,
  description: null,
  persons: event.persons,
  links: [],
  attachments: [],
})

/** The events by the names of their rooms; rooms of the same name share an entry, for the format knows no other key. */
const eventsByRoom = ({ rooms }: ScheduleDay) =>
  Object.fromEntries(
    [...Map.groupBy(rooms, ({ room }) => room.name)].map(([name, sameName]) => [
      name,
      sameName.flatMap(({ events }) => events).map(eventObject),
    ]),
  )

/**
 * A release as `schedule.json`, the format that conference applications read. Source: schema.json of voc/schedule, 0a403ee.
 */
export const scheduleJson = (published: PublishedRelease): string => {
  const schedule = scheduleOf(published)
  const { timeZone } = schedule
  const document = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Mównica' },
    schedule: {
      version: schedule.version,
      url: schedule.page,
      conference: {
        acronym: schedule.acronym,
        title: schedule.title,
        description: schedule.description,
        start: schedule.startsOn,
        end: schedule.endsOn,
        daysCount: schedule.days.length,
        timeslot_duration: '00:05',
        ...(zonePattern.test(timeZone) && { time_zone_name: timeZone }),
        url: schedule.page,
        rooms: schedule.rooms.map(roomObject),
        days: schedule.days.map((day, index) => ({
          index: index + 1,
          date: day.date,
          day_start: day.start,
          day_end: day.end,
          rooms: eventsByRoom(day),
        })),
      },
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
