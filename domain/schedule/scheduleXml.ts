import { markup, type Markup } from '#domain/markup.ts'
import type { PublishedRelease } from '#domain/publication/publishedRelease.ts'
import { durationText, scheduleOf, type ScheduleDay, type ScheduleEvent } from './schedule.ts'

const eventElement = (event: ScheduleEvent): Markup => markup`
      <event guid="${event.guid}" id="${event.id}">
        <date>${event.start}</date>
        <start>${event.start.slice(11, 16)}</start>
        <duration>${durationText(event.minutes)}</duration>
        <room>${event.room}</room>
        <slug>${event.slug}</slug>
        <url>${event.url}</url>
        <title>${event.title}</title>
        <subtitle>${event.subtitle}</subtitle>
        <track></track>
        <type>${event.type}</type>
        <language>pl</language>
        <abstract>${event.abstract}</abstract>
        <persons>${event.persons.map(
          ({ guid, id, name }) => markup`
          <person guid="${guid}" id="${id}">${name}</person>`,
        )}
        </persons>
      </event>`

const dayElement = ({ date, start, end, rooms }: ScheduleDay, index: number): Markup => markup`
  <day index="${index + 1}" date="${date}" start="${start}" end="${end}">${rooms.map(
    ({ room, events }) => markup`
    <room name="${room.name}" guid="${room.guid}">${events.map(eventElement)}
    </room>`,
  )}
  </day>`

/**
 * A release as `schedule.xml`, the format that conference applications read. Source: schedule.xml.xsd of voc/schedule, 0a403ee.
 */
export const scheduleXml = (published: PublishedRelease): string => {
  const schedule = scheduleOf(published)
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <generator name="Mównica"/>
  <url>${schedule.url}</url>
  <version>${schedule.version}</version>
  <conference>
    <acronym>${schedule.acronym}</acronym>
    <title>${schedule.title}</title>
    <start>${schedule.startsOn}</start>
    <end>${schedule.endsOn}</end>
    <days>${schedule.days.length}</days>
    <timeslot_duration>00:05</timeslot_duration>
    <url>${schedule.page}</url>
    <time_zone_name>${schedule.timeZone}</time_zone_name>
  </conference>${schedule.days.map(dayElement)}
</schedule>
`.markup
}
