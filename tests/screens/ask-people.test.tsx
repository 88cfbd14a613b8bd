import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { client } from '#src/api/client.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const eventId = id('event')
const panels = `/events/${eventId}/panels`
const anna = 'Anna Przykładowa-Wzór'
const jan = 'Jan Próbny'
const lucja = 'Łucja Zmyślona'

const dialog = page.getByRole('dialog')
const letters = dialog.getByRole('region', { name: 'Kto co dostanie' })
// By the name above the letter: the letters name one another's people too.
const letterOf = (name: string) =>
  letters.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
const deadline = dialog.getByLabelText('Termin odpowiedzi')
const choice = (name: string) => dialog.getByRole('checkbox', { name, exact: false })

const openDialog = async () => {
  await page.getByRole('button', { name: 'Wyślij do moderatorów' }).click()
  await expect.element(letterOf(jan)).toBeVisible()
}

/** Who got a letter and in which state it is, as the outbox has it. */
const outbox = async () => {
  const { items } = await client.messages.list({ eventId })
  return items.map(({ name, state }) => `${name}: ${state}`).toSorted()
}

test('the line-ups of a whole event are sent to their moderators, whose letters wait in the outbox', async () => {
  const { router } = await openApp(panels)
  await openDialog()
  // Two weeks before the forum, as the settings say.
  await expect.element(deadline).toHaveValue('2027-09-28')
  await letterOf(anna).getByText(anna).click()
  await expect.element(letterOf(anna)).toMatchTextContent('28 września 2027')
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect.element(page.getByText('3 listy czekają w skrzynce nadawczej')).toBeVisible()
  expect(await outbox()).toEqual([`${anna}: draft`, `${jan}: draft`, `${lucja}: draft`])
  expect(await client.lineups.get({ panelId: id('item/2') })).toMatchObject({
    state: 'sent',
    sent: { version: 1, deadline: '2027-09-28' },
  })
  // What to do next is not cut beside a long sentence.
  const next = page.getByRole('button', { name: 'Otwórz skrzynkę' })
  const label = next.element().querySelector('.mantine-Button-label')
  expect(label?.scrollWidth).toBeLessThanOrEqual(label?.clientWidth ?? 0)
  await next.click()
  await expect.poll(() => router.state.location.pathname).toBe('/outbox')
})

test('letters go at once to those who have an address; the others are said to need copying, and wait', async () => {
  await openApp(panels)
  await openDialog()
  await expect.element(letterOf(lucja)).toMatchTextContent('bez adresu: list trzeba skopiować')
  await expect.element(letterOf(anna)).toMatchTextContent('anna.przykladowa@example.org')
  await dialog.getByRole('button', { name: 'Wyślij od razu (2 osoby)' }).click()
  await expect.element(page.getByText(/listy są w\sdrodze/u)).toBeVisible()
  await expect.poll(outbox).toEqual([`${anna}: sent`, `${jan}: sent`, `${lucja}: draft`])
})

test('without a way to send, letters can only be left in the outbox', async () => {
  await openApp(panels, { sendsMail: false })
  await openDialog()
  await expect.element(dialog.getByRole('button', { name: 'Zostaw w skrzynce' })).toBeEnabled()
  expect(dialog.getByRole('button', { name: /Wyślij od razu/u }).query()).toBeNull()
})

test('a panel that is left out is not asked about, and who is asked twice gets one letter', async () => {
  await openApp(panels)
  await openDialog()
  await choice(lucja).click()
  await expect.element(letters).toMatchTextContent('2 listy')
  await dialog.getByRole('switch', { name: /Zapytaj też gości: 5\smiejsc/u }).click()
  await choice('Świętosław Makietowy').click()
  // Próbny moderates one panel and speaks on another; Wzorcowa stands twice.
  await expect.element(letters).toMatchTextContent('4 listy')
  await expect.element(letterOf('Maria Wzorcowa')).toBeVisible()
  await dialog.getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect.element(page.getByText('4 listy czekają w skrzynce nadawczej')).toBeVisible()
  const { places, panels: after } = await client.requests.candidates({ eventId })
  expect(after.map(({ state }) => state)).toEqual(['sent', 'draft', 'sent'])
  expect(places.map(({ name, state }) => `${name}: ${state}`)).toEqual([
    'Maria Wzorcowa: invited',
    `dr ${jan}: invited`,
    'Maria Wzorcowa: invited',
    'Zenon Testowy-Dwojga: invited',
    'Świętosław Makietowy: proposed',
  ])
})

test('a panel that was sent is not chosen again, and one without a moderator is named instead of offered', async () => {
  await openApp(panels, { seed: 'asked' })
  const panelId = id('item/3')
  const { lineupRevision, people, title } = await client.panels.get({ panelId })
  await client.panels.putLineup({
    panelId,
    lineupRevision,
    people: people.filter(({ role }) => role !== 'moderator'),
  })
  await openDialog()
  await expect.element(choice(anna)).not.toBeChecked()
  await expect.element(choice(jan)).toBeChecked()
  await expect.element(choice(lucja)).not.toBeInTheDocument()
  await expect.element(dialog.getByText(/^Bez moderatora/u)).toMatchTextContent(title)
  await choice(jan).click()
  await expect.element(dialog.getByText('Zaznacz, kto ma dostać list.')).toBeVisible()
  await expect.element(dialog.getByRole('button', { name: 'Zostaw w skrzynce' })).toBeDisabled()
})

test('a day that has passed is refused at its field; another day changes what the letters say', async () => {
  await openApp(panels)
  await openDialog()
  await deadline.fill('2020-01-01')
  await expect.element(dialog.getByText('Wybierz dzień, który jeszcze nie minął')).toBeVisible()
  await expect.element(dialog.getByRole('button', { name: 'Zostaw w skrzynce' })).toBeDisabled()
  await deadline.fill('2027-10-01')
  await letterOf(jan).getByText(jan).click()
  await expect.element(letterOf(jan)).toMatchTextContent('1 października 2027')
})

test('who only reads is not offered to ask anybody', async () => {
  await openApp(panels, { as: 'viewer' })
  await expect.element(page.getByRole('table', { name: 'Panele' })).toBeVisible()
  expect(page.getByRole('button', { name: 'Wyślij do moderatorów' }).query()).toBeNull()
})
