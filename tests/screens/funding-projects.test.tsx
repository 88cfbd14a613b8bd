import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const svg = (text: string) => new File([text], 'zestawienie.svg', { type: 'image/svg+xml' })

/** Adds a made-up project, which opens its page. */
const addProject = async () => {
  const app = await openApp('/settings/funding/new', { as: 'planner' })
  await page.getByLabelText(/^Tytuł projektu/u).fill('Projekt próbny')
  await page.getByLabelText(/^Dofinansowanie z/u).fill('26997227,4 zł')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByRole('heading', { name: 'Projekt próbny', exact: true })).toBeVisible()
  return app
}

const row = () => page.getByRole('region', { name: 'Kolorowe, poziome' })
const upload = async (text: string) => {
  await row()
    .getByRole('button', { name: /Wgraj oficjalny plik/u })
    .click()
  await userEvent.upload(page.getByLabelText(/^Plik z\szestawieniem/u), svg(text))
  await page.getByRole('button', { name: 'Wyślij plik' }).click()
}

test('an amount is typed as in Polish and kept as an amount', async () => {
  await addProject()
  await expect.element(page.getByLabelText(/^Dofinansowanie z/u)).toHaveValue('26 997 227,40')
  await expect.element(page.getByText(/brak zestawienia znaków/u)).toBeVisible()
  await expectAccessible()
})

test('an official strip is put in its place, its words those of the rule set', async () => {
  await addProject()
  await upload(sampleStrip('2021-2027', 'colour', 'horizontal').svg)
  await expect.element(row().getByText(/^Opis: Znaki: Fundusze Europejskie dla Śląskiego/u)).toBeVisible()
  await expect.element(page.getByText(/zestawienie znaków jest$/u)).toBeVisible()
})

test('where no flag is found it is pointed out in four numbers', async () => {
  await addProject()
  await upload(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100" viewBox="0 0 600 100"><rect width="500" height="90" x="20" y="5" fill="#777777"/></svg>',
  )
  await expect.element(page.getByText(/nie widać flagi Unii Europejskiej/u)).toBeVisible()
  for (const [label, value] of [
    ['Od lewej, %', '50'],
    ['Od góry, %', '10'],
    ['Szerokość, %', '12,5'],
    ['Wysokość, %', '50'],
  ] as const)
    await page.getByRole('textbox', { name: label }).fill(value)
  await page.getByRole('button', { name: 'Wyślij plik' }).click()
  await expect.element(page.getByText(/zestawienie znaków jest$/u)).toBeVisible()
})

test('the rules of the project are listed with where they come from', async () => {
  await addProject()
  await page.getByText('Jakie zasady obowiązują').click()
  await expect.element(page.getByText('Czy żaden logotyp nie jest większy niż flaga UE?')).toBeVisible()
  await expect
    .element(page.getByText(/rozdz\. 8\.8; rozporządzenie \(UE\) 2021\/1060/u).first())
    .toBeVisible()
})

test('what is no amount is said beside whatever else is wrong', async () => {
  await openApp('/settings/funding/new', { as: 'planner' })
  await page.getByLabelText(/^Wartość projektu/u).fill('abc')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await expect.element(page.getByText('Wpisz kwotę, na przykład 27 708 168,43')).toBeVisible()
})
