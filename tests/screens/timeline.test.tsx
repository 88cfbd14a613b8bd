import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { address, drag, dragFromTray, inTray, onSheet, openTimeline } from './timelineForum.ts'

const undo = () => page.getByRole('button', { name: 'Cofnij przesunięcie' })
const redo = () => page.getByRole('button', { name: 'Ponów przesunięcie' })

test('a day shows its rooms, its items at their hours, and what has none yet', async () => {
  await openTimeline()
  await expect.element(onSheet('Powitanie')).toMatchTextContent('09:30–10:00')
  await expect.element(inTray('Rozmowy kuluarowe')).toBeVisible()
  await expect.element(page.getByText('Sala B')).toBeVisible()
  await expectAccessible()
})

test('an item is dragged to another time and room, and Ctrl+Z and Ctrl+Shift+Z take it back and there again', async () => {
  const { stored } = await openTimeline()
  await drag(onSheet('Powitanie'), { minutes: -45, columns: 1 })
  await expect.element(onSheet('Powitanie')).toMatchTextContent('08:45–09:15')
  await expect.poll(() => stored('Powitanie')).toBe('08:45 30 Sala B')
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.poll(() => stored('Powitanie')).toBe('09:30 30 Sala A')
  await expect.element(onSheet('Powitanie')).toMatchTextContent('09:30–10:00')
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await expect.poll(() => stored('Powitanie')).toBe('08:45 30 Sala B')
})

test('an item becomes longer by its lower edge, in steps of five minutes', async () => {
  const { stored } = await openTimeline()
  await drag(onSheet('Powitanie'), { minutes: 14, isEdge: true })
  await expect.poll(() => stored('Powitanie')).toBe('09:30 45 Sala A')
})

test('an item comes from the tray onto the sheet; a click on it opens its form, a drag does not', async () => {
  const { stored } = await openTimeline()
  await dragFromTray(inTray('Rozmowy kuluarowe'), { minute: 30, column: 1 })
  await expect.poll(() => stored('Rozmowy')).toBe('08:30 null Sala B')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await onSheet('Rozmowy kuluarowe').click()
  await expect.element(page.getByRole('dialog', { name: 'Rozmowy kuluarowe' })).toBeVisible()
})

test('an item is dragged off the sheet', async () => {
  const { stored } = await openTimeline()
  const tray = page.getByRole('region', { name: 'Bez godziny' })
  await userEvent.dragAndDrop(onSheet('Powitanie'), tray, { sourcePosition: { x: 30, y: 8 }, force: true })
  await expect.poll(() => stored('Powitanie')).toBe('null 30 Sala A')
  await expect.element(inTray('Powitanie')).toBeVisible()
})

test('everything is done by keyboard: from item to item, taken up, moved, made longer, put down or back', async () => {
  const { stored } = await openTimeline()
  const item = onSheet('Powitanie')
  await expect.element(item).toBeVisible()
  item.element().focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(onSheet('Perspektywy współpracy przeds')).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  await userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowRight}{Shift>}{ArrowDown}{/Shift}')
  await expect.element(page.getByText('Powitanie gości: 09:40–10:15, Sala B, kolizja')).toBeInTheDocument()
  expect(await stored('Powitanie')).toBe('09:30 30 Sala A')
  await userEvent.keyboard(' ')
  await expect.poll(() => stored('Powitanie')).toBe('09:40 35 Sala B')
  await expect.element(item).toHaveFocus()
  await userEvent.keyboard(' {PageDown}{Escape}')
  await expect.element(item).toMatchTextContent('09:40–10:15')
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowLeft}{/Alt}')
  await expect.poll(() => stored('Powitanie')).toBe('09:30 35 Sala A')
  await userEvent.keyboard('{Delete}')
  await expect.poll(() => stored('Powitanie')).toBe('null 35 Sala A')
  await expect.element(inTray('Powitanie')).toHaveFocus()
  await userEvent.keyboard(' {ArrowUp}{Enter}')
  await expect.poll(() => stored('Powitanie')).toBe('12:10 35 Sala A')
})

