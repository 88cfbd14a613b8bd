import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const event = exampleId('forum-2027/event')

/** A screenshot that is plainly made up. */
const screenshot = async () => {
  const canvas = new OffscreenCanvas(320, 200)
  canvas.getContext('2d')?.fillRect(0, 0, 320, 200)
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'zrzut.png', { type: 'image/png' })
}

test('a publication is written down with its screenshot, and leaves what is missing', async () => {
  await openApp(`/events/${event}/evidence`)
  await expect.element(page.getByRole('heading', { level: 1, name: 'Dokumentacja' })).toBeVisible()
  await expect.element(page.getByText('Nie zapisano, co i kiedy opublikowano')).toBeVisible()

  await page.getByRole('button', { name: 'Dodaj publikację' }).click()
  await userEvent.selectOptions(page.getByLabelText('Rodzaj'), 'social-post')
  await expect.element(page.getByText(/#FunduszeUE albo #FunduszeEuropejskie we wpisie/u)).toBeVisible()
  await expect.element(page.getByText(/rozdz\. 11\.2: hasztag/u)).toBeVisible()
  await page.getByRole('textbox', { name: 'Co opublikowano' }).fill('Zapowiedź forum')
  await page.getByLabelText(/Data publikacji/u).fill('2027-10-01')
  await page.getByRole('textbox', { name: 'Gdzie' }).fill('https://example.org/wpis')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByRole('link', { name: 'https://example.org/wpis' })).toBeVisible()
  await expect.element(page.getByText('Nie zapisano, co i kiedy opublikowano')).not.toBeInTheDocument()

  const missing = page.getByRole('link', { name: /Zapowiedź forum: nie ma zrzutu ekranu/u })
  await expect.element(missing).toBeVisible()
  await page.getByRole('button', { name: 'Dodaj obraz: Zapowiedź forum' }).click()
  const field = page.getByLabelText('Zrzut ekranu, skan albo zdjęcie')
  await userEvent.upload(field, await screenshot())
  await expect.element(page.getByRole('button', { name: 'Obraz: Zapowiedź forum' })).toBeVisible()
  await expect.element(missing).not.toBeInTheDocument()
})

test('what is no picture is refused in words, and the dialog stays for another', async () => {
  await openApp(`/events/${event}/evidence`)
  await page.getByRole('button', { name: 'Dodaj publikację' }).click()
  await page.getByRole('textbox', { name: 'Co opublikowano' }).fill('Ulotka')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await page.getByRole('button', { name: 'Dodaj obraz: Ulotka' }).click()
  await userEvent.upload(
    page.getByLabelText('Zrzut ekranu, skan albo zdjęcie'),
    new File(['%PDF-1.7'], 'skan.pdf', { type: 'application/pdf' }),
  )
  await expect.element(page.getByRole('alert').filter({ hasText: /PDF/u })).toBeVisible()
  await expect.element(page.getByRole('dialog', { name: 'Ulotka' })).toBeVisible()
})

test('a removed publication comes back with one press', async () => {
  await openApp(`/events/${event}/evidence`)
  await page.getByRole('button', { name: 'Dodaj publikację' }).click()
  await page.getByRole('textbox', { name: 'Co opublikowano' }).fill('Wywiad')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await page.getByRole('button', { name: 'Usuń: Wywiad' }).click()
  await expect.element(page.getByRole('button', { name: 'Usuń: Wywiad' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('button', { name: 'Usuń: Wywiad' })).toBeVisible()
})

test('what a colleague changed meanwhile is not written over', async () => {
  const { database } = await openApp(`/events/${event}/evidence`)
  await page.getByRole('button', { name: 'Dodaj publikację' }).click()
  await page.getByRole('textbox', { name: 'Co opublikowano' }).fill('Wywiad')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await page.getByRole('button', { name: 'Edytuj: Wywiad' }).click()
  await page.getByRole('textbox', { name: 'Co opublikowano' }).fill('Wywiad w radiu')
  await database.updateTable('published_work').set({ title: 'Wywiad w telewizji', revision: 2 }).execute()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByRole('dialog').getByText('Wywiad w telewizji')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Co opublikowano' })).toHaveValue('Wywiad w radiu')
})

test('the file can be saved by a planner; a viewer reads what is in it and is told why not', async () => {
  await openApp(`/events/${event}/evidence`, { as: 'viewer' })
  await expect.element(page.getByText('Co jest w pliku')).toBeVisible()
  await page.getByText('Materiały i decyzje partnerów').click()
  await expect.element(page.getByText('02-materialy/00-decyzje.html')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Dodaj publikację' })).not.toBeInTheDocument()
  await expect
    .element(page.getByRole('button', { name: 'Pobierz ZIP' }))
    .toHaveAttribute('aria-disabled', 'true')
})
