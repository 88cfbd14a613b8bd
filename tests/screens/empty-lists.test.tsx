import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '#domain/id.ts'
import { client } from '#src/api/client.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const main = () => page.getByRole('main')

/** One way to begin, wherever on the page, and nothing that would narrow what is not there. */
const expectBeginning = async (words: string | RegExp, begin: string) => {
  await expect.element(main().getByRole('heading', { name: words })).toBeVisible()
  await expect.poll(() => main().getByRole('search').elements()).toEqual([])
  await expect.poll(() => main().getByRole('link', { name: begin }).elements().length).toBe(1)
}

test.each([
  ['/events', 'Tu będą fora i spotkania, które planujesz', 'Nowe wydarzenie'],
  ['/panels', 'Tu będą panele dyskusyjne wszystkich wydarzeń', 'Dodaj panel'],
  ['/guests', 'Tu będą wszystkie osoby, które zapraszasz na wydarzenia', 'Dodaj osobę'],
  ['/moderators', 'Tu będą osoby, które prowadzą panele albo mogą je prowadzić', 'Dodaj osobę'],
  ['/partners', 'Tu będą organizacje, z którymi powstają wydarzenia', 'Dodaj partnera'],
  ['/settings/funding', 'Tu będą projekty, z których opłaca się wydarzenia', 'Dodaj projekt'],
])('%s without anything has one way to begin and no filters', async (address, words, begin) => {
  await openApp(address, { seed: 'empty' })
  await expectBeginning(words, begin)
})

test('the outbox without letters has no filters either', async () => {
  await openApp('/outbox', { seed: 'empty' })
  await expect.element(page.getByText('Żaden list nie czeka na wysłanie')).toBeVisible()
  await expect.poll(() => main().getByLabelText('Rodzaj listu').elements()).toEqual([])
})

test('an event of which nothing is planned begins each of its lists once; a filter that leaves nothing stays', async () => {
  const { router } = await openApp('/events', { seed: 'empty' })
  const { id } = await client.events.create({
    id: newId(),
    name: 'Forum Próbne',
    startsOn: '2027-05-12',
    endsOn: '2027-05-12',
    timeZone: 'Europe/Warsaw',
    venueName: '',
    venueAddress: '',
    venueAccess: '',
    description: '',
  })
  await router.navigate({ to: '/events/$eventId/panels', params: { eventId: id } })
  await expectBeginning('To wydarzenie nie ma jeszcze paneli', 'Dodaj panel')
  await router.navigate({ to: '/events/$eventId/people', params: { eventId: id } })
  await expectBeginning('Na tym wydarzeniu nie ma jeszcze nikogo', 'Przejdź do programu')
  await router.navigate({ to: '/panels', search: { q: 'nic takiego' } })
  await expect
    .element(page.getByRole('heading', { name: 'Żaden panel nie pasuje do tych filtrów' }))
    .toBeVisible()
  await expect.element(page.getByRole('searchbox', { name: 'Szukaj panelu' })).toBeVisible()
})
