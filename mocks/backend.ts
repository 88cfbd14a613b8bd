import { http } from 'msw/http'
import { createApi } from '#server/api/createApi.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { seedLarge } from '#server/example/seedLarge.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import { openMemoryDatabase } from './memoryDatabase.ts'

export type Seed = 'forums' | 'large' | 'empty'

const staff = [
  {
    id: exampleId('staff/planujaca'),
    name: 'Olga Planująca',
    role: 'planner',
    email: 'olga.planujaca@example.org',
  },
  {
    id: exampleId('staff/glowny'),
    name: 'Adam Administrujący',
    role: 'administrator',
    email: 'adam@example.org',
  },
] as const

/** The whole mock: the server's own API over a seeded database in memory. */
export const mockBackend = async ({
  seed = 'forums',
  clock = () => new Date(),
}: { seed?: Seed; clock?: () => Date } = {}) => {
  const database = await openMemoryDatabase()
  const now = clock().toISOString()
  await seedSettings(database)
  await seedStaff(database, [...staff])
  if (seed !== 'empty') {
    await seedForum(database, forum2023, { now, isExample: true })
    await seedForum(database, forum2027, { now, isExample: false })
  }
  if (seed === 'large') await seedLarge(database, { now, ownerIds: staff.map((member) => member.id) })
  const api = createApi({ database, clock, report: globalThis.reportError })
  return { database, api, handlers: [http.all('/api/*', ({ request }) => api(request))] }
}
