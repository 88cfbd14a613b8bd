import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '#tests/setup/startServer.ts'

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server[Symbol.asyncDispose]())

/** A plain request: `fetch` would not let a test choose the host, or send a broken address. */
const ask = (
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const { port } = new URL(server.url)
    const { body, ...rest } = options
    const outgoing = request(
      { port, host: '127.0.0.1', path, ...rest, headers: { host: `localhost:${port}`, ...rest.headers } },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })

const json = { 'content-type': 'application/json' }

test('the first start has the forum of 2023, marked as an example', async () => {
  const { body } = await ask('/api/events')
  expect(JSON.parse(body)).toMatchObject({
    total: 1,
    items: [
      {
        name: 'Forum Współpracy Międzysektorowej',
        isExample: true,
        counts: { panels: 3, people: 14, partners: 3 },
      },
    ],
  })
})

describe('an address', () => {
  test('of a screen answers the application, whatever is below it', async () => {
    for (const path of [
      '/',
      '/events',
      '/events/new',
      '/guests?q=anna',
      '/panels/018c5d2b-0000-7000-8000-000000000000',
    ]) {
      const { status, headers } = await ask(path)
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8'])
    }
  })

  test('that scanners try is not found', async () => {
    for (const path of [
      '/.env',
      '/.git/config',
      '/wp-login.php',
      '/index.html',
      '/assets/none.js',
      '/eventsy',
      '/%E0%A4%A',
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    }
  })

  test('of another host is refused, so that a page elsewhere cannot reach in by a name of its own', async () => {
    expect((await ask('/api/events', { headers: { host: 'evil.example' } })).status).toBe(421)
  })
})

describe('a body', () => {
  test('that is not JSON is refused, as a form on another page would send it', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await ask('/api/events', { method: 'POST', headers: form, body: 'name=x' })).status).toBe(415)
  })

  test('that is too large or too deep is refused', async () => {
    const large = JSON.stringify({ name: 'x'.repeat(3_000_000) })
    expect((await ask('/api/events', { method: 'POST', headers: json, body: large })).status).toBe(413)
    const deep = '['.repeat(40) + ']'.repeat(40)
    expect((await ask('/api/events', { method: 'POST', headers: json, body: deep })).status).toBe(400)
  })

  test('that is broken JSON is refused in words of the API', async () => {
    const { status, body } = await ask('/api/events', { method: 'POST', headers: json, body: '{"name":' })
    expect([status, JSON.parse(body)]).toMatchObject([400, { code: 'BAD_REQUEST' }])
  })
})

test('a page may run only our own files and be framed by nobody', async () => {
  const { headers } = await ask('/events')
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  })
})

test('the head of a list starts its files and its first page with the HTML', async () => {
  const { body } = await ask('/guests?q=anna&sort=-family')
  expect(body).toContain(
    '<link rel="preload" as="fetch" crossorigin="anonymous" href="/api/guests?limit=60&amp;q=anna&amp;sort=-family">',
  )
  expect(body).toMatch(/<link rel="modulepreload" crossorigin href="\/assets\/guests-/u)
})

test('the API is described for machines and for people', async () => {
  expect((await ask('/api/openapi.json')).body).toContain('"openapi":"3.1')
  const page = await ask('/api/docs')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.body).toContain('<code>/api/panels/{panelId}/lineup</code>')
})

test('a server that others could reach does not start while nobody can sign in', async () => {
  await expect(startServer({ HOST: '0.0.0.0' })).rejects.toThrow('HOST=0.0.0.0')
})
