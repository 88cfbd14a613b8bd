import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { exampleId } from '#server/example/exampleId.ts'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

const id = (key: string) => exampleId(`forum-2023/${key}`)
const event = `/events/${id('event')}`
const panel = `/panels/${id('item/3')}`
const person = id('person/romanczuk')
const organisation = `/partners/${id('organisation/rops')}`

const screens = [
  '/events',
  '/events/new',
  event,
  `${event}/edit`,
  `${event}/duplicate`,
  `${event}/programme`,
  `${event}/programme/${id('item/2')}`,
  `${event}/panels`,
  `${event}/partners`,
  `${event}/people`,
  `${event}/attendance`,
  `${event}/greetings`,
  `${event}/greetings/print`,
  `${event}/script`,
  `${event}/programme?view=list`,
  `${event}/programme/conflicts`,
  `${event}/programme/rules`,
  `${event}/programme/import`,
  `${event}/publish`,
  `${event}/publish/prepare`,
  `${event}/article`,
  `${event}/evidence`,
  `${event}/materials`,
  `${event}/history`,
  '/panels',
  `/panels/new?eventId=${id('event')}`,
  panel,
  `${panel}/edit`,
  `${panel}/history`,
  '/moderators',
  '/moderators/new',
  '/guests',
  '/guests/new',
  '/guests/paste',
  '/guests/erased',
  `/guests/${person}`,
  `/guests/${person}/edit`,
  `/guests/${person}/history`,
  `/moderators/${id('person/zasada')}`,
  `/moderators/${id('person/zasada')}/history`,
  '/partners',
  '/partners/new',
  '/partners/paste',
  organisation,
  `${organisation}/edit`,
  `${organisation}/history`,
  '/outbox',
  '/outbox?state=all',
  '/settings/letters',
  '/settings/letters/request',
  '/settings/letters/removal',
  '/settings',
  '/settings/history',
  '/settings/staff/new',
  '/settings/sessions',
  '/settings/passkeys',
  '/settings/backups',
  '/settings/staff',
  '/settings/funding',
  '/settings/funding/new',
  '/link',
]
const missing = [
  `/panels/${id('nobody')}`,
  `/guests/${id('nobody')}`,
  `/partners/${id('nobody')}`,
  `/events/${id('nobody')}`,
  `/outbox/${id('nobody')}`,
]

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

type Violation = { id: string; nodes: { html: string }[] }
declare global {
  interface Window {
    axe: { run: () => Promise<{ violations: Violation[] }> }
  }
}

/** What axe finds on the page as it is shown. */
const findings = async (page: Page) => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => window.axe.run())
  return violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' | ')}`)
}

const views = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

for (const view of views) {
  test(`every screen is accessible, ${view.colorScheme}, ${view.viewport.width} pixels wide`, async ({
    browser,
  }) => {
    // Sixty screens, each looked at by axe.
    test.setTimeout(300_000)
    await using server = await startServer()
    const page = await browser.newPage({ ...view, reducedMotion: 'reduce' })
    await signInBrowser(page.context(), server)
    const complaints = await watchPage(page)

    const found: Record<string, string[]> = {}
    const look = async (path: string) => {
      await page.goto(server.url + path)
      await expect(page.locator('main h1, main h2').first()).toBeVisible()
      await expect(page.getByRole('status', { name: /^Wczytywanie/u })).toHaveCount(0)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      const faults = [
        ...(await findings(page)),
        ...(beyond > 0 ? [`scrolls sideways by ${beyond} pixels`] : []),
      ]
      if (faults.length > 0) found[path] = faults
    }
    for (const path of screens) await look(path)
    expect(complaints).toEqual([])
    for (const path of missing) await look(path)
    expect(found).toEqual({})
    // What is missing is said in the console as well, and nothing else.
    expect(complaints.filter((text) => !/status of 404/u.test(text))).toEqual([])
  })
}
