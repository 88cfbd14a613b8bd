import { type Browser, expect, type Page, test } from '@playwright/test'
import { exampleId } from '#server/example/exampleId.ts'
import { addForum2027 } from '#tests/setup/addForum2027.ts'
import { browserCookie } from '#tests/setup/lastingSession.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

const poster2023 = exampleId('forum-2023/material/poster')
const poster2027 = exampleId('forum-2027/material/poster')

/** A server whose staff have a browser; the made-up forum of 2027 beside that of 2023 where it is asked for. */
const openOffice = async (browser: Browser, server: Awaited<ReturnType<typeof startServer>>) => {
  const office = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await office.addCookies([browserCookie(await server.signIn())])
  const desk = await office.newPage()
  return { desk, complaints: await watchPage(desk) }
}

/** Freezes what the preview shows; the screen goes to the new version. */
const makeVersion = async (desk: Page, url: string, number: number) => {
  await desk.goto(`${url}?view=draft`)
  await expect(desk.getByRole('img', { name: /^Podgląd/u })).toBeVisible()
  await desk.getByRole('button', { name: 'Utwórz wizualizację' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Utwórz wizualizację' }).click()
  await expect(desk.getByText(`Utworzono wersję ${number}`).first()).toBeAttached()
  await desk.goto(`${url}?view=proof`)
}

/** Asks the partners who are chosen already; their letters stay in the outbox. */
const send = async (desk: Page, chosen: readonly string[]) => {
  await desk.getByRole('button', { name: 'Wyślij do akceptacji' }).click()
  const dialog = desk.getByRole('dialog')
  for (const name of chosen) await expect(dialog.getByRole('checkbox', { name })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(chosen.length)
  await dialog.getByRole('textbox', { name: 'Termin odpowiedzi' }).fill('2027-09-01')
  await dialog.getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect(desk.getByText(/Poproszono o\sakceptację/u).first()).toBeAttached()
}

/** Opens the link that a letter of the outbox brings, on a phone. */
const openLetter = async (browser: Browser, desk: Page, server: string, contact: string) => {
  await desk.goto(`${server}/outbox`)
  await desk.getByRole('link', { name: contact }).first().click()
  await desk.getByRole('button', { name: 'Kopiuj list' }).click()
  const letter = desk.getByRole('dialog')
  const text = await letter.getByRole('textbox', { name: 'Treść' }).inputValue()
  await letter.getByRole('button', { name: 'Zamknij' }).click()
  await desk.getByRole('button', { name: 'Oznacz jako wysłane' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Oznacz jako wysłane' }).click()
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await phone.newPage()
  const complaints = await watchPage(page)
  await page.goto(/https?:\/\/\S+#t=[\w-]+/u.exec(text)?.[0] ?? '')
  await page.getByRole('button', { name: 'Otwórz zaproszenie' }).click()
  await expect(page.getByText(/Prosimy o\sakceptację plakatu do śr 1 IX 2027/u)).toBeVisible()
  return { page, complaints }
}

const accept = async (page: Page, version: number) => {
  await page.getByRole('button', { name: 'Zaakceptuj' }).click()
  await expect(page.getByText(new RegExp(`wersję ${version}|wersja ${version}`, 'u')).first()).toBeVisible()
  await expect(page.getByText('Zaakceptowano').first()).toBeVisible()
}

const partner = (desk: Page, name: string) =>
  desk
    .getByRole('list', { name: 'Odpowiedzi partnerów' })
    .getByRole('listitem')
    .filter({ hasText: name })
    .first()

test('the poster of 2023 is composed with CAS, CSR and FRES under the rules of 2014-2020', async ({
  browser,
}) => {
  test.slow()
  await using server = await startServer()
  const { desk, complaints } = await openOffice(browser, server)
  const url = `${server.url}/materials/${poster2023}`
  await makeVersion(desk, url, 1)
  for (const name of [
    'Centrum Aktywności Społecznej w Mikołowie',
    'Centrum Społecznego Rozwoju',
    'Fundacja Rozwoju Ekonomii Społecznej',
  ])
    await expect(partner(desk, name)).toBeVisible()
  const findings = desk.getByRole('list', { name: 'Ustalenia reguł' })
  await expect(findings.getByText(/to tylko wzór/u)).toBeVisible()

  // What hangs is the file: a tagged page of A3 with the words of the forum.
  const download = desk.waitForEvent('download')
  await desk.getByRole('button', { name: 'Pobierz PDF' }).click()
  expect((await download).suggestedFilename()).toBe('Plakat v1.pdf')
  expect(complaints).toEqual([])
})

test('three partners review a poster; one has its name corrected, and only whom it concerns is asked again', async ({
  browser,
}) => {
  test.slow()
  await using server = await startServer()
  await addForum2027(server.dataDir)
  const { desk, complaints } = await openOffice(browser, server)
  const url = `${server.url}/materials/${poster2027}`
  await makeVersion(desk, url, 1)
  const organiser = partner(desk, 'Centrum Przykładowe w Mikołowie')
  await organiser.getByRole('button', { name: 'Pomiń z uzasadnieniem' }).click()
  await desk.getByRole('dialog').getByRole('textbox').fill('To my: plakat robimy sami.')
  await desk.getByRole('dialog').getByRole('button', { name: 'Pomiń', exact: true }).click()
  await expect(organiser).toContainText('Pominięto')
  await send(desk, ['Fundacja Wzorcowa', 'Stowarzyszenie Próba', 'Spółdzielnia Socjalna Przykład'])

  const helena = await openLetter(browser, desk, server.url, 'Helena Przykładna')
  const tadeusz = await openLetter(browser, desk, server.url, 'Tadeusz Próbowski')
  await accept(helena.page, 1)
  await tadeusz.page.getByRole('button', { name: 'Zgłoś uwagi' }).click()
  const remark = 'Prosimy o pełną nazwę: Stowarzyszenie Próba w Mikołowie.'
  await tadeusz.page.getByRole('textbox', { name: 'Uwagi' }).fill(remark)
  await tadeusz.page.getByRole('button', { name: 'Wyślij uwagi' }).click()
  await expect(tadeusz.page.getByText('Zgłoszono uwagi').first()).toBeVisible()

  await desk.goto(`${url}?view=proof`)
  await expect(partner(desk, 'Fundacja Wzorcowa')).toContainText('Zaakceptowano')
  await expect(partner(desk, 'Stowarzyszenie Próba')).toContainText(remark)

  // The partner mends its name itself, on its own card.
  await tadeusz.page.getByRole('link', { name: 'Państwa karta' }).click()
  await tadeusz.page.getByRole('button', { name: 'Zmień kartę' }).click()
  await tadeusz.page.getByRole('textbox', { name: 'Pełna nazwa' }).fill('Stowarzyszenie Próba w Mikołowie')
  await tadeusz.page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect(tadeusz.page.getByText('Stowarzyszenie Próba w Mikołowie').first()).toBeVisible()

  await makeVersion(desk, url, 2)
  await expect(partner(desk, 'Fundacja Wzorcowa')).toContainText('Zaakceptowano')
  await expect(partner(desk, 'Stowarzyszenie Próba w Mikołowie')).toContainText('Nieaktualne')
  await send(desk, ['Stowarzyszenie Próba w Mikołowie', 'Spółdzielnia Socjalna Przykład'])
  await tadeusz.page.goto(new URL('/review', server.url).href)
  await expect(tadeusz.page.getByText(/prosimy o\sakceptację 1\swizualizacji do/u)).toBeVisible()
  expect(await tadeusz.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  const folded = await tadeusz.page.getByText('Informacja o danych osobowych').boundingBox()
  expect(folded?.height).toBeGreaterThanOrEqual(44)
  await tadeusz.page
    .getByRole('link', { name: /Stowarzyszenie Próba/u })
    .first()
    .click()
  await accept(tadeusz.page, 2)

  // The third answers by phone; the sample of the strip is let stand by name and with a reason, for this is a rehearsal.
  await desk.goto(`${url}?view=proof`)
  const third = partner(desk, 'Spółdzielnia Socjalna Przykład')
  await third.getByRole('button', { name: 'Pomiń z uzasadnieniem' }).click()
  await desk.getByRole('dialog').getByRole('textbox').fill('Nie odbierają od tygodnia.')
  await desk.getByRole('dialog').getByRole('button', { name: 'Pomiń', exact: true }).click()
  await expect(third).toContainText('Pominięto')
  await desk.getByRole('button', { name: 'Uznaj mimo błędu' }).first().click()
  await desk.getByRole('dialog').getByRole('textbox').fill('Próba generalna, druk po otrzymaniu znaków.')
  await desk.getByRole('dialog').getByRole('button', { name: 'Uznaj mimo błędu' }).click()
  await expect(desk.getByText('Próba generalna, druk po otrzymaniu znaków.').first()).toBeVisible()
  await expect(desk.getByText('Zaakceptowano').first()).toBeVisible()
  await desk.goto(`${server.url}/events/${exampleId('forum-2027/event')}/materials`)
  await expect(desk.getByRole('row', { name: /Plakat/u })).toContainText(/Zaakceptowano/u)
  expect([...complaints, ...helena.complaints, ...tadeusz.complaints]).toEqual([])
})
