import { expect, type Page, test } from '@playwright/test'
import { addAuthenticator } from '#tests/setup/authenticator.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

// The first passkey of a server waits for what checks it to be read.
const slow = { timeout: 20_000 }

const account = (page: Page) => page.getByRole('button', { name: 'Konto: Administrator' })
const bySignIn = (page: Page) => page.getByRole('button', { name: 'Zaloguj się kluczem dostępu' })
const passkeys = (page: Page) => page.getByRole('list', { name: 'Klucze dostępu' }).getByRole('listitem')

const openLink = async (page: Page, link: string) => {
  await page.goto(link)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
}

const signOut = async (page: Page) => {
  await account(page).click()
  await page.getByRole('button', { name: 'Wyloguj' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zaloguj się' })).toBeVisible()
}

/** Makes a passkey on the page of one's own. */
const enrol = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Dodaj klucz dostępu' }).click()
  await page.getByRole('textbox', { name: 'Nazwa klucza' }).fill(name)
  await page.getByRole('button', { name: 'Utwórz klucz dostępu' }).click()
  await expect(passkeys(page).filter({ hasText: name })).toBeVisible(slow)
}

test('a passkey is made, signs in without an address or a letter, is renamed and removed', async ({
  page,
}) => {
  await using server = await startServer()
  const complaints = await watchPage(page)
  await addAuthenticator(page)
  await openLink(page, server.link)
  await account(page).click()
  await page.getByRole('link', { name: 'Klucze dostępu' }).click()
  await expect(page.getByText('Na tym koncie nie ma jeszcze klucza dostępu.')).toBeVisible()
  await enrol(page, 'Komputer w biurze')
  await expect(passkeys(page)).toContainText('otworzył tę sesję')
  await signOut(page)
  // Whoever was on their way somewhere comes there.
  await page.goto(`${server.url}/guests`)
  await bySignIn(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible(slow)
  await page.goto(`${server.url}/settings/passkeys`)
  await expect(passkeys(page)).toContainText('ostatnio')
  await page.getByRole('button', { name: 'Zmień nazwę: Komputer w biurze' }).click()
  await page.getByRole('textbox', { name: 'Nazwa klucza' }).fill('Komputer w sekretariacie')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect(passkeys(page)).toContainText('Komputer w sekretariacie')
  await page.getByRole('button', { name: 'Usuń klucz: Komputer w sekretariacie' }).click()
  await page.getByRole('button', { name: 'Usuń klucz', exact: true }).click()
  await expect(page.getByText('Na tym koncie nie ma jeszcze klucza dostępu.')).toBeVisible()
  await page.goto(`${server.url}/settings/history`)
  for (const said of ['Usunięto klucz dostępu', 'Zalogowano kluczem dostępu', 'Dodano klucz dostępu'])
    await expect(page.getByText(said).first()).toBeVisible()
  expect(complaints).toEqual([])
  await signOut(page)
  await bySignIn(page).click()
  await expect(page.getByRole('alert')).toContainText('Ten klucz dostępu tu nie działa')
})

test('a role that requires a passkey: a link opens nothing else, also after the key is lost', async ({
  page,
  browser,
}) => {
  await using server = await startServer()
  const complaints = await watchPage(page)
  await addAuthenticator(page)
  await openLink(page, server.link)
  await expect(account(page)).toBeVisible()
  await page.goto(`${server.url}/settings`)
  await page.getByRole('checkbox', { name: 'Administracja' }).check()
  await page.getByRole('button', { name: 'Zapisz wymaganie' }).click()
  await expect(page.getByRole('alert')).toContainText('Najpierw zaloguj się własnym kluczem dostępu')
  await page.getByRole('link', { name: 'swoich kluczach' }).click()
  await enrol(page, 'Telefon')
  await page.goto(`${server.url}/settings`)
  await page.getByRole('checkbox', { name: 'Administracja' }).check()
  await page.getByRole('button', { name: 'Zapisz wymaganie' }).click()
  await expect(page.getByText('Zapisano wymaganie kluczy dostępu')).toBeVisible()
  await page.goto(`${server.url}/settings/passkeys`)
  await page.getByRole('button', { name: 'Usuń klucz: Telefon' }).click()
  await page.getByRole('button', { name: 'Usuń klucz', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Najpierw dodaj drugi')
  await page.getByRole('button', { name: 'Anuluj' }).click()

  // Somebody with the mailbox, but without the phone.
  const stranger = await browser.newPage()
  await addAuthenticator(stranger)
  await openLink(stranger, await server.newLink())
  await expect(stranger.getByRole('heading', { level: 1, name: 'Klucz dostępu' })).toBeVisible()
  await stranger.goto(`${server.url}/guests`)
  await expect(stranger).toHaveURL(/\/passkey\?next=%2Fguests$/u)
  expect((await stranger.request.get(`${server.url}/api/people`)).status()).toBe(401)
  await expect(stranger.getByRole('button', { name: 'Utwórz klucz dostępu' })).toHaveCount(0)
  await stranger.getByRole('button', { name: 'Zaloguj się kluczem dostępu' }).click()
  await expect(stranger.getByRole('alert')).toContainText('Nie użyto klucza dostępu')
  await stranger.context().close()

  // The owner shows the key where the link led, and hears of changes at once.
  await signOut(page)
  await openLink(page, await server.newLink())
  await bySignIn(page).click()
  await expect(account(page)).toBeVisible(slow)
  await page.goto(`${server.url}/settings/passkeys`)
  const other = await page.context().newPage()
  await other.goto(`${server.url}/settings/passkeys`)
  await other.getByRole('button', { name: 'Zmień nazwę: Telefon' }).click()
  await other.getByRole('textbox', { name: 'Nazwa klucza' }).fill('Telefon służbowy')
  await other.getByRole('button', { name: 'Zapisz' }).click()
  await expect(passkeys(page)).toContainText('Telefon służbowy')
  await other.close()

  // Twice the server refused what was asked, and said so.
  expect(complaints.filter((complaint) => !complaint.includes('status of 422'))).toEqual([])

  // The phone is gone: only whoever runs the server lets the last administrator in to make another key.
  const computer = await browser.newPage()
  await addAuthenticator(computer)
  await openLink(computer, await server.newLink({ hasLostPasskeys: true }))
  await computer.getByRole('textbox', { name: 'Nazwa klucza' }).fill('Nowy telefon')
  await computer.getByRole('button', { name: 'Utwórz klucz dostępu' }).click()
  await expect(account(computer)).toBeVisible(slow)
  await computer.goto(`${server.url}/settings/passkeys`)
  await expect(passkeys(computer)).toHaveCount(1)
  await expect(passkeys(computer)).toContainText('Nowy telefon')
  await computer.context().close()
})

test('a role begins to require a passkey while somebody is in the middle of a form: nothing typed is lost', async ({
  page,
  browser,
}) => {
  await using server = await startServer()
  await addAuthenticator(page)
  await openLink(page, server.link)
  await expect(account(page)).toBeVisible()
  await page.goto(`${server.url}/settings/passkeys`)
  await enrol(page, 'Telefon')
  await page.goto(`${server.url}/settings/staff/new`)
  await page.getByRole('textbox', { name: 'Imię i nazwisko' }).fill('Olga Planująca')
  await page.getByRole('button', { name: 'Dodaj do zespołu' }).click()
  await page.getByRole('button', { name: 'Utwórz link do zalogowania' }).click()
  const link = await page.getByRole('textbox', { name: 'Link do zalogowania: Olga Planująca' }).inputValue()

  const context = await browser.newContext()
  const olga = await context.newPage()
  await addAuthenticator(olga)
  await openLink(olga, link)
  await expect(olga.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible()
  await olga.goto(`${server.url}/guests/new`)
  await olga.getByRole('textbox', { name: /^Imię/u }).fill('Ala')
  await olga.getByRole('textbox', { name: /^Nazwisko/u }).fill('Próbna')

  await page.goto(`${server.url}/settings`)
  await page.getByRole('checkbox', { name: 'Planowanie' }).check()
  await page.getByRole('button', { name: 'Zapisz wymaganie' }).click()
  await expect(page.getByText('Zapisano wymaganie kluczy dostępu')).toBeVisible()

  await olga.getByRole('button', { name: 'Zapisz' }).click()
  const dialog = olga.getByRole('dialog', { name: 'Potrzebny klucz dostępu' })
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('link', { name: 'Utwórz klucz dostępu w drugiej karcie' }).click(),
  ])
  await addAuthenticator(tab)
  await tab.getByRole('button', { name: 'Utwórz klucz dostępu' }).click()
  await expect(tab.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible(slow)
  await expect(dialog).toHaveCount(0)
  await expect(olga.getByRole('heading', { level: 1, name: 'Ala Próbna' })).toBeVisible(slow)
  await context.close()
})
