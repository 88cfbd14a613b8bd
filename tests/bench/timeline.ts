import { chromium as browsers, type Browser, type Page } from 'playwright'
import { largeId } from '#server/example/largeId.ts'
import { chromium } from '#tooling/chromium.ts'
import { mainThreadTasks } from './mainThreadTasks.ts'
import { type Large, openTab, slowdown, slowLine, startLarge } from './openLarge.ts'
import { quantile, report } from './report.ts'
import { untilShown, type Shown } from './shown.ts'

const rounds = 5
/** The congress of 300 items in eight rooms; a day of it is a hundred. */
const programme = `/events/${largeId('event', 900_000)}/programme`
const item = '[role="group"] [data-item]'
const day: Shown = { selector: item, min: 90 }
/** Beyond this a task blocks: what is done meanwhile waits for it (the web's own measure of long tasks). */
const blocking = 50

/** Milliseconds until a day stands on the page, and how long tasks blocked the page until then. */
const measureOpening = async (browser: Browser, { origin, cookie }: Large) => {
  const { context, page } = await openTab(browser, cookie)
  const tasks = await mainThreadTasks(page)
  await page.goto(`${origin}${programme}`, { waitUntil: 'commit' })
  const shown = await untilShown(page, day)
  const blocked = (await tasks.stop()).reduce((sum, it) => sum + Math.max(0, it - blocking), 0)
  await context.close()
  return { shown, blocked }
}

/** The same on a slow phone's processor and line. */
const measureSlowOpening = async (browser: Browser, { origin, cookie }: Large) => {
  const { context, page, devtools } = await openTab(browser, cookie)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slowLine)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(`${origin}${programme}`, { waitUntil: 'commit' })
  const shown = await untilShown(page, day)
  await context.close()
  return shown
}

/** Drags one item about for a second, over other times and rooms, and lets it go where it came from. */
const dragAbout = async (page: Page) => {
  const box = await page.locator(item).nth(20).boundingBox()
  if (box === null) throw new Error('There is nothing to drag')
  const from = { x: box.x + 20, y: box.y + 8 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) {
    const turn = (step / 60) * 2 * Math.PI
    await page.mouse.move(from.x + 220 * Math.sin(turn), from.y + 150 * (1 - Math.cos(turn)))
    await page.waitForTimeout(16)
  }
}

/** The longest tasks while an item is in hand, and from letting it go until the page rests, at the pace of a slow machine. */
const measureDrag = async (browser: Browser, { origin, cookie }: Large) => {
  const { context, page, devtools } = await openTab(browser, cookie)
  await page.goto(`${origin}${programme}`)
  await untilShown(page, day)
  await page.waitForLoadState('networkidle')
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const moving = await mainThreadTasks(page)
  await dragAbout(page)
  const dragging = Math.max(...(await moving.stop()))
  const letting = await mainThreadTasks(page)
  await page.mouse.up()
  await page.waitForTimeout(1500)
  const dropping = Math.max(...(await letting.stop()))
  await context.close()
  return { dragging, dropping }
}

/** Measures the timeline of a large programme in the built application: the median of five fresh browsers. */
export const measureTimeline = async () => {
  const large = await startLarge()
  const results: Record<'shown' | 'blocked' | 'slow' | 'dragging' | 'dropping', number>[] = []
  try {
    for (let n = 0; n < rounds; n += 1) {
      const browser = await browsers.launch(chromium)
      try {
        const opening = await measureOpening(browser, large)
        const slow = await measureSlowOpening(browser, large)
        results.push({ ...opening, slow, ...(await measureDrag(browser, large)) })
      } finally {
        await browser.close()
      }
    }
  } finally {
    await large.stop()
  }
  const median = (name: 'shown' | 'blocked' | 'slow' | 'dragging' | 'dropping') =>
    quantile(
      results.map((result) => result[name]),
      0.5,
    )
  const figure = (name: Parameters<typeof median>[0], words: string, budget: number) =>
    report({ figure: `programme of 300 items, ${words}`, value: median(name), unit: 'ms', budget })
  return [
    figure('shown', 'until shown', 250),
    figure('blocked', 'blocked until shown', 0),
    figure('slow', 'slow phone until shown', 1500),
    figure('dragging', 'longest task while dragging, 4 times slower', 20),
    figure('dropping', 'longest task after letting go, 4 times slower', 50),
  ]
}
