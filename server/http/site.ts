import { readdirSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, relative } from 'node:path'
import { firstReads } from './firstReads.ts'

export type Site = (request: Request, outgoing: ServerResponse, acceptsBrotli: boolean) => void

type Asset = { body: Buffer; brotli: Buffer | undefined; type: string }

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

const pageHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Mantine writes its theme into a style element.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
}

/** Paths that the application answers; any other address is not found, so that scanners find nothing. */
const screens =
  /^\/(?:$|(?:sign-in|link|events|panels|moderators|guests|partners|materials|outbox|settings|review)(?:\/|$))/u

const readAssets = (folder: string) => {
  const assets = new Map<string, Asset>()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = new Map(names.map((name) => [name, readFileSync(name)]))
  for (const [name, body] of files) {
    const type = types[extname(name)]
    if (type === undefined || name.includes('.vite')) continue
    assets.set(`/${relative(folder, name)}`, { body, brotli: files.get(`${name}.br`), type })
  }
  return assets
}

/**
 * Serves the built application from memory: hashed assets for a year, the page itself always fresh, with the files and
 * the API calls of the asked screen named in its head so that they start with the HTML.
 */
export const createSite = (folder: string): Site => {
  const assets = readAssets(folder)
  const page = assets.get('/index.html')?.body.toString('utf8') ?? ''
  const [head = '', rest = ''] = page.split('</head>')
  const reads = firstReads(folder)

  return (request, outgoing, acceptsBrotli) => {
    const url = new URL(request.url)
    const asset = url.pathname === '/index.html' ? undefined : assets.get(url.pathname)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (asset && isRead) {
      const isHashed = url.pathname.startsWith('/assets/')
      const body = acceptsBrotli && asset.brotli ? asset.brotli : asset.body
      outgoing.writeHead(200, {
        'content-type': asset.type,
        'content-length': body.length,
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        vary: 'accept-encoding',
        ...(body === asset.brotli ? { 'content-encoding': 'br' } : {}),
      })
      outgoing.end(request.method === 'HEAD' ? undefined : body)
      return
    }
    if (isRead && screens.test(url.pathname)) {
      outgoing.writeHead(200, { ...pageHeaders, 'content-type': types['.html'] })
      outgoing.end(`${head}${reads(url)}</head>${rest}`)
      return
    }
    outgoing.writeHead(404, { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8' })
    outgoing.end('Nie ma takiej strony.\n')
  }
}
