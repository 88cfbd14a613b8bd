import { expect, type Page, test } from '@playwright/test'
import { exampleId } from '#server/example/exampleId.ts'
import { addForum2027 } from '#tests/setup/addForum2027.ts'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

type Point = { x: number; y: number }

/** One finger, as the screen of a tablet tells of it. */
const fingerOf = async (page: Page) => {
  const devtools = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    put: (at: Point) => send('touchStart', at),
    /** Draws a line in steps as a hand does. */
    draw: async (from: Point, to: Point) => {
      for (let step = 1; step <= 12; step += 1) {
        const part = step / 12
        await send('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
        await page.waitForTimeout(16)
      }
    },
    lift: () => send('touchEnd'),
  }
}

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true })

test('on a tablet a finger scrolls the programme, opens an item by a tap, and takes what it stays on', async ({
  page,
}) => {
  await using server = await startServer()
  await addForum2027(server.dataDir)
  await signInBrowser(page.context(), server)
  const complaints = await watchPage(page)
  await page.goto(`${server.url}/events/${exampleId('forum-2027/event')}/programme`)
  const welcome = page
    .getByRole('group', { name: 'Oś czasu' })
    .getByRole('button', { name: 'Powitanie gości' })
  await expect(welcome).toContainText('09:30–10:00')
  await welcome.scrollIntoViewIfNeeded()
  const top = async () => (await welcome.boundingBox())?.y ?? 0
  const grip = async () => ({ x: ((await welcome.boundingBox())?.x ?? 0) + 40, y: (await top()) + 12 })
  const finger = await fingerOf(page)

  await test.step('a stroke scrolls', async () => {
    const [from, before] = [await grip(), await top()]
    await finger.put(from)
    await finger.draw(from, { x: from.x, y: from.y - 120 })
    await finger.lift()
    await expect.poll(top).toBeLessThan(before - 20)
    await expect(welcome).toContainText('09:30–10:00')
  })

  await test.step('a tap opens the form', async () => {
    await welcome.scrollIntoViewIfNeeded()
    await welcome.tap()
    await page.getByRole('dialog').getByRole('button', { name: 'Zamknij' }).click()
    await expect(page.getByRole('dialog')).not.toBeVisible()
  })

  await test.step('whoever stays on an item takes it with them, and the page stays', async () => {
    const [from, before] = [await grip(), await top()]
    const height = (await welcome.boundingBox())?.height ?? 0
    await finger.put(from)
    await page.waitForTimeout(600)
    await finger.draw(from, { x: from.x, y: from.y + height })
    await page.waitForTimeout(100)
    expect(await top()).toBe(before)
    await finger.lift()
    await expect(welcome).toContainText('10:00–10:30')
    await expect(page.getByRole('dialog')).not.toBeVisible()
    await page.reload()
    await expect(welcome).toContainText('10:00–10:30')
  })
  expect(complaints).toEqual([])
})