test('the form gives day, hour, length and room, and moves what follows when that is asked for', async () => {
  const { stored } = await openTimeline()
  await onSheet('Powitanie').click()
  await page.getByRole('textbox', { name: 'Czas trwania w minutach' }).fill('40')
  await expect.element(page.getByText('2 punkty zaczną się o 10 min później')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Przesuń to, co po nim' }).click()
  await expectAccessible()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.poll(() => stored('Perspektywy współpracy sektora')).toBe('11:25 60 Sala A')
  expect(await stored('Powitanie')).toBe('09:30 40 Sala A')
  expect(await stored('Perspektywy współpracy przeds')).toBe('10:10 60 Sala A')
  await undo().click()
  await expect.poll(() => stored('Perspektywy współpracy sektora')).toBe('11:15 60 Sala A')
  expect(await stored('Powitanie')).toBe('09:30 30 Sala A')
})

test('a break comes in and moves what follows in every room; it is taken back whole, and done again', async () => {
  const { stored } = await openTimeline()
  await onSheet('Powitanie').click()
  await page.getByRole('button', { name: 'Wstaw po nim' }).click()
  await page.getByRole('combobox', { name: 'Rodzaj punktu' }).selectOptions('przerwa')
  await expect.element(page.getByRole('textbox', { name: 'Tytuł' })).toHaveValue('Przerwa')
  await page.getByRole('checkbox', { name: 'Przesuń to, co po nim' }).click()
  await expectAccessible()
  await page.getByRole('button', { name: 'Dodaj do programu' }).click()
  await expect.element(onSheet('Przerwa')).toMatchTextContent('10:00–10:15')
  await expect.poll(() => stored('Perspektywy współpracy sektora')).toBe('11:30 60 Sala A')
  await undo().click()
  await expect.element(onSheet('Przerwa')).not.toBeInTheDocument()
  await expect.poll(() => stored('Perspektywy współpracy sektora')).toBe('11:15 60 Sala A')
  await redo().click()
  await expect.element(onSheet('Przerwa')).toMatchTextContent('10:00–10:15')
  await expect.poll(() => stored('Perspektywy współpracy sektora')).toBe('11:30 60 Sala A')
})

test('somebody in two places at once is marked while an item is in hand', async () => {
  await openTimeline()
  await expect.element(onSheet('Powitanie')).toBeVisible()
  onSheet('Powitanie').element().focus()
  await userEvent.keyboard(' {ArrowDown}')
  await expect.element(onSheet('Powitanie')).toMatchTextContent('kolizja')
  await expect.element(onSheet('Perspektywy współpracy przeds')).toMatchTextContent('kolizja')
})

test('a double booking stays marked from the hand onto the sheet', async () => {
  await openTimeline()
  const other = onSheet('Perspektywy współpracy przeds')
  await expect.element(other).toBeVisible()
  const { dataset } = other.element() as HTMLElement
  const isMarked: boolean[] = []
  const watch = new MutationObserver(() =>
    isMarked.push(dataset['preview'] !== undefined || dataset['severity'] !== undefined),
  )
  watch.observe(other.element(), { attributes: true })
  await drag(onSheet('Powitanie'), { minutes: 45 })
  await expect.element(other).toMatchTextContent('kolizja')
  watch.disconnect()
  expect(isMarked.length).toBeGreaterThan(0)
  expect(isMarked).not.toContain(false)
})

test('a viewer sees the timeline and goes from item to item, but moves nothing', async () => {
  const { stored, router } = await openTimeline({ as: 'viewer' })
  const item = page.getByRole('link', { name: /Powitanie/u })
  await expect.element(item).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Dodaj punkt' })).not.toBeInTheDocument()
  await drag(item, { minutes: 30 })
  item.element().focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('link', { name: /Perspektywy współpracy przeds/u })).toHaveFocus()
  await userEvent.keyboard('{ArrowUp} {ArrowDown}{Delete}')
  expect(await stored('Powitanie')).toBe('09:30 30 Sala A')
  await router.navigate({ href: `${address}?view=timeline` })
  await page.getByRole('link', { name: /Powitanie/u }).click()
  await expect.poll(() => router.state.location.pathname).toMatch(/programme\/.+/u)
})

test('the list has the same form, undo and redo, and what has no hour last', async () => {
  const { stored } = await openTimeline({ search: '?view=list' })
  await page.getByRole('button', { name: '09:30–10:00' }).click()
  await page.getByLabelText('Początek').fill('13:00')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.poll(() => stored('Powitanie')).toBe('13:00 30 Sala A')
  const rows = page.getByRole('list', { name: 'Program dnia według godzin' }).getByRole('listitem')
  await expect.element(rows.last()).toMatchTextContent('Powitanie')
  await undo().click()
  await expect.element(rows.first()).toMatchTextContent('Powitanie')
})
