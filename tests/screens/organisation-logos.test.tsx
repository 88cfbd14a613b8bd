import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200"><rect x="20" y="20" width="360" height="160" fill="#0b5394"/></svg>'
const svg = (text: string, name = 'znak.svg') => new File([text], name, { type: 'image/svg+xml' })

/** Opens the card of an organisation that has no logo yet. */
const openCard = async (as: 'planner' | 'viewer' = 'planner') => {
  const app = await openApp('/partners?q=hotel+tychy', { as })
  await page.getByRole('link', { name: 'Hotel Tychy' }).click()
  await expect.element(page.getByRole('heading', { name: 'Logo', exact: true })).toBeVisible()
  return app
}

/** Chooses a file in the open dialog and sends it. */
const send = async (file: File) => {
  await userEvent.upload(page.getByLabelText('Plik logo'), file)
  await page.getByRole('button', { name: 'Wyślij logo' }).click()
}

const add = async (file = svg(mark)) => {
  await page.getByRole('button', { name: 'Dodaj logo' }).click()
  await send(file)
}

test('a logo is added with its words and shown on white, on dark and in the size of print', async () => {
  await openCard()
  await expect.element(page.getByText(/Nie ma\sjeszcze logo/u)).toBeVisible()
  await add()
  await expect.element(page.getByRole('heading', { name: 'Logo: kolorowe' })).toBeVisible()
  for (const ground of ['na białym', 'na ciemnym', 'wielkość w druku, 12 mm'])
    await expect.element(page.getByText(ground)).toBeVisible()
  await expect.element(page.getByText(/znak\.svg/u)).toMatchTextContent('SVG, bez utraty jakości')
  await expectAccessible()
})

test('a white logo is shown only where it can be seen', async () => {
  await openCard()
  await page.getByRole('button', { name: 'Dodaj logo' }).click()
  await page.getByRole('dialog').getByRole('combobox').selectOptions('white')
  await send(svg(mark.replace('#0b5394', '#ffffff')))
  await expect.element(page.getByRole('heading', { name: 'Logo: białe' })).toBeVisible()
  await expect.element(page.getByText('na ciemnym')).toBeVisible()
  await expect.element(page.getByText('na białym')).not.toBeInTheDocument()
})

test('a file that will not do is refused in words that name the fix, and what was typed stays', async () => {
  await openCard()
  await page.getByRole('button', { name: 'Dodaj logo' }).click()
  const words = page.getByLabelText(/^Opis dla osób, które nie\swidzą/u)
  await words.fill('Logo próbne')
  await send(svg(mark.replace('<rect', '<script>alert(1)</script><rect')))
  await expect.element(page.getByText(/zawiera element „script”/u)).toBeVisible()
  await expect.element(words).toHaveValue('Logo próbne')
  await send(svg(mark))
  await expect.element(page.getByText('Opis: Logo próbne')).toBeVisible()
})

test('a logo past its last day is said to have expired', async () => {
  await openCard()
  await add()
  await page.getByRole('button', { name: 'Zmień opis: kolorowe' }).click()
  await page.getByLabelText('Ważne do').fill('2020-01-31')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText(/wygasło/u)).toMatchTextContent('31 I 2020')
})

test('removing a logo can be taken back', async () => {
  await openCard()
  await add()
  await page.getByRole('button', { name: 'Usuń logo: kolorowe' }).click()
  await expect.element(page.getByText(/Nie ma\sjeszcze logo/u)).toBeVisible()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('heading', { name: 'Logo: kolorowe' })).toBeVisible()
})

test('who only reads changes nothing', async () => {
  await openCard('viewer')
  await expect.element(page.getByRole('button', { name: 'Dodaj logo' })).not.toBeInTheDocument()
})
