import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readRequest } from './readRequest.ts'
import { sendResponse } from './sendResponse.ts'
import type { Site } from './site.ts'

type Listen = {
  host: string
  port: number
  /** Where people open the application, if not at this machine's own address. */
  publicUrl: string | undefined
  api: (request: Request) => Promise<Response>
  site: Site
  report: (error: unknown) => void
}

const answerError = (status: number, code: string) =>
  new Response(JSON.stringify({ defined: false, code, status, message: code }), {
    status,
    headers: { 'content-type': 'application/json' },
  })

/** Starts answering: `/api` by the API, everything else by the built application. Resolves with the port and a way to stop. */
export const listen = async ({ host, port, publicUrl, api, site, report }: Listen) => {
  const hosts: string[] = publicUrl === undefined ? [] : [new URL(publicUrl).host]

  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const acceptsBrotli = /\bbr\b/u.test(String(incoming.headers['accept-encoding'] ?? ''))
    const request = await readRequest(incoming, hosts)
    if (!(request instanceof Request)) {
      outgoing.setHeader('connection', 'close')
      await sendResponse(answerError(request.status, request.code), outgoing, false)
      return
    }
    const { pathname } = new URL(request.url)
    if (pathname === '/api' || pathname.startsWith('/api/'))
      await sendResponse(await api(request), outgoing, acceptsBrotli)
    else site(request, outgoing, acceptsBrotli)
  }

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16_384 },
    (incoming, outgoing) => {
      answer(incoming, outgoing).catch((error: unknown) => {
        report(error)
        if (!outgoing.headersSent) outgoing.writeHead(500)
        outgoing.end()
      })
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const used = typeof address === 'object' && address !== null ? address.port : port
  hosts.push(`localhost:${used}`, `127.0.0.1:${used}`, `[::1]:${used}`)

  /** Stops taking requests and resolves when those under way are answered. */
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    })
  return { port: used, stop }
}
