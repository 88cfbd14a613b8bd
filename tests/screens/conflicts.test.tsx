import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2027/event')
const programme = `/events/${eventId}/programme`
const address = `${programme}/conflicts`
const first = 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem'
const second = 'Perspektywy współpracy sektora ekonomii społecznej z biznesem'
const region = (name: string | RegExp) => page.getByRole('region', { name })
const dialog = page.getByRole('dialog')

/** Both timed panels at once, with the moderator of the first on the second too. */
const doubleBook = async (start = '10:30') => {
  const { items } = await client.programmeItems.list({ eventId })
  const [one, other] = [first, second].map((title) => items.find((item) => item.title === title))
  if (!one || !other) throw new Error('No panels')
  const panel = await client.panels.get({ panelId: other.id })
  const { title, abstract, day, durationMinutes, roomId, ownerId, facts, revision } = panel
  await client.panels.putDetails({
    panelId: other.id,
    revision,
    title,
    abstract,
    day,
    start,
    durationMinutes,
    roomId,
    ownerId,
    facts,
  })
  const [moderator] = one.people
  if (!moderator) throw new Error('No moderator')
  const { personId } = moderator
  const others = panel.people.filter((person) => person.personId !== personId)
  const expert = { id: exampleId('twice'), personId, role: 'expert' as const, card: null }
  await client.panels.putLineup({
    panelId: other.id,
    lineupRevision: panel.lineupRevision,
    people: [
      ...others.map(({ id, personId: who, role }) => ({ id, personId: who, role, card: null })),
      expert,
    ],
  })
}

const openConflicts = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp('/events', options)
  await doubleBook()
  await app.router.navigate({ to: address })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Kolizje' })).toBeVisible()
  return app
}

test('a double booking is said with both sides, each leading to the form in which it is moved', async () => {
  const { router } = await openConflicts()
  const errors = region(/^Do rozwiązania/u)
  await expect
    .element(errors)
    .toMatchTextContent('dr Anna Przykładowa-Wzór: w dwóch miejscach naraz przez 30 min')
  await expect.element(errors).toMatchTextContent('10:00–11:00')
  await expect.element(errors).toMatchTextContent('10:30–11:30')
  await expectAccessible()
  await errors.getByRole('link', { name: `Przenieś: ${second}` }).click()
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/panels\/[^/]+\/edit$/u)
  const own = region('Kolizje')
  await expect.element(own).toMatchTextContent('w dwóch miejscach naraz')
  // What is typed is checked before it is saved.
  await page.getByLabelText('Początek').fill('11:00')
  await expect.element(own).not.toMatchTextContent('w dwóch miejscach naraz')
  await page.getByLabelText('Początek').fill('10:59')
  await expect.element(own).toMatchTextContent('naraz przez 1 min')
})

test('a conflict is let stand with a reason, says who did it, and is opened again', async () => {
  await openConflicts({ as: 'planner' })
  await region(/^Do rozwiązania/u)
    .getByRole('button', { name: 'Pomiń z uzasadnieniem' })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Pomiń z uzasadnieniem' }).click()
  await expect.element(dialog).toMatchTextContent('Wpisz tekst w tym polu')
  await dialog.getByRole('textbox', { name: 'Dlaczego może tak zostać' }).fill('Wejdzie na koniec')
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Pomiń z uzasadnieniem' }).click()
  const ignored = region(/^Pominięte/u)
  await expect.element(ignored).toMatchTextContent('Pominięto: „Wejdzie na koniec” (Olga Planująca')
  await expect.element(region(/^Do rozwiązania/u)).not.toBeInTheDocument()
  await ignored.getByRole('button', { name: 'Otwórz ponownie' }).click()
  await dialog.getByRole('button', { name: 'Otwórz ponownie' }).click()
  await expect.element(region(/^Do rozwiązania/u)).toMatchTextContent('w dwóch miejscach naraz')
})

