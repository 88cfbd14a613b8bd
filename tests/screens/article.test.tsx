import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { insertRelease } from '#tests/setup/insertRelease.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2023/event')
const address = `/events/${eventId}/article`
const text = page.getByRole('article')
const button = (name: string) => page.getByRole('button', { name, exact: true })
/** What says this among other words: a state stands beside its shape, a note before more of it. */
const part = (words: string) => page.getByText(words, { exact: false })

const openArticle = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp(address, { as: 'planner', ...options })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Podsumowanie' })).toBeVisible()
  return app
}

const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const lead = field('Akapit (2)')
const draftLead =
  'We wtorek, 12 grudnia 2023 r., w Centrum Aktywności Społecznej w Mikołowie odbyło się Forum Współpracy Międzysektorowej. Wydarzenie zgromadziło 70 osób – przedstawicieli samorządów, organizacji pozarządowych i środowisk biznesowych.'

test('the draft of 2023 reads as an article, and what the data lack leads to where it is filled in', async () => {
  await openArticle()
  await expect
    .element(text)
    .toMatchTextContent(
      'We wtorek, 12 grudnia 2023 r., w Centrum Aktywności Społecznej w Mikołowie odbyło się Forum Współpracy Międzysektorowej.',
    )
  await expect.element(part('Szkic z danych wydarzenia')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Bez stanowiska i organizacji: Małgorzata Skorupa' }))
    .toHaveAttribute('href', `/panels/${exampleId('forum-2023/item/4')}`)
  await expect.element(part('Obecność niewpisana: 14 osób.')).toBeVisible()
  await expectAccessible()
})

test('a fact says where it comes from, and leads there', async () => {
  await openArticle()
  const name = text
    .getByRole('button', { name: 'dr Martyna Wronka-Pośpiech' })
    .or(text.getByRole('button', { name: 'Martyna Wronka-Pośpiech' }))
  await name.click()
  const card = page.getByRole('dialog')
  await expect.element(card).toMatchTextContent('Imię i nazwisko')
  await expect
    .element(card.getByRole('link', { name: 'Otwórz źródło' }))
    .toHaveAttribute('href', `/panels/${exampleId('forum-2023/item/4')}`)
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(card).not.toBeInTheDocument()
})

test('what is wrong in a typed text is found, put right by one button, or let stand', async () => {
  await openArticle()
  await button('Edytuj tekst').click()
  await lead.fill(
    'W środę, 12 grudnia 2023 roku spotkaliśmy się u dr Martyny Wronki Pośpiech z Fundacja Rozwoju Ekonomii Społecznej.',
  )
  const findings = page.getByRole('list', { name: 'Do sprawdzenia: Akapit (2)' })
  await expect.element(findings).toMatchTextContent('Dzień tygodnia nie zgadza się z datą')
  await expect.element(findings).toMatchTextContent('w tekście: W środę')
  await expect.element(findings).toMatchTextContent('powinno być: Wronki-Pośpiech')
  await expect.element(findings).toMatchTextContent('powinno być: Fundacją Rozwoju Ekonomii Społecznej')
  await expectAccessible()
  await findings.getByRole('button', { name: 'Popraw' }).first().click()
  await expect
    .element(lead)
    .toHaveValue(
      'We wtorek, 12 grudnia 2023 roku spotkaliśmy się u dr Martyny Wronki Pośpiech z Fundacja Rozwoju Ekonomii Społecznej.',
    )
  await expect.element(findings).not.toMatchTextContent('Dzień tygodnia')
  await findings.getByRole('button', { name: 'Tak ma być' }).first().click()
  await expect.element(findings).not.toMatchTextContent('Wronki-Pośpiech')
  await button('Zapisz podsumowanie').click()
  await expect.element(part('Tekst zapisany')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: '1 rzecz do sprawdzenia w tekście' })).toBeVisible()
  const { stored } = await client.article.get({ eventId })
  expect(stored?.accepted).toHaveLength(1)
  await expectAccessible()
})

