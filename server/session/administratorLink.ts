import { localChanges } from '#server/changes.ts'
import type { Database } from '#server/database/database.ts'
import { asSystem } from '#server/history/asSystem.ts'
import { commit } from '#server/history/commit.ts'
import { dropPasskeys } from '#server/passkeys/passkeyRecord.ts'
import { signInLinkLimits } from './limits.ts'
import { issueSignInLink } from './signInLink.ts'
import { emailKey } from './emailKey.ts'

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

const selectAdministrators = (database: Database) =>
  database
    .selectFrom('user_account')
    .select(['id', 'name', 'email', 'emailKey'])
    .where('role', '=', 'administrator')
    .where('disabledAt', 'is', null)

const makeLink = async (database: Database, userId: string, now: Date) => {
  const issue = { userId, lasts: signInLinkLimits.handed, now, replacesEarlier: true }
  return (await issueSignInLink(database, issue)).token
}

/** A sign-in link's secret for the administrator who was there first; the way in while nobody has ever signed in. */
export const firstAdministratorLink = async (database: Database, now: Date) => {
  const { id } = await selectAdministrators(database).orderBy('id').limit(1).executeTakeFirstOrThrow()
  return makeLink(database, id, now)
}

/** Takes away all passkeys of somebody who lost them, and ends their sessions. */
const dropLost = (database: Database, userId: string, now: Date) =>
  commit(
    asSystem({ database, clock: () => now, changes: localChanges() }, 'passkeys.removeOfUser'),
    async (work) => {
      await dropPasskeys(work, userId)
      await work.change.deleteFrom('session').where('userId', '=', userId).execute()
    },
  )

type Asked = { email: string | undefined; hasLostPasskeys: boolean }

/**
 * A sign-in link's secret for the administrator with this address, or, without one, for the only administrator there is; of
 * one who lost their passkeys these go, so that the link opens everything. Throws a sentence when nobody, or more than one, is
 * meant.
 */
export const administratorLink = async (database: Database, { email, hasLostPasskeys }: Asked, now: Date) => {
  const users = await selectAdministrators(database).orderBy('sortKey').execute()
  const key = email === undefined ? undefined : emailKey(email)
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
  if (hasLostPasskeys) await dropLost(database, user.id, now)
  return makeLink(database, user.id, now)
}
