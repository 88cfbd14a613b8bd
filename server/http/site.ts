import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { brotliDecompress } from 'node:zlib'
import type { SessionCarrier } from '#server/session/sessionCarrier.ts'
import { firstReads } from './firstReads.ts'
import { assetHeaders, emptyPolicy, pageHeaders } from './securityHeaders.ts'

export type Site = (request: Request, outgoing: ServerResponse, acceptsBrotli: boolean) => void

/** A file of `length` bytes, kept as most readers take it: compressed where the build has done that. */
type Asset = { kept: Buffer; isCompressed: boolean; length: number; type: string }

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** Paths that the application answers; any other address is not found, so that scanners find nothing. */
const screens =
  /^\/(?:$|(?:sign-in|link|passkey|events|panels|moderators|guests|partners|materials|outbox|settings|review)(?:\/|$))/u

const readAssets = (folder: string) => {
  const assets = new Map<string, Asset>()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = new Map(names.map((name) => [name, readFileSync(name)]))
  for (const [name, body] of files) {
    const type = types[extname(name)]
    if (type === undefined || name.includes('.vite')) continue
    const brotli = files.get(`${name}.br`)
    assets.set(`/${relative(folder, name).replaceAll(sep, '/')}`, {
      kept: brotli ?? body,
      isCompressed: brotli !== undefined,
      length: body.length,
      type,
    })
  }
  return assets
}

/** Whether the address is a screen's and the reader wants a page: only a start at the root is answered whatever is wanted. */
const isScreen = ({ headers }: Request, { pathname }: URL) =>
  screens.test(pathname) && (pathname === '/' || /\btext\/html\b/u.test(headers.get('accept') ?? ''))

/**
 * The page in three parts: around the nonce and before the end of its head. The first script carries the nonce to the
 * application, which cannot read it from a header.
 */
const readPage = (html: string) => {
  const [start = '', end = ''] = html.split('</head>')
  const script = '<script '
  const at = start.indexOf(script) + script.length
  return (nonce: string, reads: string) =>
    `${start.slice(0, at)}nonce="${nonce}" ${start.slice(at)}${reads}</head>${end}`
}

/** Sends a kept file; unpacked for those who take none compressed, as browsers do not where an address has no HTTPS. */
const sendAsset = (
  { kept, isCompressed, length, type }: Asset,
  outgoing: ServerResponse,
  { acceptsBrotli, ...headers }: { acceptsBrotli: boolean; 'cache-control': string },
) => {
  const isPacked = isCompressed && acceptsBrotli
  outgoing.writeHead(200, {
    ...assetHeaders,
    ...headers,
    'content-type': type,
    'content-length': isPacked ? kept.length : length,
    ...(isPacked ? { 'content-encoding': 'br' } : {}),
  })
  if (outgoing.req.method === 'HEAD') outgoing.end()
  else if (isPacked || !isCompressed) outgoing.end(kept)
  else brotliDecompress(kept, (error, body) => (error ? outgoing.destroy(error) : outgoing.end(body)))
}

/**
 * Serves the built application from memory: hashed assets for a year, the page itself always fresh, with the files and
 * the API calls of the asked screen named in its head so that they start with the HTML.
 */
export const createSite = (folder: string, sessions: Pick<SessionCarrier, 'tokenOf'>): Site => {
  const assets = readAssets(folder)
  const page = readPage(readFileSync(join(folder, 'index.html'), 'utf8'))
  const reads = firstReads(folder)

  return (request, outgoing, acceptsBrotli) => {
    const url = new URL(request.url)
    const asset = url.pathname === '/index.html' ? undefined : assets.get(url.pathname)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (asset && isRead) {
      const isHashed = url.pathname.startsWith('/assets/')
      const cache = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
      sendAsset(asset, outgoing, { acceptsBrotli, 'cache-control': cache })
      return
    }
    const nonce = randomBytes(16).toString('base64')
    if (isRead && isScreen(request, url)) {
      outgoing.writeHead(200, { ...pageHeaders(nonce), 'content-type': types['.html'] })
      outgoing.end(page(nonce, reads(url, sessions.tokenOf(request) !== null)))
      return
    }
    outgoing.writeHead(404, {
      ...pageHeaders(nonce),
      'content-security-policy': emptyPolicy,
      'content-type': 'text/plain; charset=utf-8',
    })
    outgoing.end('Nie ma takiej strony.\n')
  }
}
