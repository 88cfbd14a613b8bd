import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { nextSavedFile } from '#tests/setup/nextSavedFile.ts'
import { openApp } from '#tests/setup/openApp.tsx'

test('an administrator finds the copies in the settings, makes one now and takes it away', async () => {
  await openApp('/settings')
  await page.getByRole('link', { name: 'Kopie zapasowe' }).click()
  await expect.element(page.getByText('Nie ma jeszcze żadnej kopii')).toBeVisible()
  await page.getByRole('button', { name: 'Utwórz kopię teraz' }).click()
  const rows = page.getByRole('list', { name: 'Kopie zapasowe' }).getByRole('listitem')
  await expect.element(rows.first()).toMatchTextContent(/\d,?\d* MB/u)
  await expectAccessible()
  const saved = nextSavedFile()
  await rows
    .first()
    .getByRole('button', { name: /Pobierz kopię/u })
    .click()
  expect(await (await saved).slice(0, 15).text()).toBe('SQLite format 3')
})

test('where PostgreSQL keeps the data, it is said whose the copies are', async () => {
  await openApp('/settings/backups', { keepsBackups: false })
  await expect.element(page.getByText('Ten serwer nie robi kopii')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Utwórz kopię teraz' })).not.toBeInTheDocument()
})

test('only an administrator is led to the copies', async () => {
  await openApp('/settings', { as: 'planner' })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Ustawienia' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Kopie zapasowe' })).not.toBeInTheDocument()
})
