import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import type { Database } from '#server/database/database.ts'
import { largeId } from '#server/example/largeId.ts'
import { seedLarge } from '#server/example/seedLarge.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { cookieSessions, sessionCookie } from '#server/session/cookieSessions.ts'
import { lastingSession } from '#tests/setup/lastingSession.ts'

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

/** The API as the server makes it, on the day of the measurements. */
export const benchApi = (database: Database) =>
  createApi({
    database,
    clock: benchClock,
    sessions: cookieSessions,
    changes: localChanges(),
    images: serverImages,
    backups: null,
    mail: null,
    publicUrl: () => 'http://localhost',
    report: console.error,
  })

/**
 * The API over a database, asked by a planner; answers the text of a GET (with a body: a PUT) under `/api/` and throws
 * when it is not a 200.
 */
export const openApi = (database: Database) => {
  const api = benchApi(database)
  const signedIn = lastingSession(database, benchOwnerId)
  return async (path: string, saved?: object) => {
    const cookie = `${sessionCookie}=${await signedIn}`
    const asked = saved
      ? {
          method: 'PUT',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify(saved),
        }
      : { headers: { cookie } }
    const request = new Request(`http://localhost/api/${path}`, asked)
    const response = await api(request, { address: 'bench' })
    const body = await response.text()
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${body}`)
    return body
  }
}
