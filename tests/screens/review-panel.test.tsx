import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'
import { askedPanel, asPlanner, changePeople, moveTo, sendAgain } from './askedPanel.ts'

const fetchAsUsual = globalThis.fetch
afterEach(() => {
  globalThis.fetch = fetchAsUsual
})

const { panelId, path } = askedPanel
const main = page.getByRole('main')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const answer = page.getByRole('region', { name: 'Odpowiedź' })
const person = (name: string) =>
  page.getByRole('region', { name: 'Skład panelu' }).getByRole('listitem').filter({ hasText: name })

const openPanel = async () => {
  const app = await openApp(path, { seed: 'asked', as: 'moderator' })
  await expect.element(page.getByRole('heading', { level: 1, name: /^Perspektywy/u })).toBeVisible()
  return app
}

test('the moderator confirms the line-up, sees what was stored, and changes their mind', async () => {
  const { database } = await openPanel()
  await expect.element(main).toMatchTextContent(/^Prosimy o\spotwierdzenie składu do wt 5 X 2027/u)
  await expect.element(person('dr Jan Próbny')).toMatchTextContent('prezesSpółdzielnia Socjalna Przykład')
  await button('Potwierdź skład').click()
  await expect.element(answer).toMatchTextContent(/Potwierdzono wersję 1 · \d+ \S+ \d{4}, \d\d:\d\d/u)
  await expect.element(answer).toHaveFocus()
  await expect
    .element(page.getByRole('status').filter({ hasText: 'Zapisano odpowiedź: Potwierdzono wersję 1' }))
    .toBeInTheDocument()
  await expect.element(button('Potwierdź skład')).not.toBeInTheDocument()
  await expect.element(main).not.toMatchTextContent('Prosimy o')

  await button('Zmień odpowiedź').click()
  await expect.element(button('Potwierdź skład')).toHaveFocus()
  await button('Zgłoś uwagi').click()
  await page.getByRole('textbox', { name: 'Uwagi', exact: true }).fill('Brakuje samorządu.')
  await button('Wyślij uwagi').click()
  await expect.element(answer).toMatchTextContent('Zgłoszono uwagi do wersji 1')
  await expect.element(answer).toMatchTextContent('Brakuje samorządu.')
  const decisions = await database.selectFrom('decision').select('answer').orderBy('seq').execute()
  expect(decisions.map((decision) => decision.answer)).toEqual(['signed', 'changes-requested'])
})

