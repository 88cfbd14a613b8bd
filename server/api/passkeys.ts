import { canonicalHash } from '#domain/canonical.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { userEntry } from '#server/history/entries.ts'
import { makeChallenge, takeChallenge } from '#server/passkeys/challenges.ts'
import { dropPasskeys, passkeyFields, readPasskey, readPasskeys } from '#server/passkeys/passkeyRecord.ts'
import { rolesIn } from '#server/passkeys/passkeyRoles.ts'
import { challengeOf, checkEnrolment, enrolOptionsFor, type Kept } from '#server/passkeys/webAuthn.ts'
import { openSession } from '#server/session/openSession.ts'
import type { Staff } from '#server/session/principal.ts'
import { api, notFound, refuse, type Context } from './base.ts'
import { endPresent, keptFor } from './comingIn.ts'
import { createOnce } from './creation.ts'
import { putRequirement, readRequirement } from './passkeyRequirement.ts'
import { signIn, signInOptions } from './passkeySignIn.ts'
import { saveOnRevision } from './saveOnRevision.ts'
import { holdStaff, readUser } from './users.ts'

const mostPasskeys = 20

/** Passkeys are for the staff: the table of permissions lets nobody else through. */
const staffOf = ({ principal }: Context): Staff => {
  if (principal.kind !== 'staff') throw notFound()
  return principal
}

const enrolOptions = async (context: Context) => {
  const { database, clock, publicUrl } = context
  const staff = staffOf(context)
  const held = await database
    .selectFrom('passkey')
    .select('credentialId')
    .where('userId', '=', staff.userId)
    .execute()
  const challenge = await makeChallenge(database, staff.sessionId, clock())
  return enrolOptionsFor(
    staff,
    held.map(({ credentialId }) => credentialId),
    { challenge, publicUrl: publicUrl() },
  )
}

/** Whether this very key was kept by this very request before, whose answer was lost. */
const isRepeated = async (database: Database, id: string, hash: string) => {
  const creation = await database
    .selectFrom('creation')
    .select('bodyHash')
    .where('id', '=', id)
    .executeTakeFirst()
  return creation?.bodyHash === hash
}

/** Refuses a key beside others where only a first one may be made, and one too many. */
const checkRoom = async (change: Change, { userId, needsPasskey }: Staff) => {
  const held = await change.selectFrom('passkey').select('id').where('userId', '=', userId).execute()
  if (needsPasskey !== null && held.length > 0) throw refuse(['credential'], 'passkey-there')
  if (held.length >= mostPasskeys) throw refuse(['credential'], 'passkeys-too-many')
}

/**
 * Goes on as a session that was opened by this key. One that was let in for nothing else gets another secret with its
 * power; any other keeps its own.
 */
const openBy = async (
  context: Context,
  tools: Parameters<typeof endPresent>[1],
  { userId, sessionId, needsPasskey }: Staff,
  passkeyId: string,
) => {
  const { change } = tools
  const session = await change
    .selectFrom('session')
    .select('isRemembered')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  // It ended at this moment: the key stays, and is how to come in again.
  if (!session) return
  if (needsPasskey === null) {
    await change
      .updateTable('session')
      .set({ passkeyId })
      .where('id', '=', sessionId)
      .where('passkeyId', 'is', null)
      .execute()
    return
  }
  await endPresent(context, tools)
  const isRemembered = session.isRemembered === 1
  const token = await openSession(change, {
    userId,
    linkId: null,
    passkeyId,
    isRemembered,
    browser: context.browser,
    now: context.clock(),
  })
  return { token, keptFor: keptFor(true, isRemembered) }
}

