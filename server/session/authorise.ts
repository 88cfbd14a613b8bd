import { ORPCError } from '@orpc/server'
import { isOpenToAnyone, mayDo, mayDoBefore, needsFreshSignIn } from '#domain/permissions.ts'
import { rolesOf, type Principal } from './principal.ts'

const signInFirst = (reason: 'signed-out' | 'not-fresh' | 'no-passkey') =>
  new ORPCError('UNAUTHORIZED', { status: 401, data: { reason } })

/** Lets an operation through, or throws 401 (sign in, or sign in again) or 403 (not with these roles). */
export const authorise = (principal: Principal, operation: string, now: Date) => {
  if (isOpenToAnyone(operation)) return
  if (principal.kind === 'nobody') throw signInFirst('signed-out')
  if (!mayDo(rolesOf(principal), operation)) throw new ORPCError('FORBIDDEN', { status: 403 })
  if (principal.kind === 'staff' && !mayDoBefore(principal.needsPasskey, operation))
    throw signInFirst('no-passkey')
  const isFresh = principal.kind === 'staff' && principal.freshUntil > now
  if (needsFreshSignIn(operation) && !isFresh) throw signInFirst('not-fresh')
}
