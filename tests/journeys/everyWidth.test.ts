import { expect, test, type Page } from '@playwright/test'
import { exampleId } from '#server/example/exampleId.ts'
import { addForum2027 } from '#tests/setup/addForum2027.ts'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'

const id = (key: string) => exampleId(`forum-2023/${key}`)
const event = `/events/${id('event')}`

const screens = [
  '/events',
  '/panels',
  '/moderators',
  '/guests',
  '/partners',
  '/outbox?state=all',
  '/settings',
  event,
  `${event}/programme?view=list`,
  `${event}/panels`,
  `${event}/partners`,
  `${event}/people`,
  `${event}/materials`,
  `${event}/attendance`,
  `${event}/publish`,
  `${event}/publish/prepare`,
  `${event}/article`,
  `${event}/evidence`,
  `/panels/${id('item/3')}`,
  `/guests/${id('person/romanczuk')}`,
  `/partners/${id('organisation/rops')}`,
]

/** What does not fit: how far the page scrolls sideways, and words that have less room than a short word needs. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const beyond = document.documentElement.scrollWidth - globalThis.innerWidth
    const squeezed = [...document.querySelectorAll('main :is(td, th, a, p, strong)')].filter((one) => {
      const { width, height } = one.getBoundingClientRect()
      // What only assistive technology reads is one pixel wide.
      return height > 1 && width < 40 && one.textContent.trim().length > 8
    })
    return [
      ...(beyond > 0 ? [`scrolls sideways by ${beyond} pixels`] : []),
      ...squeezed.map((one) => `no room for: ${one.textContent}`),
    ]
  })

const views = [
  ['a tablet held upright', 820, 'screen'],
  ['a narrow window', 1024, 'screen'],
  ['a sheet of A4', 688, 'print'],
] as const

test('every list and board has room on a tablet held upright, in a narrow window and on paper', async ({
  page,
}) => {
  await using server = await startServer()
  await signInBrowser(page.context(), server)
  for (const path of screens) {
    await page.goto(server.url + path)
    await expect(page.locator('main h1').first()).toBeVisible()
    await expect(page.getByRole('status', { name: /^Wczytywanie/u })).toHaveCount(0)
    for (const [view, width, media] of views) {
      await page.setViewportSize({ width, height: 1000 })
      await page.emulateMedia({ media, reducedMotion: 'reduce' })
      // What is shown as cards or as a table follows the window a moment later.
      await expect.poll(() => misfits(page), { message: `${path} on ${view}` }).toEqual([])
    }
  }
})

test('on paper a list names everybody with their organisation, a programme says when, and there is nothing to press', async ({
  page,
}) => {
  await using server = await startServer()
  await addForum2027(server.dataDir)
  await signInBrowser(page.context(), server)
  await page.setViewportSize({ width: 688, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${server.url}/guests`)
  const row = page.getByRole('row', { name: /Andrzej Romańczuk-Fiodorowicz/u })
  await expect(row.getByRole('cell', { name: 'Związek Przedsiębiorców i Pracodawców Śląsk' })).toBeVisible()
  expect((await row.boundingBox())?.height).toBeLessThan(120)
  await page.goto(`${server.url}/panels`)
  // No word of a title is taken apart.
  const title = page.getByRole('cell', { name: /^Deinstytucjonalizacja/u }).first()
  await expect(title).toBeVisible()
  const { width } = (await title.boundingBox()) ?? { width: 0 }
  expect(width).toBeGreaterThan(150)
  await page.goto(`${server.url}${event}/programme?view=list`)
  await expect(page.getByText('do ustalenia').first()).toBeVisible()
  await page.goto(`${server.url}/panels/${id('item/3')}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main button:visible')).toHaveCount(0)
})
