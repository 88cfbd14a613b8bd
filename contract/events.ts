import { z } from 'zod'
import {
  base,
  conflictWith,
  date,
  id,
  instant,
  listInput,
  listOf,
  longText,
  refuseIdTwice,
  requiredText,
  revision,
  text,
  timeZone,
} from './base.ts'

export const eventState = z.enum(['draft', 'planning', 'archived', 'cancelled'])

export const room = z.object({
  id,
  name: requiredText(100),
  capacity: z.int().min(1).max(100_000).nullable(),
})

/** The fields of the event's own form. */
export const eventDetails = z
  .object({
    name: requiredText(200),
    startsOn: date,
    endsOn: date,
    timeZone: timeZone.default('Europe/Warsaw'),
    venueName: text(200),
    venueAddress: text(300),
    venueAccess: longText(2000),
    description: longText(4000),
  })
  .refine((event) => event.endsOn >= event.startsOn, { path: ['endsOn'], error: 'ends-before-start' })
  .refine((event) => Date.parse(event.endsOn) - Date.parse(event.startsOn) <= 60 * 86_400_000, {
    path: ['endsOn'],
    error: 'too-long',
  })

/** Whether everybody may read an event's programme, and whether it changed since they may. */
export const publishedState = z.enum(['not-published', 'published', 'changed'])

const eventFacts = z.object({
  id,
  state: eventState,
  /** Of an event that is over nobody asks what changed: it is `published` in lists. */
  published: publishedState,
  isExample: z.boolean(),
  counts: z.object({ items: z.int(), panels: z.int(), people: z.int(), partners: z.int() }),
})

export const event = z.object({
  ...eventDetails.shape,
  ...eventFacts.shape,
  rooms: z.array(room),
  /** How many people came, as the attendance says; null while nobody counted. */
  attendanceTotal: z.int().nullable(),
  /** The number of the last release, and in how many things the programme differs from it now; null before the first. */
  release: z.object({ number: z.int(), changes: z.int() }).nullable(),
  revision,
  programmeRevision: revision,
  partnersRevision: revision,
  createdAt: instant,
  updatedAt: instant,
})

export const eventListItem = eventFacts.extend({
  name: eventDetails.shape.name,
  startsOn: date,
  endsOn: date,
  venueName: eventDetails.shape.venueName,
})

/** What a new edition can take over. Answers, signatures and attendance are never among it. */
export const duplicatePart = z.enum(['venue', 'rooms', 'programme', 'lineups', 'partners'])

export const readinessCode = z.enum([
  'programme-empty',
  'panels-without-moderator',
  'panels-without-guests',
  'panels-without-owner',
  'items-without-time',
  'items-without-room',
  'conflict-errors',
  'conflict-warnings',
  'venue-missing',
  'organiser-missing',
  'partners-without-case-forms',
  'lineups-changes-requested',
  'lineups-declined',
  'lineups-outdated',
  'lineups-to-send',
  'lineups-waiting',
  'lineups-skipped',
  'answers-declined',
  'answers-outdated',
  'answers-to-ask',
  'answers-waiting',
  'answers-skipped',
  'proposals-open',
  'panels-ready',
  'materials-changes-requested',
  'materials-blocked',
  'materials-to-ask',
  'materials-waiting',
  'materials-cleared',
  'duties-overdue',
  'programme-not-released',
  'programme-changed',
])

export const readiness = z.object({
  eventId: id,
  lines: z.array(z.object({ code: readinessCode, count: z.int(), total: z.int(), done: z.boolean() })),
})

const eventId = z.object({ eventId: id })

export const events = {
  list: base
    .route({ method: 'GET', path: '/events', tags: ['events'] })
    .input(
      listInput.extend({
        period: z.enum(['upcoming', 'past']).optional(),
        status: eventState.optional(),
        sort: z.enum(['startsOn', '-startsOn', 'name', '-name']).optional(),
      }),
    )
    .output(listOf(eventListItem)),
  get: base
    .route({ method: 'GET', path: '/events/{eventId}', tags: ['events'] })
    .input(eventId)
    .output(event),
  create: base
    .route({ method: 'POST', path: '/events', successStatus: 201, tags: ['events'] })
    .errors(conflictWith(event))
    .input(eventDetails.safeExtend({ id }))
    .output(event),
  putDetails: base
    .route({ method: 'PUT', path: '/events/{eventId}/details', tags: ['events'] })
    .errors(conflictWith(event))
    .input(eventDetails.safeExtend({ eventId: id, revision }))
    .output(event),
  putState: base
    .route({ method: 'PUT', path: '/events/{eventId}/state', tags: ['events'] })
    .errors(conflictWith(event))
    .input(z.object({ eventId: id, revision, state: eventState }))
    .output(event),
  putRooms: base
    .route({ method: 'PUT', path: '/events/{eventId}/rooms', tags: ['events'] })
    .errors(conflictWith(event))
    .input(
      z.object({
        eventId: id,
        revision,
        rooms: z
          .array(room)
          .max(100)
          .superRefine(refuseIdTwice(({ id: roomId }) => roomId, ['id'])),
      }),
    )
    .output(event),
  duplicate: base
    .route({ method: 'POST', path: '/events/{eventId}/duplicate', successStatus: 201, tags: ['events'] })
    .errors(conflictWith(event))
    .input(
      z.object({
        eventId: id,
        id,
        name: requiredText(200),
        startsOn: date,
        parts: z.array(duplicatePart).max(duplicatePart.options.length),
      }),
    )
    .output(event),
  remove: base
    .route({ method: 'DELETE', path: '/events/{eventId}', tags: ['events'] })
    .input(eventId)
    .output(z.object({})),
  restore: base
    .route({ method: 'POST', path: '/events/{eventId}/restore', tags: ['events'] })
    .input(eventId)
    .output(event),
  readiness: base
    .route({ method: 'GET', path: '/events/{eventId}/readiness', tags: ['events'] })
    .input(eventId)
    .output(readiness),
}

export type PublishedState = z.infer<typeof publishedState>
export type EventState = z.infer<typeof eventState>
export type EventDetails = z.infer<typeof eventDetails>
export type Event = z.infer<typeof event>
export type EventListItem = z.infer<typeof eventListItem>
export type DuplicatePart = z.infer<typeof duplicatePart>
export type ReadinessCode = z.infer<typeof readinessCode>
export type Readiness = z.infer<typeof readiness>
export type Room = z.infer<typeof room>
