import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const businessPanel = 'Perspektywy współpracy sektora ekonomii społecznej z biznesem'
const comingForum = 'Forum Współpracy Międzysektorowej 2027'

const panelLinks = () =>
  page
    .getByRole('table', { name: 'Panele' })
    .getByRole('link')
    .elements()
    .map((link) => link.textContent)

/** The panel of the forum still being planned, as the API answers it. */
const readPanel = async (q = businessPanel) => {
  const { items } = await client.panels.list({ q, period: 'upcoming' })
  const [found] = items
  if (found === undefined) throw new Error('The forum has no such panel')
  return client.panels.get({ panelId: found.id })
}

test('panels of every event are listed with their moderator, and with what each lacks', async () => {
  await openApp('/panels')
  const row = page.getByRole('row').filter({ hasText: 'dr Jan Próbny' })
  await expect.element(row).toMatchTextContent('do ustalenia')
  await expect.element(row).toMatchTextContent('bez gości')
  expect(panelLinks()).toHaveLength(6)
})

test('a filter narrows the list, stands in the address, and comes back with the back button', async () => {
  const { router } = await openApp('/panels')
  await page.getByRole('combobox', { name: 'Stan' }).selectOptions('bez gości')
  await expect.poll(panelLinks).toEqual(['Deinstytucjonalizacja usług społecznych jako szansa i wyzwanie'])
  expect(router.state.location.search).toEqual({ status: 'no-guests' })
  await page.getByRole('link', { name: /Deinstytucjonalizacja/u }).click()
  await expect.element(page.getByRole('form', { name: 'Skład panelu' })).toBeVisible()
  router.history.back()
  await expect.element(page.getByRole('combobox', { name: 'Stan' })).toHaveValue('no-guests')
  await page.getByRole('combobox', { name: 'Stan' }).selectOptions('bez opiekuna')
  await expect.poll(panelLinks).toHaveLength(3)
})

test('the panels of one moderator are found by typing their name', async () => {
  const { router } = await openApp('/panels')
  await page.getByRole('combobox', { name: 'Każda moderacja' }).fill('fraczkiewicz')
  await page.getByRole('option', { name: /Frączkiewicz-Wronka/u }).click()
  await expect.poll(panelLinks).toHaveLength(1)
  expect(Object.keys(router.state.location.search)).toEqual(['moderatorId'])
  await page.getByRole('button', { name: 'Usuń wybór' }).click()
  await expect.poll(panelLinks).toHaveLength(6)
})

test('a panel is added to an event with its time still unknown, and opens with nobody on it', async () => {
  const { router } = await openApp('/panels/new')
  await page.getByRole('combobox', { name: 'Wydarzenie' }).selectOptions(`${comingForum}, wt 12 X 2027`)
  await page.getByRole('textbox', { name: 'Tytuł' }).fill('Nowe usługi w gminie')
  await expect.element(page.getByLabelText(/^Dzień/u)).toHaveValue('2027-10-12')
  await page.getByRole('combobox', { name: 'Opiekun' }).selectOptions('Olga Planująca')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Nowe usługi w gminie' })).toBeVisible()
  await expect.element(page.getByText(/godzina do ustalenia.*opiekun: Olga Planująca/u)).toBeVisible()
  const form = page.getByRole('form', { name: 'Skład panelu' })
  await expect.element(form.getByText(/bez moderatora/u)).toBeVisible()
  await expect.element(form.getByText(/bez gości/u)).toBeVisible()
  expect(router.state.location.pathname).toMatch(/^\/panels\/[0-9a-f-]+$/u)
})

test('details are changed; a title that is missing is refused at its field', async () => {
  const { router } = await openApp('/panels')
  await router.navigate({ to: '/panels/$panelId/edit', params: { panelId: (await readPanel()).id } })
  const title = page.getByRole('textbox', { name: 'Tytuł' })
  await title.fill('')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await title.fill('Współpraca z biznesem')
  await page.getByLabelText(/^Początek/u).fill('13:00')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Współpraca z biznesem' })).toBeVisible()
  await expect.element(page.getByText(/13:00–14:00/u)).toBeVisible()
})

test('a panel shows its place in the programme, with the item before it and the one after', async () => {
  await openApp('/panels')
  await page.getByRole('link', { name: businessPanel }).first().click()
  const place = page.getByRole('region', { name: 'Miejsce w programie' })
  await expect.element(place).toMatchTextContent('3 z 5')
  await place.getByRole('link', { name: /Deinstytucjonalizacja/u }).click()
  await expect.element(place).toMatchTextContent('4 z 5')
})

test('removing a panel says what goes with it, leads to the event, and can be taken back', async () => {
  await openApp('/panels')
  await page.getByRole('link', { name: businessPanel }).first().click()
  await page.getByRole('button', { name: 'Usuń panel' }).click()
  const question = page.getByRole('dialog', { name: 'Usunąć panel?' })
  await expect.element(question).toMatchTextContent('znikną 3 miejsca w składzie')
  await question.getByRole('button', { name: 'Usuń panel' }).click()
  await expect.poll(panelLinks).toHaveLength(2)
  expect(panelLinks()).not.toContain(businessPanel)
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.poll(panelLinks).toContain(businessPanel)
})

