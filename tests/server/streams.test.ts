import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '#server/http/log.ts'
import { listen } from '#server/http/listen.ts'
import { ask, json } from './ask.ts'

let server: Awaited<ReturnType<typeof listen>>
let send: (event: string) => void
/** Both ways in which the maker of a stream may hear that it is over. */
let ended: Promise<unknown>

/** An API whose every answer is a stream of events: one at once, then those that a test sends. */
const api = (request: Request) => {
  const cancelled = Promise.withResolvers<void>()
  const aborted = new Promise((resolve) => request.signal.addEventListener('abort', resolve))
  ended = Promise.all([cancelled.promise, aborted])
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      const encoder = new TextEncoder()
      send = (event) => stream.enqueue(encoder.encode(`data: ${event}\n\n`))
      send('begun')
    },
    cancel: () => cancelled.resolve(),
  })
  return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
}

beforeEach(async () => {
  server = await listen({
    host: '127.0.0.1',
    port: 0,
    api,
    site: (_, outgoing) => outgoing.end(),
    log: createLog(() => undefined),
  })
})
afterEach(() => server.stop())

const open = async () => {
  const headers = { host: `localhost:${server.port}`, 'accept-encoding': 'br' }
  const request = get({ port: server.port, host: '127.0.0.1', path: '/api/changes', headers })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject)
  })
  return { request, response }
}

const nextOf = (response: IncomingMessage) =>
  new Promise<string>((resolve) => response.once('data', (chunk: Buffer) => resolve(chunk.toString())))

test('events arrive one by one, as they happen', async () => {
  const { request, response } = await open()
  expect(response.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  expect(response.headers['content-encoding']).toBeUndefined()
  expect(await nextOf(response)).toBe('data: begun\n\n')
  for (const event of ['first', 'second']) {
    send(event)
    expect(await nextOf(response)).toBe(`data: ${event}\n\n`)
  }
  request.destroy()
})

test('what makes the events stops when their reader goes away', async () => {
  const { request, response } = await open()
  await nextOf(response)
  request.destroy()
  await ended
})

test('a server that stops ends open streams at once, and the requests to come', async () => {
  const { response } = await open()
  await nextOf(response)
  const begun = performance.now()
  await Promise.all([server.stop(), once(response, 'end'), ended])
  expect(performance.now() - begun).toBeLessThan(5000)
  await expect(open()).rejects.toThrow(/ECONNREFUSED|hang up/u)
})

test('a server that stops does not wait for a connection that a browser has opened ahead', async () => {
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const begun = performance.now()
  await Promise.all([server.stop(), once(socket, 'close')])
  expect(performance.now() - begun).toBeLessThan(5000)
})

/** Asks a server that is told to stop before its answer is ready; answers what arrives. */
const askWhileStopping = async (response: () => Response) => {
  const started = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const slow = await listen({
    host: '127.0.0.1',
    port: 0,
    api: async () => {
      started.resolve()
      await goOn.promise
      return response()
    },
    site: (_, outgoing) => outgoing.end(),
    log: createLog(() => undefined),
  })
  const answer = ask(slow.port, '/api/events', { method: 'POST', headers: json, body: '{}' })
  await started.promise
  const stopped = slow.stop()
  goOn.resolve()
  const arrived = await answer
  await stopped
  return arrived
}

test('a server that stops finishes what it has begun to answer', async () => {
  const saved = () => new Response('{"saved":true}')
  expect(await askWhileStopping(saved)).toMatchObject({ status: 200, body: '{"saved":true}' })
})

test('and a file that is made as it goes out, which nobody is to take for whole when it is not', async () => {
  const pieces = ['first ', 'second ', 'last']
  const file = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        pull: (stream) => {
          const piece = pieces.shift()
          if (piece === undefined) stream.close()
          else stream.enqueue(new TextEncoder().encode(piece))
        },
      }),
      { headers: { 'content-type': 'application/zip' } },
    )
  expect(await askWhileStopping(file)).toMatchObject({ status: 200, body: 'first second last' })
})
