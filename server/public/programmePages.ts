import type { Release } from '#contract/releaseContent.ts'
import { missingPage } from '#domain/publication/missingPage.ts'
import { pageStyle } from '#domain/publication/pageStyle.ts'
import { publicPage } from '#domain/publication/publicPage.ts'
import { releaseCalendar } from '#domain/publication/releaseCalendar.ts'
import { scheduleJson } from '#domain/schedule/scheduleJson.ts'
import { scheduleXml } from '#domain/schedule/scheduleXml.ts'
import type { Database } from '#server/database/database.ts'
import { pageAddress } from '#server/releases/publishedAddress.ts'
import { readPublished } from '#server/releases/readPublished.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { programmePath, type ProgrammePath } from './programmePath.ts'
import { readLostPlaces } from './readLostPlaces.ts'

type Ports = { database: Database; publicUrl: () => string }
type Wanted = ProgrammePath['wanted']
type Made = { body: string; etag: string }

const digest = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

const types: Record<Wanted['kind'], string> = {
  page: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  room: 'text/calendar; charset=utf-8',
  person: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** Public: any site may read and show it, everybody gets the same, and nobody keeps it without asking whether it still holds. */
const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-cache',
}

/** The page runs nothing, loads nothing and sends nothing; its one style is named by its hash. */
const policyOf = async () =>
  [
    "default-src 'none'",
    `style-src 'sha256-${base64(await digest(pageStyle))}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')

/** How many answers are kept ready; the oldest makes room. */
const most = 60

const isSame = (request: Request, etag: string) =>
  (request.headers.get('if-none-match') ?? '')
    .split(',')
    .some((known) => known.trim() === etag || known.trim() === '*')

/**
 * The public programme under `/program/…`: its page, calendars and conference formats, all of them functions of the last
 * release. Knows nobody: reads no cookie and sets none. Where nothing is published, or no longer, the answer is the same.
 */
export const createProgrammePages = ({ database, publicUrl }: Ports) => {
  const policy = policyOf()
  const ready = new Map<string, Made>()

  const make = async (
    eventId: string,
    release: Release,
    address: string,
    wanted: Wanted,
    isEmbedded: boolean,
  ) => {
    const published = { release, address }
    switch (wanted.kind) {
      case 'page':
        return publicPage(published, { isEmbedded })
      case 'xml':
        return scheduleXml(published)
      case 'json':
        return scheduleJson(published)
      case 'ics':
        return releaseCalendar(published, { of: 'event' })
      case 'room':
        return releaseCalendar(published, { of: 'room', roomId: wanted.roomId })
      case 'person': {
        const { personId } = wanted
        const lost = await readLostPlaces(database, eventId, release, personId)
        return releaseCalendar(published, { of: 'person', personId, lost })
      }
    }
  }

  /** What was made of a release once is made of it always, so it is kept by the release's id. */
  const find = async ({ slug, wanted }: ProgrammePath, isEmbedded: boolean): Promise<Made | null> => {
    const [found] = await readPublished(database, { slug })
    if (found === undefined) return null
    const key = JSON.stringify([found.releaseId, slug, wanted, isEmbedded])
    const kept = ready.get(key)
    if (kept !== undefined) return kept
    const release = await readRelease(database, found.eventId, found.number)
    if (release === null) return null
    const body = await make(found.eventId, release, pageAddress(publicUrl(), slug), wanted, isEmbedded)
    if (body === null) return null
    // A weak tag: compressed or not, it is the same.
    const made = { body, etag: `W/"${base64(await digest(body)).slice(0, 32)}"` }
    const [oldest] = ready.keys()
    if (ready.size >= most && oldest !== undefined) ready.delete(oldest)
    ready.set(key, made)
    return made
  }

  const missing = async () =>
    new Response(missingPage, {
      status: 404,
      headers: {
        ...openHeaders,
        'cache-control': 'no-store',
        'content-type': types.page,
        'content-security-policy': await policy,
      },
    })

  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    const allow = 'GET, HEAD, OPTIONS'
    if (request.method === 'OPTIONS')
      return new Response(null, {
        status: 204,
        headers: {
          ...openHeaders,
          allow,
          'access-control-allow-methods': allow,
          'access-control-allow-headers': 'if-none-match',
        },
      })
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { ...openHeaders, allow } })
    const path = programmePath(pathname)
    const isEmbedded = path?.wanted.kind === 'page' && searchParams.has('embed')
    const made = path && (await find(path, isEmbedded))
    if (!path || !made) return missing()
    const { kind } = path.wanted
    const headers = {
      ...openHeaders,
      etag: made.etag,
      'content-type': types[kind],
      'content-security-policy': kind === 'page' ? await policy : "default-src 'none'; frame-ancestors *",
      ...(types[kind].startsWith('text/calendar') && {
        'content-disposition': `inline; filename="${path.slug}.ics"`,
      }),
    }
    return isSame(request, made.etag)
      ? new Response(null, { status: 304, headers })
      : new Response(made.body, { headers })
  }
}
