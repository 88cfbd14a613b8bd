import { createApi } from '#server/api/createApi.ts'
import type { Database } from '#server/database/database.ts'
import { largeId } from '#server/example/largeId.ts'
import { seedLarge } from '#server/example/seedLarge.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'

/** The member of the staff who looks after every panel of the large example that has an owner. */
export const benchOwnerId = largeId('contact', 900_000)

/** The day on which everything is measured, so that each run has the same events before and after it. */
export const benchClock = () => new Date('2026-06-01T10:00:00Z')

/** Fills an empty database with the large example. */
export const fillLarge = async (database: Database) => {
  await seedSettings(database)
  await seedStaff(database, [
    { id: benchOwnerId, name: 'Olga Planująca', role: 'planner', email: 'olga@example.org' },
  ])
  await seedLarge(database, { now: benchClock().toISOString(), ownerIds: [benchOwnerId] })
}

/** The API over a database; answers the text of a GET under `/api/` and throws when it is not a 200. */
export const openApi = (database: Database) => {
  const api = createApi({ database, clock: benchClock, report: console.error })
  return async (path: string) => {
    const response = await api(new Request(`http://localhost/api/${path}`))
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${body}`)
    return body
  }
}
