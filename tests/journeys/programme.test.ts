import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { openSqlite } from '#server/database/sqlite.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

const eventId = exampleId('forum-2027/event')
const business = 'Perspektywy współpracy sektora ekonomii społecznej z biznesem'

/** The made-up forum of 2027 with two rooms, nothing of it at any hour yet. */
const addForum = async (dataDir: string) => {
  const database = await openSqlite(join(dataDir, 'mownica.sqlite'))
  const items = forum2027.items.map(({ start: _start, ...item }) => item)
  await seedForum(database, { ...forum2027, items }, { now: new Date().toISOString(), isExample: false })
  await database
    .insertInto('room')
    .values(
      ['Sala A', 'Sala B'].map((name, index) => ({
        id: exampleId(`forum-2027/room/${name}`),
        eventId,
        name,
        capacity: 80,
        position: index + 1,
      })),
    )
    .execute()
  await database.destroy()
}

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, wanted: Locator) => {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const times = (count: number, key: string) => Array.from({ length: count }, () => key)

const waiting = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Bez godziny' }).getByRole('button', { name: title })
const placed = (page: Page, title: string) =>
  page.getByRole('group', { name: 'Oś czasu' }).getByRole('button', { name: title })

/** The sheet is one stop of Tab, at its first item; arrows go on from there. */
const walkTo = async (page: Page, title: string, ...arrows: string[]) => {
  await tabTo(page, placed(page, 'Powitanie gości'))
  await press(page, ...arrows)
  await expect(placed(page, title)).toBeFocused()
}

/** Takes an item out of the tray, which puts it at 9:00 without a room, brings it where the keys say and puts it down. */
const schedule = async (page: Page, title: string, when: string, keys: string[]) => {
  await tabTo(page, waiting(page, title))
  await press(page, 'Space', ...keys, 'Space')
  await expect(placed(page, title)).toContainText(when)
}

/** Publishes what is planned, whatever stands open, and reads who would be told. */
const publish = async (page: Page, name: string, reason: string) => {
  await page.getByRole('link', { name: 'Przygotuj publikację' }).click()
  await page.getByRole('textbox', { name: 'Nazwa wersji' }).fill(name)
  await page.getByRole('textbox', { name: 'Uzasadnienie publikacji mimo uwag' }).fill(reason)
  await page.getByRole('button', { name: 'Opublikuj' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Publikacja' })).toBeVisible()
}

test('a forum comes into an afternoon by keyboard, a double booking is seen and resolved, and what changes after a release is read', async ({
  page,
}) => {
  test.slow()
  await using server = await startServer()
  await addForum(server.dataDir)
  await signInBrowser(page.context(), server)
  const complaints = await watchPage(page)

  await test.step('everything comes from the tray into the afternoon', async () => {
    await page.goto(`${server.url}/events/${eventId}/programme?view=timeline`)
    await expect(waiting(page, 'Powitanie gości')).toBeVisible()
    const toRoomA = times(2, 'ArrowLeft')
    await schedule(page, 'Powitanie gości', '13:00–13:30', [...times(4, 'PageDown'), ...toRoomA])
    await schedule(page, 'Perspektywy współpracy przedsiębiorstw', '13:30–14:30', [
      ...times(4, 'PageDown'),
      ...times(6, 'ArrowDown'),
      ...toRoomA,
    ])
    await schedule(page, business, '14:45–15:45', [
      ...times(5, 'PageDown'),
      ...times(9, 'ArrowDown'),
      ...toRoomA,
    ])
    await expect(page.getByRole('link', { name: 'Bez kolizji' })).toBeVisible()
  })

  const third = 'Deinstytucjonalizacja usług społecznych'
  await test.step('whoever sits in one panel cannot lead another at that hour', async () => {
    await schedule(page, third, '14:00', [...times(5, 'PageDown'), 'ArrowLeft'])
    const conflict = page.getByRole('link', { name: '1 kolizja' })
    await expect(conflict).toBeVisible()
    await tabTo(page, conflict)
    await press(page, 'Enter')
    const entry = page.getByRole('listitem').filter({ hasText: 'Jan Próbny' }).first()
    await expect(entry).toContainText(third)
    await expect(entry).toContainText('Perspektywy współpracy przedsiębiorstw')
    await page.goBack()
    await walkTo(page, third, 'ArrowDown', 'ArrowRight')
    await press(page, 'Space', ...times(9, 'ArrowDown'), 'Space')
    await expect(placed(page, third)).toContainText('14:45')
    await expect(page.getByRole('link', { name: 'Bez kolizji' })).toBeVisible()
  })

  await test.step('the first release is what everybody reads', async () => {
    await page.goto(`${server.url}/events/${eventId}/publish`)
    await publish(page, 'Program', 'Odpowiedzi jeszcze spływają.')
    await page.goto(`${server.url}/program/forum-wspolpracy-miedzysektorowej-2027`)
    await expect(page.getByRole('main')).toContainText(/13:30\s*–\s*14:30/u)
  })

  await test.step('after a change the next release says what is different', async () => {
    await page.goto(`${server.url}/events/${eventId}/programme?view=timeline`)
    await walkTo(page, business, 'ArrowDown', 'ArrowDown')
    await press(page, 'Space', ...times(3, 'ArrowDown'), 'Space')
    await expect(placed(page, business)).toContainText('15:00–16:00')
    await page.goto(`${server.url}/events/${eventId}/publish`)
    await publish(page, 'Po przesunięciu', 'Odpowiedzi jeszcze spływają.')
    const difference = page.getByRole('region', { name: 'Różnice między wersjami' })
    await expect(difference).toContainText(business)
    await expect(difference).toContainText('14:45')
    await expect(difference).toContainText('15:00')
    await expect(difference).not.toContainText(third)
  })

  await test.step('the article is written from what was published', async () => {
    await page.goto(`${server.url}/events/${eventId}/article`)
    const article = page.getByRole('article')
    await expect(article).toContainText('We wtorek, 12 października 2027 r.')
    await expect(article).toContainText(business)
    await expect(article).toContainText('Moderacja:')
    // One partner's name is not inflected yet, so none is guessed at.
    await expect(article).toContainText('we współpracy z organizacjami: Fundacja Wzorcowa, ')
  })

  expect(complaints).toEqual([])
})
