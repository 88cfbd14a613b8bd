import { afterEach, beforeEach, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { Database } from '#server/database/database.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'
import { virtualAuthenticator } from '#tests/setup/virtualAuthenticator.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const keyName = page.getByRole('textbox', { name: 'Nazwa klucza' })
const passkeys = page.getByRole('list', { name: 'Klucze dostępu' }).getByRole('listitem')
const slow = { timeout: 15_000 }

// Chromium's own virtual holder of passkeys, which agrees at once.
beforeEach(async () => {
  await cdp().send('WebAuthn.enable')
  await cdp().send('WebAuthn.addVirtualAuthenticator', virtualAuthenticator)
})
afterEach(() => cdp().send('WebAuthn.disable'))

const require = (database: Database, roles: string[]) =>
  database
    .updateTable('settings')
    .set({ passkeyRoles: JSON.stringify(roles) })
    .execute()

const enrol = async (name: string) => {
  await button('Dodaj klucz dostępu').click()
  await keyName.fill(name)
  await button('Utwórz klucz dostępu').click()
  await expect.element(passkeys.filter({ hasText: name }), slow).toBeVisible()
}

test('one’s own passkeys: one is made, named anew and removed', { timeout: 60_000 }, async () => {
  await openApp('/settings/passkeys')
  await expect.element(page.getByText('Na tym koncie nie ma jeszcze klucza dostępu.')).toBeVisible()
  await button('Dodaj klucz dostępu').click()
  await keyName.fill('  ')
  await button('Utwórz klucz dostępu').click()
  await expect.element(page.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await expectAccessible()
  await keyName.fill('Telefon')
  await button('Utwórz klucz dostępu').click()
  await expect
    .element(passkeys, slow)
    .toMatchTextContent(/Telefon.*otworzył tę sesję.*jeszcze bez logowania/u)
  // The same holder makes no second one.
  await button('Dodaj klucz dostępu').click()
  await button('Utwórz klucz dostępu').click()
  await expect.element(page.getByText('To urządzenie ma już klucz dostępu do tego konta.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Zamknij' }).click()
  await button('Zmień nazwę: Telefon').click()
  await keyName.fill('Telefon służbowy')
  await button('Zapisz').click()
  await expect.element(passkeys).toMatchTextContent('Telefon służbowy')
  await expectAccessible()
  await page.viewport(390, 844)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
  await button('Usuń klucz: Telefon służbowy').click()
  await button('Usuń klucz').click()
  await expect.element(page.getByText('Na tym koncie nie ma jeszcze klucza dostępu.')).toBeVisible()
})

test(
  'signing in by a passkey leads where somebody was going; a removed one says that it does not work',
  { timeout: 60_000 },
  async () => {
    const first = await openApp('/settings/passkeys')
    await enrol('Telefon')
    await button('Konto: Adam Administrujący').click()
    await button('Wyloguj').click()
    await expect.element(heading('Zaloguj się')).toBeVisible()
    await button('Zaloguj się kluczem dostępu').click()
    await expect.element(button('Konto: Adam Administrujący'), slow).toBeVisible()
    await button('Konto: Adam Administrujący').click()
    await button('Wyloguj').click()
    await first.database.deleteFrom('passkey').execute()
    await button('Zaloguj się kluczem dostępu').click()
    await expect
      .element(page.getByRole('alert'), slow)
      .toMatchTextContent('Ten klucz dostępu tu nie działa: mógł zostać usunięty')
    await expectAccessible()
  },
)

test('the requirement is refused without a passkey of one’s own, and says how many have one', async () => {
  const { database } = await openApp('/settings')
  const planners = page.getByRole('checkbox', { name: 'Planowanie' })
  const own = page.getByRole('checkbox', { name: 'Administracja' })
  await expect.element(button('Zapisz wymaganie')).toBeDisabled()
  await expect.element(page.getByText('klucz ma 0 z 1 osoby').first()).toBeVisible()
  await planners.click()
  await button('Zapisz wymaganie').click()
  await expect.element(page.getByText('Zapisano wymaganie kluczy dostępu')).toBeVisible()
  await own.click()
  await button('Zapisz wymaganie').click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('Najpierw zaloguj się własnym kluczem')
  await expect.element(own).toBeChecked()
  const { passkeyRoles } = await database
    .selectFrom('settings')
    .select('passkeyRoles')
    .executeTakeFirstOrThrow()
  expect(passkeyRoles).toBe('["planner"]')
})

test('a role that requires a passkey comes to the page that makes the first one, and then where it was going', async () => {
  const { database, signInAs } = await openApp('/sign-in', { as: null })
  await require(database, ['planner'])
  await signInAs('planner')
  new BroadcastChannel('mownica.session').postMessage('changed')
  await expect.element(heading('Klucz dostępu')).toBeVisible()
  await expect.element(page.getByText(/^Ta rola czyta dane osobowe/u)).toBeVisible()
  await expect.element(page.getByRole('navigation', { name: 'Główna nawigacja' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expectAccessible()
  await button('Utwórz klucz dostępu').click()
  await expect.element(button('Konto: Olga Planująca'), slow).toBeVisible()
  const { passkeyId } = await database.selectFrom('session').select('passkeyId').executeTakeFirstOrThrow()
  expect(passkeyId).not.toBeNull()
})

test('whoever has a passkey is asked for it, and for nothing else', async () => {
  const { database, signInAs } = await openApp('/settings/passkeys', { as: 'planner' })
  await enrol('Telefon')
  await require(database, ['planner'])
  await signInAs('planner')
  new BroadcastChannel('mownica.session').postMessage('changed')
  const dialog = page.getByRole('dialog', { name: 'Potrzebny klucz dostępu' })
  await dialog.getByRole('button', { name: 'Zaloguj się kluczem dostępu' }).click()
  await expect.element(dialog, slow).not.toBeInTheDocument()
  await expect.element(passkeys).toMatchTextContent(/otworzył tę sesję.*ostatnio/u)
})

test('lost passkeys of somebody else are taken away on their page', async () => {
  const { database, signInAs } = await openApp('/settings/passkeys', { as: 'planner' })
  await enrol('Telefon')
  await signInAs('administrator')
  new BroadcastChannel('mownica.session').postMessage('changed')
  await expect.element(button('Konto: Adam Administrujący')).toBeVisible()
  await page.getByRole('link', { name: 'Ustawienia' }).first().click()
  await page.getByRole('link', { name: 'Olga Planująca' }).click()
  await expect.element(page.getByText('To konto ma 1 klucz dostępu.')).toBeVisible()
  await button('Usuń zgubione klucze').click()
  await expectAccessible()
  await button('Usuń klucze').click()
  await expect.element(page.getByText('To konto ma 1 klucz dostępu.')).not.toBeInTheDocument()
  expect(await database.selectFrom('passkey').select('id').execute()).toEqual([])
})
