import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, organisationForm, personForm, place } from '#tests/api/forms.ts'
import { browserCookie } from '#tests/setup/lastingSession.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

type Server = Awaited<ReturnType<typeof startServer>>

/** Asks the API as whoever is signed in in a browser. */
const ask = async (context: BrowserContext, server: Server, method: string, path: string, data?: object) => {
  const headers = { origin: server.url, 'sec-fetch-site': 'same-origin' }
  const body = data === undefined ? {} : { data }
  const response = await context.request.fetch(`${server.url}/api${path}`, { method, headers, ...body })
  if (!response.ok()) throw new Error(`${method} ${path} answered ${response.status()}`)
  const answer: unknown = await response.json()
  return answer
}

/** A link's page waits until somebody has read whom it is for. */
const openLink = async (page: Page, link: string, button: string) => {
  await page.goto(link)
  await page.getByRole('button', { name: button }).click()
}

/** A forum to come, with a panel that somebody moderates, made as a planner's scripts would. */
const planPanel = async (context: BrowserContext, server: Server) => {
  const event = eventForm({
    startsOn: '2030-10-08',
    endsOn: '2030-10-08',
    venueAccess: 'Wejście bez progów od podwórza.',
  })
  const moderator = personForm({
    given: 'Anna',
    family: 'Przykładowa-Wzór',
    email: 'anna@example.org',
    phone: '600 000 001',
  })
  const guest = personForm({ given: 'Jan', family: 'Próbny', phone: '600 000 002' })
  const panel = itemForm({
    title: 'Razem czy osobno',
    day: '2030-10-08',
    start: '10:00',
    durationMinutes: 60,
  })
  await ask(context, server, 'POST', '/events', event)
  await ask(context, server, 'POST', '/people', moderator)
  await ask(context, server, 'POST', '/people', guest)
  await ask(context, server, 'POST', '/panels', { ...panel, eventId: event.id })
  await ask(context, server, 'PUT', `/panels/${panel.id}/lineup`, {
    lineupRevision: 1,
    people: [place(moderator.id, 'moderator'), place(guest.id)],
  })
  const asked = { id: newId(), deadline: '2030-09-24' }
  await ask(context, server, 'POST', `/panels/${panel.id}/lineup/send`, asked)
  return { event, moderator, guest, panel }
}

test('the first start: the printed link signs the administrator in, once', async ({ page, browser }) => {
  await using server = await startServer()
  const complaints = await watchPage(page)
  await page.goto(server.link)
  await expect(page.getByText('Ten link jest dla: Administrator')).toBeVisible()
  expect(page.url()).not.toContain('#')
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(page.getByRole('link', { name: 'Forum Współpracy Międzysektorowej' }).first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Konto: Administrator' })).toBeVisible()
  expect(complaints).toEqual([])

  const other = await browser.newPage()
  await other.goto(server.link)
  await expect(other.getByText('Ten link już nie działa').first()).toBeVisible()
  await expect(other.getByRole('button', { name: 'Poproś o nowy link' })).toBeVisible()
  await other.context().close()
})

test('a moderator opens their invitation on a phone, sees their panel and nobody’s phone number', async ({
  browser,
}) => {
  await using server = await startServer()
  const office = await browser.newContext()
  await office.addCookies([browserCookie(await server.signIn())])
  const { event, moderator, panel } = await planPanel(office, server)
  const desk = await office.newPage()
  await desk.goto(`${server.url}/events/${event.id}/people`)
  await desk.getByRole('button', { name: `Link dla: ${moderator.given} ${moderator.family}` }).click()
  await desk.getByRole('button', { name: 'Utwórz link' }).click()
  const url = await desk.getByRole('textbox', { name: 'Link osobisty' }).inputValue()

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await phone.newPage()
  const complaints = await watchPage(page)
  const replies: string[] = []
  page.on('response', async (response) => {
    if (response.url().includes('/api/') && !response.url().endsWith('/changes'))
      replies.push(await response.text().catch(() => ''))
  })
  await openLink(page, url, 'Otwórz zaproszenie')
  await expect(page.getByRole('heading', { level: 1, name: panel.title })).toBeVisible()
  await expect(page.getByText('Jan Próbny')).toBeVisible()
  await expect(page.getByText('Wejście bez progów od podwórza.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(replies.join('\n')).not.toContain('600 000')
  // Staff see without reloading that it was opened.
  await expect(desk.getByText(/otwarty w\s1\sprzeglądarce/u).first()).toBeVisible()

  // The same link again, in another browser; what was opened stays open.
  const again = await browser.newPage()
  await openLink(again, url, 'Otwórz zaproszenie')
  await expect(again.getByRole('heading', { level: 1, name: panel.title })).toBeVisible()
  await again.goto(`${server.url}/guests`)
  await expect(again).toHaveURL(/\/review$/u)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: panel.title })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a guest and a partner’s contact find their own matters, also after signing out', async ({
  browser,
}) => {
  await using server = await startServer()
  const office = await browser.newContext()
  await office.addCookies([browserCookie(await server.signIn())])
  const { event, guest, panel } = await planPanel(office, server)
  const contact = { id: newId(), name: 'Helena Przykładna', position: '', email: '', phone: '' }
  const organisation = organisationForm({ contacts: [contact] })
  await ask(office, server, 'POST', '/partners', organisation)
  await ask(office, server, 'PUT', `/events/${event.id}/partners`, {
    partnersRevision: 1,
    partners: [
      {
        id: newId(),
        organisationId: organisation.id,
        roles: [{ role: 'partner', order: 1, orderRule: 'agreed' }],
      },
    ],
  })
  const linkFor = async (kind: 'person' | 'contact', id: string) => {
    const reviewer = { kind, id }
    const wanted = { id: newId(), eventId: event.id, reviewer, delivery: 'hand', replaceEarlier: false }
    return z.object({ url: z.string() }).parse(await ask(office, server, 'POST', '/review-links', wanted)).url
  }

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const page = await phone.newPage()
  const complaints = await watchPage(page)
  await openLink(page, await linkFor('person', guest.id), 'Otwórz zaproszenie')
  await expect(page.getByRole('heading', { level: 1, name: panel.title })).toBeVisible()
  await expect(page.getByText('Jan Próbny')).toBeVisible()
  await page.getByRole('link', { name: /^Wszystkie sprawy/u }).click()
  await page.getByText('Informacja o danych osobowych').click()
  await expect(page.getByText(/Źródło danych: /u)).toBeVisible()
  await page.getByRole('button', { name: 'Wyloguj' }).click()
  await expect(page).toHaveURL(/\/sign-in/u)

  await openLink(page, await linkFor('contact', contact.id), 'Otwórz zaproszenie')
  await expect(page.getByRole('heading', { level: 1, name: organisation.name })).toBeVisible()
  await expect(page.getByText('Jan Próbny')).not.toBeVisible()
  expect(complaints).toEqual([])
})

