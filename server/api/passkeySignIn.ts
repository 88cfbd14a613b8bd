import type { z } from 'zod'
import type { passkeys } from '#contract/passkeys.ts'
import { commit } from '#server/history/commit.ts'
import { userEntry } from '#server/history/entries.ts'
import { makeChallenge, takeChallenge } from '#server/passkeys/challenges.ts'
import { challengeOf, checkAssertion, signInOptionsFor } from '#server/passkeys/webAuthn.ts'
import { countAttempt } from '#server/session/attempts.ts'
import { openSession } from '#server/session/openSession.ts'
import type { Staff } from '#server/session/principal.ts'
import { readPrincipal } from '#server/session/readPrincipal.ts'
import { refuse, tooMany, type Context } from './base.ts'
import { checkFailures, countFailure, endPresent, keptFor } from './comingIn.ts'
import { readSession } from './session.ts'

export const signInOptions = async ({ database, address, clock, publicUrl }: Context) => {
  const seconds = await countAttempt(database, 'challengesPerClient', address, clock())
  if (seconds > 0) throw tooMany(seconds)
  return signInOptionsFor(await makeChallenge(database, null, clock()), publicUrl())
}

/** A key of somebody who may sign in, by what its holder calls it. */
const findPasskey = async ({ database }: Context, credentialId: string) => {
  const found = await database
    .selectFrom('passkey')
    .innerJoin('user_account', 'user_account.id', 'passkey.userId')
    .select(['passkey.id', 'userId', 'credentialId', 'publicKey', 'counter', 'isBackedUp'])
    .select(['passkey.name', 'user_account.name as userName', 'email', 'role'])
    .where('credentialId', '=', credentialId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  return found && { ...found, isBackedUp: found.isBackedUp === 1 }
}

type Found = NonNullable<Awaited<ReturnType<typeof findPasskey>>>

const ownerOf = ({ userId, userName, email, role }: Found, now: Date): Staff => ({
  kind: 'staff',
  sessionId: '',
  userId,
  name: userName,
  email,
  role,
  freshUntil: now,
  needsPasskey: null,
})

type SignIn = z.output<NonNullable<(typeof passkeys.signIn)['~orpc']['inputSchema']>>

/** Checks what a key's holder answered; undefined when it opens nothing. */
const prove = async (context: Context, credential: SignIn['credential'], now: Date) => {
  const challenge = challengeOf(credential.response.clientDataJSON)
  const isAsked = await takeChallenge(context.database, challenge, null, now)
  const passkey = isAsked ? await findPasskey(context, credential.id) : undefined
  if (!passkey) return undefined
  const said = await checkAssertion(credential, passkey, { challenge, publicUrl: context.publicUrl() })
  return said ? { passkey, said } : undefined
}

/** Opens a session by a key that was proved. Undefined when the key was used or taken away meanwhile. */
const openBy = (
  context: Context,
  { passkey, said }: NonNullable<Awaited<ReturnType<typeof prove>>>,
  { isRemembered, now }: { isRemembered: boolean; now: Date },
) =>
  commit({ ...context, principal: ownerOf(passkey, now) }, async ({ change, record, tell }) => {
    const { numUpdatedRows } = await change
      .updateTable('passkey')
      .set({
        counter: said.counter,
        isBackedUp: said.isBackedUp ? 1 : 0,
        lastUsedAt: now.toISOString(),
      })
      .where('id', '=', passkey.id)
      // Of two who show the same count one holds a copy.
      .where('counter', '=', passkey.counter)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return undefined
    await endPresent(context, { change, tell })
    const token = await openSession(change, {
      userId: passkey.userId,
      linkId: null,
      passkeyId: passkey.id,
      isRemembered,
      browser: context.browser,
      now,
    })
    record(
      userEntry(passkey.userId, {
        before: {},
        after: { signedInBy: { id: passkey.id, name: passkey.name } },
      }),
    )
    return { token, keptFor: keptFor(true, isRemembered) }
  })

export const signIn = async (context: Context, { credential, remember }: SignIn) => {
  await checkFailures(context)
  const now = context.clock()
  const proof = await prove(context, credential, now)
  const opened = proof && (await openBy(context, proof, { isRemembered: remember, now }))
  if (!opened) {
    await countFailure(context)
    throw refuse(['credential'], 'passkey-unusable')
  }
  context.carrySession(opened)
  return readSession(context, await readPrincipal(context.database, opened.token, now))
}
