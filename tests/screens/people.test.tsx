import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eichner = exampleId('forum-2023/person/eichner')
const probny = exampleId('forum-2027/person/probny')
const przykladowa = exampleId('forum-2027/person/przykladowa')
const textbox = (name: string | RegExp) => page.getByRole('textbox', { name })
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const updateComing = () => page.getByRole('checkbox', { name: 'Zmień też na nadchodzących wydarzeniach' })
const save = () => page.getByRole('button', { name: 'Zapisz', exact: true }).click()

test('somebody who spoke and was a guest of a panel in 2023 shows both', async () => {
  await openApp(`/guests/${eichner}`)
  await expect.element(heading('Mateusz Eichner')).toBeVisible()
  await expect.element(page.getByText('prelegent', { exact: true })).toBeVisible()
  await expect.element(page.getByText('gość panelu')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Forum Współpracy Międzysektorowej' })).toBeVisible()
  await expect.element(page.getByText(/^Nigdy nie trafia do programu/u)).toBeVisible()
})

test('an address of nobody says so and leads to the directory', async () => {
  await openApp('/guests/nikt')
  await expect.element(page.getByRole('heading', { name: 'Nie ma takiej osoby' })).toBeVisible()
  await page.getByRole('link', { name: 'Przejdź do katalogu osób' }).click()
  await expect.element(heading('Goście')).toBeVisible()
})

test('nobody is saved while a similar person stands unanswered; somebody else is then saved', async () => {
  const { database } = await openApp('/guests/new')
  await textbox(/^Imię/u).fill('Martyna')
  await textbox(/^Nazwisko/u).fill('Wronka Pospiech')
  const similar = page.getByRole('region', { name: 'Podobna osoba' })
  await expect.element(similar.getByText(/Martyna Wronka-Pośpiech/u)).toBeVisible()
  await save()
  await expect.element(similar.getByText(/^Jeszcze nie zapisano/u)).toBeVisible()
  const named = () => database.selectFrom('person').select('id').where('given', '=', 'Martyna').execute()
  expect(await named()).toHaveLength(1)
  await similar.getByRole('button', { name: 'To ktoś inny' }).click()
  await save()
  await expect.element(heading('Martyna Wronka Pospiech')).toBeVisible()
  expect(await named()).toHaveLength(2)
})

test('the same person opens the profile that is there already', async () => {
  await openApp('/moderators/new')
  await expect.element(page.getByRole('switch', { name: 'Może moderować' })).toBeChecked()
  await textbox(/^Imię/u).fill('Jan')
  await textbox(/^Nazwisko/u).fill('Próbny')
  await page.getByRole('button', { name: 'To ta sama osoba' }).click()
  await expect.element(heading('dr Jan Próbny')).toBeVisible()
})

test('a change prints anew at coming events when asked, and says how many places that is', async () => {
  const { database } = await openApp(`/guests/${probny}/edit`)
  await expect.element(page.getByText(/^Dotyczy 2\smiejsc w\sprogramie/u)).toBeVisible()
  await expect.element(updateComing()).toBeChecked()
  await textbox('Stanowisko').fill('przewodniczący rady')
  await save()
  await expect.element(heading('dr Jan Próbny')).toBeVisible()
  const printed = () =>
    database.selectFrom('appearance').select('printedPosition').where('personId', '=', probny).execute()
  expect(new Set((await printed()).map((place) => place.printedPosition))).toEqual(
    new Set(['przewodniczący rady']),
  )
})

test('without being asked, a coming programme keeps its card, and the difference is shown quietly', async () => {
  await openApp(`/guests/${przykladowa}/edit`)
  await updateComing().click()
  await textbox('Stanowisko').fill('przewodnicząca')
  await save()
  await expect.element(page.getByText(/^W\sprogramie: dr Anna Przykładowa-Wzór, dyrektor/u)).toBeVisible()
  await page.getByRole('link', { name: 'Edytuj' }).click()
  // A card that differs is not overwritten unasked.
  await expect.element(updateComing()).not.toBeChecked()
})

test('a change of the same field elsewhere shows both sides and keeps what was typed', async () => {
  const { database } = await openApp(`/guests/${probny}/edit`)
  await textbox('Stanowisko').fill('przewodniczący rady')
  await database
    .updateTable('person')
    .set({ position: 'wiceprezes', revision: 2 })
    .where('id', '=', probny)
    .execute()
  await save()
  const conflict = page.getByRole('group', { name: 'Różnica: Stanowisko' })
  await expect.element(conflict.getByText('przewodniczący rady')).toBeVisible()
  await expect.element(conflict.getByText('wiceprezes')).toBeVisible()
  await expect.element(textbox('Stanowisko')).toHaveValue('przewodniczący rady')
  await conflict.getByRole('button', { name: 'Zostaw wpisane' }).click()
  await save()
  await expect.element(page.getByText('przewodniczący rady, Spółdzielnia Socjalna Przykład')).toBeVisible()
})

test('leaving a half-filled form asks first', async () => {
  await openApp('/guests/new')
  await textbox('Stanowisko').fill('prezeska')
  await page.getByRole('button', { name: 'Anuluj' }).click()
  const question = page.getByRole('dialog', { name: 'Zmiany nie są zapisane' })
  await expect.element(question).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(textbox('Stanowisko')).toHaveValue('prezeska')
})

test('deleting says what it touches, and can be undone with the places', async () => {
  const { router } = await openApp(`/guests/${probny}`)
  await page.getByRole('button', { name: 'Usuń' }).click()
  const question = page.getByRole('dialog')
  await expect.element(question.getByText(/^Zwolnią się 2\smiejsca na nadchodzących/u)).toBeVisible()
  await question.getByRole('button', { name: 'Usuń' }).click()
  await expect.element(heading('Goście')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'dr Jan Próbny' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('link', { name: 'dr Jan Próbny' })).toBeVisible()
  await router.navigate({ to: '/guests/$personId', params: { personId: probny } })
  await expect.element(page.getByText('moderacja', { exact: true })).toBeVisible()
})

test('moderators are listed with their workload, and who may moderate stands among them', async () => {
  const { database } = await openApp('/moderators')
  await expect.element(page.getByRole('link', { name: 'prof. Łucja Zmyślona' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Maria Kamyk' })).not.toBeInTheDocument()
  await database
    .updateTable('person')
    .set({ mayModerate: 1 })
    .where('id', '=', exampleId('forum-2023/person/kamyk'))
    .execute()
  await page.getByRole('searchbox').fill('kamyk')
  await expect.element(page.getByRole('row', { name: /Maria Kamyk.*może moderować/u })).toBeVisible()
})

test('the directory is narrowed by event and role, and the address keeps it', async () => {
  const { router } = await openApp('/guests')
  await page.getByRole('combobox', { name: 'Rola' }).selectOptions('ekspert')
  await expect.element(page.getByRole('link', { name: 'Zenon Testowy-Dwojga' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Mateusz Eichner' })).not.toBeInTheDocument()
  expect(router.state.location.search).toEqual({ role: 'expert' })
  const eventId = exampleId('forum-2023/event')
  const events = page.getByRole('combobox', { name: 'Wydarzenie' })
  await events.hover()
  await events.selectOptions(eventId)
  await expect.element(page.getByRole('heading', { name: 'Nikt nie pasuje do tych filtrów' })).toBeVisible()
  expect(router.state.location.search).toEqual({ role: 'expert', eventId })
})

test('everybody on an event is listed once and narrowed by role', async () => {
  const event = exampleId('forum-2023/event')
  const { router } = await openApp(`/events/${event}/people`)
  const people = page.getByRole('list', { name: 'Osoby na wydarzeniu' })
  await expect.element(people.getByRole('link', { name: 'Mateusz Eichner' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Rola' }).selectOptions('moderacja')
  await expect.element(people.getByRole('link', { name: 'Mateusz Eichner' })).not.toBeInTheDocument()
  await expect.element(people.getByRole('link', { name: 'dr Martyna Wronka-Pośpiech' })).toBeVisible()
  expect(router.state.location.search).toEqual({ role: 'moderator' })
})

test.for([
  ['the list of moderators', '/moderators', 'Moderatorzy'],
  ['a profile', `/guests/${probny}`, 'dr Jan Próbny'],
  ['the form', `/guests/${probny}/edit`, 'Edycja: dr Jan Próbny'],
  ['the people of an event', `/events/${exampleId('forum-2023/event')}/people`, 'Osoby'],
] as const)('%s is accessible in both schemes and fits a phone', async ([, path, title]) => {
  await openApp(path)
  await expect.element(heading(title)).toBeVisible()
  await expectAccessible()
  await page.viewport(390, 844)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
