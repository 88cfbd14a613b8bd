import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Database } from '#server/database/database.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { issueSignInLink } from '#server/session/signInLink.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { refuseRequests } from '#tests/setup/catchRequests.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const save = page.getByRole('button', { name: 'Zapisz' })
const ended = page.getByRole('dialog', { name: 'Sesja się skończyła' })
const name = field('Nazwa')
const renamed = page.getByRole('link', { name: 'Forum Próbne' })
const eventId = exampleId('forum-2027/event')

const anotherTab = new BroadcastChannel('mownica.session')
afterEach(() => {
  anotherTab.onmessage = null
})

/** Somebody began to rename the forum, and then their session was ended. */
const openInterrupted = async () => {
  const app = await openApp(`/events/${eventId}/edit`)
  await name.fill('Forum Próbne')
  await app.database.deleteFrom('session').execute()
  await save.click()
  await expect.element(ended).toBeVisible()
  return app
}

const linkOf = async (database: Database, user: string) => {
  const { token } = await issueSignInLink(database, {
    userId: exampleId(`staff/${user}`),
    lasts: 600_000,
    now: new Date(),
    replacesEarlier: false,
  })
  return `${location.origin}/link#t=${token}`
}

const storedEvent = (database: Database) =>
  database
    .selectFrom('event')
    .select(['name', 'revision'])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow()

test('a session that ends in the middle of a form: a pasted link, and what was typed is saved once', async () => {
  const { database } = await openInterrupted()
  const before = await storedEvent(database)
  await expect.element(name).toHaveValue('Forum Próbne')
  await ended.getByRole('textbox', { name: 'Link' }).fill(await linkOf(database, 'glowny'))
  await ended.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect.element(renamed).toBeVisible()
  await expect.element(ended).not.toBeInTheDocument()
  expect(await storedEvent(database)).toEqual({ name: 'Forum Próbne', revision: before.revision + 1 })
})

test('a whole letter pasted in place of its link is a link that does not work', async () => {
  await openInterrupted()
  await ended.getByRole('textbox', { name: 'Link' }).fill(`Szanowni Państwo, ${'treść listu, '.repeat(30)}`)
  await ended.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect.element(ended.getByText('Ten link już nie działa. Poproś o nowy.')).toBeVisible()
  await expect.element(name).toHaveValue('Forum Próbne')
})

test('a letter with a link goes to the known address at the press of a button', async () => {
  const { letters } = await openInterrupted()
  await ended.getByRole('button', { name: 'Wyślij link na adres adam@example.org' }).click()
  await expect
    .element(ended.getByRole('status'))
    .toMatchTextContent('Link jest w drodze na adres adam@example.org')
  await expect.poll(() => letters.length).toBe(1)
})

test('signing in in another tab sends what waited', async () => {
  const { database, signInAs } = await openInterrupted()
  await signInAs('administrator')
  anotherTab.postMessage('changed')
  await expect.element(renamed).toBeVisible()
  await expect.element(ended).not.toBeInTheDocument()
  expect((await storedEvent(database)).name).toBe('Forum Próbne')
})

