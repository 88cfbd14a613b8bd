import { z } from 'zod'
import { base, conflictWith, date, id, instant, longText, nothing, requiredText, revision } from './base.ts'
import { appearanceRole } from './appearanceRole.ts'
import { itemKind } from './programme.ts'
import { releaseChange } from './releaseChange.ts'
import { release } from './releaseContent.ts'
import { gateLine } from './releaseGate.ts'
import { answerState, contentHash, lineupState } from './signOffs.ts'

const number = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 2)

/** The last part of a programme's address: words of plain small letters and digits with hyphens between. */
export const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'slug' })

/** Where an event's programme stands for everybody, `/program/{slug}`. */
export const publication = z.object({
  slug,
  /** Since when it is taken away from there; null while it stands there. */
  withdrawnAt: instant.nullable(),
  revision,
})

/** A release without its content. */
const releaseSummary = release.omit({ content: true }).extend({
  /** Empty where nobody of the staff made it. */
  createdBy: z.string(),
  /** Why it went out although something stood open; empty where nothing did. */
  reason: z.string(),
  /** The letters that were written for it, by where they are now. */
  letters: z.object({ waiting: z.int(), sent: z.int() }),
})

/** What was printed from a release. */
export const printDetails = z.object({
  what: requiredText(200),
  /** A material of the event, or null. */
  materialId: id.nullable(),
  printedOn: date,
  /** Null while unknown. */
  copies: z.int().min(1).max(10_000_000).nullable(),
  note: longText(1000),
})

const releasePrint = printDetails.extend({
  id,
  releaseNumber: z.int(),
  material: z.string().nullable(),
  createdBy: z.string(),
  /** In how many things the last release differs from what was printed. */
  changesSince: z.int(),
})

/**
 * What somebody knows of a place: `told` by a letter that went out or they said it themselves; `waiting`: a letter that
 * says it is in the outbox; `without-address`: nothing can be sent to them; `left-alone`: they said no.
 */
export const toldState = z.enum(['told', 'waiting', 'not-told', 'without-address', 'left-alone'])

/** How somebody's place on an item stands to the last release. `gone`: released, and no longer in the programme. */
export const releasedState = z.enum(['released', 'changed', 'not-released', 'gone'])

/** Somebody's place, and the three facts about it apart: decided, released, told. */
const placeStanding = z.object({
  itemId: id,
  itemKind,
  title: z.string(),
  personId: id,
  name: z.string(),
  role: appearanceRole,
  /** A moderator's is the state of the line-up, everybody else's that of their own answer; null once they are gone. */
  lineup: lineupState.nullable(),
  answer: answerState.nullable(),
  released: releasedState,
  told: toldState,
})

/** An event's releases, and what of its programme is decided, released and told. */
const releaseBoard = z.object({
  eventId: id,
  /** Newest first. */
  items: z.array(releaseSummary),
  publication: publication.nullable(),
  /** How many things changed since the last release; 0 before the first. */
  changes: z.int(),
  /** By item in the order of the programme; those who are gone last. Nobody of an event that is over. */
  places: z.array(placeStanding),
  prints: z.array(releasePrint),
})

/** Whom a release made now would concern, and what they do not know yet of their places. */
const toTell = z.object({
  personId: id,
  name: z.string(),
  hasAddress: z.boolean(),
  matters: z.array(z.object({ itemId: id, title: z.string(), news: z.enum(['new', 'changed', 'gone']) })),
  /** A letter that says it is in the outbox already, so that none is written. */
  isWaiting: z.boolean(),
})

/** What a release made now would be. */
const preparation = z.object({
  eventId: id,
  number: z.int(),
  /** Of the content, and of what stands open: what `create` sends back, so that nothing else goes out than was looked at. */
  hash: contentHash,
  gateHash: contentHash,
  last: z.object({ number: z.int(), name: z.string(), publishedAt: instant }).nullable(),
  /** Whether anything differs from the last release; true before the first. */
  isNew: z.boolean(),
  counts: z.object({ items: z.int(), people: z.int() }),
  /** Against the last release; empty before the first. */
  changes: z.array(releaseChange),
  gate: z.array(gateLine),
  toTell: z.array(toTell),
  publication: publication.nullable(),
  /** A free address that follows from the event's name. */
  suggestedSlug: z.string(),
})

const eventId = z.object({ eventId: id })
const numbered = z.object({ eventId: id, number })

export const releases = {
  list: base
    .route({ method: 'GET', path: '/events/{eventId}/releases', tags: ['releases'] })
    .input(eventId)
    .output(releaseBoard),
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/releases/{number}', tags: ['releases'] })
    .input(numbered)
    .output(release.extend({ createdBy: z.string(), reason: z.string(), gate: z.array(gateLine) })),
  prepare: base
    .route({ method: 'GET', path: '/events/{eventId}/release-preparation', tags: ['releases'] })
    .input(eventId)
    .output(preparation),
  /**
   * Freezes the programme as it stands and publishes it, under `slug` the first time. 409 when it is not what was looked
   * at any more; 422 for a gate that blocks without a `reason`, and when nothing is new.
   */
  create: base
    .route({ method: 'POST', path: '/events/{eventId}/releases', successStatus: 201, tags: ['releases'] })
    .errors(conflictWith(preparation))
    .input(
      z.object({
        eventId: id,
        id,
        name: requiredText(120),
        hash: contentHash,
        gateHash: contentHash,
        reason: longText(2000),
        slug: slug.nullable(),
        /** Whether letters are written to those whom it concerns. */
        isTold: z.boolean(),
      }),
    )
    .output(release.omit({ content: true })),
  /** What changed between any two releases. */
  difference: base
    .route({ method: 'GET', path: '/events/{eventId}/release-difference', tags: ['releases'] })
    .input(z.object({ eventId: id, from: number, to: number }))
    .output(z.object({ from: z.int(), to: z.int(), changes: z.array(releaseChange) })),
  addPrint: base
    .route({
      method: 'POST',
      path: '/events/{eventId}/releases/{number}/prints',
      successStatus: 201,
      tags: ['releases'],
    })
    .errors(conflictWith(releasePrint))
    .input(printDetails.extend({ eventId: id, number, id }))
    .output(releasePrint),
  removePrint: base
    .route({ method: 'DELETE', path: '/release-prints/{printId}', tags: ['releases'] })
    .input(z.object({ printId: id }))
    .output(nothing),
  restorePrint: base
    .route({ method: 'POST', path: '/release-prints/{printId}/restore', tags: ['releases'] })
    .input(z.object({ printId: id }))
    .output(releasePrint),
}

export const publications = {
  /** Takes the programme away from everybody, puts it back, or gives it another address. */
  put: base
    .route({ method: 'PUT', path: '/events/{eventId}/publication', tags: ['releases'] })
    .errors(conflictWith(publication))
    .input(z.object({ eventId: id, slug, isWithdrawn: z.boolean(), revision }))
    .output(publication),
}

export type Publication = z.infer<typeof publication>
export type ReleaseBoard = z.infer<typeof releaseBoard>
export type ReleaseSummary = z.infer<typeof releaseSummary>
export type ReleasePrint = z.infer<typeof releasePrint>
export type Preparation = z.infer<typeof preparation>
export type PlaceStanding = z.infer<typeof placeStanding>
export type ToldState = z.infer<typeof toldState>
export type ReleasedState = z.infer<typeof releasedState>
