import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '#tests/setup/axe.ts'
import { asPlanner } from './askedPanel.ts'
import { openSentProof, rename, sendProof } from './sentProof.ts'

const main = page.getByRole('main')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const answer = page.getByRole('region', { name: 'Odpowiedź' })

test('a partner sees what is asked and until when, their own mark named, and accepts it', async () => {
  const { database } = await openSentProof()
  await expect.element(main).toMatchTextContent(/^Prosimy o\sakceptację plakatu do pt 1 X 2027/u)
  await expect.element(page.getByRole('img', { name: 'Plakat, wersja 1' })).toBeVisible()
  await expect.element(page.getByText('Państwa logo', { exact: true }).first()).toBeInTheDocument()
  await expect.element(main).toMatchTextContent('Współorganizator: jedyna organizacja w tej roli')
  await button('Zaakceptuj').click()
  await expect.element(answer).toMatchTextContent(/Zaakceptowano wersję 1 · \d+ \S+ \d{4}/u)
  await expect.element(answer).toHaveFocus()
  await expect.element(button('Zaakceptuj')).not.toBeInTheDocument()
  await button('Zmień odpowiedź').click()
  await expect.element(button('Zaakceptuj')).toHaveFocus()
  const stored = await database.selectFrom('proof_decision').select('answer').execute()
  expect(stored).toEqual([{ answer: 'accepted' }])
})

test('remarks point at a place, are not sent empty, and outlive a reload', async () => {
  const { database, router, path } = await openSentProof()
  await button('Zgłoś uwagi').click()
  await button('Wyślij uwagi').click()
  await expect.element(page.getByText('Wpisz tekst w tym polu')).toBeVisible()
  const text = page.getByRole('textbox', { name: 'Uwagi', exact: true })
  await text.fill('Brakuje słowa „Wzorcowa”.')
  await router.navigate({ href: '/review' })
  await router.navigate({ href: path })
  await expect.element(text).toHaveValue('Brakuje słowa „Wzorcowa”.')
  await button('Wskaż miejsce na obrazie').click()
  await expect.element(button('Wskazane miejsce, przesuwane strzałkami')).toHaveFocus()
  await button('Wyślij uwagi').click()
  await expect.element(answer).toMatchTextContent('Zgłoszono uwagi do wersji 1')
  await expect.element(answer).toMatchTextContent('Brakuje słowa „Wzorcowa”.')
  const { pin } = await database.selectFrom('proof_decision').select('pin').executeTakeFirstOrThrow()
  expect(pin).toMatch(/"x":0\.\d+.*"y":0\.\d+/u)
})

test('an answer to an earlier version is refused with the difference, and the remarks stay', async () => {
  const { database, signInAs, eventPartnerId, organisationId } = await openSentProof()
  await button('Zgłoś uwagi').click()
  await page.getByRole('textbox', { name: 'Uwagi', exact: true }).fill('Logo jest za małe.')
  await asPlanner(signInAs, 'partner', async () => {
    await rename(organisationId, 'Fundacja Wzorcowa w Mikołowie')
    await sendProof(eventPartnerId)
  })
  await button('Wyślij uwagi').click()
  const notice = page.getByRole('alert').filter({ hasText: 'nowszą wizualizację (wersja 2)' })
  await expect.element(notice).toMatchTextContent('„Fundacja Wzorcowa” → „Fundacja Wzorcowa w Mikołowie”')
  await expect.element(notice).toMatchTextContent('Odpowiedzi nie zapisano')
  expect(await database.selectFrom('proof_decision').select('id').execute()).toEqual([])
  await button('Wyślij uwagi').click()
  await expect.element(answer).toMatchTextContent('Zgłoszono uwagi do wersji 2')
  await page.getByText('Wcześniejsze wersje (1)').click()
  await expect.element(main).toMatchTextContent('zastąpiła ją wersja 2')
})

test('a partner may be shown by name only, after reading what follows', async () => {
  await openSentProof()
  await button('Tylko nazwa, bez logo').click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent('zostanie sama nazwa organizacji')
  await expectAccessible()
  // What was typed is there again after a dialog that was closed by mistake.
  const message = page.getByRole('textbox', { name: 'Wiadomość (nieobowiązkowa)' })
  await message.fill('Logo zmieniamy w styczniu.')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await button('Tylko nazwa, bez logo').click()
  await expect.element(message).toHaveValue('Logo zmieniamy w styczniu.')
  await button('Przekaż organizatorowi').click()
  await expect.element(answer).toMatchTextContent('Poproszono o samą nazwę, bez logo')
})

test.each([
  [320, 568],
  [1280, 800],
])('at %i px a proof is looked at and answered without scrolling sideways', async (width, height) => {
  await page.viewport(width, height)
  await openSentProof()
  await expect.element(button('Zaakceptuj')).toBeInViewport()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await page.viewport(1280, 800)
})
