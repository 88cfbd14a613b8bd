import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { BlockList } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { newId } from '#domain/id.ts'
import { isProgrammePath } from '#server/public/programmePath.ts'
import { clientAddress } from './clientAddress.ts'
import { trackConnections } from './connections.ts'
import type { Log } from './log.ts'
import { readRequest } from './readRequest.ts'
import { errorAnswer } from './refusal.ts'
import { strictTransport } from './securityHeaders.ts'
import { isEventStream, sendResponse } from './sendResponse.ts'
import type { Site } from './site.ts'

type Listen = {
  host: string
  port: number
  /** Where people open the application (an origin), if not at this machine's own address. */
  publicUrl?: string | undefined
  /** Whose `X-Forwarded-For` is believed; nobody's when absent. */
  trustedProxies?: BlockList
  /** `from.address` tells callers apart, for rate limits. */
  api: (request: Request, from: { address: string }) => Promise<Response>
  site: Site
  /** Answers everything below `/program` to everybody; like any unknown address where a host has none. */
  programmePages?: (request: Request) => Promise<Response>
  log: Log
  /** Answers those who watch over the server; all that it knows of itself is handed in by `isStopping`. */
  probes?: (isStopping: () => boolean) => Probe
  /** Milliseconds that a server which stops goes on taking requests, until whoever spreads them has noticed. */
  drain?: number
}

type Probe = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<boolean>

/** Milliseconds that a server which stops gives the requests under way. */
const patience = 10_000

const isApi = (pathname: string) => pathname === '/api' || pathname.startsWith('/api/')

/** Says nothing but where the log says more. */
const failure = (requestId: string) =>
  errorAnswer({ status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal Server Error' }, { requestId })

/** What an answer of the API lacks that only the host knows: the request's id beside a failure, when to try again. */
const completed = (response: Response, requestId: string) => {
  if (response.status === 503) response.headers.set('retry-after', '2')
  return response.status === 500 ? failure(requestId) : response
}

/** Starts answering: `/api` by the API, `/program` by the public pages, everything else by the built application. Resolves with the port and a way to stop. */
export const listen = async ({
  host,
  port,
  publicUrl,
  trustedProxies = new BlockList(),
  api,
  site,
  programmePages,
  log,
  probes = () => () => Promise.resolve(false),
  drain = 0,
}: Listen) => {
  const origins = new Map<string, string>()
  if (publicUrl !== undefined) origins.set(new URL(publicUrl).host, new URL(publicUrl).origin)
  const isHttps = publicUrl?.startsWith('https:') === true
  /** What ends each of the event streams that are open. */
  const openStreams = new Set<AbortController>()
  let isStopping = false
  const probe = probes(() => isStopping)

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse, requestId: string) => {
    if (await probe(incoming, outgoing)) return
    const begun = performance.now()
    const gone = new AbortController()
    // Nothing is left to stop of what went out whole.
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort()
    })
    const { signal } = gone
    const acceptsBrotli = /\bbr\b/u.test(String(incoming.headers['accept-encoding'] ?? ''))
    const peer = incoming.socket.remoteAddress ?? ''
    const noteAnswer = (pathname: string, status: number) => {
      const milliseconds = performance.now() - begun
      log.answered({ requestId, method: incoming.method ?? '', pathname, status, milliseconds })
    }

    const request = await readRequest(incoming, origins, signal)
    if (!(request instanceof Request)) {
      noteAnswer(incoming.url?.split('?')[0] ?? '', request.status)
      await sendResponse(errorAnswer(request), outgoing, { acceptsBrotli, signal })
      return
    }
    const { pathname } = new URL(request.url)
    if (programmePages && isProgrammePath(pathname)) {
      const page = await programmePages(request)
      noteAnswer(pathname, page.status)
      await sendResponse(page, outgoing, { acceptsBrotli, signal })
      return
    }
    if (!isApi(pathname)) {
      site(request, outgoing, acceptsBrotli)
      noteAnswer(pathname, outgoing.statusCode)
      return
    }
    const address = clientAddress(peer, String(incoming.headers['x-forwarded-for'] ?? ''), trustedProxies)
    const response = completed(await api(request, { address }), requestId)
    noteAnswer(pathname, response.status)
    if (isEventStream(response)) {
      openStreams.add(gone)
      // It would not end by itself; any other answer is finished.
      if (isStopping) gone.abort()
    }
    await sendResponse(response, outgoing, { acceptsBrotli, signal }).finally(() => openStreams.delete(gone))
  }

  const fail = (error: unknown, outgoing: ServerResponse, requestId: string) => {
    // Nobody waits for an answer any more: no failure of ours.
    if (outgoing.destroyed) return
    log.report(error)
    if (outgoing.headersSent) {
      outgoing.destroy()
      return
    }
    const { signal } = new AbortController()
    void sendResponse(failure(requestId), outgoing, { acceptsBrotli: false, signal })
  }

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16_384 },
    (incoming, outgoing) => {
      const requestId = newId()
      outgoing.setHeader('x-request-id', requestId)
      if (isStopping) outgoing.setHeader('connection', 'close')
      if (isHttps) outgoing.setHeader('strict-transport-security', strictTransport)
      log.during(requestId, () => {
        answer(incoming, outgoing, requestId).catch((error: unknown) => fail(error, outgoing, requestId))
      })
    },
  )
  const connections = trackConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const used = typeof address === 'object' && address !== null ? address.port : port
  for (const name of ['localhost', '127.0.0.1', '[::1]'])
    origins.set(`${name}:${used}`, `http://${name}:${used}`)

  /** Ends open streams, stops taking requests, and resolves when the requests under way are answered, or after ten seconds. */
  const stop = async () => {
    isStopping = true
    // Whoever listens comes again, to another server where there is one.
    for (const stream of openStreams) stream.abort()
    if (drain > 0) await wait(drain)
    return new Promise<void>((resolve) => {
      server.close(() => resolve())
      connections.close()
      setTimeout(() => server.closeAllConnections(), patience).unref()
    })
  }
  return { port: used, stop, countStreams: () => openStreams.size }
}
