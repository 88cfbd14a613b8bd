import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import type { Database } from '#server/database/database.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import { createLog } from '#server/http/log.ts'
import { listen } from '#server/http/listen.ts'
import { createSite } from '#server/http/site.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { cookieSessions, sessionCookie } from '#server/session/cookieSessions.ts'
import { endpoints } from '#tests/api/endpoints.ts'
import { lastingSession } from '#tests/setup/lastingSession.ts'
import { askRaw } from './ask.ts'

const seed = 20_231_212
const runs = 2000

let server: Awaited<ReturnType<typeof listen>>
let database: Database
let token: string
const lines: string[] = []
beforeAll(async () => {
  database = await openSqlite(':memory:')
  await seedSettings(database)
  await seedForum(database, forum2023, { now: '2027-01-15T10:00:00.000Z', isExample: true })
  const userId = newId()
  await seedStaff(database, [
    { id: userId, name: 'Osoba Próbna', role: 'administrator', email: 'proba@example.org' },
  ])
  token = await lastingSession(database, userId)
  const log = createLog((line) => lines.push(line))
  server = await listen({
    host: '127.0.0.1',
    port: 0,
    api: createApi({
      database,
      clock: () => new Date(),
      sessions: cookieSessions,
      changes: localChanges(),
      images: serverImages,
      backups: null,
      mail: null,
      publicUrl: () => 'http://localhost',
      report: log.report,
    }),
    site: createSite(new URL('../../dist', import.meta.url).pathname, cookieSessions),
    log,
  })
})
afterAll(async () => {
  await server.stop()
  await database.destroy()
})

/** As our own page asks. */
const signedIn = () => [
  `Cookie: ${sessionCookie}=${token}`,
  'Sec-Fetch-Site: same-origin',
  'Content-Type: application/json',
]

const methods = ['GET', 'GET', 'POST', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PATCH', 'PURGE']
const part = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '',
    '%',
    '%00',
    '%E0%A4%A',
    '%ff',
    '%2e%2e',
    '%2f',
    '__proto__',
    'constructor',
    '*',
    '\\',
    '?',
    '#',
  ),
  fc.webSegment(),
  fc.uuid(),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const operation = fc.oneof(
  // But not signing out.
  fc
    .constantFrom(...endpoints.filter(({ path }) => !path.startsWith('/session')))
    .map(({ method, path }) => ({ method, path: `/api${path}` })),
  fc.record({
    method: fc.constantFrom(...methods),
    path: fc
      .tuple(
        fc.constantFrom('/', '//', '/api/', '/api/events/', '/events/', '/assets/', 'http://x/', '*', ''),
        fc.array(part, { maxLength: 4 }),
      )
      .map(([start, parts]) => start + parts.join('/')),
  }),
)
const query = fc.oneof(
  fc.constant(''),
  fc.constantFrom('?', '?limit=%', '?__proto__[x]=1', '?q[]=a&q[0][b]=c', '?limit=1e400', '?cursor=%E0%A4%A'),
  fc.webQueryParameters().map((text) => `?${text}`),
)
const header = fc.constantFrom(
  'Accept-Encoding: br',
  'Accept: \u00ff',
  'Accept: text/html',
  'Content-Encoding: br',
  'Content-Type: application/json',
  'Content-Type: application/json; charset=utf-16',
  'Content-Type: text/plain',
  'Cookie: __Host-sid=\u00ff; =;;',
  'Expect: 100-continue',
  'Host: elsewhere.example',
  'Last-Event-ID: \u0080',
  'Origin: null',
  'Range: bytes=5-1',
  'Sec-Fetch-Site: cross-site',
  'Sec-Fetch-Site: same-origin',
  'Upgrade: websocket',
  'X-Forwarded-For: ,,%,::',
  'X-HTTP-Method-Override: DELETE',
  'X: ',
)
const body = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '{}',
    '[]',
    'null',
    '1e400',
    '"\\ud800"',
    '{"__proto__":{"isAdmin":true}}',
    '\u00ff',
    '\ufeff{}',
  ),
  fc.json({ maxDepth: 25 }),
)

test(
  `${runs} requests of nobody's browser are all answered, none with a failure (seed ${seed})`,
  { timeout: 120_000 },
  async () => {
    const statuses = new Map<string, number>()
    const request = fc.record({
      operation,
      query,
      headers: fc.uniqueArray(header, { maxLength: 4 }),
      isSignedIn: fc.boolean(),
      text: body,
    })
    await fc.assert(
      fc.asyncProperty(
        request,
        async ({ operation: { method, path }, query: search, headers, isSignedIn, text }) => {
          const target = `${path}${search}`.replaceAll(/[\s\0-\x1f]/gu, '+')
          const own = [
            `Host: localhost:${server.port}`,
            'Connection: close',
            `Content-Length: ${Buffer.byteLength(text)}`,
            ...(isSignedIn ? signedIn() : []),
          ]
          const answer = await askRaw(
            server.port,
            `${method} ${target} HTTP/1.1\r\n${[...own, ...headers].join('\r\n')}\r\n\r\n${text}`,
          )
          const status =
            /^HTTP\/1\.1 (?:100 Continue\r\n\r\nHTTP\/1\.1 )?(\d{3}) /u.exec(answer)?.[1] ?? answer
          expect(status).toMatch(/^[234]\d\d$/u)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        },
      ),
      { seed, numRuns: runs, endOnFailure: true },
    )
    expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([])
    // The requests are worth something only while many of them get past the door.
    for (const status of ['200', '400', '401', '403', '404', '405', '415', '422'])
      expect([status, statuses.get(status)]).toEqual([status, expect.toSatisfy((it) => it > runs / 100)])
  },
)
