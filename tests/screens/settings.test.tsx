import { expect, test } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const inputValue = (locator: Locator) => {
  const element = locator.element()
  return element instanceof HTMLInputElement ? element.value : ''
}

const lookAt = async (api: (request: Request) => Promise<Response>, token: string): Promise<unknown> => {
  const body = JSON.stringify({ token })
  const headers = { 'content-type': 'application/json' }
  const answer = await api(
    new Request(new URL('/api/links/look', location.origin), { method: 'POST', headers, body }),
  )
  return answer.json()
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true })

test('the own organisation is found by typing, and what was saved is there again', async () => {
  const { router } = await openApp('/settings')
  await page.getByRole('combobox', { name: 'Nasza organizacja' }).fill('mikolow')
  await expect.element(page.getByRole('option', { name: /Centrum Aktywności Społecznej/u })).toBeVisible()
  await page.getByRole('option', { name: /Centrum Aktywności Społecznej/u }).click()
  await field('Partner: nazwa i logo').fill('30')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Zapisano ustawienia')).toBeVisible()
  await router.navigate({ to: '/guests' })
  await router.navigate({ to: '/settings' })
  await expect
    .element(page.getByRole('combobox', { name: 'Nasza organizacja' }))
    .toHaveValue('Centrum Aktywności Społecznej w Mikołowie')
  await expect.element(field('Partner: nazwa i logo')).toHaveValue('30')
})

test('a deadline that is no number of days is refused at its field', async () => {
  await openApp('/settings')
  await field('Partner: nazwa i logo').fill('400')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Wpisz liczbę nie większą niż 365')).toBeVisible()
})

test('days of reminders are pressed, said in a sentence, and kept', async () => {
  const { router } = await openApp('/settings')
  const days = page.getByRole('group', { name: 'Dni przed terminem i po nim' })
  await expect
    .element(
      page.getByText(
        'Kto nie odpowiedział, dostaje przypomnienie: 7, 3 i 1 dzień przed terminem oraz 1 dzień po terminie.',
      ),
    )
    .toBeVisible()
  await days.getByRole('button', { name: '1 dzień przed terminem' }).click()
  await days.getByRole('button', { name: 'w dniu terminu' }).click()
  const sentence = /7 i\s3\sdni przed terminem, w\sdniu terminu oraz 1\sdzień po terminie/u
  await expect.element(page.getByText(sentence)).toBeVisible()
  await page.getByRole('switch', { name: 'Przypomnienia wychodzą same', exact: false }).click()
  await expect.element(page.getByText('Każde wychodzi w swoim dniu, bez pytania.')).toBeVisible()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Zapisano ustawienia')).toBeVisible()
  await expectAccessible()
  await router.navigate({ to: '/guests' })
  await router.navigate({ to: '/settings' })
  await expect.element(page.getByText(sentence)).toBeVisible()
  await expect
    .element(page.getByRole('switch', { name: 'Przypomnienia wychodzą same', exact: false }))
    .toBeChecked()
})

test('somebody joins the team, gets a link to come in by, and their role is changed', async () => {
  const { api } = await openApp('/settings', { sendsMail: false })
  await page.getByRole('link', { name: 'Dodaj do zespołu' }).click()
  // The settings have a field of that name too: the contact's.
  await expect.element(page.getByRole('heading', { name: 'Nowa osoba w zespole' })).toBeVisible()
  await field('Imię i nazwisko').fill('Zofia Testowa')
  await field('E-mail').fill('zofia@example.org')
  await page.getByRole('button', { name: 'Dodaj do zespołu' }).click()

  await expect.element(page.getByText(/Link do zalogowania trzeba przekazać samodzielnie\./u)).toBeVisible()
  await page.getByRole('button', { name: 'Utwórz link do zalogowania' }).click()
  const link = field('Link do zalogowania: Zofia Testowa')
  await expect.element(link).toHaveFocus()
  const token = new URL(inputValue(link)).hash.replace('#t=', '')
  expect(await lookAt(api, token)).toMatchObject({ kind: 'sign-in', name: 'Zofia Testowa' })

  await page.getByRole('combobox', { name: 'Rola' }).selectOptions('Podgląd: czyta bez zmieniania')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Zofia Testowa' })
  await expect.element(entry).toMatchTextContent('Podgląd')
  await expect.element(entry).toMatchTextContent('jeszcze bez logowania')
})

test('an address that another account has is refused at its field', async () => {
  await openApp('/settings/staff/new')
  await field('Imię i nazwisko').fill('Zofia Testowa')
  await field('E-mail').fill('Olga.Planujaca@example.org')
  await page.getByRole('button', { name: 'Dodaj do zespołu' }).click()
  await expect.element(page.getByText('Ten adres ma już inne konto w zespole')).toBeVisible()
})

