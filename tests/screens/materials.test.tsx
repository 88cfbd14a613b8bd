import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const idOf = (key: string) => exampleId(`forum-2027/${key}`)
const materialId = idOf('material/poster')
const address = `/events/${idOf('event')}/materials`
const main = page.getByRole('main')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const row = page.getByRole('row', { name: /^Plakat/u })
const dialog = page.getByRole('dialog')

/** The board of the made-up forum, whose poster waits for three of its four partners. */
const openBoard = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp(address, { seed: 'asked', as: 'planner', ...options })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Materiały' })).toBeVisible()
  return app
}

test('the board says where every partner stands with a material, and what holds it up', async () => {
  await openBoard()
  await expect.element(page.getByRole('columnheader', { name: 'CP', exact: true })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'CP: Nie zapytano' }))
    .toHaveAttribute('href', `/materials/${materialId}#partner-${idOf('partner/cp')}`)
  await expect
    .element(page.getByRole('link', { name: 'Stowarzyszenie Próba: Czeka na odpowiedź' }))
    .toBeVisible()
  await expect.element(row).toMatchTextContent('Do poprawy')
  await expect.element(row).toMatchTextContent('1 błąd')
  await expect.element(row).toMatchTextContent('1 pytanie do rozstrzygnięcia')
  await expect
    .element(row)
    .toMatchTextContent(
      'bez odpowiedzi: Fundacja Wzorcowa, Stowarzyszenie Próba, Spółdzielnia Socjalna Przykład (do wt 21 IX 2027)',
    )
  await expectAccessible()
})

test('the institution is to be told before the event; afterwards nobody is late with it', async () => {
  const notice = 'Zawiadom instytucję o wydarzeniu'
  const { database, router } = await openBoard()
  await expect.element(main).toMatchTextContent(notice)
  await database
    .updateTable('event')
    .set({ startsOn: '2023-12-12', endsOn: '2023-12-12' })
    .where('id', '=', idOf('event'))
    .execute()
  await router.options.context.queryClient.invalidateQueries()
  await expect.element(main).not.toMatchTextContent(notice)
})

test('a cell opens the material at what that partner decided', async () => {
  await openBoard()
  await page.getByRole('link', { name: 'Spółdzielnia Socjalna Przykład: Czeka na odpowiedź' }).click()
  const partner = page.getByRole('group', { name: 'Spółdzielnia Socjalna Przykład' })
  await expect.element(partner).toBeInViewport()
  await expect.element(partner).toMatchTextContent('odpowiedź do wt 21 IX 2027')
})

test('when the event changes after a version was made, the board says so', async () => {
  const { router } = await openBoard()
  const eventId = idOf('event')
  const { revision, name, startsOn, endsOn, timeZone, venueName, venueAccess, ...rest } =
    await client.events.get({ eventId })
  const { description } = rest
  const details = { name, startsOn, endsOn, timeZone, venueName, venueAccess, description }
  await client.events.putDetails({ eventId, revision, ...details, venueAddress: 'ul. Wzorcowa 7, Mikołów' })
  await router.options.context.queryClient.invalidateQueries()
  await expect.element(row).toMatchTextContent('dane wydarzenia zmieniły się od wersji 1')
})

test('a material is added with what is usual for its kind, and opens', async () => {
  const { database } = await openBoard()
  await button('Dodaj materiał').click()
  await dialog.getByRole('combobox', { name: 'Rodzaj' }).selectOptions('Baner internetowy')
  await expect.element(dialog.getByRole('textbox', { name: 'Nazwa' })).toHaveValue('Baner internetowy')
  await dialog.getByRole('textbox', { name: 'Nazwa' }).fill('')
  await expect.element(dialog.getByText('Wpisz nazwę')).toBeVisible()
  await expectAccessible()
  await dialog.getByRole('textbox', { name: 'Nazwa' }).fill('Baner na stronę')
  await dialog.getByLabelText('Gotowe do').fill('2027-09-01')
  await dialog.getByRole('button', { name: 'Dodaj materiał' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Baner na stronę' })).toBeVisible()
  await expect.element(main).toMatchTextContent('gotowe do śr 1 IX 2027')
  await expect.element(page.getByRole('textbox', { name: 'Hasztag' })).toHaveValue('#FunduszeUE')
  const stored = await database
    .selectFrom('material')
    .select(['kind', 'format', 'dueOn'])
    .where('name', '=', 'Baner na stronę')
    .execute()
  expect(stored).toEqual([{ kind: 'web-banner', format: 'banner-1200', dueOn: '2027-09-01' }])
})

test('a forum without materials says what belongs there', async () => {
  const { router } = await openBoard()
  await client.materials.remove({ materialId })
  await router.options.context.queryClient.invalidateQueries()
  await expect
    .element(page.getByRole('heading', { name: 'To wydarzenie nie ma jeszcze materiałów' }))
    .toBeVisible()
  await expect.element(button('Dodaj materiał')).toBeEnabled()
  await expectAccessible()
})

test('on a phone the board is a list that says how many partners stand where', async () => {
  await page.viewport(390, 844)
  await openBoard()
  const card = page.getByRole('list', { name: 'Materiały', exact: true }).getByRole('listitem').first()
  await expect.element(card).toMatchTextContent('Czeka na odpowiedź 3')
  await expect.element(card).toMatchTextContent('Nie zapytano 1')
  await expect.element(page.getByRole('table')).not.toBeInTheDocument()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
