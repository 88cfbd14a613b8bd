import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '#domain/id.ts'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import { listen } from '#server/http/listen.ts'
import { createLog } from '#server/http/log.ts'
import { trustedProxies } from '#server/http/trustedProxies.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { cookieSessions } from '#server/session/cookieSessions.ts'
import { ask, json } from '#tests/server/ask.ts'
import { quantile, report } from './report.ts'

const known = (index: number) => `osoba-${index}@example.org`
const unknown = (index: number) => `nikt-${index}@example.org`

/** A server on a port of its own, with `count` users and a mail server that takes its time. */
const startWithStaff = async (file: string, count: number) => {
  const database = await openSqlite(file)
  await seedSettings(database)
  for (let index = 0; index < count; index += 1)
    await seedStaff(database, [{ id: newId(), name: 'Osoba Próbna', role: 'viewer', email: known(index) }])
  let letters = 0
  const send = async () => {
    letters += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const api = createApi({
    database,
    clock: () => new Date(),
    sessions: cookieSessions,
    changes: localChanges(),
    images: serverImages,
    backups: null,
    mail: { send },
    publicUrl: () => 'http://localhost',
    report: console.error,
  })
  const log = createLog(() => undefined)
  const site = () => undefined
  const proxies = trustedProxies('127.0.0.1')
  const server = await listen({ host: '127.0.0.1', port: 0, trustedProxies: proxies, api, site, log })
  return { database, server, letters: () => letters }
}

/**
 * What the time of an answer tells of an address: by how much the median of those whose address is a user's differs from
 * that of the others, over HTTP, each asked `count` times in turn from an address of its own.
 */
export const measureSignIn = async (count = 500) => {
  const directory = await mkdtemp(join(tmpdir(), 'mownica-bench-'))
  const { database, server, letters } = await startWithStaff(join(directory, 'mownica.sqlite'), count)
  const times = { known: [] as number[], unknown: [] as number[] }
  const time = async (email: string, index: number) => {
    const from = `2001:db8:${index.toString(16)}::1`
    const headers = { ...json, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from }
    const start = performance.now()
    const { status } = await ask(server.port, '/api/sign-in-links', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email }),
    })
    if (status !== 200) throw new Error(`Asking for a link answered ${status}`)
    return performance.now() - start
  }
  for (let index = 0; index < count; index += 1) {
    times.known.push(await time(known(index), index))
    times.unknown.push(await time(unknown(index), index))
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
  await server.stop()
  await database.destroy()
  await rm(directory, { recursive: true })
  if (letters() !== count) throw new Error(`${letters()} letters went out, not ${count}`)
  const difference = Math.abs(quantile(times.known, 0.5) - quantile(times.unknown, 0.5))
  return [
    report({
      figure: `asking for a sign-in link, known and unknown address: difference of the medians of ${count}`,
      value: difference,
      unit: 'ms',
      budget: 2,
    }),
  ]
}
