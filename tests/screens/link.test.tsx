import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Database } from '#server/database/database.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { issueSignInLink } from '#server/session/signInLink.ts'
import { newToken, sha256 } from '#server/session/token.ts'
import { newId } from '#domain/id.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const signIn = page.getByRole('button', { name: 'Zaloguj się' })
const openInvitation = page.getByRole('button', { name: 'Otwórz zaproszenie' })
const unusable = heading('Ten link już nie działa')

const signInToken = async (database: Database) => {
  const { token } = await issueSignInLink(database, {
    userId: exampleId('staff/planujaca'),
    lasts: 600_000,
    now: new Date(),
    replacesEarlier: false,
  })
  return token
}

const reviewToken = async (database: Database, person: string) => {
  const token = newToken()
  await database
    .insertInto('review_link')
    .values({
      id: newId(),
      tokenHash: await sha256(token),
      eventId: exampleId('forum-2027/event'),
      personId: exampleId(`forum-2027/person/${person}`),
      contactId: null,
      createdAt: new Date().toISOString(),
      createdById: exampleId('staff/planujaca'),
      mailedAt: null,
      openings: 0,
      lastOpenedAt: null,
      renewalAskedAt: null,
      revokedAt: null,
    })
    .execute()
  return token
}

/** Opens a link as its address would: the mock is there first, and then the secret in the address. */
const openLink = async (
  tokenIn: (database: Database) => Promise<string>,
  as: 'planner' | 'viewer' | null = null,
) => {
  const app = await openApp('/link', { as })
  await expect.element(unusable).toBeVisible()
  const token = await tokenIn(app.database)
  location.hash = `t=${token}`
  return { ...app, token }
}

const usedLinks = (database: Database) =>
  database.selectFrom('sign_in_link').select('id').where('usedAt', 'is not', null).execute()

test('a sign-in link says whom it is for and is opened by its button, a moment later', async () => {
  const { database, token } = await openLink(signInToken)
  await expect.element(page.getByText('Olga Planująca').first()).toBeVisible()
  await expect.element(signIn).toBeDisabled()
  expect(location.href).not.toContain(token)
  expect(await usedLinks(database)).toEqual([])
  await expect.element(signIn).toBeEnabled()
  await signIn.click()
  await expect.element(page.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible()
  expect(await usedLinks(database)).toHaveLength(1)
})

test('the secret leaves the address before the application reads it', async () => {
  const { router } = await openApp(`/link#t=${newToken()}`, { as: null })
  expect(location.hash).toBe('')
  await expect.element(unusable).toBeVisible()
  expect(router.state.location.href).toBe('/link')
})

test('a script that presses the button opens nothing, the keyboard does', async () => {
  const { database } = await openLink(signInToken)
  await expect.element(signIn).toBeEnabled()
  signIn.element().dispatchEvent(new MouseEvent('click', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await usedLinks(database)).toEqual([])
  signIn.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible()
})

test('a remembered sign-in is kept as one', async () => {
  const { database } = await openLink(signInToken)
  await page.getByRole('checkbox', { name: 'Zapamiętaj na tym urządzeniu' }).click()
  await signIn.click()
  await expect.element(page.getByRole('button', { name: 'Konto: Olga Planująca' })).toBeVisible()
  const session = await database.selectFrom('session').select('isRemembered').executeTakeFirstOrThrow()
  expect(session.isRemembered).toBe(1)
})

test('an invitation to one thing leads straight to it, and opens again', async () => {
  const { database, token } = await openLink((db) => reviewToken(db, 'zmyslona'))
  await expect.element(page.getByText('Łucja Zmyślona').first()).toBeVisible()
  await openInvitation.click()
  await expect.element(page.getByRole('link', { name: /^Wszystkie sprawy/u })).toBeVisible()
  expect(location.pathname).toMatch(/^\/review\/(?:answers|panels)\//u)
  const link = await database
    .selectFrom('review_link')
    .select('openings')
    .where('tokenHash', '=', await sha256(token))
    .executeTakeFirstOrThrow()
  expect(link.openings).toBe(1)
})

test('an invitation to several things leads to their list', async () => {
  await openLink((db) => reviewToken(db, 'wzorcowa'))
  await openInvitation.click()
  await expect.element(page.getByRole('list', { name: 'Sprawy' })).toBeVisible()
})

test('somebody of the team is told before an invitation takes their place', async () => {
  await openLink((db) => reviewToken(db, 'wzorcowa'), 'viewer')
  await expect.element(page.getByText(/W\stej przeglądarce jest teraz: Wanda Czytająca/u)).toBeVisible()
  await openInvitation.click()
  await expect.element(heading('Zaproszenie: Maria Wzorcowa')).toBeVisible()
})

test('a link used meanwhile is no dead end', async () => {
  const { database } = await openLink(signInToken)
  await expect.element(signIn).toBeEnabled()
  await database.updateTable('sign_in_link').set({ usedAt: new Date().toISOString() }).execute()
  await signIn.click()
  await expect.element(unusable).toBeVisible()
})

test.each([
  [
    'a revoked one',
    async (database: Database) => {
      const token = await reviewToken(database, 'wzorcowa')
      await database.updateTable('review_link').set({ revokedAt: new Date().toISOString() }).execute()
      return token
    },
  ],
  ['nonsense', () => Promise.resolve('bezsens')],
])('a new link is asked for in the same words, whatever the old one was: %s', async (_, tokenIn) => {
  await openLink(tokenIn)
  await expect.element(unusable).toBeVisible()
  await page.getByRole('button', { name: 'Poproś o nowy link' }).click()
  await expect
    .element(page.getByRole('status').filter({ hasText: /^Prośba przyjęta\. Nowy link przyjdzie/u }))
    .toBeVisible()
  await expect.element(page.getByRole('link', { name: '32 000 00 00' })).toBeVisible()
  await page.getByRole('link', { name: 'zaloguj się' }).click()
  await expect.element(heading('Zaloguj się')).toBeVisible()
})

test('opening a link is accessible in both schemes and does not scroll sideways on a phone', async () => {
  await page.viewport(390, 844)
  await openLink((db) => reviewToken(db, 'wzorcowa'))
  await expect.element(openInvitation).toBeEnabled()
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
