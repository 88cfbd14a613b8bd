import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import type { FileRouteTypes } from '#src/routeTree.gen.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { insertRelease, publishAs } from '#tests/setup/insertRelease.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const event = `/events/${id('event')}`
const person = id('person/przykladowa')
const organisation = id('organisation/wzor')
const panel = `/panels/${id('item/2')}`
const material = `/materials/${id('material/poster')}`
const firstPanel = 'Perspektywy współpracy przedsiębiorstw społecznych z samorządem'
const mayOnlyRead = 'Rola „Podgląd” pozwala tylko czytać.'

type Address = FileRouteTypes['to']

/** What is nobody's or only one role's: coming in, one's own sessions, the invited, and what the administrator does alone. */
type Elsewhere =
  | '/'
  | '/sign-in'
  | '/link'
  | '/guests/erased'
  | '/passkey'
  | '/settings/backups'
  | '/settings/passkeys'
  | '/settings/sessions'
  | '/settings/staff/new'
  | '/settings/staff/$userId'
  | Extract<Address, `/review${string}`>

/** The addresses that are there to change something. */
const closed = {
  '/events/new': '/events/new',
  '/events/$eventId/edit': `${event}/edit`,
  '/events/$eventId/duplicate': `${event}/duplicate`,
  '/events/$eventId/programme/import': `${event}/programme/import`,
  '/events/$eventId/programme/rules': `${event}/programme/rules`,
  '/events/$eventId/publish/prepare': `${event}/publish/prepare`,
  '/panels/new': '/panels/new',
  '/panels/$panelId/edit': `${panel}/edit`,
  '/guests/new': '/guests/new',
  '/guests/paste': '/guests/paste',
  '/guests/$personId/edit': `/guests/${person}/edit`,
  '/moderators/new': '/moderators/new',
  '/moderators/$personId/edit': `/moderators/${person}/edit`,
  '/settings/funding/new': '/settings/funding/new',
  '/partners/new': '/partners/new',
  '/partners/paste': '/partners/paste',
  '/partners/$organisationId/edit': `/partners/${organisation}/edit`,
} satisfies Partial<Record<Address, string>>

/** All others: a new screen is missing here until it is tried. */
const screens: Record<Exclude<Address, keyof typeof closed | Elsewhere>, string> = {
  '/events': '/events',
  '/events/$eventId': event,
  '/events/$eventId/programme': `${event}/programme`,
  '/events/$eventId/programme/$itemId': `${event}/programme/${id('item/1')}`,
  '/events/$eventId/programme/conflicts': `${event}/programme/conflicts`,
  '/events/$eventId/panels': `${event}/panels`,
  '/events/$eventId/partners': `${event}/partners`,
  '/events/$eventId/materials': `${event}/materials`,
  '/events/$eventId/people': `${event}/people`,
  '/events/$eventId/attendance': `${event}/attendance`,
  '/events/$eventId/greetings': `${event}/greetings`,
  '/events/$eventId/greetings/print': `${event}/greetings/print`,
  '/events/$eventId/script': `${event}/script`,
  '/events/$eventId/publish': `${event}/publish`,
  '/events/$eventId/article': `${event}/article`,
  '/events/$eventId/evidence': `${event}/evidence`,
  '/events/$eventId/history': `${event}/history`,
  '/panels': '/panels',
  '/panels/$panelId': panel,
  '/panels/$panelId/history': `${panel}/history`,
  '/materials/$materialId': material,
  '/moderators': '/moderators',
  '/moderators/$personId': `/moderators/${person}`,
  '/moderators/$personId/history': `/moderators/${person}/history`,
  '/guests': '/guests',
  '/guests/$personId': `/guests/${person}`,
  '/guests/$personId/history': `/guests/${person}/history`,
  '/partners': '/partners',
  '/partners/$organisationId': `/partners/${organisation}`,
  '/partners/$organisationId/history': `/partners/${organisation}/history`,
  '/outbox': '/outbox',
  '/outbox/$messageId': '/outbox/first',
  '/settings': '/settings',
  '/settings/funding': '/settings/funding',
  '/settings/funding/$projectId': `/settings/funding/${id('project')}`,
  '/settings/history': '/settings/history',
  '/settings/letters': '/settings/letters',
  '/settings/letters/$kind': '/settings/letters/request',
  '/settings/staff': '/settings/staff',
}

