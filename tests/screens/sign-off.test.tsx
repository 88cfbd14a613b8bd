import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '#domain/id.ts'
import { client } from '#src/api/client.ts'
import { holdRequests } from '#tests/setup/catchRequests.ts'
import { moveTo } from './askedPanel.ts'
import { confirm, openAskedPanel, panelId, places, propose, sign } from './signedPanel.ts'

const signature = () => page.getByRole('region', { name: 'Podpis moderatora' })
const dialog = () => page.getByRole('dialog')
const guest = (name: string) =>
  page.getByRole('list', { name: 'Goście panelu' }).getByRole('listitem').filter({ hasText: name })
const write = (label: string, text: string) => dialog().getByRole('textbox', { name: label }).fill(text)
const save = (name = 'Zapisz') => dialog().getByRole('button', { name, exact: true }).click()

/** Opens the menu beside a person and presses one of its lines. */
const choose = async (person: string, action: string) => {
  await page.getByRole('button', { name: `Odpowiedź: ${person}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('the moderator’s answer on the telephone is written down with a note, shown as such, and can be taken back', async () => {
  await openAskedPanel()
  await expect.element(signature()).toMatchTextContent('wysłano wersję 1')
  await expect
    .element(signature())
    .toMatchTextContent('termin wt 5 X 2027 · list czeka w skrzynce · jeszcze nie otwarto')

  await signature().getByRole('button', { name: 'Zapisz w imieniu' }).click()
  await dialog().getByRole('combobox', { name: 'Odpowiedź' }).selectOptions('potwierdzono skład')
  await save()
  await expect.element(dialog().getByText('Wpisz tekst w tym polu')).toBeVisible()
  await write('Notatka', 'Rozmowa w piątek o dziesiątej')
  await save()
  await expect.element(dialog()).not.toBeInTheDocument()
  await expect.element(signature()).toMatchTextContent('potwierdzono wersję 1')
  await expect.element(signature()).toMatchTextContent('Zapisano w imieniu: telefon; Olga Planująca')
  await expect.element(signature()).toMatchTextContent('Rozmowa w piątek o dziesiątej')

  await signature().getByRole('button', { name: 'Cofnij' }).click()
  await save('Cofnij odpowiedź')
  await expect.element(signature()).toMatchTextContent('wysłano wersję 1')
})

test('no answer is written down for anybody before somebody chose it', async () => {
  await openAskedPanel()
  await choose('dr Jan Próbny', 'Zapisz w imieniu')
  await write('Notatka', 'Dzwonił')
  await save()
  await expect.element(dialog().getByText('Uzupełnij to pole')).toBeVisible()
  const { people: asked } = await client.lineups.get({ panelId })
  expect(asked.map(({ state }) => state)).toEqual(['invited', 'invited'])
})

test('a change of the hour shows what it outdates: the signature, and the answer of who was to come at another time', async () => {
  await openAskedPanel(async () => {
    await sign()
    await confirm(places.jan)
    await moveTo('11:00')
  })
  await expect.element(signature()).toMatchTextContent('potwierdzono wersję 1 · skład jest już inny')
  const changes = page.getByRole('list', { name: 'Zmiany od podpisanej wersji' })
  await expect.element(changes).toMatchTextContent('godzina: 10:00 → 11:00 unieważnia podpis')
  await expect.element(signature()).toMatchTextContent('Pytamy ponownie: dr Jan Próbny, Maria Wzorcowa')
  await expect.element(guest('dr Jan Próbny')).toMatchTextContent('Nieaktualne · dotyczyło: 10:00–11:00')
})

test('the form says before saving which signature and whose answers another hour undoes, and is quiet otherwise', async () => {
  const { router } = await openAskedPanel(async () => {
    await sign()
    await confirm(places.jan)
  })
  await router.navigate({ to: '/panels/$panelId/edit', params: { panelId } })
  await page.getByRole('textbox', { name: 'Opis' }).fill('Rozmowa o umowach')
  const warning = page.getByText(/Zapisanie unieważni/u)
  await expect.element(page.getByRole('button', { name: 'Zapisz', exact: true })).toBeVisible()
  await expect.element(warning).not.toBeInTheDocument()
  await page.getByLabelText('Początek').fill('11:00')
  await expect
    .element(warning)
    .toMatchTextContent(
      'Zapisanie unieważni podpis (wersja 1) i 1 odpowiedź: Próbny. Ponownie trzeba będzie zapytać: Wzorcowa.',
    )
})

test('the line-up says before saving that another role undoes the signature and that person’s answer', async () => {
  await openAskedPanel(async () => {
    await sign()
    await confirm(places.jan)
    await confirm(places.maria)
  })
  await expect.element(signature()).toMatchTextContent('panel gotowy')
  await page.getByRole('combobox', { name: 'Rola: dr Jan Próbny' }).selectOptions('ekspert')
  await expect
    .element(page.getByText('Zapisanie unieważni podpis (wersja 1) i 1 odpowiedź: Próbny.'))
    .toBeVisible()
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect.element(guest('dr Jan Próbny')).toMatchTextContent('Nieaktualne · dotyczyło: gość panelu')
  await expect.element(guest('Maria Wzorcowa')).toMatchTextContent('Potwierdzono 10:00–11:00')
})

test('an answer is skipped only with a reason, and never makes the panel ready', async () => {
  await openAskedPanel(async () => {
    await sign()
    await confirm(places.jan)
  })
  await choose('Maria Wzorcowa', 'Pomiń z uzasadnieniem')
  await save('Pomiń')
  await expect.element(dialog().getByText('Wpisz tekst w tym polu')).toBeVisible()
  await write('Uzasadnienie', 'Nie odpowiada od miesiąca')
  await save('Pomiń')
  await expect.element(guest('Maria Wzorcowa')).toMatchTextContent('Pominięto')
  await expect.element(guest('Maria Wzorcowa')).toMatchTextContent('Nie odpowiada od miesiąca')
  await expect.element(signature()).not.toMatchTextContent('panel gotowy')

  await choose('Maria Wzorcowa', 'Cofnij odpowiedź')
  await save('Cofnij odpowiedź')
  await expect.element(guest('Maria Wzorcowa')).toMatchTextContent('Czeka na odpowiedź')
})

test('when the line-up changes while an answer is being written down, the difference is shown and the note kept', async () => {
  await openAskedPanel()
  await signature().getByRole('button', { name: 'Zapisz w imieniu' }).click()
  await dialog().getByRole('combobox', { name: 'Odpowiedź' }).selectOptions('potwierdzono skład')
  await write('Notatka', 'Potwierdzenie przez telefon')
  await moveTo('11:00')
  await save()
  await expect
    .element(dialog().getByRole('list', { name: 'Zmiany w międzyczasie' }))
    .toMatchTextContent('godzina: 10:00 → 11:00')
  await expect
    .element(dialog().getByRole('textbox', { name: 'Notatka' }))
    .toHaveValue('Potwierdzenie przez telefon')
  expect((await client.lineups.get({ panelId })).decision).toBeNull()
  await save('Zapisz dla obecnego składu')
  await expect.element(signature()).toMatchTextContent('potwierdzono wersję 2')
})

test('an answer whose confirmation was lost on the way is written down once', async () => {
  const { database } = await openAskedPanel()
  await choose('dr Jan Próbny', 'Zapisz w imieniu')
  await dialog().getByRole('combobox', { name: 'Odpowiedź' }).selectOptions('potwierdzono')
  await write('Notatka', 'List z maja')
  const { fetch } = globalThis
  let isLost = false
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await fetch(input, init)
    const url = input instanceof Request ? input.url : String(input)
    if (isLost || !url.endsWith('/answers')) return response
    isLost = true
    throw new TypeError('Failed to fetch')
  })
  await save()
  await expect.element(guest('dr Jan Próbny')).toMatchTextContent('Potwierdzono 10:00–11:00')
  expect(isLost).toBe(true)
  expect(await database.selectFrom('decision').select('answer').execute()).toEqual([{ answer: 'confirmed' }])
})

test('whom the moderator proposed is put into the line-up, and a card is printed as its owner asked', async () => {
  await openAskedPanel(propose)
  const open = page.getByRole('list', { name: 'Propozycje do rozpatrzenia' })
  await expect.element(open).toMatchTextContent('Poprawka w druku: Maria Wzorcowa')
  await expect.element(open).toMatchTextContent('brak → dr')
  await open.getByRole('button', { name: 'Przyjmij poprawkę' }).click()
  await expect.element(guest('dr Maria Wzorcowa')).toBeVisible()

  await open.getByRole('button', { name: 'Przyjmij…' }).click()
  await save('Dodaj do składu')
  await expect.element(dialog().getByText('Wybierz osobę')).toBeVisible()
  await dialog().getByRole('combobox', { name: 'Osoba z kartoteki' }).fill('testowy')
  await page.getByRole('option', { name: /Zenon Testowy-Dwojga/u }).click()
  await dialog().getByRole('combobox', { name: 'Rola' }).selectOptions('ekspert')
  await save('Dodaj do składu')
  await expect.element(guest('Zenon Testowy-Dwojga')).toMatchTextContent('Zaproponowano')
  await expect.element(open).not.toBeInTheDocument()
})

test('a proposal is refused with a reply that its author reads', async () => {
  await openAskedPanel(propose)
  const open = page.getByRole('list', { name: 'Propozycje do rozpatrzenia' })
  await open.getByRole('button', { name: 'Odrzuć…' }).first().click()
  await save('Odrzuć propozycję')
  await expect.element(dialog().getByText('Wpisz tekst w tym polu')).toBeVisible()
  await write('Odpowiedź', 'Skład jest już pełny')
  await save('Odrzuć propozycję')
  await page.getByText('Rozpatrzone (1)').click()
  await expect
    .element(page.getByRole('list', { name: 'Propozycje rozpatrzone' }))
    .toMatchTextContent('Skład jest już pełny')
})

test('what was said and what was decided stand in one conversation, and staff reply in it', async () => {
  await openAskedPanel(sign)
  const talk = page.getByRole('region', { name: 'Rozmowa' })
  await expect.element(talk).toMatchTextContent('potwierdzono skład, wersja 1')
  await talk.getByRole('textbox', { name: 'Odpowiedź dla moderatora' }).fill('Pytania wyślemy w maju')
  await talk.getByRole('button', { name: 'Dodaj wpis' }).click()
  await expect.element(talk.getByRole('listitem').nth(1)).toMatchTextContent('Pytania wyślemy w maju')
  await expect.element(talk.getByRole('textbox')).toHaveValue('')
})

test('who has written as much as a conversation holds is told so, and keeps the words', async () => {
  const { database } = await openAskedPanel()
  await client.lineups.comment({ panelId, id: newId(), text: 'Dzień dobry' })
  const first = await database.selectFrom('lineup_comment').selectAll().executeTakeFirstOrThrow()
  const more = Array.from({ length: 199 }, () => ({ ...first, id: newId() }))
  await database.insertInto('lineup_comment').values(more).execute()
  const reply = page.getByRole('textbox', { name: 'Odpowiedź dla moderatora' })
  await reply.fill('I jeszcze jedno')
  await page.getByRole('button', { name: 'Dodaj wpis' }).click()
  await expect.element(page.getByText(/masz już tyle wpisów, ile się mieści/u)).toBeVisible()
  await expect.element(reply).toHaveValue('I jeszcze jedno')
})

test('what is written on while an entry is on its way is the next entry, and stays', async () => {
  await openAskedPanel()
  const reply = page.getByRole('textbox', { name: 'Odpowiedź dla moderatora' })
  await reply.fill('Pytania wyślemy w maju')
  const release = holdRequests(({ method, path }) => method === 'POST' && path.endsWith('/comments'))
  await page.getByRole('button', { name: 'Dodaj wpis' }).click()
  await reply.fill('A salę potwierdzimy jutro')
  release()
  await expect
    .element(page.getByRole('region', { name: 'Rozmowa' }).getByRole('listitem'))
    .toMatchTextContent('Pytania wyślemy w maju')
  await expect.element(reply).toHaveValue('A salę potwierdzimy jutro')
})
