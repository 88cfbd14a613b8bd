import { chromium as browsers, type Browser, type CDPSession, type Page } from 'playwright'
import { largeId } from '#server/example/largeId.ts'
import { chromium } from '#tooling/chromium.ts'
import { type Large, openTab, slowdown, slowLine, startLarge } from './openLarge.ts'
import { quantile, report } from './report.ts'
import { untilShown, type Shown } from './shown.ts'
import { measureDrag } from './timelineDrag.ts'

const rounds = 5
/** The congress of 300 items in eight rooms; a day of it is a hundred. */
const event = `/events/${largeId('event', 900_000)}`
const programme = `${event}/programme`
const day: Shown = { selector: '[role="group"] [data-item]', min: 90 }
/** Beyond this a task blocks: what is done meanwhile waits for it (the web's own measure of long tasks). */
const blocking = 50
/** A browser that has just begun, or a tab, is busy with itself for a while. */
const settle = 1000

/** Has the page note its long tasks from its beginning on. */
const noteLongTasks = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver(() => undefined).observe({ type: 'longtask', buffered: true })
  })

/** How long tasks blocked the page between two moments of its own clock. */
const blockedBetween = (page: Page, from: number, to: number) =>
  page.evaluate(
    ({ from: begin, to: end, limit }) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .filter(({ startTime }) => startTime >= begin && startTime < end)
              .reduce((sum, { duration }) => sum + Math.max(0, duration - limit), 0),
          ),
        ).observe({ type: 'longtask', buffered: true })
        setTimeout(() => resolve(0), 300)
      }),
    { from, to, limit: blocking },
  )

/** Milliseconds until a day stands on the page, from the start of the navigation, and how long tasks blocked the page until then. */
const open = async (page: Page, origin: string) => {
  await page.goto(`${origin}${programme}`, { waitUntil: 'commit' })
  const shown = await untilShown(page, day)
  return { shown, blocked: await blockedBetween(page, 0, shown) }
}

/** The same for who comes from the event's own page, from the click on. */
const enter = async (page: Page, origin: string) => {
  await page.goto(`${origin}${event}`)
  await page.waitForLoadState('networkidle')
  const link = page.locator(`nav a[href="${programme}"]`).first()
  await link.hover()
  // As long as a hand rests before it presses.
  await page.waitForTimeout(100)
  const begun = await page.evaluate(() => performance.now())
  const shown = untilShown(page, day, 'click')
  await link.click()
  const result = await shown
  const ended = await page.evaluate(() => performance.now())
  return { shown: result, blocked: await blockedBetween(page, begun, ended) }
}

const throttle = async (devtools: CDPSession) => {
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slowLine)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/**
 * Opens the programme in three ways: with an empty cache, again in another tab of the same browser, and by a click on the
 * event's page.
 */
const measureOpenings = async (browser: Browser, { origin, cookie }: Large, isSlow: boolean) => {
  const { context, page: first } = await openTab(browser, cookie)
  const openIn = async (page: Page, how: typeof open) => {
    const devtools = await context.newCDPSession(page)
    await noteLongTasks(page)
    await page.waitForTimeout(settle)
    if (isSlow) await throttle(devtools)
    const result = await how(page, origin)
    await page.close()
    return result
  }
  const cold = await openIn(first, open)
  const warm = await openIn(await context.newPage(), open)
  const entered = await openIn(await context.newPage(), enter)
  await context.close()
  return { cold, warm, entered }
}

const measureRound = async (browser: Browser, large: Large) => {
  const fast = await measureOpenings(browser, large, false)
  const slow = await measureOpenings(browser, large, true)
  const { conflicts } = await measureDrag(browser, large, programme, day, 1)
  const slowDrag = await measureDrag(browser, large, programme, day, slowdown)
  return {
    cold: fast.cold.shown,
    coldBlocked: fast.cold.blocked,
    warm: fast.warm.shown,
    warmBlocked: fast.warm.blocked,
    entered: fast.entered.shown,
    enteredBlocked: fast.entered.blocked,
    slowCold: slow.cold.shown,
    slowWarm: slow.warm.shown,
    slowEntered: slow.entered.shown,
    conflicts,
    dragging: slowDrag.dragging,
    slowConflicts: slowDrag.conflicts,
    dropping: slowDrag.dropping,
  }
}

type Round = Awaited<ReturnType<typeof measureRound>>

const inBrowser = async <Result>(measure: (browser: Browser) => Promise<Result>) => {
  const browser = await browsers.launch(chromium)
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

/** Measures the timeline of a large programme in the built application: the median of five fresh browsers. */
export const measureTimeline = async () => {
  const large = await startLarge()
  const results: Round[] = []
  try {
    // A server has answered before: what it does at its very first request is no part of this.
    await inBrowser((browser) => measureOpenings(browser, large, false))
    for (let n = 0; n < rounds; n += 1)
      results.push(await inBrowser((browser) => measureRound(browser, large)))
  } finally {
    await large.stop()
  }
  const figure = (name: keyof Round, words: string, budget: number) =>
    report({
      figure: `programme of 300 items, ${words}`,
      value: quantile(
        results.map((result) => result[name]),
        0.5,
      ),
      unit: 'ms',
      budget,
    })
  return [
    figure('cold', 'empty cache, until shown', 250),
    figure('coldBlocked', 'empty cache, blocked until shown', 0),
    figure('warm', 'opened again, until shown', 250),
    figure('warmBlocked', 'opened again, blocked until shown', 0),
    figure('entered', 'by a click on the event’s page, until shown', 250),
    figure('enteredBlocked', 'by a click on the event’s page, blocked until shown', 0),
    figure('slowCold', 'slow phone, empty cache, until shown', 1500),
    figure('slowWarm', 'slow phone, opened again, until shown', 1500),
    figure('slowEntered', 'slow phone, by a click on the event’s page, until shown', 1500),
    figure('dragging', 'longest task while dragging, 4 times slower', 20),
    figure('conflicts', 'conflict of a change shown', 50),
    figure('slowConflicts', 'conflict of a change shown, 4 times slower', 50),
    figure('dropping', 'longest task after letting go, 4 times slower', 50),
  ]
}
