import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { holdRequests, refuseRequests } from '#tests/setup/catchRequests.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2027/event')
const coming = `/events/${eventId}/programme?view=list`
const heldId = exampleId('forum-2023/event')
const held = `/events/${heldId}/programme`
/** The items without an hour, from the first to the last. */
const titles = () =>
  page
    .getByRole('list', { name: 'Bez godziny, w kolejności' })
    .getByRole('link')
    .elements()
    .map((link) => link.textContent)

test('a programme without any time says so and keeps its order', async () => {
  await openApp(held)
  await expect.element(page.getByRole('heading', { name: 'wt 12 XII 2023' })).toBeVisible()
  expect(page.getByText('do ustalenia').elements().length).toBe(titles().length)
  await expectAccessible()
})

test('an item moves down by its button and up by Alt with an arrow, and stays there', async () => {
  const { database } = await openApp(held)
  const welcome = page.getByRole('button', { name: 'Niżej: Powitanie gości' })
  await welcome.click()
  await expect.poll(() => titles()[1]).toBe('Powitanie gości')
  await welcome.click()
  await expect.poll(() => titles()[2]).toBe('Powitanie gości')
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  await expect.poll(() => titles()[1]).toBe('Powitanie gości')
  const stored = () =>
    database
      .selectFrom('programme_item')
      .select('title')
      .where('eventId', '=', heldId)
      .orderBy('position')
      .execute()
  await expect.poll(async () => (await stored())[1]?.title).toBe('Powitanie gości')
})

test('what has an hour stands in the order of time, before what has none', async () => {
  const { database } = await openApp('/events')
  await database
    .updateTable('programme_item')
    .set({ start: '13:00' })
    .where('eventId', '=', eventId)
    .where('title', '=', 'Powitanie gości')
    .execute()
  await page.getByRole('link', { name: /2027/u }).click()
  await page
    .getByRole('link', { name: /Program/u })
    .first()
    .click()
  await page.getByRole('link', { name: 'Lista' }).click()
  const timed = page.getByRole('list', { name: 'Program dnia według godzin' }).getByRole('listitem')
  await expect.element(timed.first()).toMatchTextContent('10:00–11:00')
  await expect.element(timed.last()).toMatchTextContent('Powitanie gości')
  expect(titles()).toHaveLength(2)
})

test('an order that somebody else changed meanwhile is read again, and it is said', async () => {
  const { database } = await openApp(held)
  await expect.element(page.getByRole('link', { name: 'Powitanie gości' })).toBeVisible()
  await database.updateTable('event').set({ programmeRevision: 7 }).where('id', '=', heldId).execute()
  await page.getByRole('button', { name: 'Niżej: Powitanie gości' }).click()
  await expect.element(page.getByText(/Ktoś inny zmienił w\smiędzyczasie kolejność/u)).toBeVisible()
  await expect.poll(() => titles()[0]).toBe('Powitanie gości')
})

test('an item is added by its title, and its length gives its end', async () => {
  await openApp(coming)
  await page.getByRole('combobox', { name: 'Rodzaj punktu' }).selectOptions('wystąpienie')
  await page.getByRole('textbox', { name: 'Tytuł' }).fill('Wykład próbny')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('link', { name: 'Wykład próbny' }).click()
  await page.getByLabelText('Początek').fill('13:00')
  await page.getByRole('textbox', { name: 'Czas trwania w minutach' }).fill('45')
  await expect.element(page.getByText('wtorek, koniec o 13:45')).toBeVisible()
  await page.getByRole('button', { name: 'Dodaj liczbę' }).click()
  await page.getByRole('textbox', { name: 'Co' }).fill('organizacje')
  await page.getByRole('textbox', { name: 'Ile' }).fill('197')
  await expectAccessible()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('13:00–13:45')).toBeVisible()
})

test('a welcome has its speakers on its own page, and a panel its line-up on the page of the panel', async () => {
  const { router } = await openApp(coming)
  await page.getByRole('link', { name: 'Powitanie gości' }).click()
  await expect.element(page.getByRole('region', { name: 'Osoby' })).toMatchTextContent('Maria Wzorcowa')
  await router.navigate({ to: coming })
  await page.getByRole('link', { name: /^Deinst/u }).click()
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/panels\//u)
})

