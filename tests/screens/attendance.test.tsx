import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2023/event')
const panel = 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem'
const button = (name: string) => page.getByRole('button', { name, exact: true })
const presence = (name: string) => page.getByRole('group', { name: `Obecność: ${name}` })
const picture = page.getByRole('complementary', { name: 'Obraz frekwencji' })
const total = page.getByRole('textbox', { name: 'Liczba osób' })
const people = page.getByRole('textbox', { name: 'Osób', exact: true })

/** The attendance of the forum of 2023, of which only the total and the sectors are known. */
const openAttendance = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp(`/events/${eventId}/attendance`, { as: 'planner', ...options })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Frekwencja' })).toBeVisible()
  return app
}

test('the forum of 2023 shows its seventy people and its sectors, whose numbers nobody knows', async () => {
  await openAttendance()
  await expect.element(total).toHaveValue('70')
  await expect.element(picture).toMatchTextContent('70 osób')
  await expect.element(picture).toMatchTextContent('organizacje pozarządowe liczba nieznana')
  await expect.element(picture).not.toMatchTextContent('Zapowiedziani i obecni')
  await expectAccessible()
})

test('numbers are summed as they are typed, and more in the sectors than in all is refused at the total', async () => {
  await openAttendance()
  await people.nth(0).fill('30')
  await people.nth(1).fill('25')
  await expect.element(page.getByText('Razem w sektorach: 55 · pozostali: 15')).toBeVisible()
  await people.nth(1).fill('45')
  await button('Zapisz').click()
  await expect.element(total).toHaveAccessibleDescription(/tyle osób, ile jest razem w\ssektorach/u)
  expect((await client.attendance.get({ eventId })).attendanceRevision).toBe(1)
  await people.nth(1).fill('25')
  await button('ekonomia społeczna').click()
  await expect.element(people.nth(3)).toHaveFocus()
  await button('Zapisz').click()
  await expect.element(page.getByText('Zapisano frekwencję')).toBeVisible()
  await expect.element(picture).toMatchTextContent('samorząd 30')
  await expect.element(picture).toMatchTextContent('organizacje pozarządowe 25')
  await expect.element(picture).toMatchTextContent('pozostali 15')
  expect((await client.attendance.get({ eventId })).sectors.map((it) => [it.sector, it.people])).toEqual([
    ['samorząd', 30],
    ['organizacje pozarządowe', 25],
    ['biznes', null],
    ['ekonomia społeczna', null],
  ])
})

test('a sector that is taken away leaves what was typed for the others', async () => {
  await openAttendance()
  await people.nth(1).fill('25')
  await people.nth(2).fill('12')
  await button('Usuń sektor: samorząd').click()
  await expect.element(people.nth(0)).toHaveValue('25')
  await expect.element(people.nth(1)).toHaveValue('12')
  await people.nth(1).fill('kilka')
  await button('Zapisz').click()
  await expect.element(people.nth(1)).toHaveAccessibleDescription('Wpisz liczbę całkowitą')
  await people.nth(1).fill('-5')
  await button('Zapisz').click()
  await expect.element(people.nth(1)).toHaveAccessibleDescription(/^Wpisz liczbę nie mniejszą niż /u)
})

test('at the door a whole panel is ticked at once, one sends a substitute, and pressing again takes it back', async () => {
  await openAttendance()
  await button(`Wszyscy na miejscu: ${panel}`).click()
  await presence('Mirosław Duży').getByRole('button', { name: 'Zastępstwo' }).click()
  await page.getByRole('textbox', { name: /^W\szastępstwie/u }).fill('Ewa Zastępcza')
  const absent = presence('Jakub Jarząbek').getByRole('button', { name: 'Nie ma' })
  await absent.click()
  await expect.element(absent).toHaveAttribute('aria-pressed', 'true')
  await absent.click()
  await expect.element(absent).toHaveAttribute('aria-pressed', 'false')
  await button('Zapisz').click()
  await expect.element(picture).toMatchTextContent('Na miejscu: 3 z 14 zapowiedzianych osób')
  await expect.element(picture).toMatchTextContent('0 z 3 · zastępstwo: 1 · nie sprawdzono: 2')
  const { presences } = await client.attendance.get({ eventId })
  expect(presences.map((mark) => [mark.presence, mark.substitute])).toEqual([
    ['substitute', 'Ewa Zastępcza'],
    ['present', ''],
    ['present', ''],
    ['present', ''],
  ])
  await expectAccessible()
})

