import { z } from 'zod'
import { base, conflictWith, date, id, instant, longText, nothing, revision, time } from './base.ts'
import { event } from './events.ts'
import { lineupComment, proposal, proposalDetails } from './lineups.ts'
import { logo, logoDetails, logoUpload, upload } from './marks.ts'
import { pin, proofAnswer } from './materials.ts'
import { orderRule, partnerRole, presence } from './partners.ts'
import { appearanceRole } from './appearanceRole.ts'
import { partnerCardDetails, reviewProof } from './reviewProof.ts'
import { itemKind, printedCard } from './programme.ts'
import { organiserContact } from './session.ts'
import {
  answerState,
  contentHash,
  decision,
  lineupAnswer,
  lineupContent,
  personAnswer,
  placeFacts,
} from './signOffs.ts'

/** When and where something takes place; a time or a room that is not known yet is null. */
const place = z.object({
  day: date,
  start: time.nullable(),
  durationMinutes: z.int().nullable(),
  room: z.string().nullable(),
})

/** Whether an answer is waited for, and until when; what was answered last, if anything. */
const asking = z.object({
  isWaiting: z.boolean(),
  deadline: date.nullable(),
  answer: decision.shape.answer.nullable(),
})

/** One thing that a person is asked about at an event. */
export const reviewTask = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('panel'),
    panelId: id,
    title: z.string(),
    ...place.shape,
    ...asking.shape,
  }),
  z.object({
    kind: z.literal('answer'),
    appearanceId: id,
    itemKind,
    title: z.string(),
    role: appearanceRole,
    ...place.shape,
    ...asking.shape,
  }),
  z.object({
    kind: z.literal('partner'),
    eventPartnerId: id,
    name: z.string(),
    roles: z.array(partnerRole),
    /** Whether a proof waits for their answer, and until when (the earliest). */
    isWaiting: z.boolean(),
    deadline: date.nullable(),
    /** How many proofs wait. */
    waiting: z.int(),
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

/**
 * A panel as its moderator sees it: the line-up that they were sent last, never what staff are changing; nobody's
 * phone or notes, and the e-mail only of guests who allowed it.
 */
export const reviewPanel = z.object({
  id,
  title: z.string(),
  abstract: z.string(),
  ...place.shape,
  event: reviewEvent,
  /** The version to answer; null while nothing was sent to them. */
  asked: z
    .object({ version: z.int(), content: lineupContent, deadline: date, at: instant, isWaiting: z.boolean() })
    .nullable(),
  /** The version that they saw before this one; null when this is the first. */
  seenBefore: z.object({ version: z.int(), content: lineupContent }).nullable(),
  /** Their last answer, given by themselves or written down for them, and the line-up that it was given to. */
  decision: decision.nullable(),
  decided: lineupContent.nullable(),
  emails: z.array(z.object({ personId: id, email: z.string() })),
  discussion: z.array(lineupComment),
  proposals: z.array(proposal),
})

/** A person's own place: how they will be printed, and where; what they answered, and for what. */
export const reviewAnswer = z.object({
  id,
  personId: id,
  state: answerState,
  facts: placeFacts,
  /** What an answer given now covers. */
  coversHash: contentHash,
  asked: z.object({ deadline: date, at: instant }).nullable(),
  decision: decision.nullable(),
  /** Whether the moderators of their panels may see their e-mail; null where none is known. */
  sharesEmail: z.boolean().nullable(),
  proposals: z.array(proposal),
  role: appearanceRole,
  card: printedCard,
  itemKind,
  title: z.string(),
  abstract: z.string(),
  ...place.shape,
  event: reviewEvent,
})

/** A partner's own place at the event: its card, its roles and order with their reason, its logos and the proofs it is on. */
export const reviewPartner = z.object({
  id,
  organisationId: id,
  /** As printed at this event. */
  name: z.string(),
  shortName: z.string(),
  presence,
  roles: z.array(z.object({ role: partnerRole, order: z.int(), of: z.int(), orderRule })),
  event: reviewEvent,
  card: partnerCardDetails.extend({ revision }),
  logos: z.array(logo),
  /** Those sent to anybody, the current ones first. */
  proofs: z.array(reviewProof),
})

export const reviewEndpoints = {
  get: base.route({ method: 'GET', path: '/review', tags: ['review'] }).output(review),
  panel: base
    .route({ method: 'GET', path: '/review/panels/{panelId}', tags: ['review'] })
    .input(z.object({ panelId: id }))
    .output(reviewPanel),
  /** Says that the moderator has this version before them, so that the next one can be compared with it. */
  look: base
    .route({ method: 'POST', path: '/review/panels/{panelId}/looks', tags: ['review'] })
    .input(z.object({ panelId: id, version: z.int() }))
    .output(nothing),
  /** Answers the version that was sent last; an earlier one is refused with what is current. */
  decide: base
    .route({ method: 'POST', path: '/review/panels/{panelId}/decisions', tags: ['review'] })
    .errors(conflictWith(reviewPanel))
    .input(
      z
        .object({
          panelId: id,
          id,
          version: z.int(),
          answer: lineupAnswer,
          comment: longText(4000),
          aboutPersonId: id.nullable(),
        })
        .refine(({ answer, comment }) => answer !== 'changes-requested' || comment !== '', {
          path: ['comment'],
          error: 'comment-missing',
        }),
    )
    .output(reviewPanel),
  comment: base
    .route({ method: 'POST', path: '/review/panels/{panelId}/comments', tags: ['review'] })
    .input(z.object({ panelId: id, id, text: longText(4000).min(1) }))
    .output(reviewPanel),
  propose: base
    .route({ method: 'POST', path: '/review/panels/{panelId}/proposals', tags: ['review'] })
    .input(z.object({ panelId: id, id, details: proposalDetails.options[0] }))
    .output(reviewPanel),
  answer: base
    .route({ method: 'GET', path: '/review/answers/{appearanceId}', tags: ['review'] })
    .input(z.object({ appearanceId: id }))
    .output(reviewAnswer),
  /** Answers for one's own place as it is now; refused with what is current when it was changed since it was read. */
  respond: base
    .route({ method: 'POST', path: '/review/answers/{appearanceId}/answers', tags: ['review'] })
    .errors(conflictWith(reviewAnswer))
    .input(
      z.object({
        appearanceId: id,
        id,
        coversHash: contentHash,
        answer: personAnswer,
        note: longText(2000),
        /** Null leaves it as it is. */
        sharesEmail: z.boolean().nullable(),
      }),
    )
    .output(reviewAnswer),
  /** Proposes how one's own name, title or organisation should be printed. */
  correct: base
    .route({ method: 'POST', path: '/review/answers/{appearanceId}/proposals', tags: ['review'] })
    .input(z.object({ appearanceId: id, id, card: printedCard, reason: longText(2000) }))
    .output(reviewAnswer),
  partner: base
    .route({ method: 'GET', path: '/review/partners/{eventPartnerId}', tags: ['review'] })
    .input(z.object({ eventPartnerId: id }))
    .output(reviewPartner),
  /** The partner's card in the directory; the new name is also printed at events that are still to come. */
  putCard: base
    .route({ method: 'PUT', path: '/review/partners/{eventPartnerId}/card', tags: ['review'] })
    .errors(conflictWith(reviewPartner))
    .input(partnerCardDetails.extend({ eventPartnerId: id, revision }))
    .output(reviewPartner),
  /** A new logo in the place of the one before, here and at events that are still to come. */
  addLogo: base
    .route({ method: 'POST', path: '/review/partners/{eventPartnerId}/logos', tags: ['review'] })
    .input(logoUpload.extend({ eventPartnerId: id, id, file: upload }))
    .output(reviewPartner),
  putLogo: base
    .route({ method: 'PUT', path: '/review/partners/{eventPartnerId}/logos/{logoId}', tags: ['review'] })
    .errors(conflictWith(reviewPartner))
    .input(logoDetails.extend({ eventPartnerId: id, logoId: id, revision }))
    .output(reviewPartner),
  removeLogo: base
    .route({ method: 'DELETE', path: '/review/partners/{eventPartnerId}/logos/{logoId}', tags: ['review'] })
    .input(z.object({ eventPartnerId: id, logoId: id }))
    .output(reviewPartner),
  /** Answers the proof that was sent last; an earlier one is refused with what is current. */
  decideProof: base
    .route({ method: 'POST', path: '/review/partners/{eventPartnerId}/decisions', tags: ['review'] })
    .errors(conflictWith(reviewPartner))
    .input(
      z
        .object({
          eventPartnerId: id,
          id,
          proofId: id,
          coversHash: contentHash,
          answer: proofAnswer,
          comment: longText(4000),
          pin: pin.nullable(),
        })
        .refine(({ answer, comment }) => answer !== 'changes-requested' || comment !== '', {
          path: ['comment'],
          error: 'comment-missing',
        }),
    )
    .output(reviewPartner),
}

export type ReviewTask = z.infer<typeof reviewTask>
export type ReviewEvent = z.infer<typeof reviewEvent>
export type ReviewPanel = z.infer<typeof reviewPanel>
export type ReviewAnswer = z.infer<typeof reviewAnswer>
export type ReviewPartner = z.infer<typeof reviewPartner>
