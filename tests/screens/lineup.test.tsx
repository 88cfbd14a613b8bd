import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { catchCopies } from '#tests/setup/catchCopies.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const businessPanel = 'Perspektywy współpracy sektora ekonomii społecznej z biznesem'

/** Opens the forum still being planned at one of its panels, found by its title. */
const openPanel = async (title = businessPanel) => {
  const app = await openApp('/panels')
  await page.getByRole('link', { name: title }).first().click()
  await expect.element(page.getByRole('form', { name: 'Skład panelu' })).toBeVisible()
  const panelId = app.router.state.location.pathname.split('/').at(-1) ?? ''
  return { ...app, panelId }
}

const addField = () => page.getByRole('combobox', { name: 'Dodaj osobę' })
const saving = () => page.getByRole('list', { name: 'Zapisanie zmieni' })
const save = () => page.getByRole('button', { name: 'Zapisz', exact: true })
const guests = () =>
  page
    .getByRole('list', { name: 'Goście panelu' })
    .getByRole('listitem')
    .elements()
    .map((row) => row.querySelector('span + div span')?.textContent ?? '')

const press = async (...keys: string[]) => {
  for (const key of keys) await userEvent.keyboard(key)
}

/** Goes on with Tab until the focus is on what is sought, as somebody without a mouse does. */
const tabTo = async (name: string | RegExp) => {
  for (let step = 0; step < 60; step += 1) {
    await userEvent.keyboard('{Tab}')
    const label =
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''
    if (typeof name === 'string' ? label === name : name.test(label)) return
  }
  throw new Error(`Tab does not reach ${String(name)}`)
}

test('a whole line-up is made by keyboard alone: a person found without diacritics, moved, given a role, saved', async () => {
  const { panelId } = await openPanel()
  await tabTo('Dodaj osobę')
  await userEvent.keyboard('wronka pospiech')
  await expect.element(page.getByRole('option', { name: 'dr Martyna Wronka-Pośpiech' })).toBeVisible()
  await press('{Enter}')
  await expect.element(saving()).toMatchTextContent('dodano: dr Martyna Wronka-Pośpiech (gość panelu)')

  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Shift>}{Tab}{/Shift}')
  await press('{Alt>}{ArrowUp}{/Alt}')
  await expect.element(page.getByText('dr Martyna Wronka-Pośpiech: miejsce 2 z 3')).toBeInTheDocument()
  await press('{Alt>}{ArrowUp}{/Alt}')
  expect(guests()[0]).toBe('dr Martyna Wronka-Pośpiech')

  await tabTo('Rola: Świętosław Makietowy')
  await press('{ArrowDown}', '{ArrowDown}')
  await expect
    .element(saving())
    .toMatchTextContent('zmiana roli: Świętosław Makietowy, gość panelu → gość specjalny')
  await tabTo('Usuń ze składu: Świętosław Makietowy')
  await press('{Enter}')
  await expect.element(saving()).toMatchTextContent('usunięto: Świętosław Makietowy')

  await tabTo('Zapisz')
  await press('{Enter}')
  await expect.element(saving()).not.toBeInTheDocument()
  const { people } = await client.panels.get({ panelId })
  expect(people.map(({ card, role }) => [card.family, role])).toEqual([
    ['Zmyślona', 'moderator'],
    ['Wronka-Pośpiech', 'panelist'],
    ['Testowy-Dwojga', 'expert'],
  ])
})

test('who is made the moderator takes the place of the one before, who stays in the line-up', async () => {
  await openPanel()
  await page.getByRole('combobox', { name: 'Rola: Zenon Testowy-Dwojga' }).selectOptions('moderacja')
  await expect
    .element(saving())
    .toMatchTextContent('zastąpiono moderatora: prof. Łucja Zmyślona → Zenon Testowy-Dwojga')
  await expect
    .element(page.getByRole('region', { name: 'Moderacja' }))
    .toMatchTextContent('Zenon Testowy-Dwojga')
  expect(guests()).toEqual(['prof. Łucja Zmyślona', 'Świętosław Makietowy'])
})

test('a panel without a moderator says so until one is chosen', async () => {
  await openPanel()
  await page.getByRole('button', { name: 'Usuń ze składu: prof. Łucja Zmyślona' }).click()
  const form = page.getByRole('form', { name: 'Skład panelu' })
  await expect.element(form.getByText(/bez moderatora/u)).toBeVisible()
  await page.getByRole('combobox', { name: 'Wybierz moderatora' }).fill('skorupa')
  await page.getByRole('option', { name: 'Małgorzata Skorupa' }).click()
  await expect.element(form.getByText(/bez moderatora/u)).not.toBeInTheDocument()
  await expect
    .element(saving())
    .toMatchTextContent('zastąpiono moderatora: prof. Łucja Zmyślona → Małgorzata Skorupa')
})

