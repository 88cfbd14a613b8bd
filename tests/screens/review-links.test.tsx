import { expect, test } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import type { Database } from '#server/database/database.ts'
import type { ReviewLinkTable } from '#server/database/sessionTables.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { catchCopies } from '#tests/setup/catchCopies.ts'
import { refuseRequests } from '#tests/setup/catchRequests.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const people = `/events/${id('event')}/people`
const partners = `/events/${id('event')}/partners`
const anna = 'dr Anna Przykładowa-Wzór'

const row = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first()
const dialog = page.getByRole('dialog')
const valueOf = (field: Locator) => {
  const element = field.element()
  return element instanceof HTMLInputElement ? element.value : ''
}

/** A link of the first panel's moderator, made a while ago. */
const putLink = (database: Database, part: Partial<ReviewLinkTable>) =>
  database
    .insertInto('review_link')
    .values({
      id: exampleId('link/earlier'),
      tokenHash: 'earlier',
      eventId: id('event'),
      personId: id('person/przykladowa'),
      contactId: null,
      createdAt: '2026-10-01T10:00:00.000Z',
      createdById: exampleId('staff/planujaca'),
      mailedAt: null,
      openings: 0,
      lastOpenedAt: null,
      renewalAskedAt: null,
      revokedAt: null,
      ...part,
    })
    .execute()

const openDialog = (name: string) => page.getByRole('button', { name: `Link dla: ${name}` }).click()

