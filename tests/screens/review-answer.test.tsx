import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { nextSavedFile } from '#tests/setup/nextSavedFile.ts'
import { openApp } from '#tests/setup/openApp.tsx'
import { askedPanel, asPlanner, moveTo } from './askedPanel.ts'

const { panelId, guestPath, wzorcowa } = askedPanel
const main = page.getByRole('main')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const choice = (name: string) => page.getByRole('radio', { name, exact: true })
const answer = page.getByRole('region', { name: 'Odpowiedź' })
const note = page.getByRole('textbox', { name: /^Wiadomość do organizatora/u })

const openPlace = async () => {
  const app = await openApp(guestPath, { seed: 'asked', as: 'guest' })
  await expect.element(page.getByRole('heading', { level: 1, name: /^Perspektywy/u })).toBeVisible()
  return app
}

test('a guest says that they come, has it in their calendar, and later that they cannot after all', async () => {
  await openPlace()
  await expect.element(main).toMatchTextContent(/^Prosimy o\sodpowiedź do wt 5 X 2027/u)
  await expect.element(choice('Jednak nie mogę wziąć udziału')).not.toBeInTheDocument()
  await expect.element(button('Dodaj do kalendarza')).not.toBeInTheDocument()
  await button('Wyślij odpowiedź').click()
  await expect.element(page.getByText('Wybierz odpowiedź')).toBeVisible()
  await choice('Potwierdzam udział').click()
  await note.fill('Potrzebny będzie rzutnik.')
  await button('Wyślij odpowiedź').click()
  await expect.element(answer).toMatchTextContent(/Potwierdzono · \d+ \S+ \d{4}/u)
  await expect.element(answer).toMatchTextContent('Potrzebny będzie rzutnik.')
  await expect.element(answer).toHaveFocus()
  await expect.element(page.getByText('Zapisano odpowiedź: Potwierdzono')).toBeInTheDocument()
  await expect.element(button('Dodaj do kalendarza')).toBeVisible()

  await button('Zmień odpowiedź').click()
  await expect.element(choice('Potwierdzam udział')).toHaveFocus()
  await expect.element(choice('Nie wezmę udziału')).not.toBeInTheDocument()
  await choice('Jednak nie mogę wziąć udziału').click()
  await button('Wyślij odpowiedź').click()
  await expect.element(answer).toMatchTextContent('Rezygnacja')
  await expect.element(button('Dodaj do kalendarza')).not.toBeInTheDocument()
})

test('the calendar file is of this panel, at its hour', async () => {
  await openPlace()
  await choice('Potwierdzam udział').click()
  await button('Wyślij odpowiedź').click()
  const saved = nextSavedFile()
  await button('Dodaj do kalendarza').click()
  const text = await (await saved).text()
  expect(text).toContain('DTSTART;TZID=Europe/Warsaw:20271012T100000')
  expect(text).toContain(`UID:${panelId}@mownica`)
})

test('a place that was moved meanwhile is not answered for: the difference is said and the note stays', async () => {
  const { signInAs, database } = await openPlace()
  await choice('Jeszcze nie wiem').click()
  await note.fill('Dam znać w piątek.')
  await asPlanner(signInAs, 'guest', () => moveTo('10:30'))
  await button('Wyślij odpowiedź').click()
  const notice = page.getByRole('alert').filter({ hasText: 'Organizator zmienił ten punkt programu' })
  await expect.element(notice).toMatchTextContent('godzina: 10:00 → 10:30')
  await expect.element(notice).toHaveFocus()
  await expect.element(note).toHaveValue('Dam znać w piątek.')
  expect(await database.selectFrom('decision').select('id').execute()).toEqual([])
  await expectAccessible()
  await button('Wyślij odpowiedź').click()
  await expect.element(answer).toMatchTextContent('Może')
  await expect.element(answer).toMatchTextContent('Dam znać w piątek.')
})

