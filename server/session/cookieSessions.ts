import { browserName } from './browserName.ts'
import type { CarriedSession, SessionCarrier } from './sessionCarrier.ts'

const cookieNamed = (name: string, attributes: string) => ({
  read: (request: Request) => {
    const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/u)
    const found = cookies.find((cookie) => cookie.startsWith(`${name}=`))
    return found === undefined ? null : found.slice(name.length + 1)
  },
  set: (response: Response, session: CarriedSession | null) => {
    const { token, keptFor } = session ?? { token: '', keptFor: 0 }
    const lasts = keptFor === null ? '' : `; Max-Age=${keptFor}`
    response.headers.append('set-cookie', `${name}=${token}; Path=/; ${attributes}${lasts}`)
    return response
  },
})

/**
 * `__Host-` ties the cookie to this host over a secure way (browsers take this machine's own address for one), no script can read
 * it, and `Strict` keeps it from every request that another site starts.
 */
export const sessionCookie = '__Host-sid'
const hostCookie = cookieNamed(sessionCookie, 'Secure; HttpOnly; SameSite=Strict')

/** Carries the session's secret in a cookie. */
export const cookieSessions: SessionCarrier = { tokenOf: hostCookie.read, carry: hostCookie.set }

/** Safari keeps no `Secure` cookie of this machine's own address without HTTPS (https://bugs.webkit.org/show_bug.cgi?id=281149). */
const forSafari = cookieNamed('sid', 'HttpOnly; SameSite=Strict')
const isSafari = (request: Request) =>
  browserName(request.headers.get('user-agent') ?? '').startsWith('Safari')

/** The same on a machine that is used by itself, without HTTPS, where Safari is given the cookie without `Secure`. */
export const localCookieSessions: SessionCarrier = {
  tokenOf: (request) => hostCookie.read(request) ?? forSafari.read(request),
  carry: (response, session, request) => (isSafari(request) ? forSafari : hostCookie).set(response, session),
}
