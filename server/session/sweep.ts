import type { Database } from '#server/database/database.ts'
import { attemptLimits, signInLinksKept } from './limits.ts'

const longestWindow = Math.max(...Object.values(attemptLimits).map(({ within }) => within))

/** Deletes what serves nobody any more: sessions that have run out, old sign-in links and challenges, tries that no longer count. */
export const sweep = async (database: Database, now: Date) => {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
  await database.deleteFrom('session').where('expiresAt', '<=', now.toISOString()).execute()
  await database.deleteFrom('sign_in_link').where('createdAt', '<=', ago(signInLinksKept)).execute()
  await database.deleteFrom('passkey_challenge').where('expiresAt', '<=', now.toISOString()).execute()
  await database.deleteFrom('attempt').where('since', '<=', ago(longestWindow)).execute()
}
