import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const eventId = id('event')
const panelId = id('item/2')
const onBehalf = { kind: 'on-behalf', channel: 'phone', note: 'Rozmowa' } as const

const line = (words: string) => page.getByRole('link', { name: words, exact: false })
const titles = (list: string) =>
  page
    .getByRole('table', { name: list })
    .getByRole('link')
    .elements()
    .map((link) => link.textContent)

test('each line about line-ups leads to exactly the panels that it counts', async () => {
  const { router } = await openApp(`/events/${eventId}`, { seed: 'asked' })
  await expect.element(line('2 składy do wysłania moderatorom')).toBeVisible()
  await line('1 skład czeka na odpowiedź moderatora').click()
  await expect.poll(() => router.state.location.search).toEqual({ status: 'sent' })
  await expect.element(page.getByRole('row').filter({ hasText: 'z samorządem' })).toBeVisible()
  await expect.poll(() => titles('Panele')).toHaveLength(1)
})

test('remarks of a moderator lead to their panel', async () => {
  const { router } = await openApp('/settings', { seed: 'asked' })
  const { hash } = await client.lineups.get({ panelId })
  const decision = { ...onBehalf, answer: 'changes-requested' as const, comment: 'Brakuje eksperta' }
  await client.lineups.decide({ panelId, id: newId(), hash, decision })
  await router.navigate({ to: '/events/$eventId', params: { eventId } })
  await line('1 skład z uwagami moderatora').click()
  await expect.poll(() => titles('Panele')).toHaveLength(1)
})

test('a line about answers leads to the programme, whose rows say how many wait', async () => {
  const { router } = await openApp('/settings', { seed: 'asked' })
  const { people } = await client.lineups.get({ panelId })
  const [place] = people.filter(({ role }) => role !== 'moderator')
  if (place === undefined) throw new Error('Nobody stands on the panel')
  await client.lineups.answer({
    panelId,
    id: newId(),
    appearanceId: place.appearanceId,
    coversHash: place.coversHash,
    decision: { ...onBehalf, answer: 'declined' },
  })
  await router.navigate({ to: '/events/$eventId', params: { eventId } })
  await expect.element(line('1 punkt z osobami, które jeszcze nie odpowiedziały')).toBeVisible()
  await expectAccessible()
  await line('1 punkt z odmową lub rezygnacją').click()
  await expect.poll(() => router.state.location.search).toEqual({ missing: 'answers-declined' })
  const row = page.getByRole('listitem').filter({ hasText: 'z samorządem' })
  await expect.element(row).toMatchTextContent('1 osoba nie przyjdzie')
  await expect.element(row).toMatchTextContent('1 osoba nie odpowiedziała')
  expect(page.getByText('Powitanie gości').query()).toBeNull()
  await page.getByRole('combobox', { name: 'Pokaż' }).selectOptions('Ktoś jeszcze bez pytania')
  await expect.element(page.getByText('Powitanie gości')).toBeVisible()
})

test('moderators and guests are listed with what they still owe', async () => {
  const { router } = await openApp('/moderators', { seed: 'asked' })
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect.element(row('Przykładowa-Wzór')).toMatchTextContent('1 skład')
  await expect.element(row('Zmyślona')).not.toMatchTextContent('skład')
  await router.navigate({ to: '/guests' })
  await expect.element(row('Maria Wzorcowa')).toMatchTextContent('1 odpowiedź')
  await expect.element(row('Testowy-Dwojga')).not.toMatchTextContent('odpowied')
})
