import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '#server/http/log.ts'
import { listen } from '#server/http/listen.ts'
import { ask, json } from './ask.ts'

const publicUrl = 'https://forum.example.org'
const reached: string[] = []
let server: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  server = await listen({
    host: '127.0.0.1',
    port: 0,
    publicUrl,
    api: ({ method, url }) => {
      reached.push(`${method} ${url}`)
      return Promise.resolve(new Response('{}'))
    },
    site: (_, outgoing) => outgoing.end(),
    log: createLog(() => undefined),
  })
})
afterAll(() => server.stop())

const cookie = '__Host-sid=x'
const change = (headers: Record<string, string>, method = 'POST') =>
  ask(server.port, '/api/events', {
    method,
    headers: { host: 'forum.example.org', ...json, ...headers },
    body: '{}',
  })

describe('a change is taken', () => {
  test.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin', origin: publicUrl, cookie }],
    ['from our own page in an older browser', { origin: publicUrl, cookie }],
    ['from a script, which carries no cookie', {}],
  ])('%s', async (_, headers) => {
    expect((await change(headers)).status).toBe(200)
    expect(reached.at(-1)).toBe(`POST ${publicUrl}/api/events`)
  })

  test('at an address of this machine from a page of that address', async () => {
    const host = `localhost:${server.port}`
    expect((await change({ host, origin: `http://${host}`, cookie })).status).toBe(200)
  })
})

describe('a change is refused', () => {
  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site', cookie }],
    ['from another site, even without a cookie', { 'sec-fetch-site': 'cross-site' }],
    ['from a sister site', { 'sec-fetch-site': 'same-site', origin: publicUrl, cookie }],
    ['without a page', { 'sec-fetch-site': 'none', cookie }],
    ['from another site in an older browser', { origin: 'https://evil.example', cookie }],
    ['from the same host without HTTPS', { origin: 'http://forum.example.org', cookie }],
    ['from a page that hides where it is', { origin: 'null', cookie }],
    ['with a cookie and nothing that says whence', { cookie }],
  ])('%s', async (_, headers) => {
    reached.length = 0
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status, body } = await change(headers, method)
      expect([status, JSON.parse(body)]).toMatchObject([403, { code: 'CROSS_SITE_REQUEST', status: 403 }])
    }
    expect(reached).toEqual([])
  })
})

test('reading is open to a link from anywhere: the cookie stays at home, and the answer is for no other page', async () => {
  const { status, headers } = await ask(server.port, '/api/events', {
    headers: { 'sec-fetch-site': 'cross-site' },
  })
  expect([status, headers['cross-origin-resource-policy']]).toEqual([200, 'same-origin'])
})
