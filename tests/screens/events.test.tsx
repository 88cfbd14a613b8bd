import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { refuseRequests } from '#tests/setup/catchRequests.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const coming = `/events/${exampleId('forum-2027/event')}`
const held = `/events/${exampleId('forum-2023/event')}`
const heading = (name: string) => page.getByRole('heading', { level: 1, name })

test('the list shows what is coming first, and the past forum without asking for it', async () => {
  await openApp('/events')
  const past = page.getByRole('region', { name: 'Minione' })
  await expect.element(page.getByRole('region', { name: 'Nadchodzące' })).toMatchTextContent('wt 12 X 2027')
  await expect.element(past).toMatchTextContent('wt 12 XII 2023')
  await expect.element(past).toMatchTextContent('przykład')
  await expectAccessible()
})

test('a chosen period stays in the address', async () => {
  const { router } = await openApp('/events')
  await page.getByRole('combobox', { name: 'Kiedy' }).selectOptions('Minione')
  await expect.element(page.getByRole('region', { name: 'Nadchodzące' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('region', { name: 'Minione' })).toBeVisible()
  expect(router.state.location.search).toEqual({ period: 'past' })
})

test('the beginning is the next event that is still planned', async () => {
  const { router } = await openApp('/')
  await expect.element(heading('Gotowość')).toBeVisible()
  expect(router.state.location.pathname).toBe(coming)
})

test('without any event the beginning is the empty list', async () => {
  const { router } = await openApp('/', { seed: 'empty' })
  await expect.element(page.getByText('Tu będą fora i spotkania, które planujesz')).toBeVisible()
  expect(router.state.location.pathname).toBe('/events')
})

test('the board counts what is missing and each line leads to exactly that', async () => {
  const { router } = await openApp(coming)
  const open = page.getByRole('region', { name: 'Do zrobienia' })
  await expect.element(open.getByRole('link', { name: /1\spanel bez gości/u })).toBeVisible()
  await expectAccessible()
  await open.getByRole('link', { name: /2\spunkty bez godziny/u }).click()
  await expect.element(page.getByRole('link', { name: 'Rozmowy kuluarowe' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Powitanie gości' })).not.toBeInTheDocument()
  expect(router.state.location.search).toEqual({ missing: 'time' })
})

test('an example that is over asks for nothing', async () => {
  await openApp(held)
  await expect.element(page.getByText(/To przykład/u)).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Do zrobienia' })).not.toBeInTheDocument()
})

test('an event that does not exist says so and leads to the list', async () => {
  await openApp(`/events/${exampleId('nothing')}`)
  await expect.element(page.getByRole('heading', { name: 'Nie ma takiego wydarzenia' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Przejdź do listy wydarzeń' })).toBeVisible()
})

test('a new event gets its weekday from its day, and a weekday that contradicts it is named', async () => {
  const { router } = await openApp('/events/new')
  await page.getByRole('textbox', { name: 'Nazwa' }).fill('Forum Próbne')
  await page.getByLabelText(/Pierwszy dzień/u).fill('2027-12-07')
  await expect.element(page.getByText('wtorek', { exact: true }).first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Opis' }).fill('Zapraszamy w środę, 7 grudnia')
  await expect.element(page.getByText(/W\stekście jest „środa”, a\sten dzień to wtorek/u)).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click()
  await expect.element(page.getByRole('heading', { name: 'Zacznij od panelu' })).toBeVisible()
  expect(router.state.location.pathname).toMatch(/^\/events\/[0-9a-f-]{36}$/u)
})

test('a new event without its days asks for a date', async () => {
  await openApp('/events/new')
  await page.getByRole('textbox', { name: 'Nazwa' }).fill('Forum Próbne')
  await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click()
  await expect.element(page.getByText('Wpisz datę', { exact: true }).first()).toBeVisible()
  // The last day follows the first: neither is asked for any more.
  await page.getByLabelText(/Pierwszy dzień/u).fill('2027-12-07')
  await expect.element(page.getByLabelText(/Ostatni dzień/u)).toHaveValue('2027-12-07')
  await expect.element(page.getByText('Wpisz datę', { exact: true })).not.toBeInTheDocument()
})

test('the next edition proposes its year and takes line-ups only with the programme', async () => {
  await openApp(`${coming}/duplicate`)
  await expect
    .element(page.getByRole('textbox', { name: 'Nazwa' }))
    .toHaveValue('Forum Współpracy Międzysektorowej 2028')
  await expect.element(page.getByText('wtorek', { exact: true })).toBeVisible()
  const lineups = page.getByRole('checkbox', { name: /Składy/u })
  await expect.element(lineups).toBeChecked()
  await expectAccessible()
  await page.getByRole('checkbox', { name: /^Program/u }).click()
  await expect.element(lineups).not.toBeChecked()
  await expect.element(lineups).toBeDisabled()
  await page.getByRole('button', { name: 'Powiel wydarzenie' }).click()
  await expect.element(page.getByRole('heading', { name: 'Zacznij od panelu' })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Forum Współpracy Międzysektorowej 2028' }))
    .toBeVisible()
})

test('the menu of an event goes by the keyboard, and gives the focus back to its button', async () => {
  await openApp(coming)
  const button = page.getByRole('button', { name: 'Działania na wydarzeniu' })
  const item = (name: string) => page.getByRole('menuitem', { name })
  await expect.element(button).toBeVisible()
  button.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(item('Edytuj')).toHaveFocus()
  await expectAccessible()
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(item('Usuń')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(item('Powiel wydarzenie')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument()
  await expect.element(button).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(item('Edytuj')).toHaveFocus()
  await userEvent.keyboard('{End}{Enter}')
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(button).toHaveFocus()
})

test('calling an event off says what it touches and has a way back', async () => {
  await openApp(coming)
  await page.getByRole('button', { name: 'Działania na wydarzeniu' }).click()
  await page.getByRole('menuitem', { name: 'Odwołaj' }).click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent('Program (5 punktów)')
  await page.getByRole('button', { name: 'Odwołaj wydarzenie' }).click()
  await expect.element(page.getByText(/Odwołano/u).first()).toBeVisible()
  await page.getByRole('button', { name: 'Działania na wydarzeniu' }).click()
  await page.getByRole('menuitem', { name: 'Przywróć' }).click()
  await expect.element(page.getByText(/W\sprzygotowaniu/u).first()).toBeVisible()
})

test('an archived event leaves the board, and „Cofnij” takes that back', async () => {
  await openApp(coming)
  await page.getByRole('button', { name: 'Działania na wydarzeniu' }).click()
  await page.getByRole('menuitem', { name: 'Archiwizuj' }).click()
  await expect.element(page.getByText('Wydarzenie jest w archiwum', { exact: false })).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Do zrobienia' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('region', { name: 'Do zrobienia' })).toBeVisible()
})

test('another page names the tab and takes the focus to its heading', async () => {
  await openApp(coming)
  await page.getByRole('link', { name: 'Program', exact: true }).click()
  await expect.element(heading('Program')).toHaveFocus()
  expect(document.title).toBe('Program · Forum Współpracy Międzysektorowej 2027 · Mównica')
})

test('a line about panels leads to exactly those of this event', async () => {
  const { router } = await openApp(coming)
  await page.getByRole('link', { name: /1\spanel bez gości/u }).click()
  const table = page.getByRole('table', { name: 'Panele' })
  await expect.poll(() => table.getByRole('link').elements().length).toBe(1)
  expect(router.state.location.pathname).toBe(`${coming}/panels`)
})

test('a deleted event comes back with „Cofnij”', async () => {
  await openApp(coming)
  await page.getByRole('button', { name: 'Działania na wydarzeniu' }).click()
  await page.getByRole('menuitem', { name: 'Usuń' }).click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent('3 panele')
  await page.getByRole('button', { name: 'Usuń wydarzenie' }).click()
  await expect.element(heading('Wydarzenia')).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Nadchodzące' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('region', { name: 'Nadchodzące' })).toBeVisible()
})

test('on a phone no page of an event scrolls sideways', async () => {
  await page.viewport(390, 844)
  for (const path of ['/events', held, `${held}/programme`, `${held}/duplicate`, `${coming}/edit`]) {
    const screen = await openApp(path)
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(document.documentElement.scrollWidth, path).toBeLessThanOrEqual(390)
    await screen.unmount()
  }
  await page.viewport(1280, 800)
})

test('rooms are added and saved in their order', async () => {
  const { database } = await openApp(`${coming}/edit`)
  await expect.element(page.getByText(/^Sale wybiera się potem/u)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Zapisz sale' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Dodaj salę' }).click()
  await page.getByRole('textbox', { name: 'Nazwa sali' }).fill('Sala Próbna')
  await page.getByRole('textbox', { name: 'Miejsc', exact: true }).fill('40')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Zapisano sale')).toBeVisible()
  const rooms = await database
    .selectFrom('room')
    .select(['name', 'capacity'])
    .where('name', '=', 'Sala Próbna')
    .execute()
  expect(rooms).toEqual([{ name: 'Sala Próbna', capacity: 40 }])
})

test('a room’s name that was typed stays when another room is added', async () => {
  await openApp(`${coming}/edit`)
  const add = page.getByRole('button', { name: 'Dodaj salę' })
  const names = page.getByRole('textbox', { name: 'Nazwa sali' })
  await add.click()
  await names.fill('Sala Próbna')
  await add.click()
  await expect.element(names.first()).toHaveValue('Sala Próbna')
  const list = page.getByRole('list', { name: 'Sale w kolejności' })
  await page.getByRole('button', { name: 'Usuń salę: Sala Próbna' }).click()
  await expect.element(names).toHaveValue('')
  // The focus goes on in the list that the room was taken out of.
  await expect.element(list.getByRole('listitem')).toHaveFocus()
  await page.getByRole('button', { name: /^Usuń salę/u }).click()
  await expect.element(names).not.toBeInTheDocument()
  await expect.element(list).toHaveFocus()
})

test('an event that could not be called off or put away says so, and what was asked can be tried again', async () => {
  await openApp(coming)
  const menu = page.getByRole('button', { name: 'Działania na wydarzeniu' })
  const letGo = refuseRequests(({ method, path }) => method === 'PUT' && path.endsWith('/state'))
  await menu.click()
  await page.getByRole('menuitem', { name: 'Odwołaj' }).click()
  await page.getByRole('button', { name: 'Odwołaj wydarzenie' }).click()
  const dialog = page.getByRole('dialog')
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('Nie zmieniono stanu wydarzenia')
  await dialog.getByRole('button', { name: 'Anuluj' }).click()
  await menu.click()
  await page.getByRole('menuitem', { name: 'Archiwizuj' }).click()
  await expect.element(page.getByText(/Nie zmieniono stanu wydarzenia/u)).toBeVisible()
  letGo()
  await menu.click()
  await page.getByRole('menuitem', { name: 'Archiwizuj' }).click()
  await expect.element(page.getByText('Wydarzenie jest w archiwum', { exact: false })).toBeVisible()
})
