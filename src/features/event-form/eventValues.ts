import type { z } from 'zod'
import type { Event, eventDetails } from '#contract/events.ts'

/** What the form holds before the schema has checked it. */
export type EventValues = z.input<typeof eventDetails>

/** The event's own form: the contract's schema, read with the first form. */
export const eventSchema = () => import('#contract/events.ts').then((module) => module.eventDetails)

/** The form's part of an event. */
export const readEventForm = (event: Event): { values: EventValues; revision: number } => ({
  values: {
    name: event.name,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    timeZone: event.timeZone,
    venueName: event.venueName,
    venueAddress: event.venueAddress,
    venueAccess: event.venueAccess,
    description: event.description,
  },
  revision: event.revision,
})

/** An event of which nothing is known yet. */
export const emptyEvent: EventValues = {
  name: '',
  startsOn: '',
  endsOn: '',
  timeZone: 'Europe/Warsaw',
  venueName: '',
  venueAddress: '',
  venueAccess: '',
  description: '',
}
