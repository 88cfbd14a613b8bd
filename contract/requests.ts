import { z } from 'zod'
import { appearanceRole } from './appearanceRole.ts'
import { base, conflictWith, date, id, refuseIdTwice } from './base.ts'
import { answerState, lineupState } from './signOffs.ts'

const eachOnce = refuseIdTwice((it: string) => it)

const asking = z.object({
  eventId: id,
  /** Panels whose moderators are asked about their line-up. */
  panelIds: z.array(id).max(200).superRefine(eachOnce),
  /** Places whose people are asked whether they come. */
  appearanceIds: z.array(id).max(500).superRefine(eachOnce),
  /** The last day for an answer, in the event's calendar. */
  deadline: date,
})

/** One letter that asking would put into the outbox: a person gets one, whatever they are asked. */
const requestLetter = z.object({
  personId: id,
  name: z.string(),
  /** Empty while no address is known: the letter can be copied, not sent. */
  to: z.string(),
  subject: z.string(),
  text: z.string(),
})

/** Whom an event could ask, in the order of its programme, and where each stands: moderators by panel, and everybody else's places. */
const candidates = z.object({
  panels: z.array(
    z.object({ panelId: id, title: z.string(), moderator: z.string().nullable(), state: lineupState }),
  ),
  places: z.array(
    z.object({
      appearanceId: id,
      itemId: id,
      itemTitle: z.string(),
      name: z.string(),
      role: appearanceRole,
      state: answerState,
    }),
  ),
})

export const requests = {
  candidates: base
    .route({ method: 'GET', path: '/events/{eventId}/requests/candidates', tags: ['lineups'] })
    .input(z.object({ eventId: id }))
    .output(candidates),
  /** Says who would get what, and changes nothing. */
  preview: base
    .route({ method: 'POST', path: '/events/{eventId}/requests/preview', tags: ['lineups'] })
    .input(asking)
    .output(z.object({ letters: z.array(requestLetter) })),
  /** Asks: freezes the line-ups and puts a letter for each person into the outbox, or sends it at once. */
  create: base
    .route({ method: 'POST', path: '/events/{eventId}/requests', successStatus: 201, tags: ['lineups'] })
    .errors(conflictWith(z.object({ messageIds: z.array(id) })))
    .input(asking.extend({ id, delivery: z.enum(['outbox', 'now']) }))
    .output(z.object({ messageIds: z.array(id) })),
}

export type Candidates = z.infer<typeof candidates>
export type RequestLetter = z.infer<typeof requestLetter>
