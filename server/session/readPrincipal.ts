import type { UserRole } from '#contract/settings.ts'
import type { Database } from '#server/database/database.ts'
import { rolesIn } from '#server/passkeys/passkeyRoles.ts'
import { freshFor, seenEvery, sessionLimits } from './limits.ts'
import type { Principal } from './principal.ts'
import { readScope } from './scope.ts'
import { findStandingLink } from './standingLink.ts'
import { sha256 } from './token.ts'

const nobody: Principal = { kind: 'nobody' }

/** How long a session of this kind may idle, in milliseconds. */
const idleLimit = (session: { userId: string | null; isRemembered: number }) => {
  if (session.userId === null) return sessionLimits.reviewer.idle
  return session.isRemembered === 1 ? sessionLimits.rememberedStaff.idle : sessionLimits.staff.idle
}

type Lasting = { userId: string | null; isRemembered: number; lastSeenAt: string; expiresAt: string }

/** Whether a session has lasted or idled too long. */
export const isOver = (session: Lasting, now: Date) =>
  session.expiresAt <= now.toISOString() ||
  now.getTime() - Date.parse(session.lastSeenAt) >= idleLimit(session)

/** Writes down that a session is in use, so that it does not end by idling; at most once a minute. */
const markSeen = async (
  database: Database,
  session: { id: string; userId: string | null; lastSeenAt: string },
  now: Date,
) => {
  if (now.getTime() - Date.parse(session.lastSeenAt) < seenEvery) return
  const lastSeenAt = now.toISOString()
  await database.updateTable('session').set({ lastSeenAt }).where('id', '=', session.id).execute()
  if (session.userId !== null) {
    await database.updateTable('user_account').set({ lastSeenAt }).where('id', '=', session.userId).execute()
  }
}

/**
 * Who holds a session's secret: nobody when there is none, when it has idled or lasted too long, when the user is
 * disabled, or when the review link it came by is revoked or its event long over. `isUse`: counts as use of the session.
 */
export const readPrincipal = async (
  database: Database,
  token: string | null,
  now: Date,
  { isUse = true }: { isUse?: boolean } = {},
): Promise<Principal> => {
  if (token === null || token === '') return nobody
  const session = await database
    .selectFrom('session')
    .leftJoin('user_account', (join) =>
      join.onRef('user_account.id', '=', 'session.userId').on('user_account.disabledAt', 'is', null),
    )
    .leftJoin('settings', (join) => join.onTrue())
    .selectAll('session')
    .select(['user_account.name', 'user_account.email', 'user_account.role', 'settings.passkeyRoles'])
    .where('session.tokenHash', '=', await sha256(token))
    .executeTakeFirst()
  if (!session || isOver(session, now)) return nobody
  const principal =
    session.userId === null
      ? await readReviewer(database, session.id, session.linkId ?? '', now)
      : await readStaff(database, session, { ...session, id: session.userId })
  if (principal.kind !== 'nobody' && isUse) await markSeen(database, session, now)
  return principal
}

/** What a session that was opened by a link lacks: the passkey that its user has, or a first one. */
const missingOf = async (database: Database, userId: string) => {
  const passkey = await database
    .selectFrom('passkey')
    .select('id')
    .where('userId', '=', userId)
    .executeTakeFirst()
  return passkey ? 'sign-in' : 'first'
}

/** A member of the staff as their session found them; without a name and a role there is none, or one that is disabled. */
type Found = {
  id: string
  name: string | null
  email: string | null
  role: UserRole | null
  passkeyRoles: string | null
}

const readStaff = async (
  database: Database,
  session: { id: string; createdAt: string; passkeyId: string | null },
  { id, name, email, role, passkeyRoles }: Found,
): Promise<Principal> => {
  if (name === null || email === null || role === null || passkeyRoles === null) return nobody
  return {
    kind: 'staff',
    sessionId: session.id,
    userId: id,
    name,
    email,
    role,
    freshUntil: new Date(Date.parse(session.createdAt) + freshFor),
    needsPasskey:
      session.passkeyId === null && rolesIn(passkeyRoles).includes(role)
        ? await missingOf(database, id)
        : null,
  }
}

const readReviewer = async (
  database: Database,
  sessionId: string,
  linkId: string,
  now: Date,
): Promise<Principal> => {
  const link = await findStandingLink(database, { id: linkId }, now)
  if (!link) return nobody
  const { id, eventId, subject, name } = link
  const scope = await readScope(database, eventId, subject)
  return { kind: 'reviewer', sessionId, linkId: id, eventId, subject, name, scope }
}