test('somebody in two places at once is named on both items', async () => {
  const { database } = await openApp('/events')
  await database
    .updateTable('programme_item')
    .set({ start: '10:30', durationMinutes: 60 })
    .where('eventId', '=', eventId)
    .where('title', 'like', 'Deinst%')
    .execute()
  await page.getByRole('link', { name: /2027/u }).click()
  await page
    .getByRole('link', { name: /Program/u })
    .first()
    .click()
  await page.getByRole('link', { name: 'Lista' }).click()
  await expect.element(page.getByText(/dr Jan Próbny jest w\stym czasie też na: Deinst/u)).toBeVisible()
  await expect.element(page.getByText(/dr Jan Próbny jest w\stym czasie też na: Perspektywy/u)).toBeVisible()
})

test('a deleted item comes back with „Cofnij”', async () => {
  await openApp(coming)
  await page.getByRole('link', { name: 'Rozmowy kuluarowe' }).click()
  await page.getByRole('button', { name: 'Usuń z programu' }).click()
  await page.getByRole('button', { name: 'Usuń punkt' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Program' })).toBeVisible()
  await page.getByRole('link', { name: 'Lista' }).click()
  await expect.element(page.getByRole('link', { name: 'Rozmowy kuluarowe' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('link', { name: 'Rozmowy kuluarowe' })).toBeVisible()
})

test('the next title, typed while the item before is on its way, is not lost', async () => {
  await openApp(coming)
  const title = page.getByRole('textbox', { name: 'Tytuł' })
  await title.fill('Wykład próbny')
  const release = holdRequests(({ method, path }) => method === 'POST' && path.endsWith('/programme'))
  await userEvent.keyboard('{Enter}')
  await title.fill('Warsztat próbny')
  release()
  await expect.element(page.getByRole('link', { name: 'Wykład próbny' })).toBeVisible()
  await expect.element(title).toHaveValue('Warsztat próbny')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('link', { name: 'Warsztat próbny' })).toBeVisible()
})

test('a figure that was typed stays when another one is added', async () => {
  await openApp(coming)
  await page.getByRole('combobox', { name: 'Rodzaj punktu' }).selectOptions('wystąpienie')
  await page.getByRole('textbox', { name: 'Tytuł' }).fill('Wykład próbny')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('link', { name: 'Wykład próbny' }).click()
  const add = page.getByRole('button', { name: 'Dodaj liczbę' })
  await add.click()
  await page.getByRole('textbox', { name: 'Co' }).fill('organizacje')
  await page.getByRole('textbox', { name: 'Ile' }).fill('197')
  await add.click()
  await expect.element(page.getByRole('textbox', { name: 'Co' }).first()).toHaveValue('organizacje')
  await expect.element(page.getByRole('textbox', { name: 'Ile' }).first()).toHaveValue('197')
  await page.getByRole('button', { name: 'Usuń: organizacje' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Co' })).toHaveValue('')
})

test('„Cofnij” that the server did not take says so, and can be pressed once more', async () => {
  await openApp(coming)
  await page.getByRole('link', { name: 'Rozmowy kuluarowe' }).click()
  await page.getByRole('button', { name: 'Usuń z programu' }).click()
  await page.getByRole('button', { name: 'Usuń punkt' }).click()
  const undo = page.getByRole('button', { name: 'Cofnij', exact: true })
  await expect.element(undo).toBeVisible()
  const letGo = refuseRequests(({ path }) => path.endsWith('/restore'))
  await undo.click()
  await expect.element(page.getByText(/Nie cofnięto/u)).toBeVisible()
  letGo()
  // The one before it is still leaving.
  await undo.last().click()
  await page.getByRole('link', { name: 'Lista' }).click()
  await expect.element(page.getByRole('link', { name: 'Rozmowy kuluarowe' })).toBeVisible()
})
