import { describe, expect, test } from 'vitest'
import { cookieSessions, localCookieSessions } from '#server/session/cookieSessions.ts'

const browsers = {
  chrome:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  safari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
}
type Browser = keyof typeof browsers

const requestOf = (browser: Browser, cookie = '') =>
  new Request('http://localhost:8080/api/session', { headers: { 'user-agent': browsers[browser], cookie } })

const givenTo = (sessions: typeof cookieSessions, browser: Browser) =>
  sessions
    .carry(new Response(), { token: 'secret', keptFor: null }, requestOf(browser))
    .headers.get('set-cookie')

describe('the session’s cookie', () => {
  test('is of this host and `Secure`, for every browser over HTTPS', () => {
    for (const browser of ['chrome', 'firefox', 'safari'] as const)
      expect(givenTo(cookieSessions, browser)).toBe(
        '__Host-sid=secret; Path=/; Secure; HttpOnly; SameSite=Strict',
      )
    expect(cookieSessions.tokenOf(requestOf('safari', 'sid=secret'))).toBeNull()
  })

  test('is the same on a machine used by itself, but for Safari, which would not keep it', () => {
    expect(givenTo(localCookieSessions, 'chrome')).toBe(givenTo(cookieSessions, 'chrome'))
    expect(givenTo(localCookieSessions, 'firefox')).toBe(givenTo(cookieSessions, 'firefox'))
    expect(givenTo(localCookieSessions, 'safari')).toBe('sid=secret; Path=/; HttpOnly; SameSite=Strict')
    expect(localCookieSessions.tokenOf(requestOf('safari', 'a=b; sid=secret'))).toBe('secret')
    expect(localCookieSessions.tokenOf(requestOf('chrome', '__Host-sid=secret'))).toBe('secret')
  })

  test('goes away under the name under which it was given', () => {
    const taken = localCookieSessions.carry(new Response(), null, requestOf('safari', 'sid=secret'))
    expect(taken.headers.get('set-cookie')).toBe('sid=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0')
  })
})
