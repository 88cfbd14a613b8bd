import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '#server/database/database.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { startKillable } from '#tests/faults/killedServer.ts'
import { browserCookie, lastingSession } from '#tests/setup/lastingSession.ts'
import { benchOwnerId, fillLarge } from './largeServer.ts'
import { openClient, press, readMetrics, replay } from './pressServer.ts'
import { quantile, report, reportKinds, reportRate } from './report.ts'
import { startCommand } from './startCommand.ts'

/** Ten times as many people: the same ones again under other ids, with their places in organisations. */
const tenfold = async (database: Database) => {
  const tables = await database.introspection.getTables()
  for (const [table, keys] of [
    ['person', ['id']],
    ['affiliation', ['personId', 'id']],
  ] as const) {
    const columns = tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []
    for (let copy = 1; copy < 10; copy += 1) {
      const chosen = columns.map((name) =>
        keys.some((key) => key === name)
          ? sql`replace(${sql.ref(name)}, '-7000-', ${`-700${copy}-`})`
          : sql.ref(name),
      )
      await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
        select ${sql.join(chosen)} from ${sql.table(table)} where ${sql.ref(keys[0])} like '%-7000-%'`.execute(
        database,
      )
    }
  }
}

const first = '/api/guests?limit=60'

/** The median time of the first page of people, in milliseconds. */
const firstPage = async ({ ask }: ReturnType<typeof openClient>) => {
  const times: number[] = []
  for (let n = -10; n < 60; n += 1) {
    const start = performance.now()
    await ask({ method: 'GET', path: first })
    if (n >= 0) times.push(performance.now() - start)
  }
  return quantile(times, 0.5)
}

/**
 * The whole server in a process of its own on the embedded database, asked over HTTP: a mixed load on 10,000 people beside a bare
 * server that answers the same bytes, what memory that leaves it with, and how a list grows from 10,000 people to 100,000.
 */
export const measureLoad = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mownica-load-'))
  const file = join(directory, 'mownica.sqlite')
  const work = async <Answer>(change: (database: Database) => Promise<Answer>) => {
    const database = await openSqlite(file)
    try {
      return await change(database)
    } finally {
      await database.destroy()
    }
  }
  const token = await work(async (database) => {
    await fillLarge(database)
    return lastingSession(database, benchOwnerId)
  })
  const { name, value } = browserCookie(token)
  const cookie = `${name}=${value}`
  const open = async (start: { command: string; args: readonly string[] }) => {
    const server = await startKillable({
      ...start,
      variables: { DATA_DIR: directory, PORT: '0', EXAMPLE: '0' },
    })
    return { ...server, client: openClient(server.url, cookie) }
  }
  /** Of a server that has just begun: one that has been busy for a while is quicker by itself. */
  const freshFirstPage = async () => {
    const { client, kill } = await open(startCommand)
    try {
      return await firstPage(client)
    } finally {
      client.close()
      await kill()
    }
  }
  try {
    // First, so that the load is measured from the second start on, as a server runs: the first one also reads its files as TypeScript.
    const few = await freshFirstPage()
    const server = await open(startCommand)
    const before = await readMetrics(server.client.ask)
    const { rate, times, answers } = await press(server.client.ask)
    const after = await readMetrics(server.client.ask)
    const asked = after.requests - before.requests
    server.client.close()
    await server.kill()

    const recorded = join(directory, 'answers.json')
    await writeFile(recorded, JSON.stringify([...answers]))
    const bare = await open({ command: 'tests/bench/bareServer.ts', args: [recorded] })
    const bareRate = (await press(bare.client.ask, replay(answers))).rate
    bare.client.close()
    await bare.kill()

    await work(tenfold)
    const many = await freshFirstPage()

    reportKinds(times)
    const all = [...times.values()].flat()
    const cpu = ((after.seconds - before.seconds) * 1000) / asked
    return [
      reportRate({ figure: 'mixed load, 10,000 people', value: rate, unit: 'requests/s', least: 500 }),
      report({ figure: 'mixed load, slowest hundredth', value: quantile(all, 0.99), unit: 'ms', budget: 60 }),
      reportRate({ figure: 'a bare server, the same bytes', value: bareRate, unit: 'requests/s', least: 0 }),
      report({ figure: 'computing for one request', value: cpu, unit: 'ms', budget: 2 }),
      report({
        figure: 'statements for one request',
        value: (after.queries - before.queries) / asked,
        unit: 'statements',
        budget: 10,
      }),
      report({ figure: 'resident after the load', value: after.resident / 1e6, unit: 'MB', budget: 160 }),
      report({ figure: `GET ${first}, 10,000 people`, value: few, unit: 'ms', budget: 60 }),
      report({ figure: `GET ${first}, 100,000 people`, value: many, unit: 'ms', budget: few * 1.5 }),
    ]
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
