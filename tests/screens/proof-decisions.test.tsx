import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { canonicalHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'
import { rename } from './sentProof.ts'

const idOf = (key: string) => exampleId(`forum-2027/${key}`)
const materialId = idOf('material/poster')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = page.getByRole('dialog')
const partner = (name: string) => page.getByRole('group', { name, exact: true })
const rules = page.getByRole('list', { name: 'Ustalenia reguł' })

/** The poster's first version, which waits for three of its four partners until 21 IX 2027. */
const openProof = async () => {
  const app = await openApp(`/materials/${materialId}`, { seed: 'asked', as: 'planner' })
  await expect.element(page.getByRole('img', { name: 'Plakat, wersja 1' })).toBeVisible()
  return app
}

/** The next version, of the event's data as they are now. */
const makeNext = async () => {
  const { draft } = await client.materials.get({ materialId })
  await client.materials.createProof({ materialId, id: newId(), hash: await canonicalHash(draft), note: '' })
}

/** A partner said something on the telephone, and it was written down. */
const writeDown = async (name: string, answer: string, note: string) => {
  await partner(name).getByRole('button', { name: 'Zapisz w imieniu' }).click()
  await dialog.getByRole('combobox', { name: 'Odpowiedź' }).selectOptions(answer)
  await dialog.getByRole('textbox', { name: 'Notatka' }).fill(note)
  await dialog.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect.element(dialog).not.toBeInTheDocument()
}

test('an answer by telephone is written down as such, with who noted it and how', async () => {
  const { database } = await openProof()
  await partner('Fundacja Wzorcowa').getByRole('button', { name: 'Zapisz w imieniu' }).click()
  await dialog.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect.element(dialog.getByText('Wybierz odpowiedź')).toBeVisible()
  await expect.element(dialog.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Anuluj' }).click()
  await writeDown('Fundacja Wzorcowa', 'zaakceptowano', 'Rozmowa z dyrektorką')
  const foundation = partner('Fundacja Wzorcowa')
  await expect.element(foundation).toMatchTextContent('Zaakceptowano')
  await expect
    .element(foundation)
    .toMatchTextContent(/wersja 1: zaakceptowano; zapisano w\simieniu \(telefon\), Olga Planująca/u)
  await expect.element(foundation).toMatchTextContent('Rozmowa z dyrektorką')
  const stored = await database.selectFrom('proof_decision').select(['answer', 'way', 'channel']).execute()
  expect(stored).toEqual([{ answer: 'accepted', way: 'on-behalf', channel: 'phone' }])
})

test('a partner is skipped only with a reason, which stays with a name, and is asked again later', async () => {
  await openProof()
  const association = partner('Stowarzyszenie Próba')
  await association.getByRole('button', { name: 'Pomiń z uzasadnieniem' }).click()
  await dialog.getByRole('button', { name: 'Pomiń', exact: true }).click()
  await expect.element(dialog.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Uzasadnienie' }).fill('Biuro nieczynne do października')
  await dialog.getByRole('button', { name: 'Pomiń', exact: true }).click()
  await expect.element(association).toMatchTextContent('Pominięto')
  await expect.element(association).toMatchTextContent(/pominięto, Olga Planująca/u)
  await expect.element(association).toMatchTextContent('Biuro nieczynne do października')
  await expect.element(association.getByText('Zaakceptowano')).not.toBeInTheDocument()
  await association.getByRole('button', { name: 'Zapytaj ponownie' }).click()
  await dialog.getByRole('button', { name: 'Zapytaj ponownie' }).click()
  await expect.element(association.getByText('Pominięto')).not.toBeInTheDocument()
})

test('a broken rule may stand only with a reason, and who said so is shown ever after', async () => {
  await openProof()
  await rules.getByRole('button', { name: 'Uznaj mimo błędu' }).click()
  await dialog.getByRole('button', { name: 'Uznaj mimo błędu' }).click()
  await expect.element(dialog.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Uzasadnienie' }).fill('Plik oficjalny przyjdzie przed drukiem')
  await dialog.getByRole('button', { name: 'Uznaj mimo błędu' }).click()
  const overruled = rules.getByRole('listitem').first()
  await expect.element(overruled).toMatchTextContent(/Uznano: Olga Planująca/u)
  await expect.element(overruled).toMatchTextContent('Plik oficjalny przyjdzie przed drukiem')
  await expect.element(button('Uznaj mimo błędu')).not.toBeInTheDocument()
  await expect.element(page.getByText('Do poprawy')).not.toBeInTheDocument()
  await expectAccessible()
})

test('those who have not accepted are asked, by letter where there is somebody to write to', async () => {
  const { database } = await openProof()
  await writeDown('Fundacja Wzorcowa', 'zaakceptowano', 'Rozmowa z dyrektorką')
  await button('Wyślij do akceptacji').click()
  const choice = (name: string) => dialog.getByRole('checkbox', { name })
  await expect.element(choice('Fundacja Wzorcowa')).not.toBeChecked()
  await expect.element(choice('Stowarzyszenie Próba')).toBeChecked()
  await expect.element(choice('Centrum Przykładowe w Mikołowie')).toBeChecked()
  await expect.element(dialog).toMatchTextContent('Bez listu: organizacja nie ma osoby do kontaktu')
  await expect
    .element(dialog.getByRole('combobox', { name: 'Do kogo list: Stowarzyszenie Próba' }))
    .toHaveDisplayValue(/Tadeusz Próbowski/u)
  await expectAccessible()
  await dialog.getByLabelText('Termin odpowiedzi').fill('2027-09-24')
  await dialog.getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect.element(page.getByText(/listy czekają w/u)).toBeVisible()
  await expect
    .element(partner('Centrum Przykładowe w Mikołowie'))
    .toMatchTextContent('odpowiedź do pt 24 IX 2027')
  const requests = await database
    .selectFrom('proof_request')
    .select('eventPartnerId')
    .where('deadline', '=', '2027-09-24')
    .execute()
  expect(requests.map(({ eventPartnerId }) => eventPartnerId).toSorted()).toEqual(
    ['cp', 'proba', 'przyklad'].map((key) => idOf(`partner/${key}`)).toSorted(),
  )
})

test('a partner who left the event meanwhile is named, and the others are asked once it is unticked', async () => {
  await openProof()
  await button('Wyślij do akceptacji').click()
  await expect.element(dialog.getByRole('button', { name: 'Zostaw w skrzynce' })).toBeEnabled()
  const { eventId } = await client.eventPartners.get({ eventPartnerId: idOf('partner/wzor') })
  const { partners, partnersRevision } = await client.eventPartners.list({ eventId })
  const staying = partners.filter(({ name }) => name !== 'Fundacja Wzorcowa')
  await client.eventPartners.put({ eventId, partnersRevision, partners: staying })
  await dialog.getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect.element(dialog).toMatchTextContent(/„Fundacja Wzorcowa” nie jest już partnerem/u)
  await dialog.getByRole('checkbox', { name: 'Fundacja Wzorcowa' }).click()
  await dialog.getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect.element(page.getByText(/listy czekają w/u)).toBeVisible()
})

test('a corrected name outdates one acceptance, saying why, and keeps the others', async () => {
  const { router } = await openProof()
  await writeDown('Fundacja Wzorcowa', 'zaakceptowano', 'Rozmowa z dyrektorką')
  await writeDown('Stowarzyszenie Próba', 'zaakceptowano', 'List z maja')
  const { organisationId } = await client.eventPartners.get({ eventPartnerId: idOf('partner/wzor') })
  await rename(organisationId, 'Fundacja Wzorcowa w Mikołowie')
  await makeNext()
  await router.options.context.queryClient.invalidateQueries()
  const renamed = partner('Fundacja Wzorcowa w Mikołowie')
  await expect.element(renamed).toMatchTextContent('Nieaktualne')
  await expect.element(renamed).toMatchTextContent('„Fundacja Wzorcowa” → „Fundacja Wzorcowa w Mikołowie”')
  await expect.element(partner('Stowarzyszenie Próba')).toMatchTextContent('Zaakceptowano')
})

test('two versions are compared in words, beside each other and by a slider that keys move', async () => {
  const { router } = await openProof()
  const { organisationId } = await client.eventPartners.get({ eventPartnerId: idOf('partner/wzor') })
  await rename(organisationId, 'Fundacja Wzorcowa w Mikołowie')
  await makeNext()
  await router.options.context.queryClient.invalidateQueries()
  await router.navigate({ to: '/materials/$materialId', params: { materialId }, search: { view: 'compare' } })
  await expect
    .element(page.getByRole('list', { name: 'Co się zmieniło dla partnerów' }))
    .toMatchTextContent('nazwa: „Fundacja Wzorcowa” → „Fundacja Wzorcowa w Mikołowie”')
  await expect.element(page.getByRole('img', { name: 'wersja 1' })).toBeVisible()
  await expect.element(page.getByRole('img', { name: 'wersja 2' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('combobox', { name: 'Sposób' }).selectOptions('suwakiem')
  const slider = page.getByRole('slider', { name: 'Ile widać nowszej wersji' })
  await expect.element(slider).toHaveValue('50')
  slider.element().focus()
  await userEvent.keyboard('{End}')
  await expect.element(slider).toHaveAttribute('aria-valuetext', '100 %')
  await userEvent.keyboard('{Home}{ArrowRight}')
  await expect.element(slider).toHaveAttribute('aria-valuetext', '1 %')
  await expectAccessible()
})

test('on a phone a version, its partners and its rules do not scroll sideways', async () => {
  await page.viewport(390, 844)
  await openProof()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
