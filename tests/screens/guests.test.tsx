import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

test('somebody is found without diacritics and without the hyphen', async () => {
  const { router } = await openApp('/guests')
  await expect.element(page.getByRole('link', { name: 'Piotr Bańczyk' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Szukaj osoby lub organizacji' }).fill('wronka pospiech')
  await expect.element(page.getByRole('link', { name: 'Piotr Bańczyk' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('link', { name: 'dr Martyna Wronka-Pośpiech' })).toBeVisible()
  expect(router.state.location.search).toEqual({ q: 'wronka pospiech' })
})

test('a list of which the filters leave nothing leads back to all of it', async () => {
  const { router } = await openApp('/guests?q=nikt-taki&sort=-appearances')
  await expect.element(page.getByRole('heading', { name: 'Nikt nie pasuje do tych filtrów' })).toBeVisible()
  await page.getByRole('button', { name: 'Usuń filtry' }).click()
  await expect.element(page.getByRole('link', { name: 'Piotr Bańczyk' })).toBeVisible()
  expect(router.state.location.search).toEqual({ sort: '-appearances' })
})

test('the directory is accessible in both schemes', async () => {
  await openApp('/guests')
  await expect.element(page.getByRole('link', { name: 'Piotr Bańczyk' })).toBeVisible()
  await expectAccessible()
})

test('on a phone the page does not scroll sideways', async () => {
  await page.viewport(390, 844)
  await openApp('/guests?q=fiodorowicz')
  await expect.element(page.getByRole('link', { name: /Romańczuk-Fiodorowicz/u })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
