import { z } from 'zod'
import { base, conflictWith, id, instant } from './base.ts'

/** Whom a review link is for: somebody of the directory, or a contact of an organisation. */
export const reviewer = z.object({ kind: z.enum(['person', 'contact']), id })

/** A personal link to what one person is asked for at one event. Its secret is answered once, when it is made. */
export const reviewLink = z.object({
  id,
  eventId: id,
  reviewer,
  /** The organisation that a contact speaks for; null for a person. */
  organisationId: id.nullable(),
  name: z.string(),
  email: z.string(),
  createdAt: instant,
  createdBy: z.string(),
  /** When it was mailed, or null when it was handed over. */
  mailedAt: instant.nullable(),
  /** In how many browsers it was opened by its button, and when last. */
  openings: z.int(),
  lastOpenedAt: instant.nullable(),
  /** When somebody holding a link that no longer works asked for a new one. */
  renewalAskedAt: instant.nullable(),
  state: z.enum(['works', 'expired', 'revoked']),
})

/** A letter that carries a link, in Polish, ready to be copied. */
export const linkLetter = z.object({ to: z.string(), subject: z.string(), text: z.string() })

export const reviewLinks = {
  list: base
    .route({ method: 'GET', path: '/review-links', tags: ['review links'] })
    .input(z.object({ eventId: id }))
    .output(z.object({ items: z.array(reviewLink) })),
  create: base
    .route({ method: 'POST', path: '/review-links', successStatus: 201, tags: ['review links'] })
    .errors(conflictWith(reviewLink))
    .input(
      z.object({
        id,
        eventId: id,
        reviewer,
        /** `mail`: the letter goes out now and the link is not shown; `hand`: it is shown, this once. */
        delivery: z.enum(['hand', 'mail']),
        /** Revokes the links made before for the same person at this event, and ends what was opened by them. */
        replaceEarlier: z.boolean(),
      }),
    )
    .output(z.object({ link: reviewLink, url: z.string().nullable(), letter: linkLetter.nullable() })),
  revoke: base
    .route({ method: 'DELETE', path: '/review-links/{linkId}', tags: ['review links'] })
    .input(z.object({ linkId: id }))
    .output(reviewLink),
}

export type Reviewer = z.infer<typeof reviewer>
export type ReviewLink = z.infer<typeof reviewLink>
export type LinkLetter = z.infer<typeof linkLetter>
