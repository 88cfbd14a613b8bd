import type { Browser } from 'playwright'
import { openSqlite } from '#server/database/sqlite.ts'
import { listen } from '#server/http/listen.ts'
import { createLog } from '#server/http/log.ts'
import { createSite } from '#server/http/site.ts'
import { cookieSessions } from '#server/session/cookieSessions.ts'
import { browserCookie, lastingSession } from '#tests/setup/lastingSession.ts'
import { benchApi, benchOwnerId, fillLarge } from './largeServer.ts'

/** A phone of the middle class on a slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
/** How much slower than this machine its processor is. */
export const slowdown = 4

/** Starts the built application over the large example, on a free port of this machine. */
export const startLarge = async () => {
  const database = await openSqlite(':memory:')
  await fillLarge(database)
  const token = await lastingSession(database, benchOwnerId)
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    api: benchApi(database),
    site: createSite(new URL('../../dist', import.meta.url).pathname, cookieSessions),
    log: createLog(console.error),
  })
  return {
    origin: `http://localhost:${server.port}`,
    cookie: browserCookie(token),
    stop: () => server.stop().then(() => database.destroy()),
  }
}

export type Large = Awaited<ReturnType<typeof startLarge>>

/** A fresh tab with an empty cache, and its line to the browser's own figures. */
export const openTab = async (browser: Browser, cookie: Large['cookie']) => {
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 800 } })
  await context.addCookies([cookie])
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metric = async (name: string) => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find((it) => it.name === name)?.value ?? Number.NaN
  }
  return { context, page, devtools, metric }
}
