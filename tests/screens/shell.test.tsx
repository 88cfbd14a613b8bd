import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { openApp } from '#tests/setup/openApp.tsx'

test('the keyboard list opens with ? and closes with Escape', async () => {
  await openApp('/settings')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: 'Skróty klawiszowe' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('the keys of the search and of the keyboard list work where their buttons are not shown, as on an enlarged page', async () => {
  await page.viewport(390, 844)
  onTestFinished(() => page.viewport(1280, 800))
  await openApp('/settings')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('switch', { name: 'Skróty jednoliterowe' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(page.getByRole('option', { name: 'Dodaj panel' })).toBeVisible()
})

test('Escape closes the search, whatever it found', async () => {
  await openApp('/settings')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(page.getByRole('option', { name: 'Dodaj panel' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('an address that leads nowhere keeps the navigation', async () => {
  await openApp('/settings')
  history.pushState(null, '', '/nie-ma-tego')
  window.dispatchEvent(new PopStateEvent('popstate'))
  await expect.element(page.getByRole('heading', { name: 'Nie ma takiej strony' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Wydarzenia' })).toBeVisible()
})

test('another page starts at its heading, which names the browser’s tab', async () => {
  await openApp('/guests')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible()
  await page.getByRole('link', { name: 'Partnerzy' }).first().click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Partnerzy' })).toHaveFocus()
  expect(document.title).toBe('Partnerzy · Mównica')
})

test('what is typed right after Ctrl K is searched, though the search is read only then', async () => {
  const { router } = await openApp('/settings')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('{Control>}k{/Control}eichner')
  const field = page.getByRole('combobox', { name: 'Szukaj wydarzeń, paneli, osób i organizacji' })
  await expect.element(field).toHaveValue('eichner')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Mateusz Eichner' })).toHaveFocus()
  expect(router.state.location.pathname).toMatch(/^\/guests\//u)
})

test('the language can be changed anywhere, and what is opened afterwards is said in it', async () => {
  await openApp('/guests')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible()
  await page.getByRole('button', { name: 'EN: English' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Guests' })).toBeVisible()
  // The words of what is opened from a list are another file.
  await page.getByRole('link', { name: 'Settings' }).first().click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Letter texts' })).toBeVisible()
  await page.getByRole('button', { name: 'PL: polski' }).click()
  await expect.element(page.getByRole('link', { name: 'Treść listów' })).toBeVisible()
})

test('a title of somebody’s own ends no line in a one-letter word; in the tab it is as it was written', async () => {
  await openApp(`/panels/${exampleId('forum-2023/item/3')}`)
  const heading = page.getByRole('heading', { level: 1, name: /społecznych/u })
  await expect.element(heading).toBeVisible()
  expect(heading.element().textContent).toContain('z\u00A0samorządem')
  expect(document.title).toContain('z samorządem')
})