test('a link is made to hand over, with its letter, and shown this once', async () => {
  const { database } = await openApp(people)
  await expect.element(row('Przykładowa')).toMatchTextContent('brak linku')
  await openDialog(anna)
  await dialog.getByRole('button', { name: 'Utwórz link' }).click()
  const link = dialog.getByRole('textbox', { name: 'Link osobisty' })
  await expect.element(link).toHaveFocus()
  const url = valueOf(link)
  expect(url).toMatch(/\/link#t=[\w-]{43}$/u)
  await dialog.getByText('List z tym linkiem').click()
  await expect.element(dialog.getByText(/Szanowna|Dzień dobry/u)).toMatchTextContent(url)
  await expectAccessible()

  // Closing by mistake asks first; what was copied is lost no more.
  const question = page.getByRole('dialog', { name: 'Link nie jest skopiowany' })
  await userEvent.keyboard('{Escape}')
  await expect.element(question).toMatchTextContent('Po zamknięciu nie będzie już widoczny')
  await expectAccessible()
  await question.getByRole('button', { name: 'Anuluj' }).click()
  const copies = catchCopies()
  await dialog.getByRole('button', { name: 'Kopiuj link' }).click()
  await expect.poll(() => copies.copied).toEqual([url])
  copies.stop()
  await userEvent.keyboard('{Escape}')
  await expect.element(row('Przykładowa')).toMatchTextContent('gotowy, nieotwarty')
  await expect.element(question).not.toBeInTheDocument()

  await openDialog(anna)
  await expect.element(dialog.getByText('Utworzone linki')).toBeVisible()
  await expect.element(dialog.getByRole('textbox')).not.toBeInTheDocument()
  const stored = await database.selectFrom('review_link').select('tokenHash').execute()
  expect(JSON.stringify(stored)).not.toContain(url.split('#t=')[1])
})

test('a link that was opened says in how many browsers; a new one ends it, and can be revoked', async () => {
  const { database, router } = await openApp('/guests')
  await putLink(database, { openings: 2, lastOpenedAt: '2026-11-20T10:00:00.000Z' })
  await router.navigate({ href: people })
  await expect
    .element(row('Przykładowa'))
    .toMatchTextContent(/otwarty w\s2\sprzeglądarkach, ostatnio 20\slis 2026/u)
  await openDialog(anna)
  await dialog.getByRole('button', { name: 'Utwórz nowy i unieważnij poprzednie' }).click()
  const made = dialog.getByRole('listitem')
  await expect.element(made.nth(1)).toMatchTextContent('unieważniony')
  await expect.element(made.nth(0)).toMatchTextContent('gotowy, nieotwarty')

  await dialog.getByRole('button', { name: 'Unieważnij', exact: true }).click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('otwarte nim strony zamkną się od razu')
  await dialog.getByRole('button', { name: 'Unieważnij link' }).click()
  await expect.element(made.nth(0)).toMatchTextContent('unieważniony')
  // Of a link that no longer works nothing can be lost.
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  await expect.element(row('Przykładowa')).toMatchTextContent('unieważniony')
})

test('a letter goes out only after a question that says to whom', async () => {
  const { letters } = await openApp(people)
  await openDialog(anna)
  await dialog.getByRole('button', { name: 'Wyślij e-mailem' }).click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('anna.przykladowa@example.org')
  expect(letters).toEqual([])
  await dialog.getByRole('button', { name: 'Wyślij teraz' }).click()
  await expect
    .element(dialog.getByText('Wysłano list z linkiem na adres anna.przykladowa@example.org.'))
    .toBeVisible()
  expect(letters.map(({ to }) => to)).toEqual(['anna.przykladowa@example.org'])
  await expect.element(dialog.getByRole('textbox')).not.toBeInTheDocument()
})

test('whoever has no address, or where no letters are sent, is only handed a link', async () => {
  const first = await openApp(people)
  await openDialog('Maria Wzorcowa')
  await expect.element(dialog.getByText(/Nie ma adresu e-mail/u)).toBeVisible()
  await expect.element(dialog.getByRole('button', { name: 'Wyślij e-mailem' })).not.toBeInTheDocument()
  await first.unmount()
  await openApp(people, { sendsMail: false })
  await openDialog(anna)
  await expect.element(dialog.getByRole('button', { name: 'Utwórz link' })).toBeVisible()
  await expect.element(dialog.getByRole('button', { name: 'Wyślij e-mailem' })).not.toBeInTheDocument()
})

test('the list is narrowed to those without a link and those who have not opened theirs', async () => {
  await openApp(people)
  await openDialog(anna)
  await dialog.getByRole('button', { name: 'Utwórz link' }).click()
  await expect.element(dialog.getByRole('textbox')).toBeVisible()
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  await page.getByRole('button', { name: 'Zamknij bez kopiowania' }).click()
  const filter = page.getByRole('combobox', { name: 'Link' })
  await filter.selectOptions('Nieotwarte')
  await expect.element(page.getByText('1 z 6')).toBeVisible()
  await expect.element(row('Przykładowa')).toBeVisible()
  await filter.selectOptions('Bez linku')
  await expect.element(page.getByText('5 z 6')).toBeVisible()
})

test('the links still missing are made at once, and copied as a table', async () => {
  const { database, router } = await openApp('/guests')
  await putLink(database, {})
  await router.navigate({ href: people })
  await page.getByRole('button', { name: 'Utwórz brakujące linki: 5' }).click()
  await expect
    .element(dialog)
    .toMatchTextContent('Powstanie 5 osobistych linków. Nikt nie dostanie wiadomości.')
  await dialog.getByRole('button', { name: 'Utwórz linki' }).click()
  await expect.element(dialog.getByRole('button', { name: 'Kopiuj tabelę' })).toBeVisible()
  await expect.element(dialog.getByRole('row', { name: /Próbny/u })).toMatchTextContent('/link#t=')
  expect(dialog.getByRole('row').elements()).toHaveLength(6)
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  const question = page.getByRole('dialog', { name: 'Linki nie są skopiowane' })
  await question.getByRole('button', { name: 'Anuluj' }).click()
  await expect.element(question).not.toBeInTheDocument()
  const copies = catchCopies()
  await dialog.getByRole('button', { name: 'Kopiuj tabelę' }).click()
  await expect.poll(() => copies.copied[0]?.split('\n').length).toBe(6)
  copies.stop()
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  await expect.element(row('Próbny')).toMatchTextContent('gotowy, nieotwarty')
  await expect.element(page.getByRole('button', { name: /Utwórz brakujące linki/u })).not.toBeInTheDocument()
  expect(await database.selectFrom('review_link').select('id').execute()).toHaveLength(6)
})

test('somebody who asks for a new link stands out, and is found by the filter', async () => {
  const { database, router } = await openApp('/guests')
  await putLink(database, {
    renewalAskedAt: '2026-11-01T10:00:00.000Z',
    revokedAt: '2026-10-20T10:00:00.000Z',
  })
  await router.navigate({ href: `${people}?link=asked` })
  await expect.element(row('Przykładowa')).toMatchTextContent('prosi o nowy link')
  await expect.element(page.getByText('1 z 6')).toBeVisible()
  await expectAccessible()
})

test('a partner’s contact gets a link; a partner without one says how to add it', async () => {
  await openApp(partners)
  await page.getByRole('button', { name: 'Link dla partnera: Fundacja Wzorcowa' }).click()
  await dialog.getByRole('button', { name: 'Utwórz link' }).click()
  await expect.element(dialog.getByRole('heading', { level: 2 })).toMatchTextContent('Helena Przykładna')
  await expect.element(dialog.getByRole('textbox', { name: 'Link osobisty' })).toBeVisible()
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Zamknij' }).click()
  await page.getByRole('button', { name: 'Zamknij bez kopiowania' }).click()
  const links = page.getByRole('region', { name: 'Linki dla partnerów' })
  await expect
    .element(links.getByRole('listitem').filter({ hasText: 'Fundacja Wzorcowa' }))
    .toMatchTextContent('gotowy, nieotwarty')
  await page.getByRole('button', { name: /^Link dla partnera: Centrum/u }).click()
  await expect.element(dialog.getByRole('link', { name: 'Dodaj kontakt' })).toBeVisible()
})

test('contacts that could not be read say so, and are read when asked for again', async () => {
  await openApp(partners)
  const open = page.getByRole('button', { name: 'Link dla partnera: Fundacja Wzorcowa' })
  await expect.element(open).toBeVisible()
  const letBe = refuseRequests(({ path }) => path.startsWith('/api/partners/'))
  await open.click()
  await expect
    .element(dialog.getByRole('alert'))
    .toMatchTextContent('Nie udało się wczytać organizacji. Spróbuj ponownie.')
  letBe()
  await dialog.getByRole('button', { name: 'Spróbuj ponownie' }).click()
  await expect.element(dialog.getByRole('heading', { level: 2 })).toMatchTextContent('Helena Przykładna')
})

test('a panel’s page has the link of its moderator', async () => {
  const { router } = await openApp(`/events/${id('event')}/panels`)
  await page.getByRole('link', { name: /przedsiębiorstw społecznych z\ssamorządem/u }).click()
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/panels\//u)
  const aside = page.getByRole('region', { name: 'Link dla moderatora' })
  await expect.element(aside).toMatchTextContent('brak linku')
  await aside.getByRole('button', { name: `Link dla: ${anna}` }).click()
  await dialog.getByRole('button', { name: 'Utwórz link' }).click()
  await expect.element(dialog.getByRole('textbox', { name: 'Link osobisty' })).toBeVisible()
})

test('for an event that is long over no link is made, and it is said why', async () => {
  await openApp(`/events/${exampleId('forum-2023/event')}/people`)
  await page
    .getByRole('button', { name: /^Link dla: /u })
    .first()
    .click()
  await expect.element(dialog.getByText(/Od wydarzenia minął ponad tydzień/u)).toBeVisible()
  await expect.element(dialog.getByRole('button', { name: 'Utwórz link' })).not.toBeInTheDocument()
})

test('on a phone the people, their links and the dialog fit', async () => {
  await page.viewport(390, 844)
  await openApp(people)
  await openDialog(anna)
  await dialog.getByRole('button', { name: 'Utwórz link' }).click()
  await expect.element(dialog.getByRole('textbox', { name: 'Link osobisty' })).toBeInViewport()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth)
  await page.viewport(1280, 800)
})
