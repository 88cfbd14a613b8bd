import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { drag, onSheet, openTimeline } from './timelineForum.ts'

test('what another planner moves is seen, and a move in hand stays in hand', async () => {
  const { moveElsewhere, stored } = await openTimeline()
  await expect.element(onSheet('Powitanie')).toBeVisible()
  onSheet('Powitanie').element().focus()
  await userEvent.keyboard(' {ArrowUp}')
  await moveElsewhere('Perspektywy współpracy sektora', '11:45')
  await expect.element(onSheet('Perspektywy współpracy sektora')).toMatchTextContent('11:45–12:45')
  await expect.element(onSheet('Powitanie')).toMatchTextContent('09:25–09:55')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => stored('Powitanie')).toBe('09:25 30 Sala A')
})

test('who moved the same item meanwhile is named, theirs is shown, and nothing of it is overwritten', async () => {
  const { moveElsewhere, stored } = await openTimeline()
  await expect.element(onSheet('Powitanie')).toBeVisible()
  onSheet('Powitanie').element().focus()
  await userEvent.keyboard(' {ArrowUp}')
  await moveElsewhere('Powitanie', '08:15')
  await userEvent.keyboard('{Enter}')
  await expect
    .element(page.getByText(/Nie przesunięto: „Powitanie gości” ma w\smiędzyczasie nowe dane \(Olga/u))
    .toBeVisible()
  await expect.element(onSheet('Powitanie')).toMatchTextContent('08:15–08:45')
  expect(await stored('Powitanie')).toBe('08:15 30 Sala A')
})

test('undo leaves alone what somebody else changed since, and says so', async () => {
  const { moveElsewhere, stored } = await openTimeline()
  await drag(onSheet('Powitanie'), { minutes: -30 })
  await expect.poll(() => stored('Powitanie')).toBe('09:00 30 Sala A')
  await moveElsewhere('Powitanie', '08:15')
  await expect.element(onSheet('Powitanie')).toMatchTextContent('08:15–08:45')
  await page.getByRole('button', { name: 'Cofnij przesunięcie' }).click()
  await expect.element(page.getByText(/„Powitanie gości” ma od tego czasu nowe dane/u)).toBeVisible()
  expect(await stored('Powitanie')).toBe('08:15 30 Sala A')
})

test('a move that the server does not take goes back, and it is said', async () => {
  const { database, stored } = await openTimeline()
  await expect.element(onSheet('Powitanie')).toBeVisible()
  await database.deleteFrom('room').where('name', '=', 'Sala B').execute()
  await drag(onSheet('Powitanie'), { minutes: 0, columns: 1 })
  await expect.element(page.getByText(/Nie przesunięto: nie ma już takiej godziny albo sali/u)).toBeVisible()
  await expect.element(onSheet('Powitanie')).toMatchTextContent('09:30–10:00')
  expect(await stored('Powitanie')).toBe('09:30 30 Sala A')
})

test('two moves one after another of the same item both hold', async () => {
  const { stored } = await openTimeline()
  await expect.element(onSheet('Powitanie')).toBeVisible()
  onSheet('Powitanie').element().focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}{Alt>}{ArrowUp}{/Alt}{Alt>}{ArrowUp}{/Alt}')
  await expect.poll(() => stored('Powitanie')).toBe('09:15 30 Sala A')
})

test('the form shows what somebody else did while it was open, and keeps what was typed', async () => {
  const { moveElsewhere, stored } = await openTimeline()
  await onSheet('Powitanie').click()
  await page.getByLabelText('Początek').fill('09:00')
  await moveElsewhere('Powitanie', '08:15')
  await expect
    .element(page.getByText(/W\smiędzyczasie zmieniono: wt 12 X 2027, 08:15–08:45, Sala A/u))
    .toBeVisible()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.poll(() => stored('Powitanie')).toBe('09:00 30 Sala A')
})
