import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { insertRelease, publishAs } from '#tests/setup/insertRelease.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2027/event')
const publish = `/events/${eventId}/publish`
const welcome = 'Powitanie gości'
const region = (name: string | RegExp) => page.getByRole('region', { name })
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })

beforeEach(() => page.viewport(1280, 800))

type App = Awaited<ReturnType<typeof openApp>>

const rename = ({ database }: App, title: string) =>
  database
    .updateTable('programme_item')
    .set({ title })
    .where('eventId', '=', eventId)
    .where('kind', '=', 'welcome')
    .execute()

/** Opens an event's releases after its first one, under `/program/forum`, and a title that changed since. */
const openReleased = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp('/settings', { as: 'planner', ...options })
  await insertRelease(app.database, eventId, { name: 'Pierwsza' })
  await publishAs(app.database, eventId, 'forum')
  await rename(app, 'Przywitanie gości')
  await app.router.navigate({ href: publish })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Publikacja' })).toBeVisible()
  return app
}

test('a programme without anything in it leads to where it is planned rather than to a form', async () => {
  const { database, router } = await openApp('/settings', { as: 'planner' })
  const removedAt = '2026-11-01T00:00:00.000Z'
  await database.updateTable('programme_item').set({ removedAt }).where('eventId', '=', eventId).execute()
  await router.navigate({ href: `${publish}/prepare` })
  await expect.element(page.getByRole('heading', { name: /^Program jest pusty/u })).toBeVisible()
  await expect.element(button('Opublikuj')).not.toBeInTheDocument()
  await page.getByRole('link', { name: 'Przejdź do programu' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Program' })).toBeVisible()
})

test('what stands open blocks the first release; with a reason it goes out, and letters wait for whom it concerns', async () => {
  const { database, router } = await openApp(publish, { as: 'planner', seed: 'asked' })
  await expect.element(page.getByRole('heading', { name: 'Programu jeszcze nie opublikowano' })).toBeVisible()
  await page.getByRole('link', { name: 'Przygotuj publikację' }).click()
  await expect.element(region('Co się zmieniło')).toMatchTextContent('To będzie pierwsza wersja')
  const open = region('Co jest otwarte')
  await expect.element(open).toMatchTextContent(/Wstrzymuje\s*3\spanele bez podpisu, który jest w\smocy/u)
  await expect.element(open).toMatchTextContent(/Wstrzymuje\s*5\sosób bez potwierdzenia, które jest w\smocy/u)
  await expect.element(open).toMatchTextContent('dr Jan Próbny')
  await expect
    .element(open)
    .toMatchTextContent(/Ostrzeżenie\s*1\smateriał niegotowy do druku i publikacji.*Plakat/su)
  await expect
    .element(region('Kogo to dotyczy'))
    .toMatchTextContent(/dr Anna Przykładowa-Wzór: „.*” \(nowe miejsce\)/u)
  await expectAccessible()

  await button('Opublikuj').click()
  await expect.element(page.getByText('Napisz, dlaczego program wychodzi mimo tych uwag')).toBeVisible()
  const made = database.selectFrom('release').select('id').where('eventId', '=', eventId)
  expect(await made.execute()).toEqual([])
  await field('Uzasadnienie publikacji mimo uwag').fill('Druk jest jutro')
  await button('Opublikuj').click()

  await expect.element(page.getByText('Opublikowano wersję 1')).toBeVisible()
  await expect.element(region('Wersje')).toMatchTextContent(/Wersja 1: Program/u)
  await expect.element(region('Wersje')).toMatchTextContent(/Opublikowano mimo uwag: .?Druk jest jutro/u)
  await expect
    .element(region('Publiczny adres').getByRole('link'))
    .toHaveAttribute('href', '/program/forum-wspolpracy-miedzysektorowej-2027')
  // Decided, released and told stand apart: everything is out, nobody has agreed and nobody was told.
  await expect.element(page.getByRole('heading', { name: 'Zdecydowano' })).toBeVisible()
  await expect.element(region('Osoba po osobie')).toMatchTextContent(/dr Jan Próbny/u)
  await expectAccessible()
  await region('Wersje')
    .getByRole('link', { name: /w\sskrzynce/u })
    .click()
  await expect.poll(() => router.state.location.pathname).toBe('/outbox')
  await expect.element(page.getByRole('link', { name: 'Jan Próbny', exact: true })).toBeVisible()
})

test('a change is counted on the tab, in the list of events and in what is to do, and goes out as the next version', async () => {
  const { router } = await openReleased()
  await expect.element(page.getByText('1 zmiana od publikacji.')).toBeVisible()
  const tabs = page.getByRole('navigation', { name: 'Części wydarzenia' })
  await expect.element(tabs.getByRole('link', { name: 'Program 1 zmiana od publikacji' })).toBeVisible()
  await router.navigate({ to: '/events' })
  await expect.element(page.getByText('Opublikowano, zmieniono później')).toBeVisible()
  await router.navigate({ href: `/events/${eventId}` })
  await page.getByRole('link', { name: /^1\szmiana w\sprogramie od opublikowanej wersji 1/u }).click()

  await page.getByRole('link', { name: 'Przygotuj publikację' }).click()
  const changes = region('Co się zmieniło')
  await expect.element(changes).toMatchTextContent(/Od wersji 1 \(Pierwsza,/u)
  await expect.element(changes).toMatchTextContent(new RegExp(`${welcome}.*Przywitanie gości`, 'su'))
  await field('Nazwa wersji').fill('Po zmianie tytułu')
  await field('Uzasadnienie publikacji mimo uwag').fill('Zgody są w drodze')
  await button('Opublikuj').click()
  await expect.element(page.getByText(/Od tamtej pory nic się nie zmieniło/u)).toBeVisible()
  await expect.element(tabs.getByRole('link', { name: 'Program', exact: true })).toBeVisible()
  await expect
    .element(region('Różnice między wersjami'))
    .toMatchTextContent(new RegExp(`${welcome}.*Przywitanie gości`, 'su'))
  await router.navigate({ to: '/events' })
  await expect
    .element(page.getByRole('table', { name: 'Nadchodzące' }).getByText(/Opublikowano$/u))
    .toBeVisible()
})

test('nothing new is nothing to publish', async () => {
  const app = await openReleased()
  await rename(app, welcome)
  await page.getByRole('link', { name: 'Przygotuj publikację' }).click()
  await expect
    .element(page.getByText('Od wersji 1 (Pierwsza) nic się nie zmieniło, więc nie ma czego publikować.'))
    .toBeVisible()
  expect(page.getByRole('button', { name: 'Opublikuj' }).elements()).toEqual([])
})

test('what was printed is written down with its version, and says how the programme moved on', async () => {
  const app = await openReleased()
  await insertRelease(app.database, eventId, { name: 'Druga' })
  await app.router.navigate({ to: '/events' })
  await app.router.navigate({ href: publish })
  await button('Zapisz druk').click()
  const dialog = page.getByRole('dialog', { name: 'Zapisz druk' })
  await field('Co wydrukowano').fill('Program A5')
  await dialog.getByLabelText('Z której wersji').selectOptions('wersja 1: Pierwsza')
  await dialog.getByLabelText('Liczba egzemplarzy').fill('300')
  await dialog.getByRole('button', { name: 'Zapisz druk' }).click()
  const prints = region('Wydrukowano')
  await expect.element(prints).toMatchTextContent(/Program A5, 300\segzemplarzy.*z wersji 1/su)
  await expect.element(prints).toMatchTextContent('Opublikowany program różni się od wydruku: 1 zmiana.')
  await button('Usuń zapis o druku: Program A5').click()
  await expect.element(prints).not.toMatchTextContent('Program A5')
  await button('Cofnij').click()
  await expect.element(prints).toMatchTextContent('Program A5')
})

test('a programme is withdrawn from its address after a question, and put back', async () => {
  await openReleased()
  const address = region('Publiczny adres')
  await address.getByRole('button', { name: 'Wycofaj z publikacji' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Wycofaj z publikacji' }).click()
  await expect.element(address).toMatchTextContent('Pod adresem /program/forum nic nie ma.')
  await address.getByRole('button', { name: 'Udostępnij ponownie' }).click()
  await expect.element(address.getByRole('link', { name: '/program/forum' })).toBeVisible()
})

test('on a phone both pages fit, accessibly, in both modes', async () => {
  await page.viewport(390, 844)
  const { router } = await openReleased({ seed: 'asked' })
  for (const href of [publish, `${publish}/prepare`]) {
    await router.navigate({ href })
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  }
})
