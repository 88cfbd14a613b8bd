import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '#tests/setup/openApp.tsx'

const fetchAtOnce = globalThis.fetch
afterEach(() => {
  globalThis.fetch = fetchAtOnce
})

/** Lets every search of people be answered late, as on a slow line. */
const delayPeople = () => {
  globalThis.fetch = async (input, init) => {
    const response = await fetchAtOnce(input, init)
    const url = input instanceof Request ? input.url : String(input)
    if (url.includes('/api/people?')) await new Promise((resolve) => setTimeout(resolve, 300))
    return response
  }
}

test('Enter pressed before the answer is there chooses the first person found', async () => {
  await openApp('/panels')
  await page
    .getByRole('link', { name: /z\sbiznesem/u })
    .first()
    .click()
  await page.getByRole('combobox', { name: 'Dodaj osobę' }).click()
  delayPeople()
  await userEvent.keyboard('wronka pospiech{Enter}')
  await expect
    .element(page.getByRole('list', { name: 'Zapisanie zmieni' }))
    .toMatchTextContent('dodano: dr Martyna Wronka-Pośpiech')
})
