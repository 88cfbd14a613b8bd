import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const event = `/events/${id('event')}`
const person = id('person/przykladowa')
const organisation = id('organisation/wzor')
const firstPanel = 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem'
const mayOnlyRead = 'Rola „Podgląd” pozwala tylko czytać.'

const screens = [
  '/events',
  event,
  `${event}/programme`,
  `${event}/panels`,
  `${event}/partners`,
  `${event}/people`,
  `${event}/history`,
  '/panels',
  '/moderators',
  `/moderators/${person}`,
  '/guests',
  `/guests/${person}`,
  `/guests/${person}/history`,
  '/partners',
  `/partners/${organisation}`,
  '/outbox',
  '/settings/letters/request',
  '/settings',
]

const editing = [
  '/events/new',
  `${event}/edit`,
  `${event}/duplicate`,
  '/panels/new',
  '/guests/new',
  '/guests/paste',
  `/guests/${person}/edit`,
  '/moderators/new',
  `/moderators/${person}/edit`,
  '/partners/new',
  '/partners/paste',
  `/partners/${organisation}/edit`,
]

/** What on the page would change something: fields of a form, buttons that can be pressed, links to editing pages. */
const changing = () => {
  const main = document.querySelector('main')
  const fields = [...(main?.querySelectorAll('form input, form textarea, form select') ?? [])]
  const buttons = [...(main?.querySelectorAll('button:not([aria-disabled])') ?? [])].filter(
    // Sorting and searching change nothing, nor does saving a file that may be read.
    (button) =>
      button.closest('thead, [role="search"]') === null &&
      !(button.ariaLabel ?? button.textContent).startsWith('Pobierz'),
  )
  const links = [...(main?.querySelectorAll('a') ?? [])].filter(({ pathname }) =>
    /\/(?:new|edit|paste|duplicate)$/u.test(pathname),
  )
  return [...fields, ...buttons, ...links].map((found) => found.ariaLabel ?? found.textContent)
}

test('no screen offers a viewer anything that would be refused', async () => {
  const { router } = await openApp('/events', { as: 'viewer' })
  for (const href of screens) {
    await router.navigate({ href })
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(() => router.state.status).toBe('idle')
    expect([href, ...changing()]).toEqual([href])
  }
})

test('a panel and a programme item are read, with their people in order', async () => {
  const { router } = await openApp(`${event}/programme`, { as: 'viewer' })
  await expect.element(page.getByRole('button', { name: /^Wyżej/u })).not.toBeInTheDocument()
  await page.getByRole('link', { name: firstPanel }).click()
  const lineup = page.getByRole('region', { name: 'Skład panelu' })
  await expect
    .element(lineup.getByRole('list'))
    .toMatchTextContent(/dr Anna Przykładowa-Wzór.*moderacja.*dr Jan Próbny.*gość panelu.*Maria Wzorcowa/su)
  // Copying what is read changes nothing.
  await expect.poll(changing).toEqual(['Kopiuj skład jako tekst'])
  await router.navigate({ href: `${event}/programme` })
  await page.getByRole('link', { name: 'Powitanie gości' }).click()
  await expect.element(page.getByText(/09:30–10:00/u)).toBeVisible()
  await expect.element(page.getByRole('region', { name: 'Prelegenci' })).toMatchTextContent('Maria Wzorcowa')
  expect(changing()).toEqual([])
})

test('a closed button stays in the keyboard’s way and says why', async () => {
  await openApp(`/guests/${person}`, { as: 'viewer' })
  const edit = page.getByRole('button', { name: 'Edytuj' })
  await expect.element(edit).toHaveAttribute('aria-disabled', 'true')
  await expect.element(edit).toHaveAccessibleDescription(mayOnlyRead)
  await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument()
  for (let tabs = 0; tabs < 40 && document.activeElement !== edit.element(); tabs++) await userEvent.tab()
  await expect.element(edit).toHaveFocus()
  await expect.element(page.getByRole('tooltip')).toMatchTextContent(mayOnlyRead)
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('tooltip')).not.toBeInTheDocument()
})

test('the address of every editing page says why it stays closed, and leads on', async () => {
  const { router } = await openApp('/events', { as: 'viewer' })
  for (const href of editing) {
    await router.navigate({ href })
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Tej strony nie można otworzyć na tym koncie' }))
      .toBeVisible()
    await expect.element(page.getByText(new RegExp(mayOnlyRead, 'u'))).toBeVisible()
    expect([href, ...changing()]).toEqual([href])
  }
  await expectAccessible()
  await page.getByRole('link', { name: 'Przejdź do strony bez edycji' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Fundacja Wzorcowa' })).toBeVisible()
})

test('the search finds for a viewer, and offers no commands that would be refused', async () => {
  await openApp('/events', { as: 'viewer' })
  await page.getByRole('button', { name: 'Szukaj' }).first().click()
  const results = page.getByRole('listbox', { name: 'Wyniki' })
  await expect.element(results.getByRole('option', { name: 'Przejdź do: Panele' })).toBeVisible()
  await expect.element(results.getByRole('option', { name: 'Dodaj panel' })).not.toBeInTheDocument()
})

test('a planner reads the settings and the team; only an administrator changes them', async () => {
  const { router } = await openApp('/settings', { as: 'planner' })
  await expect.element(page.getByText('Olga Planująca, 32 000 00 00, forum@example.org')).toBeVisible()
  await expect
    .element(page.getByRole('button', { name: 'Dodaj do zespołu' }))
    .toHaveAccessibleDescription('To może zrobić tylko osoba z rolą „Administracja”.')
  expect(changing()).toEqual([])
  await expectAccessible()
  for (const href of ['/settings/staff/new', `/settings/staff/${exampleId('staff/glowny')}`]) {
    await router.navigate({ href })
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Tej strony nie można otworzyć na tym koncie' }))
      .toBeVisible()
  }
})

test('on a phone the reason stands in sight and nothing scrolls sideways', async () => {
  await page.viewport(390, 844)
  await openApp('/guests', { as: 'viewer' })
  await page.getByRole('button', { name: 'Dodaj osobę' }).click({ force: true })
  await expect.element(page.getByRole('tooltip')).toBeInViewport()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
