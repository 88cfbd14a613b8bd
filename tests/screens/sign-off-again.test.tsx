import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { catchCopies } from '#tests/setup/catchCopies.ts'
import { askedPanel, moveTo } from './askedPanel.ts'
import { confirm, openAskedPanel, panelId, places, sign } from './signedPanel.ts'

const signature = () => page.getByRole('region', { name: 'Podpis moderatora' })
const dialog = () => page.getByRole('dialog')
const guest = (name: string) =>
  page.getByRole('list', { name: 'Goście panelu' }).getByRole('listitem').filter({ hasText: name })
const write = (label: string, text: string) => dialog().getByRole('textbox', { name: label }).fill(text)
const save = (name = 'Zapisz') => dialog().getByRole('button', { name, exact: true }).click()

/** Opens the menu beside a person and presses one of its lines. */
const choose = async (person: string, action: string) => {
  await page.getByRole('button', { name: `Odpowiedź: ${person}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('an answer that comes in while the line-up is being edited shows up, and the edit stays', async () => {
  const heard = vi.spyOn(EventSource.prototype, 'addEventListener')
  const { api } = await openAskedPanel()
  const isOpen = (source: unknown) => source instanceof EventSource && source.readyState === EventSource.OPEN
  await expect.poll(() => heard.mock.contexts.some(isOpen)).toBe(true)
  await page.getByRole('combobox', { name: 'Rola: Maria Wzorcowa' }).selectOptions('ekspert')
  const { people: asked } = await client.lineups.get({ panelId })
  const jan = asked.find(({ personId }) => personId === askedPanel.probny)
  const answer = {
    id: newId(),
    appearanceId: places.jan,
    coversHash: jan?.coversHash,
    decision: { kind: 'on-behalf', answer: 'declined', channel: 'phone', note: 'Wyjazd' },
  }
  await api(
    new Request(`${location.origin}/api/panels/${panelId}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tab': 'another tab' },
      body: JSON.stringify(answer),
    }),
  )
  await expect.element(guest('dr Jan Próbny')).toMatchTextContent('Odmowa')
  await expect
    .element(page.getByRole('list', { name: 'Zapisanie zmieni' }))
    .toMatchTextContent('zmiana roli: Maria Wzorcowa, gość panelu → ekspert')
})

test('a changed line-up is sent to its moderator again, and only those who have not answered are asked', async () => {
  await openAskedPanel(async () => {
    await sign()
    await confirm(places.jan)
    const { people, lineupRevision } = await client.panels.get({ panelId })
    const [moderator, ...guests] = people
    if (moderator === undefined) throw new Error('Nobody moderates')
    await client.panels.putLineup({
      panelId,
      lineupRevision,
      people: [moderator, ...guests.toReversed()],
    })
  })
  await signature().getByRole('button', { name: 'Wyślij do moderatora' }).click()
  const letters = dialog().getByRole('region', { name: 'Kto co dostanie' }).getByRole('listitem')
  await expect.element(letters).toMatchTextContent('Anna Przykładowa-Wzór')
  await dialog().getByRole('button', { name: 'Zostaw w skrzynce' }).click()
  await expect.element(signature()).toMatchTextContent('wysłano wersję 2')

  await page.getByRole('button', { name: 'Zapytaj wszystkich, którzy nie odpowiedzieli' }).click()
  await expect.element(letters).toMatchTextContent('Maria Wzorcowa')
  expect(letters.elements()).toHaveLength(1)
})

test('the letter by which somebody was asked is one press away', async () => {
  await openAskedPanel()
  await signature().getByRole('link', { name: 'list czeka w skrzynce' }).click()
  await expect.element(page.getByRole('heading', { name: 'List do: Anna Przykładowa-Wzór' })).toBeVisible()
})

test('one person is asked by the menu beside them', async () => {
  await openAskedPanel()
  await choose('dr Jan Próbny', 'Zapytaj')
  const letters = dialog().getByRole('region', { name: 'Kto co dostanie' }).getByRole('listitem')
  await expect.element(letters).toMatchTextContent('Jan Próbny')
  expect(letters.elements()).toHaveLength(1)
})

