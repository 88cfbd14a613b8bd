import { z } from 'zod'
import { base, conflictWith, date, id, revision, time } from './base.ts'

/**
 * From one wall time to another, in the event's zone, on a day; one that ends no later than it begins ends on the next day,
 * so that 00:00–00:00 is the whole day.
 */
export const interval = z.object({ day: date, from: time, to: time })

const intervals = z
  .array(interval)
  .min(1)
  .max(60)
  .refine((list) => new Set(list.map(({ day, from }) => `${day} ${from}`)).size === list.length, {
    error: 'interval-twice',
  })

const isUnique = (values: string[]) => new Set(values).size === values.length

/** The fields of the planning rules' form. Who or what has no intervals is there all the time; with them, only then. */
export const planningDetails = z.object({
  /** Between which wall times each day's programme lies; one that closes no later than it opens closes on the next day. */
  opensAt: time.nullable(),
  closesAt: time.nullable(),
  /** How many minutes somebody needs from one room to another. */
  graceMinutes: z.int().min(0).max(120),
  /** How many people are expected where everybody is in one room. */
  expectedPeople: z.int().min(1).max(1_000_000).nullable(),
  rooms: z
    .array(z.object({ roomId: id, intervals }))
    .max(100)
    .refine((rooms) => isUnique(rooms.map(({ roomId }) => roomId)), { error: 'room-twice' }),
  people: z
    .array(z.object({ personId: id, intervals }))
    .max(1000)
    .refine((people) => isUnique(people.map(({ personId }) => personId)), { error: 'person-twice' }),
})

/** What the programme of an event is checked against. */
export const planning = z.object({
  ...planningDetails.shape,
  eventId: id,
  /** In the order of the rooms, and of people's names. */
  rooms: z.array(z.object({ roomId: id, name: z.string(), intervals })),
  people: z.array(z.object({ personId: id, name: z.string(), intervals })),
  planningRevision: revision,
})

const eventId = z.object({ eventId: id })

export const planningRules = {
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/planning', tags: ['programme'] })
    .input(eventId)
    .output(planning),
  put: base
    .route({ method: 'PUT', path: '/events/{eventId}/planning', tags: ['programme'] })
    .errors(conflictWith(planning))
    .input(planningDetails.extend({ eventId: id, planningRevision: revision }))
    .output(planning),
}

export type Interval = z.infer<typeof interval>
export type PlanningDetails = z.infer<typeof planningDetails>
export type Planning = z.infer<typeof planning>
