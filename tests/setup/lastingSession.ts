import { newId } from '#domain/id.ts'
import type { Database } from '#server/database/database.ts'
import { sessionCookie } from '#server/session/cookieSessions.ts'
import { newToken, sha256 } from '#server/session/token.ts'

const always = '2099-12-31T00:00:00.000Z'

/** Signs a user in so that they stay so whatever a test's clock says; answers the session's secret. */
export const lastingSession = async (database: Database, userId: string) => {
  const token = newToken()
  await database
    .insertInto('session')
    .values({
      id: newId(),
      tokenHash: await sha256(token),
      userId,
      linkId: null,
      isRemembered: 0,
      createdAt: always,
      lastSeenAt: always,
      expiresAt: always,
      browser: '',
    })
    .execute()
  return token
}

/** The session's cookie as Playwright adds it to a browser on this machine. */
export const browserCookie = (token: string) =>
  ({
    name: sessionCookie,
    value: token,
    domain: 'localhost',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
  }) as const