test('what a colleague ticked at another door meanwhile stays', async () => {
  await openAttendance()
  await presence('Mirosław Duży').getByRole('button', { name: 'Na miejscu' }).click()
  const { announced } = await client.attendance.get({ eventId })
  const jakub = announced[0]?.people[1]?.appearanceId ?? ''
  await client.attendance.put({
    eventId,
    attendanceRevision: 1,
    total: 70,
    sectors: [],
    presences: [{ appearanceId: jakub, presence: 'absent', substitute: '', note: 'chory' }],
  })
  await button('Zapisz').click()
  await expect
    .poll(async () => {
      const saved = await client.attendance.get({ eventId })
      return [saved.sectors, saved.presences.map((mark) => mark.presence)]
    })
    .toEqual([[], ['present', 'absent']])
})

test('when both ticked the same person differently, it asks which holds', async () => {
  await openAttendance()
  await presence('Mirosław Duży').getByRole('button', { name: 'Na miejscu' }).click()
  const { announced, sectors } = await client.attendance.get({ eventId })
  const appearanceId = announced[0]?.people[0]?.appearanceId ?? ''
  const presences = [{ appearanceId, presence: 'absent' as const, substitute: '', note: '' }]
  await client.attendance.put({ eventId, attendanceRevision: 1, total: 70, sectors, presences })
  await button('Zapisz').click()
  const question = page.getByRole('group', { name: 'Różnica: Mirosław Duży' })
  await expect.element(question).toMatchTextContent(/Wpisane tutaj\s*Na miejscu/u)
  await expect.element(question).toMatchTextContent(/Zapisane przez inną osobę\s*Nie ma/u)
  await question.getByRole('button', { name: 'Weź zapisane' }).click()
  await expect
    .element(presence('Mirosław Duży').getByRole('button', { name: 'Nie ma' }))
    .toHaveAttribute('aria-pressed', 'true')
})

test('one person announced is one in the sentence too', async () => {
  const { database, router } = await openApp('/events', { as: 'planner' })
  const { announced } = await client.attendance.get({ eventId })
  const only = announced.flatMap((item) => item.people)[0]?.appearanceId ?? ''
  await database.deleteFrom('appearance').where('id', '!=', only).execute()
  await router.navigate({ href: `/events/${eventId}/attendance` })
  await page.getByRole('button', { name: 'Na miejscu', exact: true }).click()
  await button('Zapisz').click()
  await expect.element(picture).toMatchTextContent('Na miejscu: 1 z 1 zapowiedzianej osoby')
})

test('before the event the tab says what belongs here and leads to the greeting list', async () => {
  const coming = exampleId('forum-2027/event')
  await openApp(`/events/${coming}/attendance`, { as: 'planner' })
  await expect
    .element(page.getByRole('heading', { name: 'Tu będzie, ile osób przyszło i kto był z zapowiedzianych' }))
    .toBeVisible()
  await expect
    .element(page.getByText(/Formularz otworzy się w\sdniu wydarzenia: wt 12 X 2027/u))
    .toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Ułóż listę powitań' }))
    .toHaveAttribute('href', `/events/${coming}/greetings`)
})

test('what belongs to the day of an event is one list, above its pages and in the search', async () => {
  const { router } = await openAttendance()
  const day = page.getByRole('navigation', { name: 'Dzień wydarzenia i po nim' })
  const names = (links: Element[]) => links.map((link) => link.textContent)
  const parts = ['Frekwencja', 'Lista powitań', 'Scenariusze moderatorów', 'Podsumowanie', 'Dokumentacja']
  expect(names(day.getByRole('link').elements())).toEqual(parts)
  await day.getByRole('link', { name: 'Podsumowanie' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Podsumowanie' })).toBeVisible()
  // The tab that they belong to stays marked.
  const tab = page.getByRole('navigation', { name: 'Części wydarzenia' }).getByRole('link')
  await expect.element(tab.filter({ hasText: 'Frekwencja' })).toHaveAttribute('aria-current', 'true')
  await userEvent.keyboard('{Control>}k{/Control}')
  const inEvent = page.getByRole('group', { name: 'W tym wydarzeniu' })
  await expect.element(inEvent).toBeVisible()
  expect(names(inEvent.getByRole('option').elements())).toEqual(expect.arrayContaining(parts))
  await page.getByRole('combobox', { name: /^Szukaj/u }).fill('dokumentacja')
  await inEvent.getByRole('option', { name: 'Dokumentacja' }).click()
  await expect.poll(() => router.state.location.pathname).toBe(`/events/${eventId}/evidence`)
})

test('a viewer reads who came and changes nothing', async () => {
  await openAttendance({ as: 'viewer' })
  await expect.element(page.getByText('Mirosław Duży')).toBeVisible()
  await expect.element(page.getByText('Nie sprawdzono').first()).toBeVisible()
  expect(page.getByRole('button', { name: 'Zapisz' }).elements()).toEqual([])
})
