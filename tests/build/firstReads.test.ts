import { type Browser, chromium as browsers } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from '#server/database/sqlite.ts'
import { largeId } from '#server/example/largeId.ts'
import { listen } from '#server/http/listen.ts'
import { createLog } from '#server/http/log.ts'
import { createSite } from '#server/http/site.ts'
import { cookieSessions } from '#server/session/cookieSessions.ts'
import { posterForm } from '#tests/api/proofForum.ts'
import { benchApi, benchClock, benchOwnerId, fillLarge } from '#tests/bench/largeServer.ts'
import { browserCookie, lastingSession } from '#tests/setup/lastingSession.ts'
import { chromium } from '#tooling/chromium.ts'

const eventId = largeId('event', 120)
const event = `/events/${eventId}`
const materialId = '01900000-0000-7000-8000-000000000001'
const organisation = largeId('organisation', 12)
const person = largeId('person', 12)

/** Each screen with the files and calls that its first visit may take: the page with its icon, scripts, styles, fonts, answers, who is signed in among them. */
const visits: [address: string, requests: number][] = [
  ['/', 19],
  ['/events', 12],
  ['/events?q=forum%20test&status=planning&sort=-name', 12],
  ['/panels', 19],
  [`/panels?q=rozmowa&status=no-owner&sort=-day`, 19],
  ['/moderators?q=kow&sort=-family', 12],
  ['/guests', 12],
  ['/guests?role=expert&q=test%C4%85', 12],
  ['/partners', 12],
  ['/partners?status=without-contact', 12],
  [event, 18],
  [`${event}/programme`, 18],
  [`${event}/people`, 19],
  [`${event}/partners`, 30],
  [`${event}/materials`, 16],
  [`/materials/${materialId}`, 29],
  [`/panels/${largeId('item', 120 * 16 + 5)}`, 38],
  [`/guests/${person}`, 14],
  [`/moderators/${person}`, 14],
  [`/partners/${organisation}`, 18],
  ['/outbox', 15],
  ['/outbox?q=test&state=all', 15],
  ['/settings/letters/request', 17],
  ['/settings', 27],
  [`${event}/history`, 15],
  ['/settings/history?entity=settings', 13],
]

let browser: Browser
let server: Awaited<ReturnType<typeof listen>>
let token: string

beforeAll(async () => {
  const database = await openSqlite(':memory:')
  await fillLarge(database)
  const at = benchClock().toISOString()
  const { options, ...poster } = posterForm()
  await database
    .insertInto('material')
    .values({
      ...poster,
      id: materialId,
      eventId,
      options: JSON.stringify(options),
      revision: 1,
      createdAt: at,
      updatedAt: at,
      removedAt: null,
    })
    .execute()
  token = await lastingSession(database, benchOwnerId)
  server = await listen({
    host: '127.0.0.1',
    port: 0,
    api: benchApi(database),
    site: createSite(new URL('../../dist', import.meta.url).pathname, cookieSessions),
    log: createLog(console.error),
  })
  browser = await browsers.launch(chromium)
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** Opens an address with an empty cache; answers the addresses that were fetched, and those that the page named ahead. */
const visit = async (address: string, isSignedIn = true) => {
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 800 } })
  if (isSignedIn) await context.addCookies([browserCookie(token)])
  const page = await context.newPage()
  const fetched: string[] = []
  const asked: string[] = []
  const origin = `http://localhost:${server.port}`
  page.on('request', (request) => fetched.push(request.url().replace(origin, '')))
  // What the application itself asks the API for; an answer that was named ahead does not show as a second request.
  await page.exposeFunction('noteRead', (url: string) => asked.push(url.replace(origin, '')))
  await page.addInitScript({
    content: `const ask = fetch; globalThis.fetch = (request, init) => { noteRead(request.url ?? String(request)); return ask(request, init) }`,
  })
  await page.goto(`${origin}${address}`, { waitUntil: 'networkidle' })
  const named = await page
    .locator('link[rel=preload][as=fetch]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await context.close()
  return { fetched, asked, named }
}

describe('what a screen needs starts with its page', () => {
  test.each(visits)('%s', async (address, requests) => {
    const { fetched, asked, named } = await visit(address)
    // More than who is signed in.
    expect(named.length).toBeGreaterThan(1)
    // Nothing is named in vain, and nothing is fetched twice.
    expect(asked).toEqual(expect.arrayContaining(named))
    // When it begins to listen, it asks a second time how far the changes have come.
    const again = fetched.indexOf('/api/session', fetched.indexOf('/api/session') + 1)
    const once = fetched.filter((_, index) => index !== again)
    const own = once.filter((url) => /^\/(?:api|assets)\//u.test(url))
    expect(own.filter((url, index) => own.indexOf(url) !== index)).toEqual([])
    // What others change is heard, and waiting letters are counted, after the first sight, which does not wait for it.
    const later = /^\/(?:api\/changes|api\/messages\?limit=1|assets\/liveChanges-.*)$/u
    const first = once.filter((url) => !later.test(url))
    expect(first.length, first.join('\n')).toBeLessThanOrEqual(requests)
  })

  test('nobody is only asked who they are', async () => {
    const { fetched, named } = await visit('/sign-in', false)
    expect(named).toEqual(['/api/session'])
    expect(fetched.filter((url) => url.startsWith('/api/'))).toEqual(named)
  })
})
