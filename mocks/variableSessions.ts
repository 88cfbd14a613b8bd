import type { SessionCarrier } from '#server/session/sessionCarrier.ts'

/** The session's secret in a variable: a mocked request carries no cookie. */
export const variableSessions = (): SessionCarrier & { hold: (token: string | null) => void } => {
  let held: string | null = null
  const hold = (token: string | null) => {
    held = token
  }
  return {
    hold,
    tokenOf: () => held,
    carry: (response, session) => {
      hold(session?.token ?? null)
      return response
    },
  }
}
