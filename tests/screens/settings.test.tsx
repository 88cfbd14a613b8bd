import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

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

test('somebody joins the team, and their role is changed', async () => {
  await openApp('/settings')
  await page.getByRole('link', { name: 'Dodaj do zespołu' }).click()
  await field('Imię i nazwisko').fill('Zofia Testowa')
  await field('E-mail').fill('zofia@example.org')
  await page.getByRole('button', { name: 'Dodaj do zespołu' }).click()
  await page.getByRole('link', { name: 'Zofia Testowa' }).click()
  await page.getByRole('combobox', { name: 'Rola' }).selectOptions('Podgląd: czyta bez zmieniania')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Zofia Testowa' })
  await expect.element(entry).toMatchTextContent('Podgląd')
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
