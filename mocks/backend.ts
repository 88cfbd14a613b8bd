import { http } from 'msw/http'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { seedLarge } from '#server/example/seedLarge.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import type { Letter } from '#server/mail.ts'
import { openMemoryDatabase } from './memoryDatabase.ts'
import { mockStaff, signIn, type MockRole } from './signIn.ts'
import { variableSessions } from './variableSessions.ts'

export type Seed = 'forums' | 'large' | 'empty'

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
  await signInAs(as)
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
    mail: sendsMail ? { send } : null,
    publicUrl: () => globalThis.location.origin,
    report: globalThis.reportError,
  })
  const api = (request: Request) => answer(request, { address: 'this tab' })
  return {
    database,
    api,
    sessions,
    signInAs,
    letters,
    handlers: [http.all('/api/*', ({ request }) => api(request))],
  }
}
