import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openPostgres } from '#server/database/postgres.ts'
import { startKillable } from '#tests/faults/killedServer.ts'
import { freePort, host, startNginx } from '#tests/operation/startNginx.ts'
import { browserCookie, lastingSession } from '#tests/setup/lastingSession.ts'
import { startPostgres } from '#tests/setup/postgres.ts'
import { limitCpu } from './cpuShare.ts'
import { benchOwnerId, fillLarge } from './largeServer.ts'
import { openClient, press, readMetrics, type Ask } from './pressServer.ts'
import { reportCount, reportRate } from './report.ts'
import { startCommand } from './startCommand.ts'

/** How much of a core each server is held to: so little that the database, nginx and the load have room beside two on two cores. */
const share = 0.25

/**
 * So many servers on one PostgreSQL behind nginx under the mixed load: requests a second and milliseconds that they computed for one;
 * then requests a second once each is held to its share of a core.
 */
const pressServers = async (
  count: number,
  { databaseUrl, dataDir, cookie }: { databaseUrl: string; dataDir: string; cookie: string },
) => {
  const ports = await Promise.all(Array.from({ length: count }, freePort))
  const servers = await Promise.all(
    ports.map((port) =>
      startKillable({
        ...startCommand,
        variables: {
          PORT: String(port),
          DATA_DIR: dataDir,
          DATABASE_URL: databaseUrl,
          PUBLIC_URL: `https://${host}`,
          TRUSTED_PROXIES: '127.0.0.1',
        },
      }),
    ),
  )
  const letGo: (() => Promise<void>)[] = []
  try {
    await using nginx = await startNginx(ports)
    const ask: Ask = async ({ method, path, body }) => {
      const headers = {
        cookie,
        origin: `https://${host}`,
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      }
      const { status, text } = await nginx.ask(path, { method, headers, ...(body !== undefined && { body }) })
      if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${text}`)
      return text
    }
    const clients = ports.map((port) => openClient(`http://127.0.0.1:${port}`, cookie))
    const readAll = async () => {
      const all = await Promise.all(clients.map((client) => readMetrics(client.ask)))
      const sum = (name: 'seconds' | 'requests') => all.reduce((left, it) => left + it[name], 0)
      return { seconds: sum('seconds'), requests: sum('requests') }
    }
    // Each has answered as many when it is measured: what a server is asked for the hundredth time it answers quicker.
    for (let other = 1; other < count; other += 1) await press(ask)
    const before = await readAll()
    const { rate } = await press(ask)
    const after = await readAll()
    for (const client of clients) client.close()
    for (const { pid } of servers) letGo.push(await limitCpu(pid, share))
    const held = await press(ask)
    return {
      rate,
      cpu: ((after.seconds - before.seconds) * 1000) / (after.requests - before.requests),
      heldRate: held.rate,
    }
  } finally {
    for (const server of servers) await server.kill()
    for (const free of letGo) await free()
  }
}

/**
 * How the mixed load divides among servers: one and two on one PostgreSQL behind nginx. Where nginx, the database and the load have no
 * cores of their own two cannot answer more, so each is also held to a share of a core: how many requests a second that makes says
 * nothing, whether two answer nearly twice as many does. Needs a user who may make control groups.
 */
export const measureInstances = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'mownica-instances-'))
  const postgres = await startPostgres()
  try {
    const databaseUrl = `${postgres.url}/postgres`
    const database = await openPostgres(databaseUrl)
    await fillLarge(database)
    // As PostgreSQL does by itself a minute after so much has changed, in the middle of a measurement.
    await sql`analyze`.execute(database)
    const { name, value } = browserCookie(await lastingSession(database, benchOwnerId))
    await database.destroy()
    const place = { databaseUrl, dataDir, cookie: `${name}=${value}` }
    const one = await pressServers(1, place)
    const two = await pressServers(2, place)
    return [
      reportRate({ figure: 'mixed load, one server', value: one.rate, unit: 'requests/s', least: 0 }),
      reportRate({ figure: 'mixed load, two servers', value: two.rate, unit: 'requests/s', least: 0 }),
      reportCount({ figure: 'computing for one request, one server, ms', value: one.cpu }),
      reportCount({ figure: 'computing for one request, two servers, ms', value: two.cpu }),
      reportCount({ figure: 'two servers compute for one request, times one', value: two.cpu / one.cpu }),
      reportRate({
        figure: 'one server held to its share',
        value: one.heldRate,
        unit: 'requests/s',
        least: 0,
      }),
      reportRate({
        figure: 'two servers held to their shares',
        value: two.heldRate,
        unit: 'requests/s',
        least: Math.ceil(one.heldRate * 1.6),
      }),
      reportCount({ figure: 'two held servers answer, times one', value: two.heldRate / one.heldRate }),
    ]
  } finally {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
