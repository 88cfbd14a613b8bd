import type { SessionCarrier } from './sessionCarrier.ts'

/**
 * `__Host-` ties the cookie to this host over a secure way (browsers take this machine's own address for one), and
 * `Strict` keeps it from every request that another site starts.
 */
export const sessionCookie = '__Host-sid'
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict'
const longestDays = 30

/** Carries the session's secret in a cookie that no script can read. */
export const cookieSessions: SessionCarrier = {
  tokenOf: (request) => {
    const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/u)
    const found = cookies.find((cookie) => cookie.startsWith(`${sessionCookie}=`))
    return found === undefined ? null : found.slice(sessionCookie.length + 1)
  },
  carry: (response, token) => {
    const cookie =
      token === null
        ? `${sessionCookie}=; ${attributes}; Max-Age=0`
        : `${sessionCookie}=${token}; ${attributes}; Max-Age=${longestDays * 86_400}`
    response.headers.append('set-cookie', cookie)
    return response
  },
}
