import { http } from 'msw/http'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { seedLarge } from '#server/example/seedLarge.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import type { Letter } from '#server/mail.ts'
import { browserImages } from './browserImages.ts'
import { openMemoryDatabase } from './memoryDatabase.ts'
import { mockStaff, signIn, type MockRole } from './signIn.ts'
import { variableSessions } from './variableSessions.ts'

/** `asked`: the forums, and those of the first made-up panel are asked about it. */
export type Seed = 'forums' | 'asked' | 'large' | 'empty'

type Options = {
  seed?: Seed
  clock?: () => Date
  /** Who is signed in; null: nobody. */
  as?: MockRole | null
  /** Whether letters can be sent; those that are go into `letters`. */
  sendsMail?: boolean
}

/** The whole mock: the server's own API over a seeded database in memory. */
export const mockBackend = async ({
  seed = 'forums',
  clock = () => new Date(),
  as = 'administrator',
  sendsMail = true,
}: Options = {}) => {
  const database = await openMemoryDatabase()
  const now = clock().toISOString()
  await seedSettings(database)
  await database
    .updateTable('settings')
    .set({ contactName: 'Olga Planująca', contactPhone: '32 000 00 00', contactEmail: 'forum@example.org' })
    .execute()
  await seedStaff(database, [...mockStaff])
  if (seed !== 'empty') {
    await seedForum(database, forum2023, { now, isExample: true })
    await seedForum(database, forum2027, { now, isExample: false })
  }
  if (seed === 'large') await seedLarge(database, { now, ownerIds: mockStaff.map((member) => member.id) })

  const sessions = variableSessions()
  const signInAs = async (role: MockRole | null) =>
    sessions.hold(role === null ? null : await signIn(database, role, clock()))
  const letters: Letter[] = []
  const send = (letter: Letter) => {
    letters.push(letter)
    return Promise.resolve()
  }
  const answer = createApi({
    database,
    clock,
    sessions,
    changes: localChanges(),
    images: browserImages,
    mail: sendsMail ? { send } : null,
    publicUrl: () => globalThis.location.origin,
    report: globalThis.reportError,
  })
  const api = (request: Request) => answer(request, { address: 'this tab' })
  if (seed === 'asked') {
    await signInAs('planner')
    await askFirstPanel(api)
  }
  await signInAs(as)
  return {
    database,
    api,
    sessions,
    signInAs,
    letters,
    handlers: [http.all('/api/*', ({ request }) => api(request))],
  }
}

/** Sends the made-up forum's first panel to its moderator and asks its guests, until a week before the forum. */
const askFirstPanel = async (api: (request: Request) => Promise<Response>) => {
  const id = (key: string) => exampleId(`forum-2027/${key}`)
  const asking = {
    id: id('request/1'),
    panelIds: [id('item/2')],
    appearanceIds: [id('place/2/probny'), id('place/2/wzorcowa')],
    deadline: '2027-10-05',
    delivery: 'outbox',
  }
  const response = await api(
    new Request(`${globalThis.location.origin}/api/events/${id('event')}/requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asking),
    }),
  )
  if (!response.ok) throw new Error(`Asking was refused: ${await response.text()}`)
}
