import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const email = page.getByRole('textbox', { name: 'E-mail' })
const send = page.getByRole('button', { name: 'Wyślij link' })
const said = page
  .getByRole('status')
  .filter({ hasText: 'Jeśli ten adres należy do zespołu, link jest w drodze.' })

test('nobody sees a page of the team, and comes to the asked one after signing in in another tab', async () => {
  const { signInAs } = await openApp('/panels?q=samorz', { as: null })
  await expect.element(heading('Zaloguj się')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Goście' })).not.toBeInTheDocument()
  await signInAs('planner')
  new BroadcastChannel('mownica.session').postMessage('changed')
  await expect.element(heading('Panele')).toBeVisible()
  expect(location.pathname + location.search).toBe('/panels?q=samorz')
})

test('the same is said of an address of the team and of any other; a letter goes to the first only', async () => {
  const known = await openApp('/sign-in', { as: null })
  await email.fill('adam@example.org')
  await send.click()
  await expect.element(said).toBeVisible()
  const words = said.element().textContent
  await expect.poll(() => known.letters.length).toBe(1)
  await known.unmount()

  const unknown = await openApp('/sign-in', { as: null })
  await email.fill('nikt@example.org')
  await send.click()
  await expect.element(said).toBeVisible()
  expect(said.element().textContent).toBe(words.replace('adam@example.org', 'nikt@example.org'))
  expect(unknown.letters).toEqual([])
})

test('what is no address is refused at its field', async () => {
  await openApp('/sign-in', { as: null })
  await email.fill('adam')
  await send.click()
  await expect.element(page.getByText(/Wpisz adres e-mail, na przykład biuro@example\.org/u)).toBeVisible()
})

test('after too many tries it is said when to try again', async () => {
  const { api } = await openApp('/sign-in', { as: null })
  const ask = () =>
    api(
      new Request(`${location.origin}/api/sign-in-links`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'nikt@example.org' }),
      }),
    )
  await Promise.all(Array.from({ length: 30 }, ask))
  await email.fill('adam@example.org')
  await send.click()
  await expect
    .element(page.getByText(/Za dużo prób w\skrótkim czasie\. Spróbuj ponownie za 15\sminut\./u))
    .toBeVisible()
})

test('where no letters go out it says who makes a link, and how', async () => {
  await openApp('/sign-in', { as: null, sendsMail: false })
  await expect.element(page.getByText(/Ten serwer nie wysyła listów\./u)).toBeVisible()
  await expect.element(page.getByText(/npm run sign-in-link/u)).toBeVisible()
  await expect.element(email).not.toBeInTheDocument()
  await expect
    .element(page.getByRole('link', { name: '32 000 00 00' }))
    .toHaveAttribute('href', 'tel:320000000')
})

test('the sign-in is accessible in both schemes and does not scroll sideways on a phone', async () => {
  await openApp('/sign-in', { as: null })
  await expect.element(heading('Zaloguj się')).toBeVisible()
  await expectAccessible()
  await page.viewport(390, 844)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
