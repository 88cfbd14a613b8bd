import type { IncomingMessage } from 'node:http'
import { mostPresences } from '#contract/attendance.ts'
import { largestUpload } from '#contract/marks.ts'
import { isCrossSite } from './crossSite.ts'
import { exceedsJsonLimits } from './jsonLimits.ts'
import { badRequest, type Refusal } from './refusal.ts'

const kilobytes = 1024
const form = 64 * kilobytes
/** Where files come in, and how many in one request. */
const filesAt = (method: string, path: string) => {
  if (method !== 'POST') return 0
  if (
    /^\/api\/(?:(?:review\/)?partners\/[^/]+\/logos|funding-projects\/[^/]+\/strips|published-works\/[^/]+\/picture)$/u.test(
      path,
    )
  )
    return 1
  return /^\/api\/materials\/[^/]+\/uploaded-proofs$/u.test(path) ? 2 : 0
}

/**
 * A thousand pasted rows, or items with what they are about, fit where they come in, and so do whole lists and long texts; files with
 * their form where they come in; any form in the rest.
 */
const largestBody = (method: string, path: string) => {
  const holdsMany =
    method === 'PUT'
      ? /^\/api\/events\/[^/]+\/(?:article|attendance|greetings|planning|programme\/times)$/u
      : /^\/api\/(?:(?:people|partners)\/batch|similar-(?:people|partners))$/u
  if (holdsMany.test(path)) return 2048 * kilobytes
  if (/^\/api\/events\/[^/]+\/programme\/batch$/u.test(path)) return 4096 * kilobytes
  return filesAt(method, path) * largestUpload + form
}

/** How long a list in a body may be: as long as pasted rows, and where a whole congress is marked as its places. */
const longestList = (method: string, path: string) =>
  method === 'PUT' && /^\/api\/events\/[^/]+\/attendance$/u.test(path) ? mostPresences : 1000

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

/** The most fields that a form with a file has. */
const mostParts = 40

/** Whether a body is a form with files, of no more parts than ours have; cut into them it would already cost too much. */
const isFilesForm = (body: Buffer, type: string) => {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/iu.exec(type) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return false
  let parts = 0
  for (let at = body.indexOf(`--${boundary}`); at >= 0; at = body.indexOf(`--${boundary}`, at + 1)) {
    parts += 1
    if (parts > mostParts) return false
  }
  return true
}

/**
 * Turns Node's request into the standard one, or says why not: an address that is not this server's (421, which also
 * stops DNS rebinding), a change that another site's page asks for (403), a body that is neither JSON nor, where files come in, a form with them (415), is too large
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

  const body = await readBody(incoming, largestBody(method, url.pathname))
  if (body === null) return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The body is too large' }
  if (body.length === 0) return new Request(url, { method, headers, signal })
  const type = headers.get('content-type') ?? ''
  const wanted = filesAt(method, url.pathname) > 0 ? 'multipart/form-data' : 'application/json'
  if (!type.toLowerCase().startsWith(wanted) || !/^\s*(?:;|$)/u.test(type.slice(wanted.length))) {
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: `The body must be ${wanted}` }
  }
  if (wanted === 'multipart/form-data') {
    if (!isFilesForm(body, type)) return badRequest('The form cannot be read')
    return new Request(url, { method, headers, body, signal })
  }
  const text = readText(body)
  if (text === null || exceedsJsonLimits(text, longestList(method, url.pathname)))
    return badRequest('The body cannot be read')
  return new Request(url, { method, headers, body: text, signal })
}
