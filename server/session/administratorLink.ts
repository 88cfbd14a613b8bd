import type { Database } from '#server/database/database.ts'
import { signInLinkLimits } from './limits.ts'
import { issueSignInLink } from './signInLink.ts'

/** Whether an administrator has ever been signed in; before, the server prints the way in at each start. */
export const hasSignedIn = async (database: Database) => {
  const seen = await database
    .selectFrom('user_account')
    .select('id')
    .where('role', '=', 'administrator')
    .where('lastSeenAt', 'is not', null)
    .executeTakeFirst()
  return seen !== undefined
}

/**
 * A sign-in link's secret for the user with this address, or, without one, for the only administrator there is. Throws
 * a sentence when nobody, or more than one, is meant.
 */
export const administratorLink = async (database: Database, email: string | undefined, now: Date) => {
  const users = await database
    .selectFrom('user_account')
    .select(['id', 'name', 'email', 'emailKey'])
    .where('role', '=', 'administrator')
    .where('disabledAt', 'is', null)
    .orderBy('sortKey')
    .execute()
  const key = email?.trim().toLowerCase()
  const meant = key === undefined ? users : users.filter((user) => user.emailKey === key)
  const [user] = meant
  if (!user || meant.length > 1) {
    const known = users.map(({ name, email: address }) => `${name} <${address}>`).join(', ')
    throw new Error(
      key === undefined
        ? `Say whose link: npm run sign-in-link -- EMAIL. Administrators: ${known}.`
        : `No administrator has the address ${key}. Administrators: ${known}.`,
    )
  }
  const { token } = await issueSignInLink(database, {
    userId: user.id,
    lasts: signInLinkLimits.handed,
    now,
    replacesEarlier: true,
  })
  return token
}
