import { type Browser, expect, type Page, test } from '@playwright/test'
import { exampleId } from '#server/example/exampleId.ts'
import { addForum2027 } from '#tests/setup/addForum2027.ts'
import { browserCookie } from '#tests/setup/lastingSession.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

const eventId = exampleId('forum-2027/event')
const itemId = (number: number) => exampleId(`forum-2027/item/${number}`)
/** The forum's first two panels, and who moderates them. */
const own = { panelId: itemId(2), moderator: 'Anna Przykładowa-Wzór' }
const other = { panelId: itemId(3), moderator: 'Łucja Zmyślona' }

/** The personal link out of a letter that staff copy to their own mail program, for the server has none. */
const copyLetter = async (desk: Page, server: string, name: string) => {
  await desk.goto(`${server}/outbox`)
  await desk.getByRole('link', { name }).click()
  await desk.getByRole('button', { name: 'Kopiuj list' }).click()
  const letter = desk.getByRole('dialog')
  const text = await letter.getByRole('textbox', { name: 'Treść' }).inputValue()
  await letter.getByRole('button', { name: 'Zamknij' }).click()
  await desk.getByRole('button', { name: 'Oznacz jako wysłane' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Oznacz jako wysłane' }).click()
  await expect(desk.getByText(/oznaczono jako wysłane/u)).toBeVisible()
  return /https?:\/\/\S+#t=[\w-]+/u.exec(text)?.[0] ?? ''
}

const onPhone = async (browser: Browser, link: string) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await phone.newPage()
  const complaints = await watchPage(page)
  await page.goto(link)
  await page.getByRole('button', { name: 'Otwórz zaproszenie' }).click()
  await expect(page.getByText(/^Prosimy o\spotwierdzenie składu/u)).toBeVisible()
  return { page, complaints }
}

const signature = (page: Page) => page.getByRole('region', { name: 'Podpis moderatora' })

/** Puts one person of the directory in another's place. */
const swap = async (page: Page, leaving: string, coming: string) => {
  await page.getByRole('button', { name: `Usuń ze składu: ${leaving}` }).click()
  await page.getByRole('combobox', { name: 'Dodaj osobę' }).fill(coming)
  await page.getByRole('option', { name: new RegExp(`^${coming}`, 'u') }).click()
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect(page.getByText('Zapisano skład').first()).toBeAttached()
}

/** Sends the line-up as it is now to its moderator once more. */
const sendAgain = async (page: Page) => {
  await signature(page).getByRole('button', { name: 'Wyślij do moderatora' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect(signature(page)).toContainText('wysłano wersję 2')
}

test('three line-ups are sent; one is signed and one remarked on, a guest is swapped, and both are signed anew while staff watch', async ({
  browser,
}) => {
  test.slow()
  await using server = await startServer()
  await addForum2027(server.dataDir)
  const office = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await office.addCookies([browserCookie(await server.signIn())])
  const desk = await office.newPage()
  const complaints = await watchPage(desk)

  await desk.goto(`${server.url}/events/${eventId}/panels`)
  await desk.getByRole('button', { name: 'Wyślij do moderatorów' }).click()
  const asking = desk.getByRole('dialog')
  await expect(asking.getByText('3 listy')).toBeVisible()
  await asking.getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect(desk.getByRole('button', { name: /Wysłano\s*3/u })).toBeVisible()

  const anna = await onPhone(browser, await copyLetter(desk, server.url, own.moderator))
  const lucja = await onPhone(browser, await copyLetter(desk, server.url, other.moderator))
  const otherDesk = await office.newPage()
  await desk.goto(`${server.url}/panels/${own.panelId}`)
  await otherDesk.goto(`${server.url}/panels/${other.panelId}`)
  await expect(signature(desk)).toContainText('list wysłany')

  // Staff see each step without reloading.
  await anna.page.getByRole('button', { name: 'Potwierdź skład' }).click()
  await expect(anna.page.getByText(/Potwierdzono wersję 1/u).first()).toBeVisible()
  await expect(signature(desk)).toContainText('potwierdzono wersję 1')
  await lucja.page.getByRole('button', { name: 'Zgłoś uwagi' }).click()
  const remark = 'Wolałabym usłyszeć tu głos centrum.'
  await lucja.page.getByRole('textbox', { name: 'Uwagi', exact: true }).fill(remark)
  await lucja.page.getByRole('button', { name: 'Wyślij uwagi' }).click()
  await expect(signature(otherDesk)).toContainText('zgłoszono uwagi do wersji 1')
  await expect(otherDesk.getByText(remark).first()).toBeVisible()

  // The guests change places: what was signed is not what is planned any more.
  await swap(desk, 'Maria Wzorcowa', 'Świętosław Makietowy')
  await expect(signature(desk)).toContainText('potwierdzono wersję 1 · skład jest już inny')
  await expect(signature(desk)).toContainText('dodano: Świętosław Makietowy')
  await swap(otherDesk, 'Świętosław Makietowy', 'Maria Wzorcowa')
  await desk.goto(`${server.url}/events/${eventId}`)
  await desk.getByRole('link', { name: /1\sskład nieaktualny po zmianie/u }).click()
  await expect(desk.getByRole('row')).toHaveCount(2)
  await desk.goto(`${server.url}/panels/${own.panelId}`)

  await sendAgain(desk)
  await sendAgain(otherDesk)
  for (const { page } of [anna, lucja]) {
    await page.reload()
    await expect(page.getByText('Zmiany od wersji 1')).toBeVisible()
    await page.getByRole('button', { name: 'Potwierdź skład' }).click()
    await expect(page.getByText(/Potwierdzono wersję 2/u).first()).toBeVisible()
  }
  await expect(signature(desk)).toContainText('potwierdzono wersję 2')
  await expect(signature(otherDesk)).toContainText('potwierdzono wersję 2')
  expect([...complaints, ...anna.complaints, ...lucja.complaints]).toEqual([])
})