test('when somebody else signs in, what waited is never sent and the page starts anew', async () => {
  const { database, signInAs } = await openInterrupted()
  await signInAs('planner')
  anotherTab.postMessage('changed')
  await expect.element(page.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible()
  await expect.element(ended).not.toBeInTheDocument()
  await expect.element(name).toHaveValue('Forum Współpracy Międzysektorowej 2027')
  expect((await storedEvent(database)).name).not.toBe('Forum Próbne')
})

test('a pasted link of somebody else starts the page anew as well', async () => {
  const { database } = await openInterrupted()
  await ended.getByRole('textbox', { name: 'Link' }).fill(await linkOf(database, 'planujaca'))
  await ended.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect.element(page.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible()
  await expect.element(name).toHaveValue('Forum Współpracy Międzysektorowej 2027')
  expect((await storedEvent(database)).name).not.toBe('Forum Próbne')
})

test('closed without signing in, the form keeps what was typed and says that it is not saved', async () => {
  await openInterrupted()
  await expectAccessible()
  await ended.getByRole('button', { name: 'Zamknij' }).click()
  await expect.element(page.getByRole('alert').filter({ hasText: 'sesja się skończyła' })).toBeVisible()
  await expect.element(name).toHaveValue('Forum Próbne')
})

test('a link that no longer works is said at its field', async () => {
  await openInterrupted()
  await ended.getByRole('textbox', { name: 'Link' }).fill(`${location.origin}/link#t=bezsens`)
  await ended.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect.element(ended.getByText('Ten link już nie działa. Poproś o nowy.')).toBeVisible()
})

test('what gives power asks for a fresh sign-in and is done after it', async () => {
  const { database } = await openApp('/settings/staff/new')
  await field('Imię i nazwisko').fill('Zofia Testowa')
  await field('E-mail').fill('zofia@example.org')
  const longAgo = new Date(Date.now() - 13 * 3_600_000).toISOString()
  await database.updateTable('session').set({ createdAt: longAgo }).execute()
  await page.getByRole('button', { name: 'Dodaj do zespołu' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zaloguj się ponownie' })
  await dialog.getByRole('textbox', { name: 'Link' }).fill(await linkOf(database, 'glowny'))
  await dialog.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  const added = () =>
    database.selectFrom('user_account').select('id').where('name', '=', 'Zofia Testowa').execute()
  await expect.poll(async () => (await added()).length).toBe(1)
})

test('signing out ends the session, leaves nothing on screen and tells the other tabs', async () => {
  const { database } = await openApp('/guests')
  const told = new Promise((resolve) => {
    anotherTab.onmessage = resolve
  })
  await page.getByRole('button', { name: 'Konto: Adam Administrujący' }).click()
  await page.getByRole('button', { name: 'Wyloguj' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Zaloguj się' })).toBeVisible()
  expect(location.pathname + location.search).toBe('/sign-in')
  await told
  expect(await database.selectFrom('session').select('id').execute()).toEqual([])
  history.back()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Zaloguj się' })).toBeVisible()
})

test('signing out asks first about what is not saved', async () => {
  const { database } = await openApp(`/events/${eventId}/edit`)
  await name.fill('Forum Próbne')
  await page.getByRole('button', { name: 'Konto: Adam Administrujący' }).click()
  await page.getByRole('button', { name: 'Wyloguj' }).click()
  const dialog = page.getByRole('dialog', { name: 'Zmiany nie są zapisane' })
  await dialog.getByRole('button', { name: 'Anuluj' }).click()
  await expect.element(name).toHaveValue('Forum Próbne')
  expect(await database.selectFrom('session').select('id').execute()).toHaveLength(1)
  await page.getByRole('button', { name: 'Konto: Adam Administrujący' }).click()
  await page.getByRole('button', { name: 'Wyloguj' }).click()
  await dialog.getByRole('button', { name: 'Odrzuć zmiany i wyloguj' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Zaloguj się' })).toBeVisible()
})

test('signing out in another tab leaves this one within a second', async () => {
  const { signInAs } = await openApp('/guests')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible()
  await signInAs(null)
  anotherTab.postMessage('changed')
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Zaloguj się' }), { timeout: 1000 })
    .toBeVisible()
})

test('one’s own sessions are listed, and another one is ended', async () => {
  const { database, signInAs } = await openApp('/events')
  await database.updateTable('session').set({ browser: 'Firefox, Windows' }).execute()
  await signInAs('administrator')
  await page.getByRole('button', { name: 'Konto: Adam Administrujący' }).click()
  await page.getByRole('link', { name: 'Moje sesje' }).click()
  const sessions = page.getByRole('list', { name: 'Moje sesje' }).getByRole('listitem')
  await expect.element(sessions.nth(1)).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Zakończ sesję: Firefox, Windows' }).click()
  await expect.element(sessions.nth(1)).not.toBeInTheDocument()
  await expect.element(sessions.first()).toMatchTextContent('ta przeglądarka')
})

test('a session that could not be ended says so', async () => {
  const { database, signInAs } = await openApp('/events')
  await database.updateTable('session').set({ browser: 'Firefox, Windows' }).execute()
  await signInAs('administrator')
  await page.getByRole('button', { name: 'Konto: Adam Administrujący' }).click()
  await page.getByRole('link', { name: 'Moje sesje' }).click()
  const end = page.getByRole('button', { name: 'Zakończ sesję: Firefox, Windows' })
  await expect.element(end).toBeVisible()
  refuseRequests(({ method }) => method === 'DELETE')
  await end.click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('Nie zakończono sesji')
})
