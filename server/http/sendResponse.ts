import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)

/** Fast rather than smallest: answers are compressed while somebody waits. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const worthCompressing = 1024

/** Headers of every answer of the API: never kept, never guessed at, never shown inside another page. */
const apiHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  vary: 'accept-encoding',
}

/** Sends a standard response through Node's, compressed with Brotli where the reader takes it. */
export const sendResponse = async (response: Response, outgoing: ServerResponse, acceptsBrotli: boolean) => {
  const headers: Record<string, string> = { ...Object.fromEntries(response.headers), ...apiHeaders }
  const body = Buffer.from(await response.arrayBuffer())
  if (acceptsBrotli && body.length > worthCompressing) {
    const small = await compress(body, quality)
    outgoing.writeHead(response.status, {
      ...headers,
      'content-encoding': 'br',
      'content-length': small.length,
    })
    outgoing.end(small)
    return
  }
  outgoing.writeHead(response.status, { ...headers, 'content-length': body.length })
  outgoing.end(body)
}
