import type { Release } from '#contract/releaseContent.ts'
import { stripsAddress } from '#domain/publication/addresses.ts'
import { missingPage } from '#domain/publication/missingPage.ts'
import { pageStyle } from '#domain/publication/pageStyle.ts'
import { publicPage } from '#domain/publication/publicPage.ts'
import { releaseCalendar } from '#domain/publication/releaseCalendar.ts'
import type { PageStrip } from '#domain/publication/stripsSection.ts'
import { scheduleJson } from '#domain/schedule/scheduleJson.ts'
import { scheduleXml } from '#domain/schedule/scheduleXml.ts'
import type { Database } from '#server/database/database.ts'
import { pageAddress } from '#server/releases/publishedAddress.ts'
import { readPublished } from '#server/releases/readPublished.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { readMedia } from '#server/media/storeMedia.ts'
import { programmePath, type ProgrammePath } from './programmePath.ts'
import { readLostPlaces } from './readLostPlaces.ts'
import { readOwnAddresses, type OwnAddresses } from './readOwnAddresses.ts'
import { readPageStrips } from './readPageStrips.ts'

type Ports = { database: Database; publicUrl: () => string }
/** What is written from a release; pictures are only handed out. */
type Written = Exclude<ProgrammePath['wanted'], { kind: 'strip' }>
type Made = { body: string; etag: string }
type Published = Awaited<ReturnType<typeof readPublished>>[number]

const digest = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

const types: Record<Written['kind'], string> = {
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

/**
 * A page runs nothing and sends nothing; its one style is named by its hash, and pictures come only from below `pictures`: with all of
 * our own allowed, browsers would ask for an icon that there is not.
 */
const policyOf = async (pictures?: string) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${base64(await digest(pageStyle))}'`,
    ...(pictures === undefined ? [] : [`img-src ${pictures}`]),
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
  const ownPolicy = policyOf()
  const ready = new Map<string, Made>()
  /** Of each published event, by its last release: an address that it does not have is known for made up without reading it. */
  const owns = new Map<string, { releaseId: string; own: OwnAddresses }>()

  const ownOf = async ({ eventId, releaseId, number }: Published) => {
    const kept = owns.get(eventId)
    if (kept?.releaseId === releaseId) return kept.own
    const own = await readOwnAddresses(database, eventId, number)
    owns.set(eventId, { releaseId, own })
    return own
  }

  const has = async (found: Published, wanted: Written) => {
    if (wanted.kind === 'room') return (await ownOf(found)).rooms.has(wanted.roomId)
    if (wanted.kind === 'person') return (await ownOf(found)).people.has(wanted.personId)
    return true
  }

  const make = async (
    eventId: string,
    release: Release,
    address: string,
    wanted: Written,
    page: { isEmbedded: boolean; strips: readonly PageStrip[] },
  ) => {
    const published = { release, address }
    switch (wanted.kind) {
      case 'page':
        return publicPage(published, page)
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

  /** What was made of a release once is made of it always, so it is kept by the release's id (and by what pictures there are). */
  const find = async (slug: string, wanted: Written, isEmbedded: boolean): Promise<Made | null> => {
    const [found] = await readPublished(database, { slug })
    if (found === undefined) return null
    const strips = wanted.kind === 'page' ? await readPageStrips(database) : null
    const key = JSON.stringify([found.releaseId, slug, wanted, isEmbedded, strips?.state])
    const kept = ready.get(key)
    if (kept !== undefined) return kept
    if (!(await has(found, wanted))) return null
    const release = await readRelease(database, found.eventId, found.number)
    if (release === null) return null
    const page = {
      isEmbedded,
      strips: strips?.of(release.content.funding.map(({ projectId }) => projectId)) ?? [],
    }
    const body = await make(found.eventId, release, pageAddress(publicUrl(), slug), wanted, page)
    if (body === null) return null
    // A weak tag: compressed or not, it is the same.
    const made = { body, etag: `W/"${base64(await digest(body)).slice(0, 32)}"` }
    const [oldest] = ready.keys()
    if (ready.size >= most && oldest !== undefined) ready.delete(oldest)
    ready.set(key, made)
    return made
  }

  /** The picture of a strip that the page shows; of anything else, nothing. Its address is the hash of its bytes. */
  const picture = async (slug: string, sha256: string) => {
    const [found] = await readPublished(database, { slug })
    if (found === undefined) return null
    const { projects } = await ownOf(found)
    const isShown = (await readPageStrips(database)).of(projects).some((strip) => strip.sha256 === sha256)
    const file = isShown ? (await readMedia(database, [sha256])).get(sha256) : undefined
    return file === undefined
      ? null
      : new Response(new Uint8Array(file.bytes), {
          headers: {
            ...openHeaders,
            'cache-control': 'public, max-age=86400',
            'content-type': file.type,
            'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          },
        })
  }

  const missing = async () =>
    new Response(missingPage, {
      status: 404,
      headers: {
        ...openHeaders,
        'cache-control': 'no-store',
        'content-type': types.page,
        'content-security-policy': await ownPolicy,
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
    if (!path) return missing()
    const { slug, wanted } = path
    if (wanted.kind === 'strip') return (await picture(slug, wanted.sha256)) ?? missing()
    const isEmbedded = wanted.kind === 'page' && searchParams.has('embed')
    const made = await find(slug, wanted, isEmbedded)
    if (!made) return missing()
    const { kind } = wanted
    const headers = {
      ...openHeaders,
      etag: made.etag,
      'content-type': types[kind],
      'content-security-policy':
        kind === 'page'
          ? await policyOf(stripsAddress(pageAddress(publicUrl(), slug)))
          : "default-src 'none'; frame-ancestors *",
      ...(types[kind].startsWith('text/calendar') && {
        'content-disposition': `inline; filename="${slug}.ics"`,
      }),
    }
    return isSame(request, made.etag)
      ? new Response(null, { status: 304, headers })
      : new Response(made.body, { headers })
  }
}
