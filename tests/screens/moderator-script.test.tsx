import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { insertRelease } from '#tests/setup/insertRelease.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const eventId = id('event')
const panelId = id('item/2')
const title = 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem'
const sheet = page.getByRole('article', { name: title.replace(' z ', ' z\u00A0') })

test('a panel’s page leads to its script: people with how they are said, a plan, access, and the sentence on funding', async () => {
  const { router } = await openApp('/panels', { as: 'viewer' })
  await router.navigate({ to: '/panels/$panelId', params: { panelId } })
  await page.getByRole('link', { name: 'Scenariusz' }).click()
  await expect.element(sheet).toMatchTextContent('12 października 2027 r. (wtorek), godz. 10:00–11:00')
  await expect.element(sheet).toMatchTextContent(/Moderacja\s*dr Anna Przykładowa-Wzór/u)
  await expect.element(sheet).toMatchTextContent('wersja robocza')
  await expect.element(sheet.getByRole('row').nth(0)).toMatchTextContent(/10:00–10:03\s*3\smin\s*Otwarcie/u)
  await expect.element(sheet).toMatchTextContent('Wejście bez progów od podwórza')
  await expect
    .element(sheet)
    .toMatchTextContent('w ramach projektu „Projekt Przykładowy”, dofinansowanego przez Unię Europejską')
  expect(page.getByRole('article').elements()).toHaveLength(1)
  await expectAccessible()
  await page.getByRole('combobox', { name: 'Panel' }).selectOptions('Wszystkie panele')
  await expect.poll(() => page.getByRole('article').elements().length).toBe(3)
})

test('how a surname is said comes from the greeting list', async () => {
  const { router, signInAs } = await openApp('/panels', { as: 'planner' })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Panele' })).toBeVisible()
  const card = {
    given: 'Jan',
    family: 'Próbny',
    titleBefore: '',
    titleAfter: '',
    position: '',
    organisation: '',
  }
  const rest = { note: '', presence: 'unknown' as const, substitute: '' }
  const greeting = {
    id: id('greeting'),
    personId: id('person/probny'),
    card,
    pronunciation: 'prubny',
    ...rest,
  }
  await client.greetings.put({ eventId, greetingsRevision: 1, greetings: [greeting] })
  await signInAs('viewer')
  await router.navigate({ to: '/events/$eventId/script', params: { eventId }, search: { panelId } })
  await expect.element(sheet).toMatchTextContent('dr Jan Próbny [prubny]')
})

test('it is made of the last release when that is chosen, and says so', async () => {
  const { router, database } = await openApp('/panels', { as: 'planner' })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Panele' })).toBeVisible()
  await insertRelease(database, eventId, { name: 'Do druku' })
  const { lineupRevision } = await client.panels.get({ panelId })
  await client.panels.putLineup({ panelId, lineupRevision, people: [] })
  await router.navigate({ to: '/events/$eventId/script', params: { eventId }, search: { panelId } })
  await expect.element(sheet).toMatchTextContent('Moderacja: do ustalenia')
  await page.getByRole('combobox', { name: 'Wersja' }).selectOptions('Ostatnia opublikowana: 1 · Do druku')
  await expect.element(sheet).toMatchTextContent('dr Anna Przykładowa-Wzór')
  await expect.element(sheet).toMatchTextContent('wersja 1 („Do druku”), opublikowana 1 października 2027 r.')
})
