import { z } from 'zod'
import { appearanceRole } from './appearanceRole.ts'
import { date, id, instant, time, timeZone } from './base.ts'
import { amount, ruleSet } from './marks.ts'
import { caseForms, partnerRolePlace } from './partners.ts'
import { fact, itemKind, printedCard } from './programme.ts'

/** Somebody on a released item, as printed. Reserves are nobody's business but the organiser's and are not in it. */
const releasedPerson = z.object({
  personId: id,
  role: appearanceRole,
  card: printedCard,
  /** Whether their own confirmation, or their signature as moderator, stood at the release. */
  isConfirmed: z.boolean(),
})

export const releasedItem = z.object({
  itemId: id,
  kind: itemKind,
  title: z.string(),
  abstract: z.string(),
  day: date,
  /** A wall time in the event's zone, or null while it is to be agreed. */
  start: time.nullable(),
  durationMinutes: z.int().nullable(),
  /** One of `rooms`, or null. */
  roomId: id.nullable(),
  /** Announced as „do potwierdzenia”. */
  isToBeConfirmed: z.boolean(),
  facts: z.array(fact),
  people: z.array(releasedPerson),
})

/** How an organisation stands in a released programme; those that take no part are not in it. */
const releasedPartner = z.object({
  organisationId: id,
  name: z.string(),
  shortName: z.string(),
  ...caseForms.shape,
  areFormsConfirmed: z.boolean(),
  roles: z.array(partnerRolePlace),
})

const releasedFunding = z.object({
  projectId: id,
  title: z.string(),
  acronym: z.string(),
  ruleSet,
  programme: z.string(),
  fund: z.string(),
  beneficiary: z.string(),
  totalValue: amount,
  euAmount: amount,
})

/**
 * The state of a whole programme that a release freezes, and all that any way out of it shows: the public page, calendars,
 * the conference formats, tables, print and the article are pure functions of it.
 */
export const releaseContent = z.object({
  form: z.literal(1),
  event: z.object({
    id,
    name: z.string(),
    startsOn: date,
    endsOn: date,
    timeZone,
    venueName: z.string(),
    venueAddress: z.string(),
    venueAccess: z.string(),
    description: z.string(),
    isCancelled: z.boolean(),
  }),
  rooms: z.array(z.object({ roomId: id, name: z.string(), capacity: z.int().nullable() })),
  /** By day, then by start (those without one last), then by room. */
  items: z.array(releasedItem),
  /** Items that an earlier release announced and this one no longer has, as they were announced last. */
  cancelled: z.array(releasedItem),
  partners: z.array(releasedPartner),
  funding: z.array(releasedFunding),
})

/** A release as every way out of it gets it. `number` counts from 1 within the event. */
export const release = z.object({
  id,
  number: z.int().min(1),
  name: z.string(),
  /** SHA-256 of the content's canonical text. */
  hash: z.string(),
  publishedAt: instant,
  content: releaseContent,
})

export type ReleasedPerson = z.infer<typeof releasedPerson>
export type ReleasedItem = z.infer<typeof releasedItem>
export type ReleasedPartner = z.infer<typeof releasedPartner>
export type ReleaseContent = z.infer<typeof releaseContent>
export type Release = z.infer<typeof release>
