import ICAL from 'ical.js'
import { sync, type VEvent } from 'node-ical'

/** An entry as a calendar program understands it; `start` and `end` are instants, or days where it takes the whole day. */
export type ReadEntry = {
  uid: string
  sequence: number
  status: string
  isAllDay: boolean
  start: string
  end: string | null
  summary: string
  description: string
  location: string
}

const inOrder = (entries: ReadEntry[]) => entries.toSorted((a, b) => (a.uid < b.uid ? -1 : 1))
/** Without quotation marks around the whole: node-ical takes them for its own. */
const textOf = (value: unknown) => (typeof value === 'string' ? value.replace(/^"([^]*)"$/u, '$1') : '')

/** By ical.js, which reckons with the zone that the file brings along. */
export const readByIcalJs = (text: string): ReadEntry[] => {
  const calendar = ICAL.Component.fromString(text)
  const timeOf = (event: ICAL.Component, name: string) => {
    const value = event.getFirstPropertyValue(name)
    if (!(value instanceof ICAL.Time)) return null
    return value.isDate ? value.toString() : value.toJSDate().toISOString()
  }
  return inOrder(
    calendar.getAllSubcomponents('vevent').map((event) => {
      const start = event.getFirstPropertyValue('dtstart')
      return {
        uid: textOf(event.getFirstPropertyValue('uid')),
        sequence: Number(event.getFirstPropertyValue('sequence')),
        status: textOf(event.getFirstPropertyValue('status')),
        isAllDay: start instanceof ICAL.Time && start.isDate,
        start: timeOf(event, 'dtstart') ?? '',
        end: timeOf(event, 'dtend'),
        summary: textOf(event.getFirstPropertyValue('summary')),
        description: textOf(event.getFirstPropertyValue('description')),
        location: textOf(event.getFirstPropertyValue('location')),
      }
    }),
  )
}

/** A day that was read as midnight where this computer stands. */
const dayOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

const valueOf = (value: unknown) =>
  textOf(typeof value === 'object' && value !== null && 'val' in value ? value.val : value)

/** By node-ical, which knows the world's zones itself and takes only the zone's name from the file. */
export const readByNodeIcal = (text: string): ReadEntry[] => {
  const events = Object.values(sync.parseICS(text)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  )
  return inOrder(
    events.map((event) => {
      const isAllDay = event.datetype === 'date'
      return {
        uid: event.uid,
        sequence: Number(event.sequence),
        status: textOf(event.status),
        isAllDay,
        start: isAllDay ? dayOf(event.start) : event.start.toISOString(),
        end: /^DTEND/mu.test(blockOf(text, event.uid)) ? (event.end?.toISOString() ?? null) : null,
        summary: valueOf(event.summary),
        description: valueOf(event.description),
        location: valueOf(event.location),
      }
    }),
  )
}

/** What the file itself says of an entry: node-ical invents an end where none is known. */
const blockOf = (text: string, uid: string) => {
  const blocks = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT')
  return blocks.find((block) => block.includes(`UID:${uid}\r\n`)) ?? ''
}
