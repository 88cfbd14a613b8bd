import { sessionCookie } from '#server/session/cookieSessions.ts'

/** Asks a server as whoever holds a session's secret, as the application's own pages do. */
export const asStaff =
  (url: string, token: string) =>
  (path: string, { method = 'GET', body }: { method?: string; body?: object } = {}) =>
    fetch(`${url}/api${path}`, {
      method,
      headers: {
        cookie: `${sessionCookie}=${token}`,
        origin: url,
        'sec-fetch-site': 'same-origin',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
