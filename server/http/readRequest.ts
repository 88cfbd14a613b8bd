import type { IncomingMessage } from 'node:http'
import { isCrossSite } from './crossSite.ts'
import { exceedsJsonLimits } from './jsonLimits.ts'
import { badRequest, type Refusal } from './refusal.ts'

const kilobytes = 1024
/** A thousand pasted rows fit where rows are pasted; any form fits in the rest. */
const largestBody = (path: string) =>
  /^\/api\/(?:(?:people|partners)\/batch|similar-(?:people|partners))$/u.test(path)
    ? 2048 * kilobytes
    : 64 * kilobytes

/** Others, such as TRACE, the standard `Request` does not even take. */
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']
const methodsWithBody = methods.slice(3)

const readUrl = (target: string, origin: string) => {
  const url = URL.canParse(target, origin) ? new URL(target, origin) : undefined
  // `//elsewhere/` and `http://elsewhere/` are addresses of another server.
  return url?.origin === origin ? url : undefined
}

/** Why a request is refused before its body is looked at. */
const refusalByHead = (
  { method = '', headers, url = '' }: IncomingMessage,
  origins: ReadonlyMap<string, string>,
): Refusal | URL => {
  const origin = origins.get(headers.host ?? '')
  if (origin === undefined)
    return { status: 421, code: 'MISDIRECTED_REQUEST', message: 'This server has another address' }
  const address = readUrl(url, origin)
  if (!address) return badRequest('The address cannot be read')
  if (!methods.includes(method))
    return { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'There is no such method' }
  if (isCrossSite(method, headers, origins))
    return { status: 403, code: 'CROSS_SITE_REQUEST', message: "Changes come from this site's own pages" }
  return address
}

/** The body, or null when it is larger than may be kept; it is read to its end, so that the sender hears the answer. */
const readBody = async (incoming: IncomingMessage, most: number) => {
  const chunks: Buffer[] = []
  const stream: AsyncIterable<Buffer> = incoming
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > most ? null : Buffer.concat(chunks)
}

const readText = (body: Buffer) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return null
  }
}

/**
 * Turns Node's request into the standard one, or says why not: an address that is not this server's (421, which also
 * stops DNS rebinding), a change that another site's page asks for (403), a body that is not JSON (415), is too large
 * (413), too deep, or not text (400). `origins` are this server's own, by the `Host` that asks for them. Rejects when the
 * sender goes away before the end.
 */
export const readRequest = async (
  incoming: IncomingMessage,
  origins: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Request | Refusal> => {
  const url = refusalByHead(incoming, origins)
  if (!(url instanceof URL)) return url
  const { method = '' } = incoming
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  if (!methodsWithBody.includes(method)) return new Request(url, { method, headers, signal })

  const body = await readBody(incoming, largestBody(url.pathname))
  if (body === null) return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The body is too large' }
  if (body.length === 0) return new Request(url, { method, headers, signal })
  if (!/^application\/json\s*(?:;|$)/iu.test(headers.get('content-type') ?? '')) {
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body must be application/json' }
  }
  const text = readText(body)
  if (text === null || exceedsJsonLimits(text)) return badRequest('The body cannot be read')
  return new Request(url, { method, headers, body: text, signal })
}
