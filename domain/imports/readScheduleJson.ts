import { ImportRefused, mostItems } from './importRefused.ts'
import type { ScheduleEntry } from './scheduleEntry.ts'

type Fields = ReadonlyMap<string, unknown>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map()
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

const entryOf = (event: Fields, day: Fields, room: string, roomGuid: string): ScheduleEntry => {
  const text = (name: string) => textOf(event.get(name))
  return {
    guid: text('guid'),
    title: text('title'),
    abstract: text('abstract'),
    description: text('description'),
    subtitle: text('subtitle'),
    type: text('type'),
    date: text('date'),
    dayDate: textOf(day.get('date')),
    start: text('start'),
    end: text('end'),
    duration: text('duration'),
    room: text('room') || room,
    roomGuid,
    persons: listOf(event.get('persons')).map((value) => {
      const person = fieldsOf(value)
      return {
        name: textOf(person.get('name')) || textOf(person.get('public_name')),
        guid: textOf(person.get('guid')),
      }
    }),
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new ImportRefused('not-json')
  }
}

/**
 * The entries of a `schedule.json` in the order of the file, by days and rooms. Source: the schema of voc/schedule, 0a403ee.
 * @throws {ImportRefused} for what is not JSON, no schedule, or too long
 */
export const readScheduleJson = (text: string): ScheduleEntry[] => {
  const conference = fieldsOf(fieldsOf(fieldsOf(parse(text)).get('schedule')).get('conference'))
  if (!Array.isArray(conference.get('days'))) throw new ImportRefused('not-schedule')
  const guids = new Map(
    listOf(conference.get('rooms')).map((value) => {
      const room = fieldsOf(value)
      return [textOf(room.get('name')), textOf(room.get('guid'))] as const
    }),
  )
  const entries = listOf(conference.get('days')).flatMap((value) => {
    const day = fieldsOf(value)
    return [...fieldsOf(day.get('rooms'))].flatMap(([room, events]) =>
      listOf(events).map((event) => entryOf(fieldsOf(event), day, room, guids.get(room) ?? '')),
    )
  })
  if (entries.length > mostItems) throw new ImportRefused('too-many', { most: mostItems })
  return entries
}
