import type { Reviewer } from '#contract/reviewLinks.ts'
import type { Change } from '#server/database/database.ts'

type NewLink = {
  id: string
  tokenHash: string
  eventId: string
  reviewer: Reviewer
  createdAt: string
  /** Whoever of the staff made it; empty when it was made with a letter that went by itself. */
  createdById: string
}

/** Keeps a new review link; of its secret only the hash. */
export const insertReviewLink = (change: Change, { reviewer, ...link }: NewLink) =>
  change
    .insertInto('review_link')
    .values({
      ...link,
      personId: reviewer.kind === 'person' ? reviewer.id : null,
      contactId: reviewer.kind === 'contact' ? reviewer.id : null,
      mailedAt: null,
      openings: 0,
      lastOpenedAt: null,
      renewalAskedAt: null,
      revokedAt: null,
    })
    .execute()
