import { z } from 'zod'
import { base, conflictWith, date, id, instant, longText, text } from './base.ts'
import { appearanceRole } from './appearanceRole.ts'
import { appearanceInput, printedCard } from './programme.ts'
import {
  answerState,
  contentHash,
  decision,
  lineupAnswer,
  lineupContent,
  lineupState,
  lineupVersion,
  onBehalf,
  personAnswer,
} from './signOffs.ts'

/** Whether somebody was told of what they are asked: the letter waits, went out, or came back. */
export const telling = z.object({
  messageId: id,
  state: z.enum(['draft', 'queued', 'sent', 'failed', 'discarded']),
  sentAt: instant.nullable(),
})

const asked = z.object({
  deadline: date,
  at: instant,
  by: z.string(),
  telling: telling.nullable(),
})

/** Somebody proposed for the line-up, or a correction of how somebody is printed. Never an edit: staff accept or refuse it. */
export const proposalDetails = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    name: text(200).min(1),
    position: text(200),
    organisation: text(300),
    /** How the person can be reached. */
    reach: text(300),
    reason: longText(2000),
  }),
  z.object({ kind: z.literal('card'), personId: id, card: printedCard, reason: longText(2000) }),
])

export const proposal = z.object({
  id,
  details: proposalDetails,
  by: z.string(),
  at: instant,
  state: z.enum(['open', 'accepted', 'refused']),
  reply: z.string(),
  resolvedBy: z.string().nullable(),
  resolvedAt: instant.nullable(),
})

/** One entry of the talk between staff and the moderator; those of decisions are read with the decisions. */
export const lineupComment = z.object({
  id,
  author: z.object({ kind: z.enum(['staff', 'reviewer']), name: z.string() }),
  text: z.string(),
  at: instant,
})

/** A line-up's sign-off as staff see it: what was sent and signed, what everybody answered, and what was said. */
export const lineup = z.object({
  panelId: id,
  eventId: id,
  state: lineupState,
  /** A signature stands, and so does the confirmation of everybody who is not a reserve. */
  isReady: z.boolean(),
  /** Published as "do potwierdzenia" until it is ready. */
  isToBeConfirmed: z.boolean(),
  content: lineupContent,
  hash: contentHash,
  /** The number of the version that equals the line-up now; null when there is none. */
  version: z.int().nullable(),
  /** The last time that its present moderator was asked. */
  sent: asked.extend({ version: z.int(), seenAt: instant.nullable() }).nullable(),
  /** The last decision that was not taken back. */
  decision: decision.nullable(),
  people: z.array(
    z.object({
      appearanceId: id,
      personId: id,
      role: appearanceRole,
      state: answerState,
      /** What an answer given now would cover. */
      coversHash: contentHash,
      asked: asked.nullable(),
      decision: decision.nullable(),
    }),
  ),
  versions: z.array(lineupVersion),
  /** Everything that was ever decided about the line-up, oldest first. */
  decisions: z.array(decision),
  discussion: z.array(lineupComment),
  proposals: z.array(proposal),
})

const panelId = z.object({ panelId: id })

/** In `get`, `answer` and `resolveProposal` `panelId` may name any item: a talk's speakers answer for their places too. */
export const lineups = {
  get: base
    .route({ method: 'GET', path: '/panels/{panelId}/lineup', tags: ['lineups'] })
    .input(panelId)
    .output(lineup),
  versions: base
    .route({ method: 'GET', path: '/panels/{panelId}/lineup/versions', tags: ['lineups'] })
    .input(panelId)
    .output(z.object({ items: z.array(lineupVersion) })),
  /** Freezes the line-up as it is now and asks its moderator, by a letter in the outbox. */
  send: base
    .route({ method: 'POST', path: '/panels/{panelId}/lineup/send', tags: ['lineups'] })
    .input(z.object({ panelId: id, id, deadline: date }))
    .output(lineup),
  /** Writes down what a moderator answered by another way, skips the answer with a reason, or asks for it anew. */
  decide: base
    .route({ method: 'POST', path: '/panels/{panelId}/lineup/decisions', tags: ['lineups'] })
    .errors(conflictWith(lineup))
    .input(
      z.object({
        panelId: id,
        id,
        /** The line-up that is meant: 409 when it has changed since it was read. */
        hash: contentHash,
        decision: z.discriminatedUnion('kind', [
          onBehalf.extend({ kind: z.literal('on-behalf'), answer: lineupAnswer, comment: longText(4000) }),
          z.object({ kind: z.literal('skipped'), reason: longText(2000).min(1) }),
          z.object({ kind: z.literal('reopened'), reason: longText(2000) }),
        ]),
      }),
    )
    .output(lineup),
  /** The same for a person's own place. */
  answer: base
    .route({ method: 'POST', path: '/panels/{panelId}/answers', tags: ['lineups'] })
    .errors(conflictWith(lineup))
    .input(
      z.object({
        panelId: id,
        id,
        appearanceId: id,
        coversHash: contentHash,
        decision: z.discriminatedUnion('kind', [
          onBehalf.extend({ kind: z.literal('on-behalf'), answer: personAnswer }),
          z.object({ kind: z.literal('skipped'), reason: longText(2000).min(1) }),
          z.object({ kind: z.literal('reopened'), reason: longText(2000) }),
        ]),
      }),
    )
    .output(lineup),
  comment: base
    .route({ method: 'POST', path: '/panels/{panelId}/comments', tags: ['lineups'] })
    .input(z.object({ panelId: id, id, text: longText(4000).min(1) }))
    .output(lineup),
  /** Accepting a correction prints it; accepting a person puts `place` at the end of the line-up, where one is given. */
  resolveProposal: base
    .route({ method: 'POST', path: '/panels/{panelId}/proposals/{proposalId}', tags: ['lineups'] })
    .errors(conflictWith(lineup))
    .input(
      z.object({
        panelId: id,
        proposalId: id,
        state: z.enum(['accepted', 'refused']),
        reply: longText(2000),
        place: appearanceInput.nullable(),
      }),
    )
    .output(lineup),
  /** Whether the panel is published as "do potwierdzenia" while it is not ready. */
  putMark: base
    .route({ method: 'PUT', path: '/panels/{panelId}/lineup/mark', tags: ['lineups'] })
    .input(z.object({ panelId: id, isToBeConfirmed: z.boolean() }))
    .output(lineup),
}

export type Lineup = z.infer<typeof lineup>
export type Proposal = z.infer<typeof proposal>
export type ProposalDetails = z.infer<typeof proposalDetails>
export type LineupComment = z.infer<typeof lineupComment>
export type Telling = z.infer<typeof telling>
