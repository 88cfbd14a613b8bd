import { ORPCError } from '@orpc/server'
import type { LinkLook } from '#contract/session.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { countAttempt } from '#server/session/attempts.ts'
import { openSession } from '#server/session/openSession.ts'
import { readPrincipal } from '#server/session/readPrincipal.ts'
import { findStandingLink } from '#server/session/standingLink.ts'
import { sha256 } from '#server/session/token.ts'
import { api, tooMany, type Context } from './base.ts'
import { checkFailures, countFailure, endPresent, keptFor } from './comingIn.ts'
import { readSession } from './session.ts'
import { countLink, sendSignInLink } from './signInLinks.ts'

/** A sign-in link that was not used yet and has not run out, by its secret's hash. */
const findSignIn = (database: Database | Change, tokenHash: string, now: Date) =>
  database
    .selectFrom('sign_in_link')
    .innerJoin('user_account', 'user_account.id', 'sign_in_link.userId')
    .select(['sign_in_link.id', 'userId', 'name'])
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now.toISOString())
    .where('disabledAt', 'is', null)
    .executeTakeFirst()

const look = async (context: Context, token: string): Promise<LinkLook> => {
  const { database, clock } = context
  await checkFailures(context)
  const tokenHash = await sha256(token)
  const signIn = await findSignIn(database, tokenHash, clock())
  if (signIn) return { kind: 'sign-in', name: signIn.name }
  const review = await findStandingLink(database, { tokenHash }, clock())
  if (review) return { kind: 'review', name: review.name, eventName: review.eventName }
  await countFailure(context)
  return { kind: 'unusable' }
}

/** Uses a sign-in link up: of any number who try at once exactly one finds it unused. */
const useSignIn = async (change: Change, tokenHash: string, now: Date) => {
  const link = await findSignIn(change, tokenHash, now)
  if (!link) return undefined
  const { numUpdatedRows } = await change
    .updateTable('sign_in_link')
    .set({ usedAt: now.toISOString() })
    .where('id', '=', link.id)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? link.userId : undefined
}

/** Opens a review link once more, counted; answers its id. */
const useReview = async (change: Change, tokenHash: string, now: Date) => {
  const link = await findStandingLink(change, { tokenHash }, now)
  if (!link) return undefined
  const { numUpdatedRows } = await change
    .updateTable('review_link')
    .set((set) => ({ openings: set('openings', '+', 1), lastOpenedAt: now.toISOString() }))
    .where('id', '=', link.id)
    // Somebody may be revoking it at this moment.
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? link : undefined
}

const open = async (context: Context, token: string, isRemembered: boolean) => {
  await checkFailures(context)
  const tokenHash = await sha256(token)
  const now = context.clock()
  const { browser } = context
  const opened = await commit(context, async ({ change, tell }) => {
    const userId = await useSignIn(change, tokenHash, now)
    const link = userId === undefined ? await useReview(change, tokenHash, now) : undefined
    if (userId === undefined && link === undefined) return null
    if (link) tell({ entity: 'review-link', id: link.id, eventId: link.eventId })
    await endPresent(context, { change, tell })
    const isStaff = userId !== undefined
    const secret = await openSession(change, {
      userId: userId ?? null,
      linkId: link?.id ?? null,
      isRemembered: isRemembered && isStaff,
      browser,
      now,
    })
    return { token: secret, keptFor: keptFor(isStaff, isRemembered) }
  })
  if (opened === null) {
    await countFailure(context)
    throw new ORPCError('GONE', { status: 410 })
  }
  context.carrySession(opened)
  return readSession(context, await readPrincipal(context.database, opened.token, now))
}

/** Asks for another link where the old one is known; nobody learns from the answer whether it is. */
const renew = async (context: Context, token: string) => {
  const { database, clock } = context
  const tokenHash = await sha256(token)
  const asked = await database
    .updateTable('review_link')
    .set({ renewalAskedAt: clock().toISOString() })
    .where('tokenHash', '=', tokenHash)
    .returning(['id', 'eventId'])
    .executeTakeFirst()
  if (asked) {
    const change = { entity: 'review-link' as const, id: asked.id, eventId: asked.eventId, tab: context.tab }
    context.changes.publish([change])
    return
  }
  const known = await database
    .selectFrom('sign_in_link')
    .innerJoin('user_account', 'user_account.id', 'sign_in_link.userId')
    .select('email')
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  if (!known || known.email === '') return
  if ((await countLink(context, known.email)) === 0) await sendSignInLink(context, known.email)
}

export const links = {
  look: api.links.look.handler(({ input, context }) => look(context, input.token)),
  open: api.links.open.handler(({ input, context }) => open(context, input.token, input.remember)),
  renew: api.links.renew.handler(async ({ input, context }) => {
    const { database, address, clock } = context
    const seconds = await countAttempt(database, 'linksPerClient', address, clock())
    if (seconds > 0) throw tooMany(seconds)
    context.afterwards(() => renew(context, input.token))
    return {}
  }),
}
