import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const text = () => page.getByRole('textbox', { name: 'Treść' })
const typed = () => {
  const field = text().element()
  return field instanceof HTMLTextAreaElement ? field.value : ''
}
const sample = () => page.getByRole('region', { name: 'Tak będzie wyglądać, na zmyślonych danych' })
const save = () => page.getByRole('button', { name: 'Zapisz' })

test('the words of a letter read as they are typed, and go into the letters written from then on', async () => {
  await openApp('/settings')
  await page.getByRole('link', { name: 'Treść listów' }).click()
  await expect
    .element(page.getByRole('link', { name: 'Prośba o odpowiedź' }))
    .toHaveAttribute('aria-current', 'page')
  await expect.element(page.getByText('ostatni dzień na odpowiedź')).toBeVisible()
  await expectAccessible()
  // Letters are Polish, whatever language the interface has.
  await expect.element(text()).toHaveAttribute('lang', 'pl')
  await text().fill('{powitanie}\n\nczekamy do {termin}.\n\n{link}')
  await expect.element(sample()).toMatchTextContent(/czekamy do 1.października 2027 r\. \(piątek\)/u)
  await save().click()
  await expect.element(page.getByText('Zapisano treść listu')).toBeVisible()
  const { items } = await client.messageTemplates.list()
  expect(items.find(({ kind }) => kind === 'request')).toMatchObject({ isUsual: false, revision: 2 })
})

test('what nobody fills in is named as it is typed, and refused at its field', async () => {
  await openApp('/settings/letters/reminder')
  await text().fill('{powitanie}\n\n{osoba}')
  await expect
    .element(page.getByText('Tego nie ma na liście i nic się tam nie wpisze: {osoba}'))
    .toBeVisible()
  await save().click()
  await expect.element(text()).toHaveAccessibleDescription(/W\snawiasach klamrowych może stać tylko/u)
  const { items } = await client.messageTemplates.list()
  expect(items.find(({ kind }) => kind === 'reminder')).toMatchObject({ isUsual: true })
})

test('the centre goes back to the words that Mównica brings', async () => {
  const { router } = await openApp('/guests')
  const words = { subject: 'Nasz temat', text: 'Nasza treść' }
  await client.messageTemplates.put({ kind: 'change', revision: 1, words })
  await router.navigate({ to: '/settings/letters/$kind', params: { kind: 'change' } })
  await expect.element(text()).toHaveValue('Nasza treść')
  await text().fill('Nasza treść, jeszcze niezapisana')
  await page.getByRole('button', { name: 'Wróć do słów Mównicy' }).click()
  const question = page.getByRole('dialog', { name: 'Wrócić do słów Mównicy?' })
  await question.getByRole('button', { name: 'Wróć do słów Mównicy' }).click()
  await expect.poll(typed).toContain('informujemy o zmianie w programie')
  await expect.element(page.getByRole('button', { name: 'Wróć do słów Mównicy' })).not.toBeInTheDocument()
  await text().fill('Znów nasza')
  await save().click()
  await expect.element(page.getByText('Zapisano treść listu')).toBeVisible()
})

test('words that were typed are asked about before another kind of letter is opened', async () => {
  await openApp('/settings/letters/request')
  await text().fill('Nowe słowa')
  await page.getByRole('link', { name: 'Odwołanie' }).click()
  const question = page.getByRole('dialog', { name: 'Zmiany nie są zapisane' })
  await question.getByRole('button', { name: 'Anuluj' }).click()
  await expect.element(text()).toHaveValue('Nowe słowa')
})

test('a viewer reads how the letters go', async () => {
  await openApp('/settings/letters/removal', { as: 'viewer' })
  await expect.element(sample()).toMatchTextContent('nie jest już planowany')
  await expect.element(page.getByRole('main').getByRole('textbox')).not.toBeInTheDocument()
})
