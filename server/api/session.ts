import type { Me } from '#contract/session.ts'
import type { Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { reviewRoles, type Principal } from '#server/session/principal.ts'
import { isOver } from '#server/session/readPrincipal.ts'
import { api, notFound, type Context } from './base.ts'
import { readContact } from './readContact.ts'

const meOf = (principal: Principal): Me => {
  if (principal.kind === 'nobody') return { kind: 'nobody' }
  if (principal.kind === 'reviewer') {
    const { sessionId, eventId, subject, name } = principal
    return {
      kind: 'reviewer',
      sessionId,
      eventId,
      reviewerId: subject.id,
      name,
      roles: reviewRoles(principal),
    }
  }
  const { freshUntil, ...staff } = principal
  return { ...staff, freshUntil: freshUntil.toISOString() }
}

const readLastChange = async (database: Database) => {
  const head = await database.selectFrom('history_head').select('seq').executeTakeFirst()
  return head?.seq ?? 0
}

/** What the application needs to know before it shows anything: who is asking, and whom they may turn to. */
export const readSession = async (context: Pick<Context, 'database' | 'mail'>, principal: Principal) => ({
  me: meOf(principal),
  contact: await readContact(context.database),
  sendsMail: context.mail !== null,
  lastChange: principal.kind === 'nobody' ? 0 : await readLastChange(context.database),
})

/** The sessions that belong to whoever is asking: those of a user, or those opened by one review link. */
const ownSessions = (database: Database, principal: Principal) => {
  const sessions = database.selectFrom('session')
  if (principal.kind === 'staff') return sessions.where('userId', '=', principal.userId)
  return sessions.where('linkId', '=', principal.kind === 'reviewer' ? principal.linkId : '')
}

const endSession = (context: Context, sessionId: string) =>
  commit(context, async ({ change, tell }) => {
    await change.deleteFrom('session').where('id', '=', sessionId).execute()
    tell({ entity: 'session', id: sessionId })
  })

export const session = {
  get: api.session.get.handler(({ context }) => readSession(context, context.principal)),

  end: api.session.end.handler(async ({ context }) => {
    if (context.principal.kind !== 'nobody') await endSession(context, context.principal.sessionId)
    context.carrySession(null)
    return {}
  }),

  list: api.session.list.handler(async ({ context: { database, principal, clock } }) => {
    const rows = await ownSessions(database, principal)
      .select(['id', 'createdAt', 'lastSeenAt', 'browser'])
      .select(['userId', 'isRemembered', 'expiresAt'])
      .where('expiresAt', '>', clock().toISOString())
      .orderBy('lastSeenAt', 'desc')
      .orderBy('id')
      .limit(200)
      .execute()
    const current = principal.kind === 'nobody' ? null : principal.sessionId
    const standing = rows.filter((row) => !isOver(row, clock()))
    return { items: standing.map((row) => ({ ...row, isCurrent: row.id === current })) }
  }),

  endOther: api.session.endOther.handler(async ({ input: { sessionId }, context }) => {
    const own = await ownSessions(context.database, context.principal)
      .select('id')
      .where('id', '=', sessionId)
      .executeTakeFirst()
    if (!own) throw notFound()
    await endSession(context, sessionId)
    return {}
  }),
}
