import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { holdRequests } from '#tests/setup/catchRequests.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const forum2023 = 'Forum Współpracy Międzysektorowej'
const lines = () => page.getByRole('complementary', { name: 'Tak będzie w dokumentach' })
const picker = () => page.getByRole('combobox', { name: 'Organizacja' })

/** Opens the partners of the forum of 2023 from the card of one of them. */
const openPartners = async () => {
  const app = await openApp('/partners?q=centrum+spolecznego')
  await page.getByRole('link', { name: 'Centrum Społecznego Rozwoju' }).click()
  await page.getByRole('link', { name: forum2023 }).first().click()
  await expect.element(lines()).toBeVisible()
  return app
}

test('the lines follow the order while it is being changed by the keyboard', async () => {
  await openPartners()
  await expect
    .element(lines())
    .toMatchTextContent('we współpracy z Centrum Społecznego Rozwoju i Fundacją Rozwoju Ekonomii Społecznej')
  await page.getByRole('button', { name: 'Wyżej: Fundacja Rozwoju Ekonomii Społecznej' }).click()
  await expect
    .element(lines())
    .toMatchTextContent('we współpracy z Fundacją Rozwoju Ekonomii Społecznej i Centrum Społecznego Rozwoju')
})

test('an added partner without case forms is named, saved, and stays after a reload', async () => {
  const { router } = await openPartners()
  await picker().fill('hotel')
  await expect.element(page.getByRole('option', { name: 'Hotel Tychy' })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(lines()).toMatchTextContent('Partner: Hotel Tychy')
  await expect.element(lines()).toMatchTextContent('Brak narzędnika')
  await expect.element(lines().getByRole('link', { name: 'Hotel Tychy' })).toBeVisible()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Zapisano partnerów')).toBeVisible()
  await router.invalidate()
  await expect
    .element(page.getByRole('region', { name: 'Partner', exact: true }))
    .toMatchTextContent('Hotel Tychy')
})

test('more partners than three are not put into a sentence, as in the documents', async () => {
  await openPartners()
  await expect.element(lines().getByRole('heading', { name: 'W zdaniu' })).toBeVisible()
  for (const name of ['Hotel Tychy', 'Herbateka']) {
    await picker().fill(name)
    await page.getByRole('option', { name }).first().click()
  }
  await expect.element(lines()).toMatchTextContent('Partnerzy: Hotel Tychy, Herbateka')
  await expect.element(lines().getByRole('heading', { name: 'W zdaniu' })).not.toBeInTheDocument()
})

test('an organisation may hold two roles, and one that is not known yet is added by its name', async () => {
  await openPartners()
  await page.getByRole('combobox', { name: 'Rola' }).selectOptions('Patronat honorowy')
  await picker().fill('centrum spolecznego')
  await expect.element(page.getByRole('option', { name: /Centrum Społecznego Rozwoju/u })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect
    .element(page.getByRole('region', { name: 'Patronat honorowy' }))
    .toMatchTextContent('Centrum Społecznego Rozwoju także: Współorganizator')

  await page.getByRole('combobox', { name: 'Rola' }).selectOptions('Sponsor')
  await picker().fill('Piekarnia Wzorcowa')
  await page.getByRole('option', { name: 'Dodaj organizację „Piekarnia Wzorcowa”' }).click()
  await expect.element(lines()).toMatchTextContent('Sponsor: Piekarnia Wzorcowa')
})

test('by the alphabet nobody is moved by hand, and the order is theirs at once', async () => {
  await openPartners()
  await page.getByRole('button', { name: 'Wyżej: Fundacja Rozwoju Ekonomii Społecznej' }).click()
  await page.getByRole('combobox', { name: 'Kolejność' }).selectOptions('alfabetyczna')
  await expect
    .element(lines())
    .toMatchTextContent(
      'Współorganizatorzy: Centrum Społecznego Rozwoju, Fundacja Rozwoju Ekonomii Społecznej',
    )
  await expect.element(page.getByRole('button', { name: /^Wyżej/u })).not.toBeInTheDocument()
})

test('when somebody else changed the partners meanwhile, both sides are shown and nothing is lost', async () => {
  const { database } = await openPartners()
  const remove = page.getByRole('button', {
    name: 'Usuń: Fundacja Rozwoju Ekonomii Społecznej, Współorganizator',
  })
  await remove.click()
  // Somebody else gave the organiser a second role, on the same revision.
  const organiser = await database
    .selectFrom('event_partner_role')
    .innerJoin('event_partner', 'event_partner.id', 'event_partner_role.eventPartnerId')
    .innerJoin('event', 'event.id', 'event_partner.eventId')
    .select(['event_partner.id', 'event.id as eventId'])
    .where('role', '=', 'organiser')
    .where('event.isExample', '=', 1)
    .executeTakeFirstOrThrow()
  await database
    .insertInto('event_partner_role')
    .values({ eventPartnerId: organiser.id, role: 'funder', position: 2, rolePlace: 1, orderRule: 'agreed' })
    .execute()
  await database
    .updateTable('event')
    .set((event) => ({ partnersRevision: event('partnersRevision', '+', 1) }))
    .where('id', '=', organiser.eventId)
    .execute()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  const conflict = page.getByRole('group', { name: 'Różnica: Partnerzy' })
  await expect
    .element(conflict)
    .toMatchTextContent('Źródło finansowania: Centrum Aktywności Społecznej w Mikołowie')
  await page.getByRole('button', { name: 'Zostaw wpisane' }).click()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText('Zapisano partnerów')).toBeVisible()
  await expect.element(remove).not.toBeInTheDocument()
})

test('leaving with unsaved partners asks first', async () => {
  await openPartners()
  await page.getByRole('button', { name: 'Wyżej: Fundacja Rozwoju Ekonomii Społecznej' }).click()
  await page.getByRole('link', { name: 'Goście' }).first().click()
  await expect.element(page.getByRole('dialog', { name: 'Zmiany nie są zapisane' })).toBeVisible()
})

const eventId = exampleId('forum-2027/event')
const question = page.getByRole('dialog', { name: 'Zmiany nie są zapisane' })

/** Opens the partners of the made-up forum, which a project pays for. */
const openForum = async () => {
  await openApp(`/events/${eventId}/partners`, { as: 'planner' })
  await expect.element(page.getByRole('heading', { name: 'Źródła finansowania' })).toBeVisible()
}
const funding = page.getByRole('region', { name: 'Źródła finansowania' })
const removal = funding.getByRole('button', { name: /^Usuń: / })

test('leaving with unsaved sources of funding asks first', async () => {
  await openForum()
  await removal.first().click()
  await page.getByRole('link', { name: 'Goście' }).first().click()
  await question.getByRole('button', { name: 'Anuluj' }).click()
  await expect.element(removal).not.toBeInTheDocument()
  await expect.element(funding.getByRole('button', { name: 'Zapisz źródła' })).toBeVisible()
})

test('what is changed while the sources of funding are on their way is kept and still to be saved', async () => {
  await openForum()
  await removal.first().click()
  const letGo = holdRequests(({ method, path }) => method === 'PUT' && path.endsWith('/funding'))
  await funding.getByRole('button', { name: 'Zapisz źródła' }).click()
  const { options } = funding.getByRole('combobox', { name: 'Dodaj projekt' }).element() as HTMLSelectElement
  await funding.getByRole('combobox', { name: 'Dodaj projekt' }).selectOptions(options[1]?.text ?? '')
  letGo()
  await expect.element(page.getByText('Zapisano źródła finansowania')).toBeVisible()
  await expect.element(removal.first()).toBeVisible()
  await funding.getByRole('button', { name: 'Zapisz źródła' }).click()
  await expect.element(funding.getByRole('button', { name: 'Zapisz źródła' })).not.toBeInTheDocument()
  await expect.element(removal.first()).toBeVisible()
})

test('leaving with an unsaved way of showing a partner asks first; what is changed while it is saved is kept', async () => {
  await openForum()
  const shown = page.getByRole('region', { name: 'Jak partnerzy są pokazani' })
  await shown
    .getByText(/: logo$/u)
    .first()
    .click()
  const presence = shown.getByRole('combobox', { name: 'Jak jest pokazany' })
  await presence.selectOptions('tylko nazwa, bez logo')
  await page.getByRole('link', { name: 'Goście' }).first().click()
  await question.getByRole('button', { name: 'Anuluj' }).click()
  const letGo = holdRequests(
    ({ method, path }) => method === 'PUT' && path.startsWith('/api/event-partners/'),
  )
  await shown.getByRole('button', { name: 'Zapisz sposób pokazania' }).click()
  await presence.selectOptions('nie uczestniczy')
  letGo()
  await expect.element(page.getByText('Zapisano', { exact: true })).toBeVisible()
  await expect.element(presence).toHaveValue('none')
  await expect.element(shown.getByRole('button', { name: 'Zapisz sposób pokazania' })).toBeVisible()
})

test('the partners of an event are accessible in both schemes', async () => {
  await openPartners()
  await expectAccessible()
})

test('the partners of an event do not scroll sideways on a phone', async () => {
  await page.viewport(390, 844)
  await openPartners()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