test('remarks name one person, are not sent empty, and stay when they are put aside', async () => {
  await openPanel()
  await button('Zgłoś uwagi').click()
  const text = page.getByRole('textbox', { name: 'Uwagi', exact: true })
  await expect.element(text).toHaveFocus()
  await button('Wyślij uwagi').click()
  await expect.element(page.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await text.fill('Proszę o eksperta zamiast prezesa.')
  await page.getByRole('combobox', { name: 'Czego dotyczą' }).selectOptions('dr Jan Próbny')
  await page.getByRole('form').getByRole('button', { name: 'Anuluj' }).click()
  await expect.element(page.getByRole('button', { name: 'Zgłoś uwagi' })).toHaveFocus()
  await page.getByRole('link', { name: /^Wszystkie sprawy/u }).click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent('Zmiany nie są zapisane')
  await page.getByRole('dialog').getByRole('button', { name: 'Anuluj' }).click()
  await button('Zgłoś uwagi').click()
  await expect.element(text).toHaveValue('Proszę o eksperta zamiast prezesa.')
  await button('Wyślij uwagi').click()
  await expect.element(answer).toMatchTextContent('Uwagi dotyczą: dr Jan Próbny')
})

test('what changed since the last visit is marked where it stands; what is gone or moved is listed', async () => {
  const { router, signInAs } = await openPanel()
  await expect.element(person('Maria Wzorcowa')).toBeVisible()
  await expect.element(page.getByText('nowa', { exact: true })).not.toBeInTheDocument()
  await router.navigate({ href: '/review' })
  await asPlanner(signInAs, 'moderator', async () => {
    await moveTo('10:30')
    await changePeople()
    await sendAgain()
  })
  await router.options.context.queryClient.invalidateQueries()
  await page
    .getByRole('list', { name: 'Sprawy' })
    .getByRole('link', { name: /^Moderacja/u })
    .click()
  await expect.element(person('Zenon Testowy-Dwojga')).toMatchTextContent('nowa')
  await expect.element(person('dr Jan Próbny').nth(0)).toMatchTextContent('zmiana: stanowisko')
  const changes = page.getByRole('region', { name: 'Skład panelu' })
  await expect
    .element(changes)
    .toMatchTextContent('Zmiany od wersji 1godzina: 10:00 → 10:30usunięto: Maria Wzorcowa')
  await expect.element(main).toMatchTextContent(/do śr 6 X 2027/u)
})

test('an answer to an earlier version is refused with the difference; the remarks stay and go with one press', async () => {
  const { signInAs, database } = await openPanel()
  await button('Zgłoś uwagi').click()
  await page.getByRole('textbox', { name: 'Uwagi', exact: true }).fill('Za wcześnie.')
  await asPlanner(signInAs, 'moderator', async () => {
    await moveTo('10:30')
    await sendAgain()
  })
  await button('Wyślij uwagi').click()
  const notice = page.getByRole('alert').filter({ hasText: 'nowszy skład (wersja 2)' })
  await expect.element(notice).toMatchTextContent('godzina: 10:00 → 10:30')
  await expect.element(notice).toMatchTextContent('Odpowiedzi nie zapisano')
  await expect.element(notice).toHaveFocus()
  await expectAccessible()
  expect(await database.selectFrom('decision').select('id').execute()).toEqual([])
  await button('Wyślij uwagi').click()
  await expect.element(answer).toMatchTextContent('Zgłoszono uwagi do wersji 2')
  await expect.element(answer).toMatchTextContent('Za wcześnie.')
  await expect.element(notice).not.toBeInTheDocument()
})

test('a newer version does not slip under the thumb: the earlier one stays until it is asked for', async () => {
  const { signInAs, router } = await openPanel()
  await expect.element(main).toMatchTextContent('10:00–11:00')
  await asPlanner(signInAs, 'moderator', async () => {
    await moveTo('10:30')
    await sendAgain()
  })
  await router.options.context.queryClient.invalidateQueries()
  await expect.element(page.getByText('godzina: 10:00 → 10:30')).toBeVisible()
  await expect.element(main).toMatchTextContent('10:00–11:00')
  await button('Pokaż po zmianach').click()
  await expect.element(main).toMatchTextContent('10:30–11:30')
  await button('Potwierdź skład').click()
  await expect.element(answer).toMatchTextContent('Potwierdzono wersję 2')
})

test('whoever cannot moderate is asked once, and can take it back', async () => {
  await openPanel()
  await button('Nie mogę moderować').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Wyjeżdżam tego dnia.')
  await expectAccessible()
  await dialog.getByRole('button', { name: 'Przekaż organizatorowi' }).click()
  await expect.element(answer).toMatchTextContent('prowadzenie panelu nie jest możliwe')
  await expect.element(answer).toMatchTextContent('Wyjeżdżam tego dnia.')
  await expect.element(answer).toHaveFocus()
  await expect.element(button('Nie mogę moderować')).not.toBeInTheDocument()
  await button('Zmień odpowiedź').click()
  await button('Potwierdź skład').click()
  await expect.element(answer).toMatchTextContent('Potwierdzono wersję 1')
})

test('a person is proposed to staff, and what became of it is read with their reply', async () => {
  const { database, router, signInAs } = await openPanel()
  await button('Zaproponuj osobę').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Wyślij propozycję' }).click()
  await expect.element(dialog.getByText('Wpisz tekst w tym polu')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Imię i nazwisko' }).fill('Łucja Zmyślona')
  await dialog.getByRole('textbox', { name: 'Dlaczego ta osoba' }).fill('Zna temat.')
  await dialog.getByRole('button', { name: 'Wyślij propozycję' }).click()
  const proposed = page.getByRole('region', { name: 'Państwa propozycje' }).getByRole('listitem')
  await expect.element(proposed).toMatchTextContent('czeka na organizatora')
  await expect.element(proposed).toHaveFocus()
  await expect.element(person('Zmyślona')).not.toBeInTheDocument()
  const { id: proposalId } = await database.selectFrom('proposal').select('id').executeTakeFirstOrThrow()
  await asPlanner(signInAs, 'moderator', () =>
    client.lineups.resolveProposal({
      panelId,
      proposalId,
      state: 'refused',
      reply: 'Będzie w innym panelu.',
      place: null,
    }),
  )
  await router.options.context.queryClient.invalidateQueries()
  await expect.element(proposed).toMatchTextContent('nie przyjęto')
  await expect.element(proposed).toMatchTextContent('Będzie w innym panelu.')
})

test('the moderator and staff write to each other', async () => {
  const { signInAs, router } = await openPanel()
  const field = page.getByRole('textbox', { name: 'Wiadomość do organizatora' })
  await button('Napisz wiadomość').click()
  await field.fill('Czy będzie rzutnik?')
  await button('Wyślij wiadomość').click()
  const talk = page.getByRole('region', { name: 'Rozmowa z organizatorem' })
  await expect
    .element(talk.getByRole('listitem'))
    .toMatchTextContent(/Anna Przykładowa-Wzór.*Czy będzie rzutnik/u)
  await expect.element(field).toHaveValue('')
  await expect.element(field).toHaveFocus()
  await asPlanner(signInAs, 'moderator', () =>
    client.lineups.comment({ panelId, id: newId(), text: 'Tak, w Sali A.' }),
  )
  await router.options.context.queryClient.invalidateQueries()
  await expect
    .element(talk.getByRole('listitem').nth(1))
    .toMatchTextContent(/Olga Planująca.*Tak, w\sSali A\./u)
})

test('when the answer is lost on its way back, the words stay and pressing again stores them once', async () => {
  const { database } = await openPanel()
  const field = page.getByRole('textbox', { name: 'Wiadomość do organizatora' })
  await button('Napisz wiadomość').click()
  await field.fill('Czy będzie rzutnik?')
  globalThis.fetch = async (input, init) => {
    await fetchAsUsual(input, init)
    throw new TypeError('Failed to fetch')
  }
  await button('Wyślij wiadomość').click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('brak połączenia z serwerem')
  await expect.element(field).toHaveValue('Czy będzie rzutnik?')
  globalThis.fetch = fetchAsUsual
  await button('Wyślij wiadomość').click()
  await expect.element(field).toHaveValue('')
  const stored = await database.selectFrom('lineup_comment').select('text').execute()
  expect(stored).toEqual([{ text: 'Czy będzie rzutnik?' }])
})

test('an answer that staff wrote down is shown as theirs', async () => {
  const { router, signInAs } = await openPanel()
  await asPlanner(signInAs, 'moderator', async () => {
    const { hash } = await client.lineups.get({ panelId })
    const decision = {
      kind: 'on-behalf',
      answer: 'signed',
      comment: '',
      channel: 'phone',
      note: 'rozmowa 3 XI',
    } as const
    await client.lineups.decide({ panelId, id: newId(), hash, decision })
  })
  await router.options.context.queryClient.invalidateQueries()
  await expect.element(answer).toMatchTextContent('Potwierdzono wersję 1')
  await expect.element(answer).toMatchTextContent('Zapisano w Państwa imieniu: telefon')
  // What staff noted for themselves is theirs.
  await expect.element(answer).not.toMatchTextContent('rozmowa 3 XI')
})

test('while nothing was sent, nobody’s name is shown and nothing is asked', async () => {
  await openApp(path, { as: 'moderator' })
  await expect.element(page.getByText(/Skład jest jeszcze w\sprzygotowaniu/u)).toBeVisible()
  await expect.element(main).toMatchTextContent('10:00–11:00')
  await expect.element(main).not.toMatchTextContent('Próbny')
  await expect.element(button('Potwierdź skład')).not.toBeInTheDocument()
  await expect.element(button('Nie mogę moderować')).not.toBeInTheDocument()
  await expectAccessible()
})

test('the e-mail of a guest who allows it is a way to write to them; nobody else’s is there', async () => {
  const { database, router } = await openPanel()
  await expect.element(person('dr Jan Próbny')).not.toMatchTextContent('@')
  await database
    .updateTable('person')
    .set({ sharesEmail: 1 })
    .where('id', '=', exampleId('forum-2027/person/probny'))
    .execute()
  await router.options.context.queryClient.invalidateQueries()
  await expect
    .element(person('dr Jan Próbny').getByRole('link', { name: 'jan.probny@example.org' }))
    .toHaveAttribute('href', 'mailto:jan.probny@example.org')
})

test.each([
  [320, 568],
  [390, 844],
  [1280, 800],
])('at %i px the line-up is read and answered without scrolling sideways', async (width, height) => {
  await page.viewport(width, height)
  const { signInAs, router } = await openPanel()
  await asPlanner(signInAs, 'moderator', async () => {
    await changePeople()
    await sendAgain()
  })
  await router.options.context.queryClient.invalidateQueries()
  await button('Pokaż po zmianach').click()
  await expect.element(button('Potwierdź skład')).toBeInViewport()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await button('Zgłoś uwagi').click()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await page.viewport(1280, 800)
})

test('enlarged four times, the answers do not cover what they are about', async () => {
  await page.viewport(320, 256)
  await openPanel()
  await expect.element(button('Potwierdź skład')).not.toBeInViewport()
  await button('Potwierdź skład').click()
  await expect.element(answer).toBeInViewport()
  await page.viewport(1280, 800)
})
