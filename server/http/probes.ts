import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Probes = {
  /** Whether the database answers. */
  isReady: () => Promise<boolean>
  isStopping: () => boolean
  readMetrics: () => Promise<{ type: string; text: string }>
  /** Lets another computer read the metrics. */
  metricsToken: string | undefined
}

/** Milliseconds that a database has to answer before the server is not ready. */
const patience = 1500

const within = (work: Promise<boolean>) =>
  Promise.race([
    work.catch(() => false),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), patience).unref()
    }),
  ])

const isEqual = (one: string, other: string) => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Asked at this computer and by nobody in front of it: what a proxy passes on says whom it is from. */
const isFromHere = ({ socket, headers }: IncomingMessage) =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined

const say = (outgoing: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8') => {
  outgoing.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  outgoing.end(text)
}

/**
 * Answers those who watch over a server, by whatever address they ask: `/healthz` while it runs, `/readyz` while it can work
 * (503 when its database does not answer, and from the moment that it stops), `/metrics` to this computer or to whoever has
 * the token. Answers whether the request was one of these.
 */
export const createProbes =
  ({ isReady, isStopping, readMetrics, metricsToken }: Probes) =>
  async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> => {
    const path = incoming.url?.split('?')[0]
    if (path !== '/healthz' && path !== '/readyz' && path !== '/metrics') return false
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      say(outgoing, 405, 'GET only\n')
    } else if (path === '/healthz') {
      say(outgoing, 200, 'ok\n')
    } else if (path === '/readyz') {
      const ready = !isStopping() && (await within(isReady()))
      say(outgoing, ready ? 200 : 503, ready ? 'ready\n' : isStopping() ? 'stopping\n' : 'no database\n')
    } else {
      const token = /^Bearer (.+)$/u.exec(incoming.headers.authorization ?? '')?.[1] ?? ''
      const mayRead = isFromHere(incoming) || (metricsToken !== undefined && isEqual(token, metricsToken))
      if (!mayRead) {
        say(outgoing, 404, 'Nie ma takiej strony.\n')
      } else {
        const { type, text } = await readMetrics()
        say(outgoing, 200, text, type)
      }
    }
    return true
  }
