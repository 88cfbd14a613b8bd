import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { openApp } from '#tests/setup/openApp.tsx'

const fetchAtOnce = globalThis.fetch
afterEach(() => {
  globalThis.fetch = fetchAtOnce
})

/** Lets the answers about the programme come late, as on a slow line: the panel itself is read again long before. */
const delayProgramme = () => {
  globalThis.fetch = async (input, init) => {
    const response = await fetchAtOnce(input, init)
    const url = input instanceof Request ? input.url : String(input)
    if (url.endsWith('/programme')) await new Promise((resolve) => setTimeout(resolve, 400))
    return response
  }
}

test('one’s own save is never shown as somebody else’s, not even for a moment', async () => {
  const { container } = await openApp('/panels')
  await page
    .getByRole('link', { name: /z\sbiznesem/u })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Dodaj osobę' }).fill('wronka')
  await page.getByRole('option', { name: 'dr Martyna Wronka-Pośpiech' }).click()
  const changes = page.getByRole('list', { name: 'Zapisanie zmieni' })
  await expect.element(changes).toBeVisible()

  delayProgramme()
  let wasAsked = false
  const watch = new MutationObserver(() => {
    wasAsked ||= container.querySelector('[aria-label="Dwie wersje składu"]') !== null
  })
  watch.observe(container, { childList: true, subtree: true })
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect.element(changes).not.toBeInTheDocument()
  watch.disconnect()
  expect(wasAsked).toBe(false)
})
