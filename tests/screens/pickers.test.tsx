import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { refuseRequests } from '#tests/setup/catchRequests.ts'
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

test('a search that failed is said beside the field, and is over with the next answer', async () => {
  await openApp('/panels')
  await page
    .getByRole('link', { name: /z\sbiznesem/u })
    .first()
    .click()
  const person = page.getByRole('combobox', { name: 'Dodaj osobę' })
  const letBe = refuseRequests(({ path }) => path === '/api/people')
  await person.fill('wronka')
  const failure = page.getByText('Nie udało się wyszukać. Spróbuj ponownie za chwilę.')
  await expect.element(failure).toBeVisible()
  letBe()
  await person.fill('wronka p')
  await expect.element(page.getByRole('option', { name: /Wronka-Pośpiech/u })).toBeVisible()
  await expect.element(failure).not.toBeInTheDocument()
})

test('a search of organisations that failed is said beside the field', async () => {
  await openApp(`/events/${exampleId('forum-2027/event')}/partners`, { as: 'planner' })
  const organisation = page.getByRole('combobox', { name: 'Organizacja' })
  await expect.element(organisation).toBeVisible()
  refuseRequests(({ path }) => path === '/api/partners')
  await organisation.fill('centrum')
  await expect.element(page.getByText('Nie udało się wyszukać. Spróbuj ponownie za chwilę.')).toBeVisible()
})
