import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { createApi } from './api/createApi.ts'
import { localChanges } from './changes.ts'
import { runCommand } from './command.ts'
import { readConfig } from './config.ts'
import { fileBackups } from './backup/fileBackups.ts'
import type { Database } from './database/database.ts'
import { openForServer } from './database/open.ts'
import type { QueryTime } from './database/queryTimes.ts'
import { fillOnFirstStart } from './example/fillOnFirstStart.ts'
import { listen } from './http/listen.ts'
import { serverImages } from './images/serverImages.ts'
import { createLog } from './http/log.ts'
import { createProbes } from './http/probes.ts'
import { createSite } from './http/site.ts'
import { runDue } from './jobs.ts'
import { smtpMail } from './mail/smtpMail.ts'
import { createMetrics } from './metrics.ts'
import { createProgrammePages } from './public/programmePages.ts'
import { repeat } from './repeat.ts'
import { firstAdministratorLink, hasSignedIn } from './session/administratorLink.ts'
import { cookieSessions, localCookieSessions } from './session/cookieSessions.ts'

const clock = () => new Date()

/** Changes told within this process, or through PostgreSQL to all processes on one database. */
const openChanges = async (databaseUrl: string | undefined, report: (error: unknown) => void) => {
  if (databaseUrl === undefined) return { changes: localChanges(), stop: () => Promise.resolve() }
  const { postgresChanges } = await import('./database/postgresChanges.ts')
  const { changes, listen: listenTo, stop } = postgresChanges(databaseUrl, report)
  await listenTo()
  return { changes, stop }
}

/** Whether the database answers; rejects when it does not. */
const isAnswering = async (database: Database) => {
  await sql`select 1`.execute(database)
  return true
}

/** Opens the database, fills it on the very first start, and answers until it is asked to stop. */
const start = async () => {
  const config = readConfig(process.env)
  const { host, port, trustedProxies, databaseUrl, smtp } = config
  const log = createLog((line) => process.stderr.write(`${line}\n`), { isVerbose: config.isVerbose })
  const listening = { countStreams: () => 0 }
  const metrics = createMetrics({ countStreams: () => listening.countStreams() })
  const onQuery = (query: QueryTime) => {
    metrics.asked(query)
    log.asked(query)
  }
  const { database, letGo } = await openForServer({ ...config, onQuery })
  await fillOnFirstStart(database, { now: clock(), hasExample: config.hasExample })
  const { changes, stop: stopChanges } = await openChanges(databaseUrl, log.report)
  // Without an address of its own the server is reached on this machine, at a port that is known once it listens.
  let publicUrl = config.publicUrl ?? ''
  const ports = {
    database,
    clock,
    changes,
    images: serverImages,
    mail: smtp ? smtpMail(smtp) : null,
    backups: databaseUrl === undefined ? fileBackups(config) : null,
    publicUrl: () => publicUrl,
    report: log.report,
  }
  const sessions = config.publicUrl?.startsWith('https:') === true ? cookieSessions : localCookieSessions
  const api = createApi({ ...ports, sessions })
  const site = createSite(fileURLToPath(new URL('../dist', import.meta.url)), sessions)
  const programmePages = createProgrammePages(ports)
  const server = await listen({
    host,
    port,
    publicUrl: config.publicUrl,
    trustedProxies,
    api,
    site,
    programmePages,
    log: {
      ...log,
      answered: (request) => {
        metrics.answered(request)
        log.answered(request)
      },
    },
    probes: (isStopping) =>
      createProbes({
        isStopping,
        isReady: () => isAnswering(database),
        readMetrics: () => metrics.read(database),
        metricsToken: config.metricsToken,
      }),
    // Others take over what this one no longer takes; alone there is nobody to wait for.
    drain: databaseUrl === undefined ? 0 : 1000,
  })
  listening.countStreams = server.countStreams
  publicUrl ||= `http://localhost:${server.port}`
  const stopJobs = repeat(() => runDue(ports, clock()), { every: 60_000, report: log.report })

  const stop = async () => {
    await server.stop()
    await stopJobs()
    await stopChanges()
    await database.destroy()
    letGo()
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())

  // Nobody can have asked for a link before the first sign-in: whoever starts the server gets one.
  const path = (await hasSignedIn(database))
    ? '/sign-in'
    : `/link#t=${await firstAdministratorLink(database, clock())}`
  console.log(`Sign in: ${publicUrl}${path}`)
}

await runCommand(start)
