import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '#server/http/log.ts'
import { listen } from '#server/http/listen.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { ask, wantsPage } from './ask.ts'

let server: Awaited<ReturnType<typeof startServer>>
let port = 0
beforeAll(async () => {
  server = await startServer()
  port = Number(new URL(server.url).port)
})
afterAll(() => server[Symbol.asyncDispose]())

const policyOf = (headers: Record<string, unknown>) => String(headers['content-security-policy'])

test('a page may run only our own files, make no markup of text, and be framed by nobody', async () => {
  const { headers } = await ask(port, '/events', { headers: wantsPage })
  const policy = policyOf(headers)
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]) {
    expect(policy.split('; ')).toContain(rule)
  }
  expect(policy).not.toContain('unsafe')
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers['permissions-policy']).toContain('camera=()')
})

test('each page has a nonce of its own, which its first script carries to the application', async () => {
  const nonces = new Set<string>()
  for (let visit = 0; visit < 3; visit += 1) {
    const { headers, body } = await ask(port, '/events', { headers: wantsPage })
    const nonce = /style-src 'self' 'nonce-([\w+/]{22}==)'/u.exec(policyOf(headers))?.[1] ?? ''
    expect(body).toContain(`<script nonce="${nonce}" type="module"`)
    expect(body).not.toContain('csp-nonce')
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test('a built file comes packed to those who take it so, and whole to everybody else', async () => {
  const { body: page } = await ask(port, '/events', { headers: wantsPage })
  const [path = ''] = /\/assets\/app-[\w-]+\.js/u.exec(page) ?? []
  const whole = await readFile(new URL(`../../dist${path}`, import.meta.url), 'utf8')
  const packed = await ask(port, path, { headers: { 'accept-encoding': 'gzip, br' } })
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(Number(packed.headers['content-length'])).toBeLessThan(Buffer.byteLength(whole) / 2)
  const plain = await ask(port, path)
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.headers['content-length']).toBe(String(Buffer.byteLength(whole)))
  expect(plain.body).toBe(whole)
  const head = await ask(port, path, { method: 'HEAD' })
  expect(head.headers).toMatchObject(
    Object.fromEntries(
      Object.entries(plain.headers).filter(([name]) => !['date', 'x-request-id'].includes(name)),
    ),
  )
  expect(head.body).toBe('')
})

test('an answer of the API loads nothing, is kept nowhere and read by no other site', async () => {
  const { headers } = await ask(port, '/api/events')
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
})

test('the description of the API has one style, named by its hash', async () => {
  const { headers, body } = await ask(port, '/api/docs')
  const style = /<style>([^<]*)<\/style>/u.exec(body)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(policyOf(headers)).toBe(`default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'`)
  expect(body).not.toMatch(/<script| style=/u)
})

test('browsers are asked to stay with HTTPS where people come by it, and only there', async () => {
  const silent = createLog(() => undefined)
  const hosts = [
    ['https://forum.example.org', 'max-age=31536000; includeSubDomains'],
    ['http://localhost:9999', undefined],
  ] as const
  for (const [publicUrl, expected] of hosts) {
    const own = await listen({
      host: '127.0.0.1',
      port: 0,
      publicUrl,
      api: () => Promise.resolve(new Response('{}')),
      site: (_, outgoing) => outgoing.end(),
      log: silent,
    })
    for (const path of ['/', '/api/events']) {
      const { headers } = await ask(own.port, path, { headers: { host: new URL(publicUrl).host } })
      expect([path, headers['strict-transport-security']]).toEqual([path, expected])
    }
    await own.stop()
  }
})

test('cookies stay apart, each in a header of its own', async () => {
  const headers = new Headers()
  headers.append('set-cookie', '__Host-sid=a; Secure; HttpOnly')
  headers.append('set-cookie', 'b=c')
  const own = await listen({
    host: '127.0.0.1',
    port: 0,
    api: () => Promise.resolve(new Response('{}', { headers })),
    site: (_, outgoing) => outgoing.end(),
    log: createLog(() => undefined),
  })
  expect((await ask(own.port, '/api/session')).headers['set-cookie']).toEqual([
    '__Host-sid=a; Secure; HttpOnly',
    'b=c',
  ])
  await own.stop()
})
