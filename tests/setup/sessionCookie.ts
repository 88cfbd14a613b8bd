/** The cookie of a session as Playwright adds it to a browser; `token` is the session's own. */
export const sessionCookie = (token: string) =>
  ({
    name: '__Host-sid',
    value: token,
    domain: 'localhost',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
  }) as const
