import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const tasks = page.getByRole('list', { name: 'Sprawy' })

test('a moderator sees their own panel, its people in order, the place and whom to call', async () => {
  await openApp('/review', { seed: 'asked', as: 'moderator' })
  await expect.element(heading('Zaproszenie: Anna Przykładowa-Wzór')).toBeVisible()
  expect(tasks.getByRole('link').first().element().textContent).toContain('z\u00A0samorządem')
  await tasks
    .getByRole('link', { name: /^Moderacja: skład panelu/u })
    .first()
    .click()
  await expect.element(page.getByRole('heading', { level: 2, name: 'Skład panelu' })).toBeVisible()
  const people = page.getByRole('main').getByRole('listitem')
  await expect.element(people.first()).toMatchTextContent('dr Anna Przykładowa-Wzór')
  await expect.element(people.nth(1)).toMatchTextContent('dr Jan Próbny')
  await expect.element(page.getByText(/Wejście bez progów od podwórza/u)).toBeVisible()
  await expect.element(page.getByRole('link', { name: '32 000 00 00' })).toBeVisible()
  await page.getByRole('link', { name: 'Wszystkie sprawy i informacja o danych osobowych' }).click()
  await expect.element(tasks).toBeVisible()
})

test('whoever is invited can read what is done with their data', async () => {
  await openApp('/review', { as: 'guest' })
  await page.getByText('Informacja o danych osobowych').click()
  await expect.element(page.getByText(/Administrator danych: /u)).toBeVisible()
  await expect.element(page.getByText(/Źródło danych: /u)).toBeVisible()
})

test('a guest sees their own place as it will be printed', async () => {
  await openApp('/review', { as: 'guest' })
  await tasks
    .getByRole('link', { name: /^Udział: gość panelu/u })
    .first()
    .click()
  await expect.element(page.getByRole('heading', { level: 2, name: 'Tak będzie w programie' })).toBeVisible()
  await expect.element(page.getByText(/Maria Wzorcowa/u)).toBeVisible()
})

test('a partner’s contact sees the name and the place of their organisation', async () => {
  await openApp('/review', { as: 'partner' })
  await tasks.getByRole('link', { name: /Fundacja Wzorcowa/u }).click()
  await expect.element(heading('Fundacja Wzorcowa')).toBeVisible()
  await expect.element(page.getByText(/jedyna organizacja w\stej roli/u)).toBeVisible()
})

test.each([
  ['panels', 'moderator', 'forum-2027/item/3'],
  ['panels', 'guest', 'forum-2027/item/1'],
  ['answers', 'guest', 'nobody'],
  ['partners', 'partner', 'nobody'],
] as const)('what is not theirs under /review/%s is said not to be there, to a %s', async (part, as, key) => {
  await openApp(`/review/${part}/${exampleId(key)}`, { as })
  await expect.element(heading('Tego tu nie ma')).toBeVisible()
  await page.getByRole('link', { name: 'Przejdź do wszystkich spraw' }).click()
  await expect.element(tasks).toBeVisible()
})

test('somebody of whom nothing is asked any more reads so', async () => {
  const { database, signInAs } = await openApp('/sign-in', { as: null })
  await expect.element(heading('Zaloguj się')).toBeVisible()
  await signInAs('guest')
  await database.deleteFrom('appearance').execute()
  new BroadcastChannel('mownica.session').postMessage('changed')
  await expect.element(page.getByText(/Obecnie nic nie czeka na odpowiedź/u)).toBeVisible()
})

test('those who were invited have no page of the team, and the team none of theirs', async () => {
  const { unmount } = await openApp('/guests', { as: 'moderator' })
  await expect.element(heading(/^Zaproszenie/u)).toBeVisible()
  expect(location.pathname).toBe('/review')
  await unmount()
  await openApp('/review', { as: 'viewer' })
  await expect.element(page.getByRole('link', { name: 'Goście' })).toBeVisible()
  expect(location.pathname).not.toBe('/review')
})

test('the screens of those who were invited are accessible in both schemes and fit a phone', async () => {
  await page.viewport(390, 844)
  await openApp('/review', { seed: 'asked', as: 'moderator' })
  await expect.element(tasks).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await tasks.getByRole('link').first().click()
  await expect.element(page.getByRole('heading', { level: 2, name: 'Skład panelu' })).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  for (const target of document.querySelectorAll('main a')) {
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  }
  await page.viewport(1280, 800)
})
