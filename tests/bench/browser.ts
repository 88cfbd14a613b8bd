import { chromium as browsers, type Browser } from 'playwright'
import { chromium } from '#tooling/chromium.ts'
import { type Large, openTab, slowdown, slowLine, startLarge } from './openLarge.ts'
import { quantile, report } from './report.ts'
import { untilShown, type Shown } from './shown.ts'

const rounds = 5
const row = 'tbody tr[data-index]'
const links = `${row} a`
const list: Shown = { selector: row, min: 10 }
const found: Shown = { selector: row, every: 'testow' }
const profile: Shown = { selector: 'main h1', every: '\\S', path: '^/guests/.' }

const measureFast = async (browser: Browser, { origin, cookie }: Large) => {
  const { context, page, devtools, metric } = await openTab(browser, cookie)
  await page.goto(`${origin}/guests`, { waitUntil: 'commit' })
  await untilShown(page, list)
  const cpu = (await metric('TaskDuration')) * 1000
  await page.waitForLoadState('networkidle')
  await devtools.send('HeapProfiler.collectGarbage')
  const heap = (await metric('JSHeapUsedSize')) / 1_000_000
  const rows = await page.locator(row).count()

  const visits: number[] = []
  for (let visit = 0; visit < 4; visit += 1) {
    const link = page.locator(links).nth(visit)
    await link.hover()
    await page.waitForTimeout(100)
    const shown = untilShown(page, profile, 'click')
    await link.click()
    visits.push(await shown)
    await page.goBack()
    await untilShown(page, list)
  }
  const [first = Number.NaN, ...later] = visits

  const search = page.getByRole('searchbox')
  await search.pressSequentially('testo', { delay: 120 })
  const filtered = untilShown(page, found, 'keydown')
  await search.press('w')
  const filter = await filtered
  await context.close()
  return { cpu, heap, rows, first, later: quantile(later, 0.5), filter }
}

const measureSlow = async (browser: Browser, { origin, cookie }: Large) => {
  const { context, page, devtools } = await openTab(browser, cookie)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slowLine)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(`${origin}/guests`, { waitUntil: 'commit' })
  const slow = await untilShown(page, list)
  await context.close()
  return slow
}

const round = async (large: Large) => {
  const browser = await browsers.launch(chromium)
  try {
    return { ...(await measureFast(browser, large)), slow: await measureSlow(browser, large) }
  } finally {
    await browser.close()
  }
}

/** Measures the list of 10,000 people of the built application in a browser: the median of five fresh ones. */
export const measureBrowser = async () => {
  const large = await startLarge()
  try {
    const results: Awaited<ReturnType<typeof round>>[] = []
    for (let n = 0; n < rounds; n += 1) results.push(await round(large))
    const median = (name: keyof (typeof results)[number]) =>
      quantile(
        results.map((result) => result[name]),
        0.5,
      )
    return [
      report({ figure: '/guests, main thread until shown', value: median('cpu'), unit: 'ms', budget: 220 }),
      report({ figure: '/guests, heap', value: median('heap'), unit: 'MB', budget: 10 }),
      report({ figure: '/guests, rows in the page', value: median('rows'), unit: 'rows', budget: 60 }),
      report({ figure: '/guests, last letter to rows', value: median('filter'), unit: 'ms', budget: 80 }),
      report({ figure: '/guests, first click to profile', value: median('first'), unit: 'ms', budget: 75 }),
      report({ figure: '/guests, later click to profile', value: median('later'), unit: 'ms', budget: 45 }),
      report({ figure: '/guests, slow phone until shown', value: median('slow'), unit: 'ms', budget: 2200 }),
    ]
  } finally {
    await large.stop()
  }
}
