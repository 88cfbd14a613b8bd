import { z } from 'zod'
import { base, conflictWith, date, id } from './base.ts'

const asking = z.object({
  eventId: id,
  /** Panels whose moderators are asked about their line-up. */
  panelIds: z.array(id).max(200),
  /** Places whose people are asked whether they come. */
  appearanceIds: z.array(id).max(500),
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

export const requests = {
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

export type RequestLetter = z.infer<typeof requestLetter>
