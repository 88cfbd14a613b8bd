import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '#src/api/client.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)
const anna = 'Anna Przykładowa-Wzór'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const dialog = () => page.getByRole('dialog')
const choose = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^Zaznacz: ${name}`, 'u') })

const letterTo = async (name: string) => {
  const { items } = await client.messages.list({ q: name })
  const [letter] = items
  if (!letter) throw new Error(`No letter to ${name}`)
  return letter
}

/** The outbox with the letters to those who are asked about the first made-up panel, of whom Maria has no address, and to three partners. */
const openOutbox = async (options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openApp('/outbox', { seed: 'asked', as: 'planner', ...options })
  await expect.element(page.getByRole('link', { name: anna })).toBeVisible()
  return app
}

/** Opens the letter to somebody, from the list. */
const openLetter = async (name: string, options: Parameters<typeof openApp>[1] = {}) => {
  const app = await openOutbox(options)
  await page.getByRole('link', { name }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: `List do: ${name}` })).toBeVisible()
  return app
}

const answerForJan = async () => {
  const panelId = id('item/2')
  const appearanceId = id('place/2/probny')
  const { people } = await client.lineups.get({ panelId })
  const coversHash = people.find((person) => person.appearanceId === appearanceId)?.coversHash ?? ''
  const decision = { kind: 'on-behalf', answer: 'confirmed', channel: 'phone', note: 'Rozmowa' } as const
  await client.lineups.answer({ panelId, id: crypto.randomUUID(), appearanceId, coversHash, decision })
}

test('the drafts stand first, with how many wait in every state, and the navigation counts them', async () => {
  await openOutbox()
  await expect.element(page.getByRole('link', { name: 'Szkice 6' })).toHaveAttribute('aria-current', 'page')
  await expect.element(page.getByRole('link', { name: 'Wysłane 0' })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Skrzynka nadawcza (6 listów czeka)' }).first())
    .toBeVisible()
  await expect.element(page.getByRole('row', { name: /Maria Wzorcowa/u })).toMatchTextContent('brak adresu')
  await expectAccessible()
  await page.getByRole('link', { name: 'Wysłane 0' }).click()
  await expect.element(page.getByText('Tu będą listy, które wyszły')).toBeVisible()
})

test('a letter is found by whom it is for and by its subject', async () => {
  await openOutbox()
  const search = page.getByRole('searchbox', { name: 'Szukaj osoby lub tematu' })
  await search.fill('probny')
  await expect.element(page.getByRole('link', { name: anna })).not.toBeInTheDocument()
  await expect.element(page.getByRole('link', { name: 'Jan Próbny' })).toBeVisible()
  await search.fill('skladu panelu')
  await expect.element(page.getByRole('link', { name: anna })).toBeVisible()
  await page.getByRole('combobox', { name: 'Rodzaj listu' }).selectOptions('Przypomnienie')
  await expect.element(page.getByText('Żaden list nie pasuje do tych filtrów')).toBeVisible()
})

test('before several letters go the people are counted, and whoever has no address is named', async () => {
  const { letters } = await openOutbox()
  await page.getByRole('checkbox', { name: 'Zaznacz wszystkie na liście (6)' }).click()
  await expect.element(button('Wyślij zaznaczone (6)')).toBeVisible()
  for (const partner of ['Helena Przykładna', 'Tadeusz Próbowski', 'Zofia Zmyślna'])
    await choose(partner).click()
  await button('Wyślij zaznaczone (3)').click()
  await expect.element(dialog()).toMatchTextContent('2 listy do 2 osób')
  await expect.element(dialog()).toMatchTextContent('zostają w skrzynce: Maria Wzorcowa.')
  await expectAccessible()
  await dialog().getByRole('button', { name: 'Wyślij 2 listy' }).click()
  await expect.element(page.getByRole('link', { name: 'Szkice 4' })).toBeVisible()
  await expect
    .poll(() => letters.map(({ to }) => to).toSorted())
    .toEqual(['anna.przykladowa@example.org', 'jan.probny@example.org'])
})

test('a letter that facts have overtaken says why, and is left out unless somebody wants it sent', async () => {
  const { router } = await openApp('/guests', { seed: 'asked', as: 'planner' })
  await answerForJan()
  await router.navigate({ to: '/outbox' })
  await expect
    .element(page.getByRole('row', { name: /Jan Próbny/u }))
    .toMatchTextContent('nieaktualny: jest już odpowiedź')
  await choose('Jan Próbny').click()
  await choose(anna).click()
  await button('Wyślij zaznaczone (2)').click()
  await expect.element(dialog()).toMatchTextContent('Jan Próbny: jest już odpowiedź')
  await expect.element(dialog().getByRole('button', { name: 'Wyślij 1 list' })).toBeVisible()
  await dialog().getByRole('checkbox', { name: 'Pomiń nieaktualne (1)' }).click()
  await expect.element(dialog().getByRole('button', { name: 'Wyślij 2 listy' })).toBeVisible()
  await dialog().getByRole('button', { name: 'Anuluj' }).click()
  await page.getByRole('link', { name: 'Jan Próbny' }).click()
  await expect.element(page.getByRole('note')).toMatchTextContent('została już udzielona')
  await expectAccessible()
})

test('letters are thrown away together, and come back', async () => {
  await openOutbox()
  await choose('Jan Próbny').click()
  await choose('Maria Wzorcowa').click()
  await button('Odrzuć zaznaczone (2)').click()
  await expect.element(page.getByText('Odrzucono 2 listy')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Odrzucone 2' })).toBeVisible()
  await button('Cofnij').click()
  await expect.element(page.getByRole('link', { name: 'Szkice 6' })).toBeVisible()
})

test('a letter that could not be thrown away with the others is named, and stays chosen', async () => {
  const { database } = await openOutbox()
  await choose('Jan Próbny').click()
  await choose('Maria Wzorcowa').click()
  const { id: changedId } = await letterTo('Maria Wzorcowa')
  await database.updateTable('message').set({ revision: 7 }).where('id', '=', changedId).execute()
  await button('Odrzuć zaznaczone (2)').click()
  await expect.element(page.getByText('Odrzucono 1 list')).toBeVisible()
  await expect.element(page.getByRole('alert')).toMatchTextContent('Nie odrzucono (Maria Wzorcowa).')
  await expect.element(button('Odrzuć zaznaczone (1)')).toBeVisible()
})

test('where the server cannot send, it says what to do, and offers nothing that would not work', async () => {
  const { letters } = await openOutbox({ sendsMail: false })
  await expect.element(page.getByText(/^Ten serwer nie wysyła poczty/u)).toBeVisible()
  await choose(anna).click()
  await expect.element(button('Odrzuć zaznaczone (1)')).toBeVisible()
  await expect.element(button(/^Wyślij/u)).not.toBeInTheDocument()
  await page.getByRole('link', { name: anna }).click()
  await expect.element(button('Kopiuj list')).toBeVisible()
  await expect.element(button(/^Wyślij/u)).not.toBeInTheDocument()
  await button('Oznacz jako wysłane').click()
  await dialog().getByRole('button', { name: 'Oznacz jako wysłane' }).click()
  await expect.element(page.getByText(/oznaczono jako wysłane, Olga Planująca/u)).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Treść' })).not.toBeInTheDocument()
  expect(letters).toEqual([])
})

test('a letter is changed, seen as it will go, and sent with what was written', async () => {
  const { letters } = await openLetter(anna)
  const text = page.getByRole('textbox', { name: 'Treść' })
  await text.fill('Dopisek.\n\n{link}\n\n{klauzula}')
  // What is not saved would not go out.
  await expect.element(button('Wyślij teraz')).toHaveAccessibleDescription(/Najpierw zapisz/u)
  await button('Zapisz list').click()
  await expect.element(page.getByText('Treść zmieniono ręcznie')).toBeVisible()
  await page.getByText('Podgląd: tak wyjdzie ten list').click()
  await expect.element(page.getByText(/link#t=…/u)).toBeVisible()
  await expectAccessible()
  await button('Wyślij teraz').click()
  await expect
    .element(dialog())
    .toMatchTextContent(`1 list do 1 osoby: ${anna} (anna.przykladowa@example.org)`)
  await dialog().getByRole('button', { name: 'Wyślij 1 list' }).click()
  await expect.poll(() => letters[0]?.text).toMatch(/^Dopisek\.\n\nhttp/u)
})

test('two people change one letter: both sides are shown, and nothing typed is lost', async () => {
  await openLetter(anna)
  const subject = page.getByRole('textbox', { name: 'Temat' })
  await subject.fill('Mój temat')
  const { id: messageId, revision, text } = await letterTo(anna)
  await client.messages.put({ messageId, revision, subject: 'Inny temat', text })
  await button('Zapisz list').click()
  const conflict = page.getByRole('group', { name: 'Różnica: Temat' })
  await expect.element(conflict).toMatchTextContent('Inny temat')
  await expect.element(subject).toHaveValue('Mój temat')
  await conflict.getByRole('button', { name: 'Zostaw wpisane' }).click()
  await button('Zapisz list').click()
  await expect.poll(async () => (await letterTo(anna)).subject).toBe('Mój temat')
})

test('what was typed into a letter that went out meanwhile stays, to be copied', async () => {
  await openLetter(anna)
  await page.getByRole('textbox', { name: 'Treść' }).fill('Pisane długo')
  const { id: messageId, revision } = await letterTo(anna)
  await client.messages.markSent({ messageId, revision })
  await button('Zapisz list').click()
  await expect.element(page.getByText(/nie można już w\snim zapisać/u)).toBeVisible()
  await expect.element(page.getByText('Pisane długo')).toBeVisible()
  await expect.element(button('Kopiuj wpisaną treść')).toBeVisible()
  await button('Porzuć wpisaną treść').click()
  await expect.element(page.getByText('Pisane długo')).not.toBeInTheDocument()
})

test('copying makes the link, and says so', async () => {
  await openLetter(anna)
  await button('Kopiuj list').click()
  await expect.element(dialog()).toMatchTextContent(/link w\streści powstał teraz/u)
  const copied = dialog().getByRole('textbox', { name: 'Treść' }).element()
  expect(copied instanceof HTMLTextAreaElement ? copied.value : '').toMatch(/\/link#t=[\w-]{20,}/u)
  await expectAccessible()
})

test('when the copied letter is lost on its way, pressing again makes no second link', async () => {
  const { database } = await openLetter(anna)
  const fetchAsUsual = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    await fetchAsUsual(input, init)
    throw new TypeError('Failed to fetch')
  }
  await button('Kopiuj list').click()
  await expect.element(page.getByRole('alert')).toBeVisible()
  globalThis.fetch = fetchAsUsual
  await button('Kopiuj list').click()
  await expect.element(dialog()).toBeVisible()
  expect(await database.selectFrom('review_link').select('id').execute()).toHaveLength(1)
})

test('a letter thrown away is taken back from its own page', async () => {
  await openLetter(anna)
  await button('Odrzuć').click()
  await button('Przywróć').click()
  await expect.element(page.getByRole('textbox', { name: 'Temat' })).toBeVisible()
  await expect.element(page.getByText('Przywrócono do szkiców')).toBeVisible()
})

test('a viewer reads letters as they would go, and changes nothing', async () => {
  await openLetter(anna, { as: 'viewer' })
  await expect.element(page.getByText(/prosimy o.potwierdzenie składu panelu/u)).toBeVisible()
  await expect.element(page.getByRole('main').getByRole('textbox')).not.toBeInTheDocument()
  await expect.element(button(/^(?:Wyślij|Kopiuj|Oznacz|Odrzuć)/u)).not.toBeInTheDocument()
  await page.getByRole('link', { name: 'Skrzynka nadawcza' }).last().click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Skrzynka nadawcza' })).toBeVisible()
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument()
})

test('a letter that the mail server refused says what it said, and is tried again when somebody sends it', async () => {
  const { database, router, letters } = await openApp('/guests', { seed: 'asked', as: 'planner' })
  const { id: messageId } = await letterTo(anna)
  const failed = { state: 'failed', error: '550 5.1.1 Nie ma takiej skrzynki', attempts: 5 } as const
  await database.updateTable('message').set(failed).where('id', '=', messageId).execute()
  await router.navigate({ to: '/outbox', search: { state: 'failed' } })
  await page.getByRole('link', { name: anna }).click()
  await expect
    .element(page.getByText('Serwer poczty nie przyjął listu (prób: 5): 550 5.1.1 Nie ma takiej skrzynki'))
    .toBeVisible()
  await button('Wyślij teraz').click()
  await dialog().getByRole('button', { name: 'Wyślij 1 list' }).click()
  await expect.poll(() => letters.length).toBe(1)
})

test('a letter that will be tried again says when', async () => {
  const { database, router } = await openApp('/guests', { seed: 'asked', as: 'planner' })
  const { id: messageId } = await letterTo(anna)
  const nextTryAt = new Date(Date.now() + 3_600_000).toISOString()
  const retried = { state: 'queued', error: 'Connection timeout', attempts: 1, nextTryAt } as const
  await database.updateTable('message').set(retried).where('id', '=', messageId).execute()
  await router.navigate({ to: '/outbox/$messageId', params: { messageId } })
  const hour = new Intl.DateTimeFormat('pl', { timeStyle: 'short' }).format(new Date(nextTryAt))
  await expect.element(page.getByText(`Ponowimy o ${hour}`)).toBeVisible()
})

test('g s leads to the outbox, and so does the menu of a phone', async () => {
  const { router } = await openApp('/guests', { seed: 'asked' })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible()
  await userEvent.keyboard('gs')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Skrzynka nadawcza' })).toBeVisible()
  await page.viewport(390, 844)
  await router.navigate({ to: '/guests' })
  await button('Więcej').click()
  await page.getByRole('link', { name: /^Skrzynka nadawcza/u }).click()
  await expect.element(page.getByRole('list', { name: 'Listy' })).toMatchTextContent(anna)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await expectAccessible()
  await page.viewport(1280, 800)
})
