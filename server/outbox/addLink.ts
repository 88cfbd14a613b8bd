import type { Reviewer } from '#contract/reviewLinks.ts'
import { newId } from '#domain/id.ts'
import { checkReviewer } from '#server/api/checkReviewer.ts'
import { insertReviewLink } from '#server/api/insertReviewLink.ts'
import type { Change } from '#server/database/database.ts'
import { newToken, sha256 } from '#server/session/token.ts'

type NewLink = { eventId: string; reviewer: Reviewer; publicUrl: string; now: Date; createdById: string }

/** Makes the personal link of a letter. Refused (404, 422) when there is nobody or nothing left that it would open for. */
export const addLink = async (
  change: Change,
  { eventId, reviewer, publicUrl, now, createdById }: NewLink,
) => {
  await checkReviewer(change, eventId, reviewer, now)
  const id = newId(now.getTime())
  const token = newToken()
  const tokenHash = await sha256(token)
  await insertReviewLink(change, {
    id,
    tokenHash,
    eventId,
    reviewer,
    createdAt: now.toISOString(),
    createdById,
  })
  return { id, url: `${publicUrl}/link#t=${token}` }
}
