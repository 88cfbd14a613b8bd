import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { z } from 'zod'
import { exampleId } from '#server/example/exampleId.ts'
import { tabId } from '#src/api/tab.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2027/event')

/** Somebody at another screen renames the forum. Resolves when the server has answered. */
const rename = async (api: (request: Request) => Promise<Response>, name: string, tab = 'another tab') => {
  const address = `${location.origin}/api/events/${eventId}`
  const event: unknown = await (await api(new Request(address))).json()
  const answer = await api(
    new Request(`${address}/details`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-tab': tab },
      body: JSON.stringify({ ...Object(event), name }),
    }),
  )
  expect(answer.status).toBe(200)
}

/** Opens the list of events and waits until it hears changes. */
const openList = async () => {
  const heard = vi.spyOn(EventSource.prototype, 'addEventListener')
  const app = await openApp('/events')
  await expect
    .element(page.getByRole('link', { name: 'Forum Współpracy Międzysektorowej 2027' }))
    .toBeVisible()
  const opened = () =>
    heard.mock.contexts.some(
      (source) => source instanceof EventSource && source.readyState === EventSource.OPEN,
    )
  await expect.poll(opened).toBe(true)
  return app
}

test('what somebody else changes is there within a second, without reloading', async () => {
  const { api } = await openList()
  await rename(api, 'Forum Próbne 2027')
  await expect.element(page.getByRole('link', { name: 'Forum Próbne 2027' }), { timeout: 1000 }).toBeVisible()
})

test('what this tab changed itself is not read once more', async () => {
  const { api } = await openList()
  await rename(api, 'Forum Próbne 2027', tabId)
  await new Promise((resolve) => setTimeout(resolve, 800))
  await expect.element(page.getByRole('link', { name: 'Forum Próbne 2027' })).not.toBeInTheDocument()
})

test('a change of who is signed in loses no other that is heard with it', async () => {
  const { api } = await openList()
  const { items } = z
    .object({ items: z.array(z.looseObject({ id: z.string(), role: z.string(), revision: z.number() })) })
    .parse(await (await api(new Request(`${location.origin}/api/users`))).json())
  const own = items.find(({ role }) => role === 'administrator')
  await rename(api, 'Forum Próbne 2027')
  const answer = await api(
    new Request(`${location.origin}/api/users/${own?.id}/details`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-tab': 'another tab' },
      body: JSON.stringify({ ...own, name: 'Adam Przykładowy' }),
    }),
  )
  expect(answer.status).toBe(200)
  await expect.element(page.getByRole('button', { name: 'Konto: Adam Przykładowy' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Forum Próbne 2027' })).toBeVisible()
})

test('many changes at once are read once', async () => {
  const { api } = await openList()
  const fetched = vi.spyOn(globalThis, 'fetch')
  for (const number of [1, 2, 3, 4, 5]) await rename(api, `Forum Próbne ${number}`)
  await expect.element(page.getByRole('link', { name: 'Forum Próbne 5' })).toBeVisible()
  // Two lists are on the screen.
  expect(fetched.mock.calls.length).toBeLessThanOrEqual(4)
})

test('what was missed while the connection was broken is read when it is back', async () => {
  const { api, database, signInAs } = await openList()
  const { id } = await database.selectFrom('session').select('id').executeTakeFirstOrThrow()
  await signInAs('administrator')
  await database.updateTable('event').set({ name: 'Forum Próbne 2027' }).where('id', '=', eventId).execute()
  // The stream was opened in the session that ends, and ends with it.
  await api(
    new Request(`${location.origin}/api/sessions/${id}`, { method: 'DELETE', headers: { 'x-tab': tabId } }),
  )
  await expect.element(page.getByRole('link', { name: 'Forum Próbne 2027' })).toBeVisible()
})

test.for([
  ['this tab listens', false],
  ['another tab listens', true],
] as const)(
  'what is changed after the page was read and before %s for it is read',
  async ([, isAnothers], { onTestFinished }) => {
    const request = navigator.locks.request.bind(navigator.locks)
    const isClosed = Promise.withResolvers<undefined>()
    onTestFinished(() => isClosed.resolve(undefined))
    if (isAnothers) void request('mownica.changes', () => isClosed.promise)
    // The machine is slow to say whose turn it is.
    const turn = Promise.withResolvers<undefined>()
    vi.spyOn(navigator.locks, 'request').mockImplementation(async (...asked: Parameters<typeof request>) => {
      await turn.promise
      return request(...asked)
    })
    const { api } = await openApp('/events')
    const forum = page.getByRole('link', { name: 'Forum Współpracy Międzysektorowej 2027' })
    await expect.element(forum).toBeVisible()
    await rename(api, 'Forum Próbne 2027')
    turn.resolve(undefined)
    await expect.element(page.getByRole('link', { name: 'Forum Próbne 2027' })).toBeVisible()
  },
)
