import type { Work } from '#server/history/commit.ts'
import { countAttempt, waitingTime } from '#server/session/attempts.ts'
import { sessionLimits } from '#server/session/limits.ts'
import { tooMany, type Context } from './base.ts'

// What all ways in have in common.

/** Refuses those who have tried too many links or passkeys that do not open. */
export const checkFailures = async ({ database, address, clock }: Context) => {
  const seconds = await waitingTime(database, 'failedOpeningsPerClient', address, clock())
  if (seconds > 0) throw tooMany(seconds)
}

export const countFailure = ({ database, address, clock }: Context) =>
  countAttempt(database, 'failedOpeningsPerClient', address, clock())

/** For how many seconds the browser keeps a session: a computer that was not to remember it forgets it when it is closed. */
export const keptFor = (isStaff: boolean, isRemembered: boolean) => {
  if (isStaff && !isRemembered) return null
  return (isStaff ? sessionLimits.rememberedStaff : sessionLimits.reviewer).longest / 1000
}

/** Whoever was signed in here before is no longer; a session never changes whose it is, or how it was opened. */
export const endPresent = async ({ principal }: Context, { change, tell }: Pick<Work, 'change' | 'tell'>) => {
  if (principal.kind === 'nobody') return
  await change.deleteFrom('session').where('id', '=', principal.sessionId).execute()
  tell({ entity: 'session', id: principal.sessionId })
}
