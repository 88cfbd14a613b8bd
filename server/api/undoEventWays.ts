import { call } from '@orpc/server'
import { z } from 'zod'
import { eventDetails, room } from '#contract/events.ts'
import { greetingList } from '#contract/greetings.ts'
import { eventPartnerInput } from '#contract/partners.ts'
import { readAttendance } from '#server/attendance/readAttendance.ts'
import { attendanceFields, attendanceOfFields } from '#server/attendance/writeAttendance.ts'
import { greetingFields, readGreetings } from '#server/greetings/greetingsOfEvent.ts'
import type { Fields } from '#server/history/entry.ts'
import { eventFields, orderFields, partnersFields } from '#server/history/fields.ts'
import { attendance } from './attendance.ts'
import { eventPartners } from './eventPartners.ts'
import { events, readEvent } from './events.ts'
import { greetings } from './greetings.ts'
import { programmeItems } from './programme.ts'
import { reference, unlisted, type Way } from './undoWay.ts'

// The ways back of what belongs to an event. Each goes through the endpoint that makes such a change, with its permission,
// its rules and its history.

export const eventWay = (part: 'details' | 'state' | 'rooms'): Way => ({
  read: async (context, eventId) => {
    const event = await readEvent(context.database, eventId)
    const { revision } = event
    const save = (fields: Fields) => {
      if (part === 'state') {
        const { state } = z
          .object({ state: z.enum(['draft', 'planning', 'archived', 'cancelled']) })
          .parse(fields)
        return call(events.putState, { eventId, revision, state }, { context, path: ['events', 'putState'] })
      }
      if (part === 'rooms') {
        const rooms = unlisted('rooms', fields).map((it) => room.parse({ ...it, id: it.key }))
        return call(events.putRooms, { eventId, revision, rooms }, { context, path: ['events', 'putRooms'] })
      }
      const details = eventDetails.parse(fields)
      return call(
        events.putDetails,
        { eventId, revision, ...details },
        { context, path: ['events', 'putDetails'] },
      )
    }
    return { fields: eventFields(event), save }
  },
})

export const orderWay: Way = {
  read: async (context, eventId) => {
    const path = ['programmeItems', 'list']
    const programme = await call(programmeItems.list, { eventId }, { context, path })
    const save = (fields: Fields) => {
      const itemIds = z
        .array(reference)
        .parse(fields['order'])
        .map(({ id }) => id)
      const input = { eventId, programmeRevision: programme.programmeRevision, itemIds }
      return call(programmeItems.putOrder, input, { context, path: ['programmeItems', 'putOrder'] })
    }
    return { fields: orderFields(programme.items), save }
  },
}

export const partnersWay: Way = {
  read: async (context, eventId) => {
    const { partnersRevision, partners: stored } = await call(
      eventPartners.list,
      { eventId },
      { context, path: ['eventPartners', 'list'] },
    )
    const save = (fields: Fields) => {
      const wanted = unlisted('partners', fields).map((it) =>
        eventPartnerInput.parse({ ...it, organisationId: it.key }),
      )
      const input = { eventId, partnersRevision, partners: wanted }
      return call(eventPartners.put, input, { context, path: ['eventPartners', 'put'] })
    }
    return { fields: partnersFields(stored), save }
  },
}

export const greetingsWay: Way = {
  read: async (context, eventId) => {
    const stored = await readGreetings(context.database, eventId)
    const save = (fields: Fields) => {
      const greeted = unlisted('greetings', fields).map((it) => ({ ...it, personId: it.key }))
      const named = unlisted('greetedNames', fields).map((it) => ({ ...it, personId: null }))
      const list = [...greeted, ...named].toSorted((one, other) => one.order - other.order)
      const { greetingsRevision } = stored
      const input = { eventId, greetingsRevision, greetings: greetingList.parse(list) }
      return call(greetings.put, input, { context, path: ['greetings', 'put'] })
    }
    return { fields: greetingFields(stored), save }
  },
}

export const attendanceWay: Way = {
  read: async (context, eventId) => {
    const stored = await readAttendance(context.database, eventId)
    const save = (fields: Fields) => {
      const details = attendanceOfFields(fields)
      const input = { eventId, attendanceRevision: stored.attendanceRevision, ...details }
      return call(attendance.put, input, { context, path: ['attendance', 'put'] })
    }
    return { fields: attendanceFields(stored), save }
  },
}
