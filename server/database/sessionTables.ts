import type { Generated } from 'kysely'
import type { Flag } from './schema.ts'

/** A one-time link for somebody of the staff. Only the SHA-256 of its secret is kept, here and below. */
type SignInLinkTable = {
  id: string
  tokenHash: string
  userId: string
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

/** A personal link to one event, for a person or for an organisation's contact; it ends with the event or is revoked. */
export type ReviewLinkTable = {
  id: string
  tokenHash: string
  eventId: string
  personId: string | null
  contactId: string | null
  createdAt: string
  createdById: string
  mailedAt: string | null
  openings: number
  lastOpenedAt: string | null
  renewalAskedAt: string | null
  revokedAt: string | null
}

/** One browser that somebody signed in with: a user of the staff, or whoever opened a review link. */
type SessionTable = {
  id: string
  tokenHash: string
  userId: string | null
  linkId: string | null
  /** The passkey that it was opened by; null where it was a link. */
  passkeyId: Generated<string | null>
  isRemembered: Flag
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  browser: string
}

/**
 * A key of somebody of the staff: of it only the public half is here, bytes as base64url. `counter` is what its holder counted
 * last, for those that count; it fills 32 bits without a sign.
 */
type PasskeyTable = {
  id: string
  userId: string
  credentialId: string
  publicKey: string
  counter: number
  name: string
  isBackedUp: Flag
  createdAt: string
  lastUsedAt: string | null
  revision: number
}

/** What an authenticator has to sign, once; that of an enrolment is bound to its session, that of a sign-in to none. */
type PasskeyChallengeTable = { challenge: string; sessionId: string | null; expiresAt: string }

/** How often something was tried since an instant, by a key that names what and (hashed) who. */
type AttemptTable = { key: string; since: string; count: number }

export type SessionTables = {
  sign_in_link: SignInLinkTable
  review_link: ReviewLinkTable
  session: SessionTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  attempt: AttemptTable
}