test('once its facts change it is open again, and says that it had been let stand and why', async () => {
  const { router } = await openApp('/events')
  await doubleBook()
  const { items } = await client.conflicts.list({ eventId })
  const conflict = items.find(({ kind }) => kind === 'person-twice')
  if (!conflict) throw new Error('No conflict')
  const { key, factsHash } = conflict
  await client.conflicts.decide({
    eventId,
    id: exampleId('decision'),
    key,
    factsHash,
    answer: 'ignored',
    reason: 'Wejdzie na koniec',
  })
  await doubleBook('10:45')
  await router.navigate({ to: address })
  await expect
    .element(region(/^Do rozwiązania/u))
    .toMatchTextContent('Pominięto wcześniej, ale od tego czasu coś się zmieniło: „Wejdzie na koniec”')
})

test('a programme without conflicts says what would stand here; the board of readiness leads to those that there are', async () => {
  const { router } = await openApp(address)
  await expect.element(page.getByText('Program nie ma otwartych kolizji')).toBeVisible()
  await expectAccessible()
  await doubleBook()
  await router.navigate({ to: `/events/${eventId}` })
  await page.getByRole('link', { name: /^1\skolizja, z\sktórą program nie może się odbyć/u }).click()
  await expect.poll(() => router.state.location.pathname).toBe(address)
})

test('a viewer reads conflicts and decides nothing', async () => {
  const { database, router } = await openApp('/events', { as: 'viewer' })
  await database
    .updateTable('programme_item')
    .set({ day: '2027-10-14' })
    .where('eventId', '=', eventId)
    .where('title', '=', second)
    .execute()
  await page.getByRole('link', { name: /2027/u }).click()
  await page.getByRole('link', { name: /z\sktórą program nie może się odbyć/u }).click()
  await expect.element(region(/^Do rozwiązania/u)).toMatchTextContent('Dzień spoza wydarzenia')
  expect(page.getByRole('button', { name: 'Pomiń z uzasadnieniem' }).elements()).toEqual([])
  await page.getByRole('link', { name: second, exact: true }).click()
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/panels\/[^/]+$/u)
})

test('hours, rooms and people are one form; what contradicts them is a conflict as soon as it is saved', async () => {
  const { router } = await openApp(programme)
  await page.getByRole('link', { name: 'Zasady planowania' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Zasady planowania' })).toBeVisible()
  await page.getByLabelText('Najpóźniejszy koniec').fill('12:00')
  await page.getByRole('textbox', { name: 'Minuty na przejście między salami' }).fill('10')
  await page.getByRole('combobox', { name: 'Dodaj osobę z ograniczoną dostępnością' }).fill('Wzorcowa')
  await page.getByRole('option', { name: /Maria Wzorcowa/u }).click()
  const hours = page.getByRole('group', { name: 'Maria Wzorcowa' })
  await hours.getByLabelText('Od').fill('10:00')
  await hours.getByLabelText('Do').fill('12:00')
  await hours.getByRole('button', { name: 'Dodaj przedział' }).click()
  await expectAccessible()
  await page.getByRole('button', { name: 'Usuń przedział 2: Maria Wzorcowa' }).click()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.poll(() => router.state.location.pathname).toBe(address)
  await expect
    .element(region(/^Do rozwiązania/u))
    .toMatchTextContent('Maria Wzorcowa: poza podaną dostępnością')
  await expect
    .element(region(/^Do sprawdzenia/u))
    .toMatchTextContent('Poza godzinami wydarzenia: od początku dnia do 12:00')
  expect(await client.planningRules.get({ eventId })).toMatchObject({
    opensAt: null,
    closesAt: '12:00',
    graceMinutes: 10,
    people: [{ name: 'Maria Wzorcowa', intervals: [{ day: '2027-10-12', from: '10:00', to: '12:00' }] }],
  })
})

test('rules that a colleague changed meanwhile are merged, and the same field shows both sides', async () => {
  await openApp(`${programme}/rules`)
  await page.getByRole('textbox', { name: 'Minuty na przejście między salami' }).fill('15')
  const none = { opensAt: null, closesAt: null, expectedPeople: 70, rooms: [], people: [] }
  await client.planningRules.put({ ...none, graceMinutes: 20, eventId, planningRevision: 1 })
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('Ktoś zmienił to samo w międzyczasie')
  await expect
    .element(page.getByRole('group', { name: 'Różnica: Minuty na przejście między salami' }))
    .toMatchTextContent('20')
  await userEvent.keyboard('{Escape}')
})
