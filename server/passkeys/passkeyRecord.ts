import type { Passkey } from '#contract/passkeys.ts'
import type { Change, Database } from '#server/database/database.ts'
import { userEntry } from '#server/history/entries.ts'
import type { Fields } from '#server/history/entry.ts'
import type { Work } from '#server/history/commit.ts'
import { notFound } from '#server/api/base.ts'

/** What the history holds of somebody's keys: each by its name. */
export const passkeyFields = (passkeys: readonly { id: string; name: string }[]): Fields =>
  Object.fromEntries(passkeys.map(({ id, name }) => [`passkeys.${id}`, { id, name }]))

type Owner = { userId: string; sessionId: string }

const selectOwn = (database: Database | Change, { userId, sessionId }: Owner) =>
  database
    .selectFrom('passkey')
    .leftJoin('session', (join) =>
      join.onRef('session.passkeyId', '=', 'passkey.id').on('session.id', '=', sessionId),
    )
    .select(['passkey.id', 'name', 'passkey.createdAt', 'lastUsedAt', 'isBackedUp', 'revision'])
    .select('session.id as openedId')
    .where('passkey.userId', '=', userId)

type Row = Awaited<ReturnType<ReturnType<typeof selectOwn>['executeTakeFirstOrThrow']>>

const shown = ({ openedId, isBackedUp, ...row }: Row): Passkey => ({
  ...row,
  isBackedUp: isBackedUp === 1,
  isCurrent: openedId !== null,
})

/** One's own keys, in the order in which they were made. */
export const readPasskeys = async (database: Database | Change, owner: Owner) =>
  (await selectOwn(database, owner).orderBy('passkey.createdAt').orderBy('passkey.id').execute()).map(shown)

/** One of one's own keys; throws NOT_FOUND. */
export const readPasskey = async (database: Database | Change, owner: Owner, passkeyId: string) => {
  const row = await selectOwn(database, owner).where('passkey.id', '=', passkeyId).executeTakeFirst()
  if (!row) throw notFound()
  return shown(row)
}

/** Takes away all keys of a user, written down as changed by whoever asked. */
export const dropPasskeys = async ({ change, record }: Pick<Work, 'change' | 'record'>, userId: string) => {
  const dropped = await change
    .deleteFrom('passkey')
    .where('userId', '=', userId)
    .returning(['id', 'name'])
    .execute()
  record(userEntry(userId, { before: passkeyFields(dropped), after: {} }))
}
