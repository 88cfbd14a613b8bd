import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyPerson } from '#domain/emptyPerson.ts'
import { newId } from '#domain/id.ts'
import { client } from '#src/api/client.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const eventId = id('event')

/** The newest entry is the first one. */
const entry = (words: RegExp | string) => page.getByRole('listitem').filter({ hasText: words }).first()

const readPanel = async () => {
  const { items } = await client.panels.list({ eventId, q: 'z biznesem' })
  const [found] = items
  if (found === undefined) throw new Error('The forum has no such panel')
  return client.panels.get({ panelId: found.id })
}

const setStart = async (start: string) => {
  const { id: panelId, ...panel } = await readPanel()
  return client.panels.putDetails({ ...panel, panelId, start })
}

beforeEach(() => page.viewport(1280, 800))

test('an hour changed on a panel stands in its history with both sides and a name, and goes back from there', async () => {
  const { router } = await openApp('/settings')
  await setStart('10:00')
  const panel = await setStart('11:00')
  await router.navigate({ to: '/panels/$panelId', params: { panelId: panel.id } })
  await page.getByRole('link', { name: 'Historia' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Historia' })).toHaveFocus()
  await expect.element(entry('11:00')).toMatchTextContent('Adam Administrujący')
  await expect.element(entry('11:00')).toMatchTextContent('Zmieniono dane panelu')
  await expect.element(entry('11:00')).toMatchTextContent('Początek: 10:00 → 11:00')

  await entry('10:00 → 11:00')
    .getByRole('button', { name: /^Cofnij/u })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Cofnąć tę zmianę?' })
  await expect.element(dialog).toMatchTextContent(`Zmieniono dane panelu: ${panel.title}`)
  await dialog.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(entry('cofnięcie wcześniejszej zmiany')).toMatchTextContent('Początek: 11:00 → 10:00')
  expect((await readPanel()).start).toBe('10:00')
})

test('what somebody changed again since is not taken back: the page says so, and the newer value stays', async () => {
  const { router } = await openApp('/settings')
  const panel = await setStart('10:00')
  await setStart('11:00')
  await router.navigate({ to: '/panels/$panelId/history', params: { panelId: panel.id } })
  await entry('11:15 → 10:00')
    .getByRole('button', { name: /^Cofnij/u })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Cofnąć tę zmianę?' })
  await dialog.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent('od tamtej pory zmieniono to ponownie')
  expect((await readPanel()).start).toBe('11:00')
})

test('an event’s own tab tells of its panels too, and leads to them', async () => {
  const { router } = await openApp(`/events/${eventId}`)
  const panel = await setStart('10:00')
  const [first, ...others] = panel.people.filter((place) => place.role !== 'moderator')
  if (first === undefined) throw new Error('The panel has no guests')
  await client.panels.putLineup({
    panelId: panel.id,
    lineupRevision: panel.lineupRevision,
    people: [
      ...panel.people.filter((place) => place.role === 'moderator'),
      { ...first, role: 'reserve' },
      ...others,
    ],
  })
  await page.getByRole('link', { name: 'Historia' }).click()
  const name = [first.card.titleBefore, first.card.given, first.card.family].filter(Boolean).join(' ')
  const lineup = entry('Zmieniono skład panelu')
  await expect.element(lineup).toMatchTextContent(`${name}, Rola: ekspert → rezerwa`)
  await lineup.getByRole('link', { name: panel.title }).click()
  await expect.poll(() => router.state.location.pathname).toBe(`/panels/${panel.id}`)
})

test('a long text is folded, and opens with what was there and what is', async () => {
  const { router } = await openApp('/settings')
  const personId = id('person/probny')
  const person = await client.people.get({ personId })
  const bio = 'Pierwszy akapit biogramu.\nDrugi akapit.'
  await client.people.putDetails({ ...person, personId, bio, updateComing: false })
  await router.navigate({ to: '/guests/$personId', params: { personId } })
  await page.getByRole('link', { name: 'Historia' }).click()
  await expect.element(page.getByText(/Drugi akapit/u)).not.toBeVisible()
  await page.getByText(/zmieniono tekst/u).click()
  await expect.element(page.getByText(/Drugi akapit/u)).toBeVisible()
})

test('a new person’s entry keeps what was typed in folds, and empty fields say nothing', async () => {
  const { router } = await openApp('/settings')
  const personId = newId()
  await client.people.create({ ...emptyPerson, id: personId, given: 'Zofia', family: 'Testowa' })
  await router.navigate({ to: '/moderators/$personId/history', params: { personId } })
  await page.getByText('Zapisane dane').click()
  await expect.element(page.getByText('Nazwisko: Testowa')).toBeVisible()
  await expect.element(page.getByText(/Telefon/u)).not.toBeInTheDocument()
})

test('whoever leaves the directory is missed in the history of their panel', async () => {
  const { router } = await openApp('/settings')
  const panel = await readPanel()
  await client.people.remove({ personId: id('person/testowy') })
  await router.navigate({ to: '/panels/$panelId/history', params: { panelId: panel.id } })
  const lineup = entry('Zmieniono skład po zmianie w katalogu osób')
  await expect.element(lineup).toMatchTextContent(/Usunięto: .*Testowy/u)
  // The person comes back from their own entry, and their places with them.
  await expect.element(lineup.getByRole('button', { name: /^Cofnij/u })).not.toBeInTheDocument()
})

test('of an erased person the history keeps that something was changed, not what', async () => {
  const { router } = await openApp('/settings')
  const panel = await readPanel()
  const [gone] = panel.people.filter((place) => place.role !== 'moderator')
  if (gone === undefined) throw new Error('The panel has no guests')
  await client.panels.putLineup({
    panelId: panel.id,
    lineupRevision: panel.lineupRevision,
    people: panel.people.map((place) => (place.id === gone.id ? { ...place, role: 'reserve' } : place)),
  })
  await client.people.erase({ personId: gone.personId })
  await router.navigate({ to: '/panels/$panelId/history', params: { panelId: panel.id } })
  await expect.element(entry('Zmieniono skład panelu')).toMatchTextContent('usunięto dane osoby')
  await expect.element(page.getByText(gone.card.family)).not.toBeInTheDocument()
})

test('somebody who only reads is offered nothing to take back', async () => {
  const { router, signInAs } = await openApp('/events', { as: 'viewer' })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await signInAs('administrator')
  const panel = await setStart('10:00')
  await signInAs('viewer')
  await router.navigate({ to: '/panels/$panelId/history', params: { panelId: panel.id } })
  await expect.element(entry('10:00')).toBeVisible()
  await expect.element(page.getByRole('button', { name: /^Cofnij/u })).not.toBeInTheDocument()
})

test('the whole history is under the settings, narrowed by what it is about', async () => {
  const { router } = await openApp('/settings')
  await setStart('10:00')
  const settings = await client.settings.get()
  await client.settings.put({ ...settings, lineupDeadlineDays: 21 })
  await page.getByRole('link', { name: 'Historia' }).click()
  await expect.element(entry('Zmieniono dane panelu')).toBeVisible()
  await page.getByRole('combobox', { name: 'Czego dotyczy' }).selectOptions('Ustawienia')
  await expect.element(entry('Zmieniono ustawienia')).toMatchTextContent('Moderator: skład panelu: 14 → 21')
  await expect.element(page.getByText('Zmieniono dane panelu')).not.toBeInTheDocument()
  expect(router.state.location.search).toEqual({ entity: 'settings' })
})

test('where nothing was changed yet, the page says what will be here', async () => {
  await openApp(`/partners/${id('organisation/wzor')}/history`)
  await expect.element(page.getByText('Nic jeszcze nie zmieniono')).toBeVisible()
})

test('the history of something that is not there says so', async () => {
  await openApp(`/guests/${newId()}/history`)
  await expect.element(page.getByRole('heading', { name: 'Nie ma takiej osoby' })).toBeVisible()
})

test('older entries are read when asked for', async () => {
  const { router } = await openApp('/settings')
  const settings = await client.settings.get()
  for (const days of Array.from({ length: 61 }, (_, index) => index + 100)) {
    const { revision } = await client.settings.get()
    await client.settings.put({ ...settings, lineupDeadlineDays: days, revision })
  }
  await router.navigate({ to: '/settings/history', search: { entity: 'settings' } })
  await expect.element(entry('159 → 160')).toBeVisible()
  await expect.element(page.getByText('14 → 100')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Pokaż starsze' }).click()
  await expect.element(entry('14 → 100')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Pokaż starsze' })).not.toBeInTheDocument()
})

test('the history is accessible in both schemes, and on a phone the page does not scroll sideways', async () => {
  const { router } = await openApp('/settings')
  const panel = await setStart('10:00')
  const event = await client.events.get({ eventId })
  const venueAccess = 'Wejście bez progów od parkingu, winda i pętla indukcyjna. '.repeat(4)
  await client.events.putDetails({ ...event, eventId, venueAccess })
  await router.navigate({ to: '/events/$eventId/history', params: { eventId } })
  await expect.element(entry(panel.title)).toBeVisible()
  await page.getByText(/zmieniono tekst/u).click()
  await expectAccessible()
  await page.viewport(390, 844)
  await expect.element(entry(panel.title)).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  await expectAccessible()
  await page
    .getByRole('button', { name: /^Cofnij/u })
    .first()
    .click()
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('what was sent, answered and told stands in the history in words, and none of it can be taken back there', async () => {
  const { router } = await openApp('/panels', { seed: 'asked' })
  const panelId = id('item/2')
  const { hash } = await client.lineups.get({ panelId })
  const said = { kind: 'on-behalf', channel: 'phone', note: 'Rozmowa' } as const
  await client.lineups.decide({
    panelId,
    id: newId(),
    hash,
    decision: { ...said, answer: 'signed', comment: '' },
  })
  await client.lineups.comment({ panelId, id: newId(), text: 'Prosimy jeszcze o tytuł' })
  await client.lineups.putMark({ panelId, isToBeConfirmed: true })
  await router.navigate({ to: '/panels/$panelId/history', params: { panelId } })
  await expect
    .element(entry('Zapisano odpowiedź na skład'))
    .toMatchTextContent('wersja 1: potwierdzono, zapisano w imieniu')
  await expect.element(entry('Napisano w rozmowie o składzie')).toMatchTextContent('Prosimy jeszcze o tytuł')
  await expect
    .element(entry('Zmieniono oznaczenie'))
    .toMatchTextContent('Publikacja „do potwierdzenia”: nie → tak')
  await expect.element(entry('Jan Próbny, termin')).toMatchTextContent('Poproszono o odpowiedź')
  await expect.element(entry('wersja 1, termin')).toMatchTextContent('wersja 1, termin wt 5 X 2027')
  expect(page.getByRole('button', { name: /^Cofnij/u }).elements()).toHaveLength(0)
  await expectAccessible()
})

test('letters that went out stand in the history of the event, each with its state', async () => {
  const { router } = await openApp('/panels', { seed: 'asked' })
  const { items } = await client.messages.list({ eventId })
  await client.messages.send({ messageIds: items.filter(({ to }) => to !== '').map((letter) => letter.id) })
  await router.navigate({ to: '/events/$eventId/history', params: { eventId } })
  await expect.element(entry('szkic → w drodze')).toMatchTextContent('Wysyłka listów')
  await expect.element(entry('szkic → w drodze')).toMatchTextContent('Jan Próbny')
})
