import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const pasted = [
  'Imię i nazwisko\tStanowisko\tOrganizacja\tE-mail\tKolor',
  'dr Anna Testowa\tdyrektorka\tFundacja Wzorcowa\tanna@example.org\t',
  'Jan\tprezes\tFundacja Próbna\tjan@example.org\t',
  'Martyna Wronka Pośpiech\t\t\t\t',
  'Ewa Przykładowa-Makieta\t\t\tewa@example\tzielony',
  'dr Anna Testowa\t\t\t\t',
].join('\n')

const preview = async (text: string) => {
  const app = await openApp('/guests/paste')
  await page.getByRole('textbox', { name: 'Komórki z arkusza' }).fill(text)
  await page.getByRole('button', { name: 'Pokaż podgląd' }).click()
  await expect.element(page.getByRole('region', { name: 'Podgląd wklejonych osób' })).toBeVisible()
  return app
}
const row = (line: number) => page.getByRole('row', { name: new RegExp(`^${line} `, 'u') })
const add = (name: string) => page.getByRole('button', { name, exact: true })
const counts = (words: string) => page.getByText(words, { exact: true })

test('every pasted row is shown: ready, to be mended, or similar to somebody', async () => {
  await preview(pasted)
  await expect.element(counts('Do dodania: 1 · Do poprawienia: 2 · Pominięte: 2')).toBeVisible()
  await expect.element(row(2).getByText(/Do dodania$/u)).toBeVisible()
  await expect.element(row(3).getByText('Wpisz imię i nazwisko')).toBeVisible()
  await expect.element(row(4).getByRole('link', { name: 'dr Martyna Wronka-Pośpiech' })).toBeVisible()
  await expect.element(row(5).getByText('Wpisz adres w postaci nazwa@domena.pl')).toBeVisible()
  await expect.element(row(5).getByText('Jest tekst w pominiętej kolumnie')).toBeVisible()
  await expect.element(row(6).getByText('To samo nazwisko co w wierszu 2')).toBeVisible()
})

test('a bad row is mended in place and added; what was not added stays to be seen', async () => {
  const { database } = await preview(pasted)
  await page.getByRole('textbox', { name: 'Wiersz 3: Imię i nazwisko' }).fill('Jan Fikcyjny-Zmyślony')
  await page.getByRole('textbox', { name: 'Wiersz 5: E-mail' }).fill('ewa@example.org')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('combobox', { name: 'Wiersz 4: co zrobić' }).selectOptions('Dodaj: to ktoś inny')
  await expect.element(page.getByText('Powstanie też 1 nowa organizacja: Fundacja Próbna')).toBeVisible()
  await add('Dodaj 4 osoby').click()
  await expect.element(page.getByText('Dodano 4 osoby')).toBeVisible()
  await expect.element(page.getByText('i 1 nową organizację')).toBeVisible()
  await expect.element(page.getByText('Nie dodano 1 wiersza: jest poniżej.')).toBeVisible()
  await expect.element(row(6)).toBeVisible()
  await page.getByRole('button', { name: 'Odrzuć resztę' }).click()
  await expect.element(row(6)).not.toBeInTheDocument()
  const found = await database
    .selectFrom('person')
    .select(['titleBefore', 'family', 'organisation'])
    .where('family', 'in', ['Testowa', 'Fikcyjny-Zmyślony', 'Przykładowa-Makieta', 'Pośpiech'])
    .orderBy('family')
    .execute()
  expect(found).toEqual([
    { titleBefore: '', family: 'Fikcyjny-Zmyślony', organisation: 'Fundacja Próbna' },
    { titleBefore: '', family: 'Pośpiech', organisation: '' },
    { titleBefore: '', family: 'Przykładowa-Makieta', organisation: '' },
    { titleBefore: 'dr', family: 'Testowa', organisation: 'Fundacja Wzorcowa' },
  ])
  await page.getByRole('button', { name: 'Przejdź do katalogu' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible()
})

test('a column that was read wrongly is matched by hand', async () => {
  await preview('Testowa;Anna;Fundacja Wzorcowa\nPróbny;Zenon;Fundacja Wzorcowa')
  await page.getByRole('combobox', { name: 'Znaczenie kolumny 1' }).selectOptions('Nazwisko')
  await page.getByRole('combobox', { name: 'Znaczenie kolumny 2' }).selectOptions('Imię')
  await add('Dodaj 2 osoby').click()
  await expect.element(page.getByText('Dodano 2 osoby')).toBeVisible()
  await page.getByRole('button', { name: 'Przejdź do katalogu' }).click()
  await page.getByRole('searchbox').fill('zenon probny')
  await expect.element(page.getByRole('link', { name: 'Zenon Próbny' })).toBeVisible()
})

test('the paste and its preview are accessible and fit a phone', async () => {
  await preview(pasted)
  await expectAccessible()
  await page.viewport(390, 844)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
  await page.getByRole('button', { name: 'Wróć do wklejania' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Komórki z arkusza' })).toHaveValue(pasted)
  await expectAccessible()
})
