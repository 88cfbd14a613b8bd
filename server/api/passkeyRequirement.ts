import type { PasskeyRequirement } from '#contract/passkeys.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { settingsEntry, settingsId } from '#server/history/entries.ts'
import { rolesIn } from '#server/passkeys/passkeyRoles.ts'
import type { Staff } from '#server/session/principal.ts'
import { refuse, type Context } from './base.ts'
import { saveOnRevision } from './saveOnRevision.ts'

export const readRequirement = async (database: Database | Change): Promise<PasskeyRequirement> => {
  const { passkeyRoles, passkeyRevision } = await database
    .selectFrom('settings')
    .select(['passkeyRoles', 'passkeyRevision'])
    .executeTakeFirstOrThrow()
  const counts = await database
    .selectFrom('passkey')
    .select(['userId', (select) => select.fn.countAll().as('count')])
    .groupBy('userId')
    .orderBy('userId')
    .execute()
  return {
    roles: rolesIn(passkeyRoles),
    holders: counts.map(({ userId, count }) => ({ userId, passkeys: Number(count) })),
    revision: passkeyRevision,
  }
}

/** Refuses to require what whoever asks could not show themselves: their session has to stand on a passkey of theirs. */
const checkOwn = async (change: Change, { userId, sessionId }: Staff) => {
  const own = await change
    .selectFrom('session')
    .innerJoin('passkey', 'passkey.id', 'session.passkeyId')
    .select('passkey.id')
    .where('session.id', '=', sessionId)
    .where('passkey.userId', '=', userId)
    .executeTakeFirst()
  if (!own) throw refuse(['roles'], 'own-passkey-first')
}

type Asked = Pick<PasskeyRequirement, 'roles' | 'revision'>

export const putRequirement = (
  context: Context,
  staff: Staff,
  { roles, revision }: Asked,
  conflict: (current: PasskeyRequirement) => Error,
) => {
  const asked = roles.toSorted()
  return commit(context, ({ change, record, tell }) =>
    saveOnRevision({
      claim: () =>
        change
          .updateTable('settings')
          .set({ passkeyRevision: revision + 1 })
          .where('passkeyRevision', '=', revision)
          .executeTakeFirst(),
      write: async () => {
        if (roles.includes(staff.role)) await checkOwn(change, staff)
        await change
          .updateTable('settings')
          .set({ passkeyRoles: JSON.stringify(asked) })
          .execute()
        // Streams ask again who listens: some may no longer.
        tell({ entity: 'session', id: settingsId })
      },
      read: () => readRequirement(change),
      isSame: (current) => current.roles.join(' ') === asked.join(' '),
      conflict,
      record: (before, after) =>
        record(
          settingsEntry({
            before: { passkeyRoles: before.roles },
            after: { passkeyRoles: after.roles },
            revision,
          }),
        ),
    }),
  )
}
