import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const anna = exampleId('forum-2027/person/przykladowa')
const profile = `/guests/${anna}`
const dialog = page.getByRole('dialog')

/** Catches the files that a page saves instead of leaving them on this computer: their names and texts. */
const catchFiles = () => {
  const files: { name: string; text: Promise<string> }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    files.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) })
  })
  return files
}

test('the dialog of erasing fits a phone', async () => {
  await page.viewport(390, 844)
  await openApp(profile)
  await page.getByRole('button', { name: 'Usuń trwale dane osoby' }).click()
  await expect.element(dialog.getByRole('button', { name: 'Usuń trwale' })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth)
  await page.viewport(1280, 800)
})

test('everything kept about a person is saved for them, to be read and for a machine', async () => {
  await openApp(profile)
  const files = catchFiles()
  await page.getByRole('button', { name: 'Pobierz dane osoby do czytania (HTML)' }).click()
  await expect.poll(() => files.length).toBe(1)
  await page.getByRole('button', { name: 'Pobierz dane osoby (JSON)' }).click()
  await expect.poll(() => files.length).toBe(2)
  const [toRead, forMachine] = await Promise.all(files.map(({ text }) => text))
  expect(files[0]?.name).toMatch(/^dane-przykladowa-wzor-anna-\d{4}-\d\d-\d\d\.html$/u)
  expect(toRead).toContain('<h1>Dane osoby: Anna Przykładowa-Wzór</h1>')
  expect(toRead).toContain('anna.przykladowa@example.org')
  const data: unknown = JSON.parse(forMachine ?? '')
  expect(data).toMatchObject({ personId: anna })
  expect(JSON.stringify(data)).toContain('anna.przykladowa@example.org')
})

test('a person is erased for good after saying what goes and what stays, and typing the surname', async () => {
  const { database, router } = await openApp(profile)
  await page.getByRole('button', { name: 'Usuń trwale dane osoby' }).click()
  await expect.element(dialog).toMatchTextContent('Tego nie można cofnąć.')
  await expect
    .element(dialog.getByRole('region', { name: 'Zniknie' }))
    .toMatchTextContent('Forum Współpracy Międzysektorowej 2027: Perspektywy współpracy przedsiębiorstw')
  const stays = dialog.getByRole('region', { name: 'Zostanie' })
  await expect.element(stays).toMatchTextContent('nazwisko w wersjach programu, które już opublikowano')
  await expect.element(stays).toMatchTextContent('zniknie dopiero z następną publikacją')
  await expectAccessible()

  await dialog.getByRole('textbox').fill('Przykładowa')
  await dialog.getByRole('button', { name: 'Usuń trwale' }).click()
  await expect.element(dialog.getByText('To nie jest nazwisko tej osoby')).toBeVisible()
  await dialog.getByRole('textbox').fill('Przykładowa-Wzór')
  await dialog.getByRole('button', { name: 'Usuń trwale' }).click()

  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Dane osoby usunięto trwale' }))
    .toBeVisible()
  expect(router.state.location.pathname).toBe('/guests/erased')
  await expectAccessible()
  const row = await database.selectFrom('person').selectAll().where('id', '=', anna).executeTakeFirst()
  expect(JSON.stringify(row)).not.toContain('Przykładowa')
  await router.navigate({ href: profile })
  await expect.element(page.getByText('Nie ma takiej osoby')).toBeVisible()
})

test('erasing somebody from a held programme says that it keeps their name', async () => {
  await openApp('/guests?q=romanczuk')
  await page.getByRole('link', { name: /Romańczuk-Fiodorowicz/u }).click()
  await page.getByRole('button', { name: 'Usuń trwale dane osoby' }).click()
  await expect
    .element(dialog.getByRole('region', { name: 'Zostanie' }))
    .toMatchTextContent('nazwisko w minionych programach')
})

test('only an administrator gives a person’s data out or erases them', async () => {
  await openApp(profile, { as: 'planner' })
  await expect.element(page.getByRole('link', { name: 'Edytuj' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Dane osobowe' })).not.toBeInTheDocument()
})

test('where a person’s data came from is typed with them, and shown on their page', async () => {
  await openApp(`${profile}/edit`)
  await page.getByRole('textbox', { name: 'Źródło danych' }).fill('strona urzędu miasta')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect
    .element(page.getByRole('region', { name: 'Tylko dla zespołu' }))
    .toMatchTextContent('strona urzędu miasta')
})
