import type { UserDetails } from '#contract/settings.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { sortKey } from '#domain/polish.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { userEntry } from '#server/history/entries.ts'
import { userFields } from '#server/history/fields.ts'
import { dropPasskeys } from '#server/passkeys/passkeyRecord.ts'
import { signInLinkLimits } from '#server/session/limits.ts'
import { emailKey } from '#server/session/emailKey.ts'
import { issueSignInLink } from '#server/session/signInLink.ts'
import { api, notFound, refuse } from './base.ts'
import { createOnce } from './creation.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

const userColumns = (details: UserDetails) => ({
  ...details,
  emailKey: emailKey(details.email),
  sortKey: sortKey(details.name),
})

const selectUsers = (database: Database | Change) =>
  database
    .selectFrom('user_account')
    .select(['id', 'name', 'email', 'role', 'disabledAt', 'lastSeenAt', 'revision'])

type UserRow = Awaited<ReturnType<ReturnType<typeof selectUsers>['executeTakeFirstOrThrow']>>
const shown = (row: UserRow) => ({ ...row, isDisabled: row.disabledAt !== null })

/** One user; throws NOT_FOUND. */
export const readUser = async (database: Database | Change, userId: string) => {
  const row = await selectUsers(database).where('id', '=', userId).executeTakeFirst()
  if (!row) throw notFound()
  return shown(row)
}

/** Refuses an address that another user has. */
const checkEmail = async (change: Change, userId: string, email: string) => {
  if (email === '') return
  const other = await change
    .selectFrom('user_account')
    .select('id')
    .where('emailKey', '=', emailKey(email))
    .where('id', '!=', userId)
    .executeTakeFirst()
  if (other) throw refuse(['email'], 'email-taken')
}

/**
 * Lets through one change of the staff at a time, so that no two of them take away the last two administrators, or take
 * one address. The only row of the settings serves as the lock: several rows might be taken in different orders.
 */
export const holdStaff = (change: Change) =>
  change
    .updateTable('settings')
    .set((set) => ({ revision: set.ref('revision') }))
    .execute()

/** Refuses a change after which nobody could administer. */
const checkAdministrators = async (change: Change, field: string) => {
  const administrator = await change
    .selectFrom('user_account')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!administrator) throw refuse([field], 'last-administrator')
}

const claimUser = (change: Change, userId: string, revision: number) =>
  change
    .updateTable('user_account')
    .set({ revision: revision + 1 })
    .where('id', '=', userId)
    .where('revision', '=', revision)
    .executeTakeFirst()

export const users = {
  list: api.users.list.handler(async ({ context: { database } }) => {
    const rows = await selectUsers(database).orderBy('sortKey').orderBy('id').execute()
    return { items: rows.map(shown) }
  }),

  create: api.users.create.handler(async ({ input, context, errors }) => {
    const { id, ...details } = input
    const hash = await canonicalHash(input)
    return commit(context, async ({ change, record }) => {
      await holdStaff(change)
      return createOnce(change, {
        id,
        hash,
        now: context.clock().toISOString(),
        insert: async () => {
          await checkEmail(change, id, details.email)
          const fresh = { disabledAt: null, lastSeenAt: null, revision: 1 }
          await change
            .insertInto('user_account')
            .values({ id, ...userColumns(details), ...fresh })
            .execute()
        },
        read: () => readUser(change, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (created) => record(userEntry(id, { before: {}, after: userFields(created) })),
      })
    })
  }),

  putDetails: api.users.putDetails.handler(({ input, context, errors }) => {
    const { userId, revision, ...details } = input
    return commit(context, async ({ change, record }) => {
      await holdStaff(change)
      return saveOnRevision({
        claim: () => claimUser(change, userId, revision),
        write: async () => {
          await checkEmail(change, userId, details.email)
          await change
            .updateTable('user_account')
            .set(userColumns(details))
            .where('id', '=', userId)
            .execute()
          await checkAdministrators(change, 'role')
        },
        read: () => readUser(change, userId),
        isSame: (current) => sameFields(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(userEntry(userId, { before: userFields(before), after: userFields(after), revision })),
      })
    })
  }),

  putState: api.users.putState.handler(({ input, context, errors }) => {
    const { userId, revision, isDisabled } = input
    const now = context.clock().toISOString()
    return commit(context, async ({ change, record, tell }) => {
      await holdStaff(change)
      return saveOnRevision({
        claim: () => claimUser(change, userId, revision),
        write: async () => {
          const disabledAt = isDisabled ? now : null
          await change.updateTable('user_account').set({ disabledAt }).where('id', '=', userId).execute()
          await checkAdministrators(change, 'isDisabled')
          if (!isDisabled) return
          // The ways in first: one that is being opened at this moment is waited for, and its session ends with the others.
          await change.deleteFrom('sign_in_link').where('userId', '=', userId).execute()
          await dropPasskeys({ change, record }, userId)
          await change.deleteFrom('session').where('userId', '=', userId).execute()
          tell({ entity: 'session', id: userId })
        },
        read: () => readUser(change, userId),
        isSame: (current) => current.isDisabled === isDisabled,
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(userEntry(userId, { before: userFields(before), after: userFields(after), revision })),
      })
    })
  }),

  createLink: api.users.createLink.handler(({ input: { userId }, context }) =>
    commit(context, async ({ change, record }) => {
      const user = await readUser(change, userId)
      if (user.isDisabled) throw refuse(['userId'], 'user-disabled')
      const { token, expiresAt } = await issueSignInLink(change, {
        userId,
        lasts: signInLinkLimits.handed,
        now: context.clock(),
        replacesEarlier: true,
      })
      record(userEntry(userId, { before: {}, after: { linkExpiresAt: expiresAt } }))
      return { url: `${context.publicUrl()}/link#t=${token}`, expiresAt }
    }),
  ),
}
