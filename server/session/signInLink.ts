import { newId } from '#domain/id.ts'
import type { Change, Database } from '#server/database/database.ts'
import { newToken, sha256 } from './token.ts'

type Issue = {
  userId: string
  /** For how long it works, in milliseconds. */
  lasts: number
  now: Date
  /** Makes the links issued before for the same user useless. */
  replacesEarlier: boolean
}

/** Makes a one-time sign-in link and answers its secret, which is nowhere else. */
export const issueSignInLink = async (
  database: Database | Change,
  { userId, lasts, now, replacesEarlier }: Issue,
) => {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + lasts).toISOString()
  if (replacesEarlier) {
    // Kept as used: whoever still opens one of them may ask for a new one.
    await database
      .updateTable('sign_in_link')
      .set({ usedAt: now.toISOString() })
      .where('userId', '=', userId)
      .where('usedAt', 'is', null)
      .execute()
  }
  await database
    .insertInto('sign_in_link')
    .values({
      id: newId(),
      tokenHash: await sha256(token),
      userId,
      createdAt: now.toISOString(),
      expiresAt,
      usedAt: null,
    })
    .execute()
  return { token, expiresAt }
}
