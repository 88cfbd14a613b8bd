import { z } from 'zod'
import { base, date, id, time } from './base.ts'
import { event } from './events.ts'
import { orderRule, partnerRole } from './partners.ts'
import { appearanceRole, itemKind, printedCard } from './programme.ts'
import { organiserContact } from './session.ts'

/** When and where something takes place; a time or a room that is not known yet is null. */
const place = z.object({
  day: date,
  start: time.nullable(),
  durationMinutes: z.int().nullable(),
  room: z.string().nullable(),
})

/** One thing that a person is asked about at an event. */
export const reviewTask = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('panel'), panelId: id, title: z.string(), ...place.shape }),
  z.object({
    kind: z.literal('answer'),
    appearanceId: id,
    itemKind,
    title: z.string(),
    role: appearanceRole,
    ...place.shape,
  }),
  z.object({
    kind: z.literal('partner'),
    eventPartnerId: id,
    name: z.string(),
    roles: z.array(partnerRole),
  }),
])

/** The event as those see it who are invited to it. */
export const reviewEvent = event.pick({
  id: true,
  name: true,
  state: true,
  startsOn: true,
  endsOn: true,
  timeZone: true,
  venueName: true,
  venueAddress: true,
  venueAccess: true,
})

export const review = z.object({
  name: z.string(),
  event: reviewEvent,
  contact: organiserContact,
  /** What this person is told about their data, in Polish. */
  informationClause: z.string(),
  tasks: z.array(reviewTask),
})

/** A panel as its moderator sees it: nobody's address, phone or notes. */
export const reviewPanel = z.object({
  id,
  title: z.string(),
  abstract: z.string(),
  ...place.shape,
  event: reviewEvent,
  people: z.array(z.object({ id, role: appearanceRole, card: printedCard })),
})

/** A person's own place: how they will be printed, and where. */
export const reviewAnswer = z.object({
  id,
  role: appearanceRole,
  card: printedCard,
  itemKind,
  title: z.string(),
  abstract: z.string(),
  ...place.shape,
  event: reviewEvent,
})

/** A partner's own place at the event: their name as printed, and their order in each role with its reason. */
export const reviewPartner = z.object({
  id,
  name: z.string(),
  shortName: z.string(),
  roles: z.array(z.object({ role: partnerRole, order: z.int(), of: z.int(), orderRule })),
  event: reviewEvent,
})

export const reviewEndpoints = {
  get: base.route({ method: 'GET', path: '/review', tags: ['review'] }).output(review),
  panel: base
    .route({ method: 'GET', path: '/review/panels/{panelId}', tags: ['review'] })
    .input(z.object({ panelId: id }))
    .output(reviewPanel),
  answer: base
    .route({ method: 'GET', path: '/review/answers/{appearanceId}', tags: ['review'] })
    .input(z.object({ appearanceId: id }))
    .output(reviewAnswer),
  partner: base
    .route({ method: 'GET', path: '/review/partners/{eventPartnerId}', tags: ['review'] })
    .input(z.object({ eventPartnerId: id }))
    .output(reviewPartner),
}

export type ReviewTask = z.infer<typeof reviewTask>
export type ReviewEvent = z.infer<typeof reviewEvent>
export type ReviewPanel = z.infer<typeof reviewPanel>
export type ReviewAnswer = z.infer<typeof reviewAnswer>
export type ReviewPartner = z.infer<typeof reviewPartner>
