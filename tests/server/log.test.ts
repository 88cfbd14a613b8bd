import { expect, test } from 'vitest'
import { z } from 'zod'
import { createLog } from '#server/http/log.ts'
import { errorLine, requestLine } from '#server/http/logLines.ts'
import { listen } from '#server/http/listen.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { ask, json } from './ask.ts'

const at = new Date('2027-01-15T10:00:00.000Z')
const requestId = '018c5d2b-0000-7000-8000-00000000000a'
const person = '018c5d2b-0000-7000-8000-00000000000b'

const answered = (method: string, pathname: string, status: number, milliseconds = 3.4) =>
  requestLine({ requestId, method, pathname, status, milliseconds }, at)

test('a line says what was asked for, without saying about whom', () => {
  expect(answered('PUT', `/api/people/${person}/details`, 200)).toEqual({
    at: '2027-01-15T10:00:00.000Z',
    level: 'info',
    requestId,
    method: 'PUT',
    path: '/api/people/*/details',
    status: 200,
    milliseconds: 3,
  })
  for (const written of ['kowalska', 'jan@example.org', 'Q2hhbGxlbmdlLXRva2Vu', '{eventId}', '..%2f']) {
    expect(answered('GET', `/api/${written}`, 404)['path']).toBe('/api/*')
  }
})

test('changes, refusals and slow answers are worth a line, quick reads only to who asks for all', () => {
  const path = '/api/events'
  expect(answered('GET', path, 200).level).toBe('debug')
  expect(answered('GET', path, 200, 501).level).toBe('warn')
  expect(answered('POST', path, 201).level).toBe('info')
  expect(answered('GET', path, 401).level).toBe('warn')
  expect(answered('GET', path, 503).level).toBe('error')
  expect(answered('GET', '/.env', 404).level).toBe('debug')
})

test('an error says where it arose, and nothing of what people wrote', () => {
  const token = 'q7Zy3k0mS8pVd2fXh1cB9nLrT5wEuJaG6oIiYtKbNx4'
  const error = new TypeError(
    `Unexpected "Zenon Testowy" near 'zenon' for zenon@example.org with ${token} of ${person}`,
  )
  const line = errorLine(Object.assign(error, { code: '22P02' }), at, requestId)
  expect(line).toMatchObject({
    level: 'error',
    requestId,
    error: 'TypeError',
    code: '22P02',
    message: 'Unexpected … near … for … with … of …',
  })
  expect(line['stack']).toContainEqual(expect.stringContaining('log.test.ts'))
  expect(JSON.stringify(line)).not.toMatch(/zenon/iu)
  expect(errorLine('Zenon Testowy', at, undefined)).toEqual({
    at: at.toISOString(),
    level: 'error',
    error: 'string',
  })
})

const line = z.object({ level: z.string(), requestId: z.string() }).loose()

test('a failure names its line in the log, and nothing else', async () => {
  const lines: string[] = []
  const log = createLog((text) => lines.push(text))
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    api: ({ url }) => {
      log.report(new Error('broken pipe to "Zenon"'))
      if (url.endsWith('thrown')) throw new Error('thrown')
      return Promise.resolve(new Response('{"stack":"Zenon"}', { status: 500 }))
    },
    site: (_, outgoing) => outgoing.end(),
    log,
  })
  for (const path of ['/api/answered', '/api/thrown']) {
    lines.length = 0
    const { status, headers, body } = await ask(server.port, path)
    const id = String(headers['x-request-id'])
    expect([status, JSON.parse(body)]).toEqual([
      500,
      {
        defined: false,
        code: 'INTERNAL_SERVER_ERROR',
        status: 500,
        message: 'Internal Server Error',
        data: { requestId: id },
      },
    ])
    expect(lines.length).toBeGreaterThan(1)
    for (const text of lines)
      expect(line.parse(JSON.parse(text))).toMatchObject({ requestId: id, level: 'error' })
  }
  await server.stop()
})

test('every line of the server is JSON but the one that says where to sign in', async () => {
  await using server = await startServer({ LOG_LEVEL: 'debug' })
  const port = Number(new URL(server.url).port)
  const query = '?q=zenon.testowy@example.org'
  const asked = [
    await ask(port, `/api/people${query}`),
    await ask(port, '/api/nobody/zenon', {
      method: 'POST',
      headers: { ...json, cookie: 'sid=zenon' },
      body: '{}',
    }),
    await ask(port, `/guests${query}`),
  ]
  const lines = () => server.output().trim().split('\n')
  // The line of the last answer is written a moment after it.
  await expect.poll(() => lines().length).toBe(1 + asked.length)
  const [signIn, ...others] = lines().toSorted((a) => (a.startsWith('Sign in: ') ? -1 : 0))
  expect(signIn).toMatch(/^Sign in: http/u)
  const logged = others.map((text) => line.parse(JSON.parse(text)))
  expect(logged.map((it) => it.requestId)).toEqual(asked.map(({ headers }) => headers['x-request-id']))
  expect(JSON.stringify(logged)).not.toMatch(/zenon|example\.org|127\.0\.0\.1/u)
})
