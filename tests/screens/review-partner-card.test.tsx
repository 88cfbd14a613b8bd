import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'
import { asPlanner } from './askedPanel.ts'
import { logoFile, openSentProof, rename } from './sentProof.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })

const openCard = async () => {
  const app = await openApp('/review', { as: 'partner' })
  await page.getByRole('link', { name: /Fundacja Wzorcowa/u }).click()
  await expect.element(page.getByRole('heading', { level: 2, name: 'Państwa karta' })).toBeVisible()
  return app
}

test('a partner completes the forms of its name from suggestions and says that they may be printed', async () => {
  const { database } = await openCard()
  await button('Zmień kartę').click()
  await expect.element(page.getByRole('region', { name: 'Państwa karta' })).toHaveFocus()
  await button('Przyjmij wszystkie propozycje').click()
  await button('Zapisz').click()
  await expect.element(button('Zmień kartę')).toHaveFocus()
  await expect.element(page.getByText('„podziękowania należą się Fundacji Wzorcowej”')).toBeVisible()
  await button('Formy są poprawne, można je drukować').click()
  await expect
    .element(page.getByRole('region', { name: 'Nazwa w przypadkach' }))
    .toMatchTextContent('Formy potwierdzone, można je drukować')
  const { formsConfirmedAt } = await database
    .selectFrom('organisation')
    .select('formsConfirmedAt')
    .where('name', '=', 'Fundacja Wzorcowa')
    .executeTakeFirstOrThrow()
  expect(formsConfirmedAt).not.toBe('')
  await button('Zmień kartę').click()
  await page.getByRole('textbox', { name: /^Dopełniacz/u }).fill('Fundacji „Wzorcowa”')
  await button('Zapisz').click()
  // Another form is another question.
  await expect.element(button('Formy są poprawne, można je drukować')).toBeVisible()
})

test('a name that staff changed meanwhile shows both sides, and what was typed stays', async () => {
  const { signInAs, organisationId: ownId, router, path } = await openSentProof()
  await router.navigate({ href: `${path}?part=card` })
  await button('Zmień kartę').click()
  const name = page.getByRole('textbox', { name: 'Pełna nazwa' })
  await name.fill('Fundacja Wzorcowa i Spółka')
  await asPlanner(signInAs, 'partner', () => rename(ownId, 'Fundacja Wzorcowa w Mikołowie'))
  await button('Zapisz').click()
  const conflict = page.getByRole('alert').filter({ hasText: 'Ktoś zmienił to samo' })
  await expect.element(conflict).toMatchTextContent('Fundacja Wzorcowa w Mikołowie')
  await expect.element(name).toHaveValue('Fundacja Wzorcowa i Spółka')
})

test('going from a half-changed card to a material asks first', async () => {
  const { router, path } = await openSentProof()
  await router.navigate({ href: `${path}?part=card` })
  await button('Zmień kartę').click()
  const name = page.getByRole('textbox', { name: 'Pełna nazwa' })
  await name.fill('Fundacja Wzorcowa i Spółka')
  await page.getByRole('navigation', { name: 'Części strony' }).getByRole('link').first().click()
  await page
    .getByRole('dialog', { name: 'Zmiany nie są zapisane' })
    .getByRole('button', { name: 'Anuluj' })
    .click()
  await expect.element(name).toHaveValue('Fundacja Wzorcowa i Spółka')
})

test('a logo is sent and shown on its grounds; a file that will not do is refused with what to mend', async () => {
  await openCard()
  await button('Dodaj logo').click()
  const field = page.getByLabelText('Plik logo')
  await field.upload(new File(['to nie jest obraz'], 'znak.png', { type: 'image/png' }))
  await button('Wyślij logo').click()
  await expect.element(page.getByText(/To nie jest obraz, który da się odczytać/u)).toBeVisible()
  await expectAccessible()
  await field.upload(logoFile())
  await button('Wyślij logo').click()
  // Beside the two that the organiser has already, each on its grounds.
  const printed = page.getByText('wielkość w druku, 12 mm')
  await expect.element(printed.nth(2)).toBeVisible()
  await expect.element(page.getByText('znak.svg')).toBeVisible()
  await button('Usuń logo: kolorowe').first().click()
  await button('Usuń logo').click()
  await expect.element(printed.nth(2)).not.toBeInTheDocument()
})

test('the card fits the narrowest phone', async () => {
  await page.viewport(320, 568)
  await openCard()
  await button('Zmień kartę').click()
  await expect.element(page.getByRole('textbox', { name: 'Pełna nazwa' })).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await page.viewport(1280, 800)
})