test('whoever confirmed another hour is told so and asked again', async () => {
  const { signInAs, router } = await openPlace()
  await choice('Potwierdzam udział').click()
  await button('Wyślij odpowiedź').click()
  await expect.element(answer).toBeVisible()
  await asPlanner(signInAs, 'guest', () => moveTo('10:30'))
  await router.options.context.queryClient.invalidateQueries()
  await expect.element(answer).toMatchTextContent('Po tej odpowiedzi zmieniono:godzina: 10:00 → 10:30')
  await expect.element(main).toMatchTextContent('Prosimy o ponowną odpowiedź')
  await expect.element(main).toMatchTextContent('10:30–11:30')
  await expect.element(choice('Jednak nie mogę wziąć udziału')).toBeInTheDocument()
})

test('a guest proposes how they are printed; staff’s answer comes back', async () => {
  const { database, signInAs, router } = await openPlace()
  await button('Popraw').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Tytuł przed nazwiskiem' }).fill('dr')
  await dialog.getByRole('textbox', { name: 'Wyjaśnienie' }).fill('Od września.')
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Wyślij poprawkę' }).click()
  const proposed = page.getByRole('region', { name: 'Państwa propozycje' }).getByRole('listitem')
  await expect.element(proposed).toMatchTextContent(/dr Maria Wzorcowa.*czeka na organizatora/u)
  const printed = page.getByRole('region', { name: 'Tak będzie w programie' })
  await expect.element(printed).not.toMatchTextContent('dr Maria')
  const { id: proposalId } = await database.selectFrom('proposal').select('id').executeTakeFirstOrThrow()
  await asPlanner(signInAs, 'guest', () =>
    client.lineups.resolveProposal({ panelId, proposalId, state: 'accepted', reply: '', place: null }),
  )
  await router.options.context.queryClient.invalidateQueries()
  await expect.element(proposed).toMatchTextContent('przyjęto')
  await expect.element(printed).toMatchTextContent('dr Maria Wzorcowa')
})

test('whoever has an e-mail says whether the moderator may see it; whoever has none is not asked', async () => {
  const { database, router } = await openPlace()
  const mayShare = page.getByRole('switch', { name: 'Moderator panelu może zobaczyć mój e-mail' })
  await expect.element(mayShare).not.toBeInTheDocument()
  const people = database.updateTable('person').where('id', '=', wzorcowa)
  await people.set({ email: 'maria.wzorcowa@example.org' }).execute()
  await router.navigate({ href: '/review' })
  await router.options.context.queryClient.invalidateQueries()
  await router.navigate({ href: guestPath })
  await mayShare.click()
  await choice('Potwierdzam udział').click()
  await button('Wyślij odpowiedź').click()
  await expect.element(answer).toMatchTextContent('Moderator panelu może zobaczyć Państwa e-mail.')
  const { sharesEmail } = await database
    .selectFrom('person')
    .select('sharesEmail')
    .where('id', '=', wzorcowa)
    .executeTakeFirstOrThrow()
  expect(sharesEmail).toBe(1)
})

test('what waits stands first in the list of matters, with its deadline; what was answered says what', async () => {
  const { router } = await openApp('/review', { seed: 'asked', as: 'guest' })
  const matters = page.getByRole('list', { name: 'Sprawy' }).getByRole('listitem')
  // The welcome comes first in the programme, but nobody has asked about it.
  await expect
    .element(matters.first())
    .toMatchTextContent(/Perspektywy.*prosimy o\sodpowiedź do wt 5 X 2027/u)
  await expect.element(matters.nth(1)).toMatchTextContent('Powitanie gości')
  await matters.first().getByRole('link').click()
  await choice('Nie wezmę udziału').click()
  await button('Wyślij odpowiedź').click()
  await expect.element(answer).toMatchTextContent('Odmowa')
  await router.navigate({ href: '/review' })
  await expect.element(matters.filter({ hasText: 'Perspektywy' })).toMatchTextContent('odmowa')
  await expect.element(matters.filter({ hasText: 'Perspektywy' })).not.toMatchTextContent('prosimy')
})

test.each([
  [320, 568],
  [390, 844],
  [1280, 800],
])('at %i px a guest answers without scrolling sideways', async (width, height) => {
  await page.viewport(width, height)
  await openPlace()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await expect.element(button('Wyślij odpowiedź')).toBeInViewport()
  await choice('Potwierdzam udział').click()
  await button('Wyślij odpowiedź').click()
  await expect.element(answer).toBeVisible()
  await expectAccessible()
  await page.viewport(1280, 800)
})