test('a person who is not in the directory is added without leaving, their name taken apart', async () => {
  const { router, panelId } = await openPanel()
  await addField().fill('dr Jagoda Nietutejsza')
  await page.getByRole('option', { name: 'Dodaj osobę „dr Jagoda Nietutejsza”…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nowa osoba' })
  await expect.element(dialog.getByRole('textbox', { name: 'Imię' })).toHaveValue('Jagoda')
  await expect.element(dialog.getByRole('textbox', { name: 'Imię' })).toHaveFocus()
  await expect.element(dialog.getByRole('textbox', { name: 'Nazwisko' })).toHaveValue('Nietutejsza')
  await expect.element(dialog.getByRole('textbox', { name: 'Tytuł przed nazwiskiem' })).toHaveValue('dr')
  await dialog.getByRole('textbox', { name: 'Stanowisko' }).fill('kierowniczka')
  await dialog.getByRole('button', { name: 'Dodaj osobę' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(saving()).toMatchTextContent('dodano: dr Jagoda Nietutejsza')
  await expect.element(addField()).toHaveFocus()
  await save().click()
  await expect.element(saving()).not.toBeInTheDocument()
  expect(router.state.location.pathname).toBe(`/panels/${panelId}`)
  const { people } = await client.panels.get({ panelId })
  expect(people.at(-1)?.card).toMatchObject({ family: 'Nietutejsza', position: 'kierowniczka' })
})

test('somebody similar is shown before a double is made, and can be chosen instead', async () => {
  await openPanel()
  await addField().fill('Martyna Wronka Pośpiech')
  await page.getByRole('option', { name: /^Dodaj osobę/u }).click()
  const similar = page.getByRole('dialog').getByRole('region', { name: /podobna/iu })
  await expect.element(similar).toMatchTextContent('różni się łącznikiem lub odstępem')
  await similar.getByRole('button', { name: /Wybierz/u }).click()
  await expect.element(saving()).toMatchTextContent('dodano: dr Martyna Wronka-Pośpiech')
  expect((await client.people.list({ q: 'wronka pospiech' })).total).toBe(1)
})

test('how somebody is printed here can differ from the directory', async () => {
  const { panelId } = await openPanel()
  await page.getByRole('button', { name: 'Zmień w druku: Zenon Testowy-Dwojga' }).click()
  const dialog = page.getByRole('dialog', { name: 'W druku: Zenon Testowy-Dwojga' })
  await dialog.getByRole('textbox', { name: 'Nazwisko' }).fill('')
  await dialog.getByRole('button', { name: 'Gotowe' }).click()
  await expect.element(dialog.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Nazwisko' }).fill('Testowy')
  await dialog.getByRole('textbox', { name: 'Stanowisko' }).fill('prezes')
  await dialog.getByRole('button', { name: 'Gotowe' }).click()
  await expect.element(saving()).toMatchTextContent('zmiana w druku: Zenon Testowy (nazwisko, stanowisko)')
  await save().click()
  await expect.element(saving()).not.toBeInTheDocument()
  const { people } = await client.panels.get({ panelId })
  const place = people.find(({ card }) => card.family === 'Testowy')
  expect(place?.card.position).toBe('prezes')
  const person = await client.people.get({ personId: place?.personId ?? '' })
  expect(person.family).toBe('Testowy-Dwojga')
})

test('two people change one line-up: both sides are shown, and together nothing is lost', async () => {
  const { panelId } = await openPanel()
  await addField().fill('skorupa')
  await page.getByRole('option', { name: 'Małgorzata Skorupa' }).click()
  const { people, lineupRevision } = await client.panels.get({ panelId })
  const theirs = people.filter(({ card }) => card.family !== 'Makietowy')
  await client.panels.putLineup({ panelId, lineupRevision, people: theirs })

  await save().click()
  const conflict = page.getByRole('alert', { name: 'Dwie wersje składu' })
  await expect
    .element(conflict.getByRole('region', { name: 'Ułożone tutaj' }))
    .toMatchTextContent('dodano: Małgorzata Skorupa')
  await expect
    .element(conflict.getByRole('region', { name: 'Zapisane przez inną osobę' }))
    .toMatchTextContent('usunięto: Świętosław Makietowy')
  await expect.element(conflict.getByRole('button', { name: 'Zostaw ułożone tutaj' })).toHaveFocus()
  await conflict.getByRole('button', { name: 'Połącz obie zmiany' }).click()
  await expect.element(conflict).not.toBeInTheDocument()
  await expect.element(save()).toHaveFocus()
  await save().click()
  await expect.element(saving()).not.toBeInTheDocument()
  const merged = await client.panels.get({ panelId })
  expect(merged.people.map(({ card }) => card.family)).toEqual(['Zmyślona', 'Testowy-Dwojga', 'Skorupa'])
})

test('leaving with an unsaved line-up asks first; discarding can be taken back', async () => {
  await openPanel()
  await page.getByRole('button', { name: 'Niżej: Zenon Testowy-Dwojga' }).click()
  await expect.element(saving()).toMatchTextContent('kolejność:')
  await page.getByRole('link', { name: 'Goście' }).first().click()
  const question = page.getByRole('dialog', { name: 'Zmiany nie są zapisane' })
  await question.getByRole('button', { name: 'Anuluj' }).click()
  await page.getByRole('button', { name: 'Anuluj' }).click()
  expect(guests()[0]).toBe('Zenon Testowy-Dwojga')
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.poll(() => guests()[0]).toBe('Świętosław Makietowy')
})

test('a guest is dragged by the grip to another place', async () => {
  await openPanel()
  const [first, second] = guests()
  const rows = page.getByRole('list', { name: 'Goście panelu' }).getByRole('listitem').elements()
  const grip = rows[1]?.querySelector('span')
  const middle = (element: Element | null | undefined) => {
    const box = element?.getBoundingClientRect() ?? new DOMRect()
    return { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
  }
  const point = (type: string, at: { clientX: number; clientY: number }) =>
    (type === 'pointerdown' ? grip : document)?.dispatchEvent(
      new PointerEvent(type, { ...at, bubbles: true, button: 0, isPrimary: true }),
    )
  const from = middle(grip)
  point('pointerdown', from)
  point('pointermove', { ...from, clientY: from.clientY - 10 })
  await expect.poll(() => rows[1]?.hasAttribute('data-dragging')).toBe(true)
  point('pointermove', { ...from, clientY: middle(rows[0]).clientY - 4 })
  await expect.poll(() => rows[0]?.style.transform).toMatch(/[1-9]/u)
  point('pointerup', from)
  await expect.poll(guests).toEqual([second, first])
})

test('somebody who stands elsewhere at that time is named with the other item', async () => {
  await openApp('/events')
  const { items: panels } = await client.panels.list({ q: businessPanel, period: 'upcoming' })
  const [panel] = panels
  if (panel === undefined) throw new Error('The forum has no such panel')
  const { items } = await client.programmeItems.list({ eventId: panel.eventId })
  const welcome = items.find(({ kind }) => kind === 'welcome')
  if (welcome === undefined) throw new Error('The forum has no welcome')
  await client.programmeItems.putDetails({
    itemId: welcome.id,
    revision: welcome.revision,
    title: welcome.title,
    abstract: welcome.abstract,
    day: welcome.day,
    start: panel.start,
    durationMinutes: 30,
    roomId: welcome.roomId,
    ownerId: welcome.ownerId,
    facts: welcome.facts,
  })
  await page.getByRole('link', { name: 'Panele' }).first().click()
  await page.getByRole('link', { name: businessPanel }).first().click()
  // Maria Wzorcowa speaks at the welcome, which now begins together with the panel.
  await addField().fill('wzorcowa')
  await page.getByRole('option', { name: /Maria Wzorcowa/u }).click()
  const row = page
    .getByRole('list', { name: 'Goście panelu' })
    .getByRole('listitem')
    .filter({ hasText: 'Maria Wzorcowa' })
  await expect.element(row).toMatchTextContent('w tym samym czasie: Powitanie gości, 11:15')
})

test('the line-up as text goes to the clipboard, or is shown to be copied by hand', async () => {
  await openPanel()
  const { copied, refuse, stop } = catchCopies()
  const copy = page.getByRole('button', { name: 'Kopiuj skład jako tekst' })
  await copy.click()
  await expect.element(page.getByText('Skopiowano')).toBeVisible()
  expect(copied[0]).toContain('we wtorek, 12 października 2027 r., godz. 11:15–12:15')
  expect(copied[0]).toContain('Moderacja: prof. Łucja Zmyślona (Akademia Przykładów w Katowicach)')

  refuse()
  await copy.click()
  const text = page.getByRole('dialog').getByRole('textbox')
  await expect.element(text).toHaveValue(copied[0] ?? '')
  stop()
})

test('the line-up editor is accessible in both schemes, also while it is being changed', async () => {
  await openPanel()
  await page.getByRole('button', { name: 'Niżej: Zenon Testowy-Dwojga' }).click()
  await expect.element(saving()).toBeVisible()
  await expectAccessible()
})

test('on a phone the longest name does not make the page scroll sideways', async () => {
  await page.viewport(390, 844)
  await openPanel()
  await addField().fill('fiodorowicz')
  await page.getByRole('option', { name: /Romańczuk-Fiodorowicz/u }).click()
  await expect.element(saving()).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
