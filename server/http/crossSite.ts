import type { IncomingHttpHeaders } from 'node:http'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a change was asked for by another site's page, with the visitor's cookie. A browser says whose page asks in
 * `Sec-Fetch-Site`, an older one in `Origin`; without either a request is believed only while it carries no cookie, as a
 * script's does not (OWASP: Cross-Site Request Forgery Prevention, Fetch Metadata).
 */
export const isCrossSite = (
  method: string,
  headers: IncomingHttpHeaders,
  origins: ReadonlyMap<string, string>,
) => {
  if (reading.includes(method)) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  const { origin } = headers
  if (origin !== undefined) return ![...origins.values()].includes(origin)
  return headers.cookie !== undefined
}