/** What on the page would change something: fields of a form, buttons that can be pressed, links to editing pages. */
const changing = () => {
  const main = document.querySelector('main')
  const fields = [...(main?.querySelectorAll('form input, form textarea, form select') ?? [])]
  const buttons = [...(main?.querySelectorAll('button:not([aria-disabled])') ?? [])].filter(
    // Sorting and searching change nothing, nor does taking away or enlarging what may be read.
    (button) =>
      button.closest('thead, [role="search"], [aria-labelledby="releases"]') === null &&
      !/^(?:Pobierz|Inne formaty|Kopiuj|Drukuj|Powiększ|Pokaż całość|Jak w druku)/u.test(
        button.ariaLabel ?? button.textContent,
      ),
  )
  const links = [...(main?.querySelectorAll('a') ?? [])].filter(({ pathname }) =>
    /\/(?:new|edit|paste|duplicate)$/u.test(pathname),
  )
  return [...fields, ...buttons, ...links].map((found) => found.ariaLabel ?? found.textContent)
}

/** The screens under one part of the navigation, for a test of each part. */
const inParts = (addresses: Readonly<Record<string, string>>) =>
  Object.entries(Object.groupBy(Object.values(addresses), (href) => href.split('/', 2).join('/')))

test.for(inParts(screens))(
  'no screen of %s offers a viewer anything that would be refused',
  // Twenty screens, each with code of its own that is loaded here first.
  { timeout: 90_000 },
  async ([, hrefs]) => {
    const { router, database } = await openApp('/events', { as: 'viewer', seed: 'asked' })
    await insertRelease(database, id('event'))
    await publishAs(database, id('event'), 'forum')
    await insertRelease(database, id('event'))
    const letter = await database.selectFrom('message').select('id').executeTakeFirstOrThrow()
    const offered: Record<string, string[]> = {}
    for (const href of hrefs ?? []) {
      await router.navigate({ href: href.replace('first', letter.id) })
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect.poll(() => router.state.status).toBe('idle')
      const found = changing()
      if (found.length > 0) offered[href] = found
    }
    expect(offered).toEqual({})
  },
)

test('a panel and a programme item are read, with their people in order', async () => {
  const { router } = await openApp(`${event}/programme?view=list`, { as: 'viewer' })
  await expect.element(page.getByRole('button', { name: /^Wyżej/u })).not.toBeInTheDocument()
  await page.getByRole('link', { name: firstPanel }).click()
  const lineup = page.getByRole('region', { name: 'Skład panelu' })
  await expect
    .element(lineup.getByRole('list'))
    .toMatchTextContent(/dr Anna Przykładowa-Wzór.*moderacja.*dr Jan Próbny.*gość panelu.*Maria Wzorcowa/su)
  await expect.element(page.getByRole('button', { name: 'Kopiuj skład jako tekst' })).toBeVisible()
  expect(changing()).toEqual([])
  await router.navigate({ href: `${event}/programme?view=list` })
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

test.for(inParts(closed))(
  'the address of every editing page of %s says why it stays closed, and leads on',
  async ([part, hrefs]) => {
    const { router } = await openApp('/events', { as: 'viewer' })
    for (const href of hrefs ?? []) {
      await router.navigate({ href })
      await expect
        .element(page.getByRole('heading', { level: 1, name: 'Tej strony nie można otworzyć na tym koncie' }))
        .toBeVisible()
      await expect.element(page.getByText(new RegExp(mayOnlyRead, 'u'))).toBeVisible()
      expect([href, ...changing()]).toEqual([href])
    }
    await expectAccessible()
    if (part !== '/partners') return
    await page.getByRole('link', { name: 'Przejdź do strony bez edycji' }).click()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Fundacja Wzorcowa' })).toBeVisible()
  },
)

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
    .toHaveAccessibleDescription(/^To może zrobić tylko osoba z\srolą „Administracja”\.$/u)
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