test('an account is disabled after saying that its sessions end, and enabled again', async () => {
  await openApp('/settings')
  await page.getByRole('link', { name: 'Olga Planująca' }).click()
  await page.getByRole('button', { name: 'Wyłącz konto' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wyłączyć konto: Olga Planująca?' })
  await expect.element(dialog).toMatchTextContent('Sesje otwarte na tym koncie zakończą się od razu')
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Wyłącz konto' }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(page.getByText(/linki do zalogowania nie działają/u)).toBeVisible()
  await expect
    .element(page.getByRole('button', { name: 'Utwórz link do zalogowania' }))
    .not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Anuluj' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Olga Planująca' })
  await expect.element(entry).toMatchTextContent('konto wyłączone')
  await page.getByRole('link', { name: 'Olga Planująca' }).click()
  await page.getByRole('button', { name: 'Włącz konto' }).click()
  await expect.element(page.getByRole('button', { name: 'Wyłącz konto' })).toBeVisible()
})

test('the last administrator can neither be disabled nor lose the role', async () => {
  await openApp('/settings')
  const own = page.getByRole('listitem').filter({ hasText: 'Adam Administrujący' })
  await expect.element(own).toMatchTextContent('własne konto')
  await page.getByRole('link', { name: 'Adam Administrujący' }).click()
  const refusal = 'W zespole musi zostać co najmniej jedno włączone konto z rolą „Administracja”'
  await page.getByRole('button', { name: 'Wyłącz konto' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Wyłącz konto' }).click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(refusal)
  await dialog.getByRole('button', { name: 'Anuluj' }).click()
  await page.getByRole('combobox', { name: 'Rola' }).selectOptions('Planowanie: planuje wydarzenia')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText(refusal)).toBeVisible()
})

test('what the invited are told about their data is shown as it will be, with the usual words at first', async () => {
  await openApp('/settings')
  await page.getByText('Tak będzie w pierwszym liście').click()
  const group = page.getByRole('group', { name: 'Kontakt dla zaproszonych' })
  await group.getByRole('textbox', { name: 'Telefon' }).fill('32 111 22 33')
  await expect
    .element(page.getByText(/Kontakt w\ssprawie danych: Olga Planująca, forum@example.org, 32 111 22 33\./u))
    .toBeVisible()
  await field('Informacja o danych osobowych').fill('Własna treść centrum.')
  await expect.element(page.getByText(/^Własna treść centrum\.\s+Źródło danych:/u)).toBeVisible()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Zapisano ustawienia')).toBeVisible()
})

test('the example goes in one step after saying what goes, and comes back', async () => {
  await openApp('/settings')
  await page.getByRole('button', { name: 'Usuń przykład' }).click()
  const dialog = page.getByRole('dialog', { name: 'Usunąć przykład?' })
  await expect.element(dialog).toMatchTextContent('Forum Współpracy Międzysektorowej z 12 grudnia 2023 r.')
  await dialog.getByRole('button', { name: 'Usuń przykład' }).click()
  await expect.element(page.getByRole('heading', { name: 'Przykład' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('heading', { name: 'Przykład' })).toBeVisible()
})

test('the search finds without diacritics, and opens by the keyboard alone', async () => {
  const { router } = await openApp('/settings')
  await expect.element(page.getByRole('heading', { name: 'Zespół' })).toBeVisible()
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(page.getByRole('dialog', { name: 'Szukaj' })).toBeVisible()
  await userEvent.keyboard('romanczuk')
  await expect.element(page.getByRole('option', { name: /Romańczuk-Fiodorowicz/u })).toBeVisible()
  await expectAccessible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/guests\/[0-9a-f-]{36}$/u)
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('a command runs from the search, and is the first one the next time', async () => {
  localStorage.removeItem('mownica.recent-commands')
  const { router } = await openApp('/settings')
  await page.getByRole('button', { name: 'Szukaj' }).click()
  await userEvent.keyboard('przejdz partn{Enter}')
  await expect.poll(() => router.state.location.pathname).toBe('/partners')
  await page.getByRole('button', { name: 'Szukaj' }).click()
  await expect
    .element(page.getByRole('listbox', { name: 'Wyniki' }).getByRole('option').first())
    .toMatchTextContent('Przejdź do: Partnerzy')
})

test('the settings are accessible in both schemes', async () => {
  await openApp('/settings')
  await expect.element(page.getByRole('heading', { name: 'Zespół' })).toBeVisible()
  await expectAccessible()
})

test('the settings do not scroll sideways on a phone', async () => {
  await page.viewport(390, 844)
  await openApp('/settings')
  await expect.element(page.getByRole('heading', { name: 'Zespół' })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