test('a panel added from an event belongs to that event', async () => {
  const { router } = await openApp('/panels')
  await page.getByRole('link', { name: businessPanel }).first().click()
  await page.getByRole('link', { name: comingForum }).click()
  await expect.element(page.getByRole('link', { name: 'Gotowość' })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Panele' }).last().click()
  // By their hour; the one without an hour stands last.
  await expect
    .poll(panelLinks)
    .toEqual([
      'Perspektywy współpracy przedsiębiorstw społecznych z samorządem',
      businessPanel,
      'Deinstytucjonalizacja usług społecznych jako szansa i wyzwanie',
    ])
  await page.getByRole('link', { name: 'Dodaj panel' }).first().click()
  await expect.element(page.getByRole('link', { name: comingForum })).toBeVisible()
  expect(Object.keys(router.state.location.search)).toEqual(['eventId'])
})

test('an address of no panel says so and leads to the list', async () => {
  await openApp('/panels/01890000-0000-7000-8000-000000000000')
  await expect.element(page.getByRole('heading', { name: 'Nie ma takiego panelu' })).toBeVisible()
  await page.getByRole('link', { name: 'Przejdź do listy paneli' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Panele' })).toBeVisible()
})

test('an organiser without events reads what belongs here', async () => {
  await openApp('/panels', { seed: 'empty' })
  await expect
    .element(page.getByRole('heading', { name: 'Tu będą panele dyskusyjne wszystkich wydarzeń' }))
    .toBeVisible()
})

test('the list, the form and the choice of an event are accessible in both schemes', async () => {
  const { router } = await openApp('/panels')
  await expect.element(page.getByRole('link', { name: businessPanel }).first()).toBeVisible()
  await expectAccessible()
  await router.navigate({ to: '/panels/$panelId/edit', params: { panelId: (await readPanel()).id } })
  await expect.element(page.getByRole('textbox', { name: 'Tytuł' })).toBeVisible()
  await expectAccessible()
  await router.navigate({ to: '/panels/new' })
  await expect.element(page.getByRole('combobox', { name: 'Wydarzenie' })).toBeVisible()
  await expectAccessible()
})

test('on a phone neither the list nor the form scrolls sideways', async () => {
  await page.viewport(390, 844)
  const { router } = await openApp('/panels')
  await expect.element(page.getByRole('link', { name: businessPanel }).first()).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await router.navigate({ to: '/panels/$panelId/edit', params: { panelId: (await readPanel()).id } })
  await expect.element(page.getByRole('textbox', { name: 'Tytuł' })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})

test('a list of panels says where each line-up stands; pressing a state narrows the list to it', async () => {
  const { router } = await openApp(`/events/${exampleId('forum-2027/event')}/panels`, { seed: 'asked' })
  const sent = page.getByRole('row').filter({ hasText: 'dr Anna Przykładowa-Wzór' })
  await expect.element(sent).toMatchTextContent(/Wysłano\s*0 z\s2\sosób/u)
  const states = page.getByRole('search', { name: 'Stan składów' })
  await expect.element(states).toMatchTextContent(/Szkic\s*2.*Wysłano\s*1/u)
  await states.getByRole('button', { name: /Wysłano/u }).click()
  await expect.poll(panelLinks).toHaveLength(1)
  expect(router.state.location.search).toEqual({ status: 'sent' })
  // The counts stay those of all panels.
  await expect.element(states).toMatchTextContent(/Szkic\s*2/u)
  await states.getByRole('button', { name: /Wysłano/u }).click()
  await expect.poll(panelLinks).toHaveLength(3)
  await page.getByRole('combobox', { name: 'Stan' }).selectOptions('ktoś nie odpowiedział')
  await expect.poll(panelLinks).toHaveLength(1)
})

test('a panel whose moderator and people all confirmed is shown as ready', async () => {
  const panelId = exampleId('forum-2027/item/3')
  const { router } = await openApp('/panels')
  await client.lineups.send({ panelId, id: newId(), deadline: '2027-10-01' })
  const said = { kind: 'on-behalf', channel: 'phone', note: 'Rozmowa' } as const
  const { hash, people } = await client.lineups.get({ panelId })
  for (const { appearanceId, coversHash, role } of people.filter((person) => person.role !== 'moderator')) {
    expect(role).not.toBe('reserve')
    const decision = { ...said, answer: 'confirmed' as const }
    await client.lineups.answer({ panelId, id: newId(), appearanceId, coversHash, decision })
  }
  const decision = { ...said, answer: 'signed' as const, comment: '' }
  await client.lineups.decide({ panelId, id: newId(), hash, decision })
  await router.navigate({ to: '/panels', search: { status: 'ready' } })
  const row = page.getByRole('row').filter({ hasText: 'prof. Łucja Zmyślona' })
  await expect.element(row).toMatchTextContent(/Gotowy\s*2 z\s2\sosób/u)
  expect(panelLinks()).toHaveLength(1)
})
