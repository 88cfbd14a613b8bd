import { newId } from '#domain/id.ts'
import type { Change, Database } from '#server/database/database.ts'
import { sessionLimits } from './limits.ts'
import { newToken, sha256 } from './token.ts'

type Opening = {
  userId: string | null
  linkId: string | null
  /** The passkey that it is opened by, where it is. */
  passkeyId?: string | null
  isRemembered: boolean
  browser: string
  now: Date
}

/** Opens a session and answers its secret, which is nowhere else. */
export const openSession = async (
  database: Database | Change,
  { userId, linkId, passkeyId = null, isRemembered, browser, now }: Opening,
) => {
  const token = newToken()
  const limits =
    userId === null
      ? sessionLimits.reviewer
      : isRemembered
        ? sessionLimits.rememberedStaff
        : sessionLimits.staff
  await database
    .insertInto('session')
    .values({
      id: newId(),
      tokenHash: await sha256(token),
      userId,
      linkId,
      passkeyId,
      isRemembered: isRemembered ? 1 : 0,
      createdAt: now.toISOString(),
      lastSeenAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + limits.longest).toISOString(),
      browser,
    })
    .execute()
  return token
}
