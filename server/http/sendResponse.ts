import type { ServerResponse } from 'node:http'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { apiHeaders, emptyPolicy } from './securityHeaders.ts'

const compress = promisify(brotliCompress)

/** Fast rather than smallest: answers are compressed while somebody waits. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const worthCompressing = 1024
/** Bytes; what is larger is sent as it is read, and never held as a whole. */
const largestHeld = 4 * 1024 * 1024
/** What is compressed already. */
const isCompressed = (response: Response) =>
  /^(?:image\/png|image\/jpeg|application\/pdf)/u.test(response.headers.get('content-type') ?? '')

const bodiless = [204, 304]

/** Our headers, where the answer has none of its own; each cookie stays a header of its own. */
const headersOf = ({ headers }: Response) => {
  const cookies = headers.getSetCookie()
  return {
    'content-security-policy': emptyPolicy,
    ...apiHeaders,
    ...Object.fromEntries(headers),
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
  }
}

export const isEventStream = (response: Response) =>
  response.headers.get('content-type')?.startsWith('text/event-stream') === true

/** Writes a body as it is made, at the reader's pace, until it ends or `signal` says that nobody reads; then its making is stopped. */
const writePieces = async (response: Response, outgoing: ServerResponse, signal: AbortSignal) => {
  const reader = response.body?.getReader()
  const cancel = () => void reader?.cancel().catch(() => undefined)
  signal.addEventListener('abort', cancel)
  if (signal.aborted) cancel()
  try {
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      // A slow reader is waited for; one that has gone ends the wait too.
      if (!outgoing.write(next.value)) await once(outgoing, 'drain', { signal }).catch(() => undefined)
    }
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/**
 * Sends an event stream piece by piece as it is made, neither kept back nor compressed, until it ends or `signal` says that
 * the reader has gone or the server stops; then what makes the stream is told to stop at once.
 */
const sendStream = async (response: Response, outgoing: ServerResponse, signal: AbortSignal) => {
  // Proxies of the nginx family would otherwise collect events before passing them on.
  outgoing.writeHead(response.status, { ...headersOf(response), 'x-accel-buffering': 'no' })
  outgoing.flushHeaders()
  try {
    await writePieces(response, outgoing, signal)
  } finally {
    outgoing.end()
  }
}

/** A file that is made as it goes out; it is packed already. */
const isDownload = (response: Response) => response.headers.get('content-type') === 'application/zip'

/**
 * Sends a file piece by piece, so that nobody holds it whole. Rejects when its making fails: the caller breaks the connection
 * off, so that nobody takes a part for the whole.
 */
const sendDownload = async (response: Response, outgoing: ServerResponse, signal: AbortSignal) => {
  outgoing.writeHead(response.status, headersOf(response))
  await writePieces(response, outgoing, signal)
  outgoing.end()
}

/** Sends a standard response through Node's, compressed with Brotli where the reader takes it. */
export const sendResponse = async (
  response: Response,
  outgoing: ServerResponse,
  { acceptsBrotli, signal }: { acceptsBrotli: boolean; signal: AbortSignal },
) => {
  if (isEventStream(response)) return sendStream(response, outgoing, signal)
  if (isDownload(response)) return sendDownload(response, outgoing, signal)
  const headers = headersOf(response)
  if (Number(response.headers.get('content-length') ?? 0) > largestHeld && response.body !== null) {
    outgoing.writeHead(response.status, headers)
    await pipeline(response.body, outgoing, { signal }).catch(() => outgoing.destroy())
    return
  }
  const body = Buffer.from(await response.arrayBuffer())
  const isSmaller = acceptsBrotli && body.length > worthCompressing && !isCompressed(response)
  const sent = isSmaller ? await compress(body, quality) : body
  outgoing.writeHead(response.status, {
    ...headers,
    ...(isSmaller ? { 'content-encoding': 'br' } : {}),
    // Of an answer that has no body it would speak of the body that there is not (RFC 9110, 8.6).
    ...(bodiless.includes(response.status) ? {} : { 'content-length': sent.length }),
  })
  outgoing.end(sent)
}
