import { createApi } from './api/createApi.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database/open.ts'
import { forum2023 } from './example/forum2023.ts'
import { seedForum } from './example/seedForum.ts'
import { seedSettings, seedStaff } from './example/seedSettings.ts'
import { listen } from './http/listen.ts'
import { createLog } from './http/log.ts'
import { createSite } from './http/site.ts'
import { newId } from '#domain/id.ts'

/** Opens the database, fills it on the very first start, and answers until it is asked to stop. */
const start = async () => {
  const { port, host, publicUrl, trustedProxies, dataDir, databaseUrl, hasExample, isVerbose } = readConfig(
    process.env,
  )
  const log = createLog((line) => process.stderr.write(`${line}\n`), { isVerbose })
  const database = await openDatabase({ databaseUrl, dataDir })
  if (await seedSettings(database)) {
    await seedStaff(database, [{ id: newId(), name: 'Administrator', role: 'administrator', email: '' }])
    if (hasExample) await seedForum(database, forum2023, { now: new Date().toISOString(), isExample: true })
  }
  const api = createApi({ database, clock: () => new Date(), report: log.report })
  const site = createSite(new URL('../dist', import.meta.url).pathname)
  const server = await listen({ host, port, publicUrl, trustedProxies, api, site, log })
  console.log(`Sign in: ${publicUrl ?? `http://localhost:${server.port}`}/`)

  const stop = () => {
    void server.stop().then(() => database.destroy())
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