test('a name that changes in the programme is flagged in the edited text once it is released', async () => {
  const { router, database } = await openArticle()
  await button('Edytuj tekst').click()
  await field('Akapit (2)').fill('Wśród gości była Maria Kamyk.')
  await button('Zapisz podsumowanie').click()
  await expect.element(part('Tekst zapisany')).toBeVisible()
  await database
    .updateTable('appearance')
    .set({ family: 'Przykładowa' })
    .where('family', '=', 'Kamyk')
    .execute()
  const { queryClient } = router.options.context
  await queryClient.invalidateQueries()
  // Until it is released, the article tells of what everybody reads, and says so.
  await expect.element(part('Program zmieniono po tej publikacji.')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Zobacz zmiany' }))
    .toHaveAttribute('href', `/events/${eventId}/publish/prepare`)
  await insertRelease(database, eventId)
  await queryClient.invalidateQueries()
  const findings = page.getByRole('region', { name: /do sprawdzenia w\stekście/u })
  await expect.element(findings).toMatchTextContent('W danych jest teraz inaczej')
  await expect.element(findings).toMatchTextContent('w tekście: Maria Kamyk')
  await expect.element(findings).toMatchTextContent('powinno być: Maria Przykładowa')
  await expect.element(part('z publikacji nr 2')).toBeVisible()
  expect(part('Program zmieniono po tej publikacji.').elements()).toEqual([])
})

test('a paragraph is written anew from the data, and what was typed comes back', async () => {
  await openArticle()
  await button('Edytuj tekst').click()
  await lead.fill('Mój własny akapit.')
  const tools = page.getByRole('group', { name: 'Działania: Akapit (2)' })
  await tools.getByRole('button', { name: 'Napisz od nowa ten akapit' }).click()
  await expect.element(lead).toHaveValue(draftLead)
  await tools.getByRole('button', { name: 'Przywróć wpisany tekst' }).click()
  await expect.element(lead).toHaveValue('Mój własny akapit.')
})

test('paragraphs are added, moved, left out and put back where the draft has them', async () => {
  await openArticle()
  await button('Edytuj tekst').click()
  await button('Dodaj akapit pod: Akapit (2)').click()
  await field('Akapit (3)').fill('Dopisany akapit.')
  await button('Wyżej: Akapit (3)').click()
  await expect.element(field('Akapit (2)')).toHaveValue('Dopisany akapit.')
  await button('Usuń: Akapit (3)').click()
  const left = page.getByRole('region', { name: 'W szkicu, a nie w tekście' })
  await expect.element(left).toMatchTextContent('We wtorek, 12 grudnia 2023 r.')
  await left.getByRole('button', { name: 'Wstaw do tekstu' }).click()
  await expect.element(field('Akapit (2)')).toHaveValue(draftLead)
  await button('Zapisz podsumowanie').click()
  await expect.element(text).toMatchTextContent('Dopisany akapit.')
})

test('a paragraph that was taken out comes back as it was typed; the keyboard never loses its place', async () => {
  await openArticle()
  await button('Edytuj tekst').click()
  await expect.element(page.getByRole('list', { name: 'Tekst' })).toHaveFocus()
  const facts = page.getByRole('list', { name: 'Dane w tym akapicie' }).nth(1)
  const chips = facts.getByRole('listitem').elements()
  expect(new Set(chips.map((chip) => chip.textContent)).size).toBe(chips.length)
  await button('Dodaj akapit pod: Akapit (2)').click()
  await expect.element(field('Akapit (3)')).toHaveFocus()
  await field('Akapit (3)').fill('Własny akapit.')
  await button('Niżej: Akapit (3)').click()
  await expect.element(button('Niżej: Akapit (4)')).toHaveFocus()

  await button('Usuń: Akapit (4)').click()
  await expect.element(page.getByText('Własny akapit.')).toBeVisible()
  await expect.element(button('Przywróć akapit')).toHaveFocus()
  await expectAccessible()
  // What stood before it goes too, and both come back in their order.
  const third = field('Akapit (3)').element()
  const before = third instanceof HTMLTextAreaElement ? third.value : ''
  expect(before).not.toBe('')
  await button('Usuń: Akapit (3)').click()
  await button('Przywróć akapit').first().click()
  await expect.element(field('Akapit (3)')).toHaveFocus()
  await expect.element(field('Akapit (3)')).toHaveValue(before)
  await button('Przywróć akapit').click()
  await expect.element(field('Akapit (4)')).toHaveValue('Własny akapit.')

  await button('Zapisz podsumowanie').click()
  await expect.element(button('Edytuj tekst')).toHaveFocus()
})

test('leaving with an unsaved text asks first, and a viewer only reads', async () => {
  await openArticle()
  await button('Edytuj tekst').click()
  await lead.fill('Niezapisane')
  await page.getByRole('link', { name: 'Program', exact: true }).click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent('Zmiany nie są zapisane')
  await button('Anuluj').last().click()
  await expect.element(lead).toHaveValue('Niezapisane')
})

test('a viewer reads, copies and saves files, and is told why there is no editing', async () => {
  await openArticle({ as: 'viewer' })
  await expect.element(button('Edytuj tekst')).toHaveAttribute('aria-disabled', 'true')
  await expect.element(button('Pobierz Word')).toBeEnabled()
  await button('Inne formaty').click()
  for (const format of ['HTML', 'Markdown', 'TXT'])
    await expect.element(page.getByRole('menuitem', { name: `Pobierz ${format}` })).toBeVisible()
  await expect.element(text).toMatchTextContent('Dziękujemy wszystkim')
})

test('on a phone everything fits, in both modes', async () => {
  await page.viewport(390, 844)
  await openArticle()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await button('Edytuj tekst').click()
  await expect.element(lead).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
