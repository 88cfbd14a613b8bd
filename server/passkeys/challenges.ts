import type { Database } from '#server/database/database.ts'
import { challengeLasts } from '#server/session/limits.ts'
import { newToken } from '#server/session/token.ts'

/** A new challenge for an authenticator; `sessionId`: only this session may answer it. Kept where every instance sees it. */
export const makeChallenge = async (database: Database, sessionId: string | null, now: Date) => {
  const challenge = newToken()
  const expiresAt = new Date(now.getTime() + challengeLasts).toISOString()
  await database.insertInto('passkey_challenge').values({ challenge, sessionId, expiresAt }).execute()
  return challenge
}

/** Uses a challenge up; answers whether it held for this session. Whatever comes of the answer, there is no second one. */
export const takeChallenge = async (
  database: Database,
  challenge: string,
  sessionId: string | null,
  now: Date,
) => {
  const taken = await database
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .where('sessionId', sessionId === null ? 'is' : '=', sessionId)
    .where('expiresAt', '>', now.toISOString())
    .returning('challenge')
    .executeTakeFirst()
  return taken !== undefined
}
