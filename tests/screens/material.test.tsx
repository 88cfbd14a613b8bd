import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const idOf = (key: string) => exampleId(`forum-2027/${key}`)
const materialId = idOf('material/poster')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = page.getByRole('dialog')
const preview = page.getByRole('img', { name: /^Podgląd: / })
const rules = page.getByRole('list', { name: 'Ustalenia reguł' })
const words = (what: typeof preview) => decodeURIComponent(what.element().getAttribute('src') ?? '')

/** The poster of the made-up forum before anybody made a version of it. */
const openDraft = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp(`/materials/${materialId}`, { as: 'planner', ...options })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Plakat' })).toBeVisible()
  await expect.element(preview).toBeVisible()
  return app
}

test('the preview shows the options as they are typed, and the rules judge it at once', async () => {
  await openDraft()
  await expect.element(rules).toMatchTextContent('to tylko wzór. Dodaj do projektu plik oficjalny.')
  await page.getByRole('textbox', { name: 'Wiersz pod tytułem' }).fill('Razem dla Śląska')
  await expect.poll(() => words(preview)).toContain('Razem dla Śląska')
  await page.getByRole('combobox', { name: 'Znaki Unii Europejskiej' }).selectOptions('achromatyczne')
  await expect.element(rules).toMatchTextContent(/achromat/u)
  await expectAccessible()
})

test('a rule says where it comes from on demand', async () => {
  await openDraft()
  const source = rules.getByText('Źródło').first()
  await source.click()
  await expect.element(rules.getByRole('listitem').first()).toMatchTextContent(/Podręcznik|Księga|Wytyczne/u)
})

test('a version is made of saved options only, and then it is what the page shows', async () => {
  const { database } = await openDraft()
  await page.getByRole('textbox', { name: 'Wiersz pod tytułem' }).fill('Razem dla Śląska')
  await expect.element(button('Utwórz wizualizację')).toHaveAttribute('aria-disabled', 'true')
  await button('Zapisz opcje').click()
  await expect.element(page.getByText('Zapisano opcje materiału')).toBeVisible()
  await expect.element(button('Utwórz wizualizację')).not.toHaveAttribute('aria-disabled')
  await button('Utwórz wizualizację').click()
  await dialog.getByRole('textbox', { name: 'Co się zmieniło (nieobowiązkowo)' }).fill('Pierwsza propozycja')
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Utwórz wizualizację' }).click()
  await expect.element(page.getByRole('img', { name: 'Plakat, wersja 1' })).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Wersje' })).toMatchTextContent('Pierwsza propozycja')
  const { data } = await database.selectFrom('proof').select('data').executeTakeFirstOrThrow()
  expect(data).toContain('Razem dla Śląska')
})

test('going from typed options to another view of the material asks first', async () => {
  const { router } = await openDraft()
  await button('Utwórz wizualizację').click()
  await dialog.getByRole('button', { name: 'Utwórz wizualizację' }).click()
  await expect.element(page.getByRole('img', { name: 'Plakat, wersja 1' })).toBeVisible()
  // A version that the material does not have is not waited for.
  await router.navigate({ href: `/materials/${materialId}?view=proof&proofId=${newId()}` })
  await expect.element(page.getByRole('img', { name: 'Plakat, wersja 1' })).toBeVisible()
  await page.getByRole('link', { name: 'Podgląd i opcje' }).click()
  const line = page.getByRole('textbox', { name: 'Wiersz pod tytułem' })
  await line.fill('Razem dla Śląska')
  await page.getByRole('link', { name: 'Wersja 1' }).click()
  await page
    .getByRole('dialog', { name: 'Zmiany nie są zapisane' })
    .getByRole('button', { name: 'Anuluj' })
    .click()
  await expect.element(line).toHaveValue('Razem dla Śląska')
})

test('when the event changed meanwhile nothing is made: the preview shows the new data, what was typed stays', async () => {
  const { database } = await openDraft()
  await button('Utwórz wizualizację').click()
  await dialog.getByRole('textbox', { name: 'Co się zmieniło (nieobowiązkowo)' }).fill('Do druku')
  await database
    .updateTable('event')
    .set({ venueAddress: 'ul. Wzorcowa 7, Mikołów' })
    .where('id', '=', idOf('event'))
    .execute()
  await dialog.getByRole('button', { name: 'Utwórz wizualizację' }).click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('dane wydarzenia zmieniły się')
  await expect.poll(() => words(preview)).toContain('ul. Wzorcowa 7, Mikołów')
  expect(await database.selectFrom('proof').select('id').execute()).toEqual([])
  await dialog.getByRole('button', { name: 'Utwórz wizualizację' }).click()
  await expect.element(page.getByRole('region', { name: 'Wersje' })).toMatchTextContent('Do druku')
})

test('options that somebody else changed meanwhile are shown beside those that were typed', async () => {
  await openDraft()
  await page.getByRole('textbox', { name: 'Wiersz pod tytułem' }).fill('Wiersz wpisany tutaj')
  const { kind, format, name, options, dueOn, revision } = await client.materials.get({ materialId })
  const lead = 'Wiersz innej osoby'
  await client.materials.putDetails({
    materialId,
    revision,
    kind,
    format,
    name,
    dueOn,
    options: { ...options, lead },
  })
  await button('Zapisz opcje').click()
  const conflict = page.getByRole('group', { name: 'Różnica: Wiersz pod tytułem' })
  await expect.element(conflict).toMatchTextContent('Wiersz innej osoby')
  await button('Zostaw wpisane').click()
  await button('Zapisz opcje').click()
  await expect
    .poll(async () => (await client.materials.get({ materialId })).options.lead)
    .toBe('Wiersz wpisany tutaj')
})

test('a file that is no picture is refused in words, and what was written stays', async () => {
  await openDraft()
  await button('Wgraj gotowy plik').click()
  await dialog.getByRole('textbox', { name: 'Co się zmieniło (nieobowiązkowo)' }).fill('Z drukarni')
  await dialog.getByRole('button', { name: 'Wgraj', exact: true }).click()
  await expect.element(dialog.getByText('Wybierz plik', { exact: true }).first()).toBeVisible()
  const file = new File(['to nie jest obraz'], 'plakat.png', { type: 'image/png' })
  await dialog.getByLabelText('Obraz (PNG lub JPG)').upload(file)
  await dialog.getByRole('button', { name: 'Wgraj', exact: true }).click()
  await expect.element(dialog).toMatchTextContent(/PNG/u)
  await expect
    .element(dialog.getByRole('textbox', { name: 'Co się zmieniło (nieobowiązkowo)' }))
    .toHaveValue('Z drukarni')
  await expectAccessible()
})

test('a material is taken off the board and brought back', async () => {
  await openDraft()
  await button('Usuń materiał').click()
  await dialog.getByRole('button', { name: 'Usuń materiał' }).click()
  await expect.element(page.getByText('To wydarzenie nie ma jeszcze materiałów')).toBeVisible()
  await button('Cofnij').click()
  await expect.element(page.getByRole('link', { name: 'Plakat', exact: true })).toBeVisible()
})

test('a viewer sees the preview and what the rules say, and changes nothing', async () => {
  await openDraft({ as: 'viewer' })
  await expect.element(rules).toMatchTextContent('to tylko wzór')
  await expect.element(button('Zapisz opcje')).not.toBeInTheDocument()
  await expect.element(button('Wgraj gotowy plik')).not.toBeInTheDocument()
  await expect.element(button('Usuń materiał')).not.toBeInTheDocument()
})

test('on a phone the preview and its options do not scroll sideways', async () => {
  await page.viewport(390, 844)
  await openDraft()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
