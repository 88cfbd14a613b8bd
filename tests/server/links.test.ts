import { afterAll, beforeAll, expect, test } from 'vitest'
import { newToken, sha256 } from '#server/session/token.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { ask as askServer, json, wantsPage } from './ask.ts'

let server: Awaited<ReturnType<typeof startServer>>
let printed = ''
beforeAll(async () => {
  // Everybody comes through a proxy on this machine, which says from where.
  server = await startServer({ LOG_LEVEL: 'debug', TRUSTED_PROXIES: '127.0.0.1' })
  printed = server.link.split('#t=')[1] ?? ''
})
afterAll(() => server[Symbol.asyncDispose]())

const ask = (
  from: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: object,
) =>
  askServer(Number(new URL(server.url).port), path, {
    method,
    headers: { 'x-forwarded-for': from, ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const post = (from: string, path: string, body: object) =>
  ask(from, 'POST', path, { ...json, 'sec-fetch-site': 'same-origin' }, body)

test('a hundred visits of mail scanners leave the printed link for the one who opens it, of fifty at once', async () => {
  for (let visit = 0; visit < 100; visit += 1) {
    const from = `198.51.100.${visit}`
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const page = await ask(from, method, `/link?t=${printed}`, wantsPage)
      expect(page.status).toBe(method === 'OPTIONS' ? 404 : 200)
      expect(page.headers['set-cookie']).toBeUndefined()
      expect(page.body).not.toContain(printed)
      expect((await ask(from, method, `/api/links/open?token=${printed}`)).status).toBe(404)
    }
    const looked = await post(from, '/api/links/look', { token: printed })
    expect(JSON.parse(looked.body)).toEqual({ kind: 'sign-in', name: 'Administrator' })
  }

  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      post(`203.0.113.${index}`, '/api/links/open', { token: printed }),
    ),
  )
  const [opened, ...others] = answers.toSorted((one, other) => one.status - other.status)
  expect(opened?.status).toBe(200)
  expect(new Set(others.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  expect(others[0]?.status).toBe(410)
  expect(others.every(({ headers }) => headers['set-cookie'] === undefined)).toBe(true)
  expect(String(opened?.headers['set-cookie'])).toMatch(
    /^__Host-sid=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/u,
  )
})

test('who has tried too often is told when to come back, in the header too', async () => {
  const tries = []
  for (let round = 0; round < 31; round += 1)
    tries.push(await post('192.0.2.1', '/api/links/open', { token: newToken() }))
  const refused = tries.pop()
  expect(new Set(tries.map((answer) => answer.status))).toEqual(new Set([410]))
  expect(refused?.status).toBe(429)
  const seconds = Number(refused?.headers['retry-after'])
  expect(seconds).toBeGreaterThan(800)
  expect(seconds).toBeLessThanOrEqual(900)
  expect(JSON.parse(refused?.body ?? '')).toMatchObject({ data: { retryAfterSeconds: seconds } })
  // What somebody writes in front of the proxy's word makes them nobody else.
  expect((await post('8.8.8.8, 192.0.2.1', '/api/links/open', { token: newToken() })).status).toBe(429)
  expect((await post('192.0.2.2', '/api/links/open', { token: newToken() })).status).toBe(410)
})

test('no secret, nor its hash, nor who sent it stands in the log', async () => {
  const token = newToken()
  const cookie = `__Host-sid=${token}`
  const hash = await sha256(token)
  await post('192.0.2.77', '/api/links/look', { token })
  await post('192.0.2.77', '/api/links/renew', { token })
  await post('192.0.2.77', '/api/sign-in-links', { email: 'zenon.testowy@example.org' })
  await ask('192.0.2.77', 'GET', `/link/${token}?t=${token}`, { ...wantsPage, cookie })
  await ask('192.0.2.77', 'DELETE', `/api/session/${token}`, { cookie, 'sec-fetch-site': 'same-origin' })
  const logged = () => server.output().replace(server.link, '')
  await expect.poll(() => logged().includes('"method":"DELETE"')).toBe(true)
  for (const hidden of [token, hash, printed, await sha256(printed), '192.0.2.77', 'zenon'])
    expect(logged()).not.toContain(hidden)
})