test('a session that ends in the middle of a form loses nothing, and saves once', async ({ page }) => {
  await using server = await startServer()
  const context = page.context()
  await context.addCookies([browserCookie(await server.signIn())])
  await page.goto(`${server.url}/guests/new`)
  await page.getByRole('textbox', { name: 'Imię', exact: true }).fill('Zenon')
  await page.getByRole('textbox', { name: 'Nazwisko', exact: true }).fill('Testowy-Dwojga')
  // Signed out elsewhere with the same cookie: another tab, or an administrator.
  await ask(context, server, 'DELETE', '/session')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sesja się skończyła' })
  await expect(dialog).toBeVisible()
  await expect(page.locator('[name="family"]')).toHaveValue('Testowy-Dwojga')

  await dialog.getByRole('textbox', { name: 'Link' }).fill(await server.newLink())
  await dialog.getByRole('button', { name: 'Zaloguj się', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zenon Testowy-Dwojga' })).toBeVisible()
  expect(await ask(context, server, 'GET', '/people?q=testowy')).toMatchObject({ total: 1 })
})

test('two planners on one panel: each sees what the other saved, and neither loses what they typed', async ({
  browser,
}) => {
  await using server = await startServer()
  const first = await browser.newContext()
  await first.addCookies([browserCookie(await server.signIn())])
  const { panel } = await planPanel(first, server)
  const planner = { id: newId(), name: 'Olga Planująca', email: 'olga@example.org', role: 'planner' }
  await ask(first, server, 'POST', '/users', planner)
  const made = await ask(first, server, 'POST', `/users/${planner.id}/sign-in-links`, {})
  const second = await browser.newContext()
  const olga = await second.newPage()
  await openLink(olga, z.object({ url: z.string() }).parse(made).url, 'Zaloguj się')
  await expect(olga.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible()

  const adam = await first.newPage()
  await adam.goto(`${server.url}/panels/${panel.id}`)
  await olga.goto(`${server.url}/panels/${panel.id}/edit`)
  const title = olga.getByRole('textbox', { name: 'Tytuł', exact: true })
  await title.fill('Razem, nie osobno')
  await olga.getByRole('button', { name: 'Zapisz' }).click()
  await expect(adam.getByRole('heading', { level: 1, name: 'Razem, nie osobno' })).toBeVisible()

  await test.step('different fields are both kept', async () => {
    await adam.goto(`${server.url}/panels/${panel.id}/edit`)
    await olga.goto(`${server.url}/panels/${panel.id}/edit`)
    await adam.getByRole('textbox', { name: 'Tytuł', exact: true }).fill('Osobno czy razem')
    await olga.getByRole('textbox', { name: 'Opis', exact: true }).fill('O wspólnych planach.')
    await adam.getByRole('button', { name: 'Zapisz' }).click()
    await expect(adam.getByRole('heading', { level: 1, name: 'Osobno czy razem' })).toBeVisible()
    await olga.getByRole('button', { name: 'Zapisz' }).click()
    await expect(olga.getByRole('heading', { level: 1, name: 'Osobno czy razem' })).toBeVisible()
    await expect(adam.getByText('O wspólnych planach.')).toBeVisible()
  })

  await test.step('one field changed by both shows what it was and both sides', async () => {
    await adam.goto(`${server.url}/panels/${panel.id}/edit`)
    await olga.goto(`${server.url}/panels/${panel.id}/edit`)
    await olga.getByRole('textbox', { name: 'Tytuł', exact: true }).fill('Tytuł Olgi')
    await adam.getByRole('textbox', { name: 'Tytuł', exact: true }).fill('Tytuł Adama')
    await adam.getByRole('button', { name: 'Zapisz' }).click()
    const conflict = olga.getByRole('group', { name: 'Różnica: Tytuł' })
    await expect(conflict).toContainText('Przedtem: Osobno czy razem')
    await expect(conflict).toContainText('Tytuł Adama')
    await expect(olga.getByRole('textbox', { name: 'Tytuł', exact: true })).toHaveValue('Tytuł Olgi')
    await conflict.getByRole('button', { name: 'Zostaw wpisane' }).click()
    await olga.getByRole('button', { name: 'Zapisz' }).click()
    await expect(adam.getByRole('heading', { level: 1, name: 'Tytuł Olgi' })).toBeVisible()
  })
})
