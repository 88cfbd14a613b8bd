import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '#tests/setup/openApp.tsx'

test('the keyboard list opens with ? and closes with Escape', async () => {
  await openApp('/settings')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: 'Skróty klawiszowe' })).toBeVisible()
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