export const passkeys = {
  list: api.passkeys.list.handler(async ({ context }) => ({
    items: await readPasskeys(context.database, staffOf(context)),
  })),

  enrolOptions: api.passkeys.enrolOptions.handler(({ context }) => enrolOptions(context)),

  enrol: api.passkeys.enrol.handler(async ({ input, context, errors }) => {
    const { id, name, credential } = input
    const { database, clock } = context
    const staff = staffOf(context)
    const now = clock()
    const hash = await canonicalHash(input)
    if (await isRepeated(database, id, hash)) return readPasskey(database, staff, id)
    const challenge = challengeOf(credential.response.clientDataJSON)
    const isAsked = await takeChallenge(database, challenge, staff.sessionId, now)
    const expected = { challenge, publicUrl: context.publicUrl() }
    const kept: Kept | null = isAsked ? await checkEnrolment(credential, expected) : null
    if (kept === null) throw refuse(['credential'], 'passkey-unusable')
    const { passkey, opened } = await commit(context, async ({ change, record, tell }) => {
      await holdStaff(change)
      const created = await createOnce(change, {
        id,
        hash,
        now: now.toISOString(),
        insert: async () => {
          await checkRoom(change, staff)
          const { isBackedUp, ...key } = kept
          await change
            .insertInto('passkey')
            .values({
              id,
              userId: staff.userId,
              ...key,
              name,
              isBackedUp: isBackedUp ? 1 : 0,
              createdAt: now.toISOString(),
              lastUsedAt: null,
              revision: 1,
            })
            .execute()
        },
        read: () => readPasskey(change, staff, id),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (added) => record(userEntry(staff.userId, { before: {}, after: passkeyFields([added]) })),
      })
      const session = await openBy(context, { change, tell }, staff, id)
      return { passkey: { ...created, isCurrent: true }, opened: session }
    })
    if (opened !== undefined) context.carrySession(opened)
    return passkey
  }),

  rename: api.passkeys.rename.handler(({ input: { passkeyId, revision, name }, context, errors }) => {
    const staff = staffOf(context)
    return commit(context, ({ change, record }) => {
      const own = change.updateTable('passkey').where('id', '=', passkeyId).where('userId', '=', staff.userId)
      return saveOnRevision({
        claim: () =>
          own
            .set({ revision: revision + 1 })
            .where('revision', '=', revision)
            .executeTakeFirst(),
        write: () => own.set({ name }).execute(),
        read: () => readPasskey(change, staff, passkeyId),
        isSame: (current) => current.name === name,
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            userEntry(staff.userId, {
              before: passkeyFields([before]),
              after: passkeyFields([after]),
              revision,
            }),
          ),
      })
    })
  }),

  remove: api.passkeys.remove.handler(({ input: { passkeyId }, context }) => {
    const staff = staffOf(context)
    return commit(context, async ({ change, record, tell }) => {
      await holdStaff(change)
      const removed = await readPasskey(change, staff, passkeyId)
      const { passkeyRoles } = await change
        .selectFrom('settings')
        .select('passkeyRoles')
        .executeTakeFirstOrThrow()
      const own = await readPasskeys(change, staff)
      if (own.length === 1 && rolesIn(passkeyRoles).includes(staff.role))
        throw refuse(['passkeyId'], 'last-passkey')
      // The key first: a sign-in by it at this moment is waited for, and its session ends with the others.
      await change.deleteFrom('passkey').where('id', '=', passkeyId).execute()
      await change
        .deleteFrom('session')
        .where('passkeyId', '=', passkeyId)
        .where('id', '!=', staff.sessionId)
        .execute()
      tell({ entity: 'session', id: passkeyId })
      record(userEntry(staff.userId, { before: passkeyFields([removed]), after: {} }))
      return {}
    })
  }),

  signInOptions: api.passkeys.signInOptions.handler(({ context }) => signInOptions(context)),
  signIn: api.passkeys.signIn.handler(({ input, context }) => signIn(context, input)),

  requirement: api.passkeys.requirement.handler(({ context }) => readRequirement(context.database)),
  putRequirement: api.passkeys.putRequirement.handler(({ input, context, errors }) =>
    putRequirement(context, staffOf(context), input, (current) => errors.CONFLICT({ data: { current } })),
  ),

  removeOfUser: api.passkeys.removeOfUser.handler(({ input: { userId }, context }) => {
    // Of one's own one is left where the role asks for it.
    if (userId === staffOf(context).userId) throw refuse(['userId'], 'own-account')
    return commit(context, async ({ change, record, tell }) => {
      await holdStaff(change)
      await readUser(change, userId)
      await dropPasskeys({ change, record }, userId)
      await change.deleteFrom('session').where('userId', '=', userId).execute()
      tell({ entity: 'session', id: userId })
      return {}
    })
  }),
}
