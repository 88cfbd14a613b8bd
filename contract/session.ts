import { z } from 'zod'
import { base, email, id, instant, nothing } from './base.ts'
import { userRole } from './settings.ts'

/** What somebody who came by a review link is at that event; the same person may be two of them. */
export const reviewRole = z.enum(['moderator', 'guest', 'partner'])

/** Who is asking, as far as the server knows. */
export const me = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody') }),
  z.object({
    kind: z.literal('staff'),
    sessionId: id,
    userId: id,
    name: z.string(),
    email: z.string(),
    role: userRole,
    /** Until when this sign-in counts as fresh enough to erase a person or to change a role. */
    freshUntil: instant,
    /** What this session lacks, and can do nothing before: a first passkey, or a sign-in by the one there is. */
    needsPasskey: z.enum(['first', 'sign-in']).nullable(),
  }),
  z.object({
    kind: z.literal('reviewer'),
    sessionId: id,
    eventId: id,
    /** The person or the contact whom the link is for. */
    reviewerId: id,
    name: z.string(),
    roles: z.array(reviewRole),
  }),
])

/** Whom to call or write to at the organiser's. */
export const organiserContact = z.object({
  organisation: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
})

export const session = z.object({
  me,
  contact: organiserContact,
  /** Whether the server can send letters; without, an administrator hands links over. */
  sendsMail: z.boolean(),
  /** The last change that the history held; whoever read something before a later one may show what is old. 0 for nobody. */
  lastChange: z.int(),
})

/** One place where somebody is signed in. `browser` is said roughly: `Firefox, Windows`. */
export const openSession = z.object({
  id,
  createdAt: instant,
  lastSeenAt: instant,
  browser: z.string(),
  isCurrent: z.boolean(),
})

const sessionId = z.object({ sessionId: id })

export const sessionEndpoints = {
  get: base.route({ method: 'GET', path: '/session', tags: ['session'] }).output(session),
  /** Signs out. */
  end: base.route({ method: 'DELETE', path: '/session', tags: ['session'] }).output(nothing),
  list: base
    .route({ method: 'GET', path: '/sessions', tags: ['session'] })
    .output(z.object({ items: z.array(openSession) })),
  /** Ends another session of one's own. */
  endOther: base
    .route({ method: 'DELETE', path: '/sessions/{sessionId}', tags: ['session'] })
    .input(sessionId)
    .output(nothing),
}

/** A secret out of a link: 256 random bits. Anything else is answered as a link that does not work. */
const token = z.string().max(200)

/** What a link is for, before anything is done with it. A link that does not work says nothing of why. */
export const linkLook = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sign-in'), name: z.string() }),
  z.object({ kind: z.literal('review'), name: z.string(), eventName: z.string() }),
  z.object({ kind: z.literal('unusable') }),
])

export const links = {
  /** Says whom a link is for; changes nothing, however often it is asked. */
  look: base
    .route({ method: 'POST', path: '/links/look', tags: ['session'] })
    .input(z.object({ token }))
    .output(linkLook),
  /** Opens a session by a link: a sign-in link once, a review link until it ends. */
  open: base
    .route({ method: 'POST', path: '/links/open', tags: ['session'] })
    .errors({ GONE: { status: 410 } })
    .input(z.object({ token, remember: z.boolean().default(false) }))
    .output(session),
  /** Asks for a new link in place of one that does not work; the answer is the same for any token. */
  renew: base
    .route({ method: 'POST', path: '/links/renew', tags: ['session'] })
    .input(z.object({ token }))
    .output(nothing),
}

export const signInLinks = {
  /** Sends a sign-in link where the address is of the staff; the answer is the same where it is not. */
  ask: base
    .route({ method: 'POST', path: '/sign-in-links', tags: ['session'] })
    .input(z.object({ email: email.min(1) }))
    .output(nothing),
}

export type ReviewRole = z.infer<typeof reviewRole>
export type Me = z.infer<typeof me>
export type Session = z.infer<typeof session>
export type OpenSession = z.infer<typeof openSession>
export type OrganiserContact = z.infer<typeof organiserContact>
export type LinkLook = z.infer<typeof linkLook>
