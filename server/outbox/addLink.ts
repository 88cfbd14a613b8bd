import type { Reviewer } from '#contract/reviewLinks.ts'
import { refuse } from '#server/api/base.ts'
import { checkReviewer } from '#server/api/checkReviewer.ts'
import { insertReviewLink } from '#server/api/insertReviewLink.ts'
import type { Change } from '#server/database/database.ts'
import { newToken, sha256 } from '#server/session/token.ts'

type NewLink = {
  id: string
  eventId: string
  reviewer: Reviewer
  publicUrl: string
  now: Date
  createdById: string
}

/** The address of a link with a new secret, and the secret's hash, which alone is kept. */
export const newSecret = async (publicUrl: string) => {
  const token = newToken()
  return { tokenHash: await sha256(token), url: `${publicUrl}/link#t=${token}` }
}

/** Makes the personal link of a letter. Refused (404, 422) when there is nobody or nothing left that it would open for. */
export const addLink = async (
  change: Change,
  { id, eventId, reviewer, publicUrl, now, createdById }: NewLink,
) => {
  await checkReviewer(change, eventId, reviewer, now)
  const { tokenHash, url } = await newSecret(publicUrl)
  const createdAt = now.toISOString()
  await insertReviewLink(change, { id, tokenHash, eventId, reviewer, createdAt, createdById })
  return { id, url }
}

/** Gives a link another secret: nobody has the one of an answer that was lost. 422 when it was revoked meanwhile. */
export const renewLink = async (change: Change, id: string, publicUrl: string) => {
  const { tokenHash, url } = await newSecret(publicUrl)
  const { numUpdatedRows } = await change
    .updateTable('review_link')
    .set({ tokenHash })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw refuse(['id'], 'link-revoked')
  return { id, url }
}