test('the speakers of a welcome are asked and answer on its own page', async () => {
  const { router } = await openAskedPanel()
  const eventId = exampleId('forum-2027/event')
  const itemId = exampleId('forum-2027/item/1')
  await router.navigate({ to: '/events/$eventId/programme/$itemId', params: { eventId, itemId } })
  const speaker = page.getByRole('list', { name: 'Prelegenci w kolejności' }).getByRole('listitem')
  await expect.element(speaker).toMatchTextContent('Zaproponowano')
  await choose('Maria Wzorcowa', 'Zapisz w imieniu')
  await dialog().getByRole('combobox', { name: 'Odpowiedź' }).selectOptions('potwierdzono')
  await write('Notatka', 'Rozmowa na korytarzu')
  await save()
  await expect.element(speaker).toMatchTextContent('Potwierdzono 09:30–10:00')
  await page.getByLabelText('Początek').fill('09:00')
  await expect.element(page.getByText('Zapisanie unieważni 1 odpowiedź: Wzorcowa.')).toBeVisible()
})

test('two versions are compared in words and side by side', async () => {
  await openAskedPanel(async () => {
    await sign()
    await moveTo('11:00')
    await sign()
  })
  await page.getByText('Wersje składu (2)').click()
  const versions = page.getByRole('list', { name: 'Wersje składu' })
  await expect
    .element(versions.getByRole('listitem').first())
    .toMatchTextContent(/Wersja 2.*obecna, podpisana/u)
  const comparison = page.getByRole('region', { name: 'Porównanie wersji' })
  await expect.element(comparison).toMatchTextContent('Bez różnic.')
  await comparison.getByRole('combobox', { name: 'Co', exact: true }).selectOptions('wersja 1')
  await expect
    .element(comparison.getByRole('list', { name: 'Różnice' }))
    .toMatchTextContent('godzina: 10:00 → 11:00')
  await expect
    .element(comparison.getByRole('region', { name: 'wersja 1' }))
    .toMatchTextContent('wt 12 X 2027, 10:00–11:00')
})

test('a panel that waits for answers is published and copied as “do potwierdzenia” where staff say so', async () => {
  await openAskedPanel()
  const { copied, stop } = catchCopies()
  const copy = page.getByRole('button', { name: 'Kopiuj skład jako tekst' })
  await copy.click()
  await expect.poll(() => copied.length).toBe(1)
  const mark = signature().getByRole('switch')
  await mark.click()
  await expect.element(mark).toBeChecked()
  await expect.poll(async () => (await client.lineups.get({ panelId })).isToBeConfirmed).toBe(true)
  await copy.click()
  await expect.poll(() => copied[1]).toContain('(skład do potwierdzenia)')
  expect(copied[0]).not.toContain('do potwierdzenia')
  stop()
})

test('whoever may only read sees every answer and nothing to press', async () => {
  await openAskedPanel(sign, { as: 'viewer' })
  await expect.element(signature()).toMatchTextContent('potwierdzono wersję 1')
  await expect
    .element(page.getByRole('region', { name: 'Skład panelu' }))
    .toMatchTextContent('Czeka na odpowiedź')
  for (const name of ['Wyślij do moderatora', 'Zapisz w imieniu', 'Pomiń z uzasadnieniem', 'Dodaj wpis'])
    await expect.element(page.getByRole('button', { name })).not.toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: /^Odpowiedź:/u })).not.toBeInTheDocument()
})

test('the sign-off is accessible in both schemes, and on a phone nothing scrolls sideways', async () => {
  await page.viewport(390, 844)
  await openAskedPanel(async () => {
    await sign()
    await moveTo('11:00')
  })
  await page.getByText('Wersje składu (1)').click()
  await expect.element(page.getByRole('region', { name: 'Porównanie wersji' })).toBeVisible()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await signature().getByRole('button', { name: 'Zapisz w imieniu' }).click()
  await expect.element(dialog()).toBeVisible()
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await page.viewport(1280, 800)
})
