import type { SessionCarrier } from './sessionCarrier.ts'

/**
 * `__Host-` ties the cookie to this host over a secure way (browsers take this machine's own address for one), and
 * `Strict` keeps it from every request that another site starts.
 */
export const sessionCookie = '__Host-sid'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'

/** Carries the session's secret in a cookie that no script can read. */
export const cookieSessions: SessionCarrier = {
  tokenOf: (request) => {
    const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/u)
    const found = cookies.find((cookie) => cookie.startsWith(`${sessionCookie}=`))
    return found === undefined ? null : found.slice(sessionCookie.length + 1)
  },
  carry: (response, session) => {
    const { token, keptFor } = session ?? { token: '', keptFor: 0 }
    const lasts = keptFor === null ? '' : `; Max-Age=${keptFor}`
    response.headers.append('set-cookie', `${sessionCookie}=${token}; ${attributes}${lasts}`)
    return response
  },
}
