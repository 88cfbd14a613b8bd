import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2023/event')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = page.getByRole('dialog')
const list = page.getByRole('list', { name: 'Powitania w kolejności' })
const order = async () => (await client.greetings.get({ eventId })).greetings.map(({ card }) => card.family)

const openGreetings = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp(`/events/${eventId}/greetings`, { as: 'planner', ...options })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Lista powitań' })).toBeVisible()
  return app
}

/** Puts three of those who welcomed the guests in 2023 on the list, the highest of them last. */
const addThree = async () => {
  await button('Dodaj z programu').click()
  for (const name of [/^Piotr Bańczyk/u, /^Jakub Jarząbek/u, /^Mirosław Duży/u])
    await dialog.getByRole('checkbox', { name }).click()
  await dialog.getByRole('button', { name: 'Dodaj wybrane: 3' }).click()
}

test('people come from the programme, the directory and by a bare name, and precedence is a button', async () => {
  await openGreetings()
  await expect.element(page.getByText('Tu będzie, kogo wita osoba prowadząca, w kolejności')).toBeVisible()
  await addThree()
  await button('Dodaj tylko nazwę').click()
  await dialog.getByRole('textbox', { name: 'Nazwisko lub nazwa grupy' }).fill('delegacja z Żor')
  await dialog.getByRole('button', { name: 'Gotowe' }).click()
  // A closing dialog gives the focus back, which would close the list under the field.
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(button('Dodaj tylko nazwę')).toHaveFocus()
  await page.getByRole('combobox', { name: 'Dodaj osobę do listy' }).fill('rybka')
  await page.getByRole('option', { name: /Aleksandra Rybka/u }).click()
  await expect.element(list).toMatchTextContent('propozycja: miejsce 1 (starosta)')
  await button('Ułóż według precedencji').click()
  await expect.element(list).not.toMatchTextContent('propozycja')
  await button('Zapisz').click()
  await expect.element(page.getByText('Zapisano listę powitań')).toBeVisible()
  expect(await order()).toEqual(['Duży', 'Jarząbek', 'Bańczyk', 'delegacja z Żor', 'Rybka'])
  await expectAccessible()
})

test('the order put by hand wins over the suggestion, and stays', async () => {
  await openGreetings()
  await addThree()
  await button('Ułóż według precedencji').click()
  await button('Wyżej: Piotr Bańczyk').click()
  await expect.element(list).toMatchTextContent('propozycja: miejsce 3 (kierujący instytucją)')
  await button('Zapisz').click()
  await expect.element(page.getByText('Zapisano listę powitań')).toBeVisible()
  expect(await order()).toEqual(['Duży', 'Bańczyk', 'Jarząbek'])
})

test('a card, how it is said and why somebody stands there are changed for this list alone', async () => {
  await openGreetings()
  await addThree()
  await button('Zmień: Jakub Jarząbek').click()
  await dialog.getByRole('textbox', { name: 'Nazwisko lub nazwa grupy' }).fill('')
  await dialog.getByRole('button', { name: 'Gotowe' }).click()
  await expect.element(dialog.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Nazwisko lub nazwa grupy' }).fill('Jarząbek')
  await dialog.getByRole('textbox', { name: 'Wymowa' }).fill('jażombek')
  await dialog.getByRole('textbox', { name: 'Uwaga dla prowadzącej osoby' }).fill('w imieniu burmistrza')
  await userEvent.keyboard('{Enter}')
  await expect.element(list).toMatchTextContent('wymowa: jażombek')
  await expect.element(list).toMatchTextContent('w imieniu burmistrza')
})

test('the print has a box for everybody, names who came instead, and leaves out who is not there', async () => {
  await openGreetings()
  await addThree()
  const presence = (name: string) => page.getByRole('group', { name: `Obecność: ${name}` })
  await presence('Jakub Jarząbek').getByRole('button', { name: 'Zastępstwo' }).click()
  await page.getByRole('textbox', { name: /^W\szastępstwie/u }).fill('Ewa Zastępcza')
  await presence('Piotr Bańczyk').getByRole('button', { name: 'Nie ma' }).click()
  await button('Ułóż według precedencji').click()
  await button('Zapisz').click()
  await page.getByRole('link', { name: 'Wydruk' }).click()
  const sheet = page.getByRole('article', { name: 'Wydruk listy powitań' })
  await expect.element(sheet).toMatchTextContent('12 grudnia 2023 r. (wtorek)')
  const lines = sheet.getByRole('listitem')
  await expect.element(lines.nth(0)).toMatchTextContent('Mirosław Duży')
  await expect.element(lines.nth(1)).toMatchTextContent('w zastępstwie: Ewa Zastępcza')
  expect(lines.elements()).toHaveLength(2)
  await expect.element(sheet).toMatchTextContent('Nie ma: Piotr Bańczyk')
  // A one-letter word never ends a line: the space after it does not break.
  expect(sheet.element().textContent).toContain('w\u00A0zastępstwie')
  await expectAccessible()
})

test('a viewer reads the list and changes nothing', async () => {
  const { signInAs, router } = await openApp('/events', { as: 'viewer' })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Wydarzenia' })).toBeVisible()
  // A colleague makes the list meanwhile.
  await signInAs('planner')
  const card = {
    given: 'Piotr',
    family: 'Bańczyk',
    titleBefore: '',
    titleAfter: '',
    position: '',
    organisation: '',
  }
  const rest = { pronunciation: '', note: '', presence: 'unknown' as const, substitute: '' }
  const greeting = { id: exampleId('forum-2023/greeting'), personId: null, card, ...rest }
  await client.greetings.put({ eventId, greetingsRevision: 1, greetings: [greeting] })
  await signInAs('viewer')
  await router.navigate({ to: '/events/$eventId/greetings', params: { eventId } })
  await expect.element(list).toMatchTextContent('Piotr Bańczyk')
  await expect.element(page.getByRole('button', { name: 'Zapisz' })).not.toBeInTheDocument()
})
