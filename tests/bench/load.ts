import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { person } from '#contract/people.ts'
import type { Database } from '#server/database/database.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { largeId } from '#server/example/largeId.ts'
import { startKillable } from '#tests/faults/killedServer.ts'
import { browserCookie, lastingSession } from '#tests/setup/lastingSession.ts'
import { benchOwnerId, fillLarge } from './largeServer.ts'
import { quantile, report, reportRate } from './report.ts'
import { detailCases, listCases } from './serverCases.ts'

const connections = 8
const warmUpMs = 3000
const measuredMs = 15_000

type Asked = { method: 'GET' | 'PUT'; path: string; body?: string }

/** Requests over connections that stay open, as browsers keep them; each answers its whole text and throws when it is no 200. */
const openClient = (url: string, cookie: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = ({ method, path, body }: Asked) =>
    new Promise<string>((resolve, reject) => {
      const headers = {
        cookie,
        origin: url,
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      }
      const outgoing = request(`${url}${path}`, { agent, method, headers }, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.once('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (incoming.statusCode === 200) resolve(text)
          else reject(new Error(`${method} ${path} answered ${incoming.statusCode}: ${text}`))
        })
        incoming.once('error', reject)
      })
      outgoing.once('error', reject)
      outgoing.end(body)
    })
  return { ask, close: () => agent.destroy() }
}
type Client = ReturnType<typeof openClient>

/** First pages of lists as they are opened, and what is opened from them. */
const reads = [
  ...Object.entries(listCases).flatMap(([list, queries]) =>
    queries.map((query) => `/api/${list}?limit=60${query && `&${query}`}`),
  ),
  ...detailCases.map((path) => `/api/${path}`),
]

/** One worker's endless mix: of every five requests four read, in an order of its own, and one saves a person of its own. */
const mixOf = async (worker: number, { ask }: Client) => {
  const path = `/api/people/${largeId('person', 100 + worker)}`
  const known = person.parse(JSON.parse(await ask({ method: 'GET', path })))
  let { revision } = known
  let turn = 0
  return (): Asked => {
    turn += 1
    if (turn % 5 !== 0)
      return { method: 'GET', path: reads[(turn * 7 + worker * 13) % reads.length] ?? '/api/events' }
    const body = JSON.stringify({ ...known, notes: `Notatka ${turn}`, revision, updateComing: false })
    revision += 1
    return { method: 'PUT', path: `${path}/details`, body }
  }
}

/** Keeps every connection busy for a while; answers requests a second, the slowest hundredth in milliseconds, and one answer of each address. */
const press = async (client: Client, mixes: readonly (() => Asked)[]) => {
  const times: number[] = []
  const answers = new Map<string, string>()
  const begun = performance.now()
  await Promise.all(
    mixes.map(async (next) => {
      for (;;) {
        const start = performance.now()
        if (start - begun > warmUpMs + measuredMs) return
        const asked = next()
        const text = await client.ask(asked)
        if (start - begun > warmUpMs) times.push(performance.now() - start)
        answers.set(`${asked.method} ${asked.path}`, text)
      }
    }),
  )
  return { rate: times.length / (measuredMs / 1000), p99: quantile(times, 0.99), answers }
}

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
const firstPage = async ({ ask }: Client) => {
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
  const open = async (command: string, ...args: string[]) => {
    const server = await startKillable({
      command,
      args,
      variables: { DATA_DIR: directory, PORT: '0', EXAMPLE: '0' },
    })
    return { ...server, client: openClient(server.url, cookie) }
  }
  try {
    const server = await open('server/main.ts')
    const workers = Array.from({ length: connections }, (_, index) => index)
    const mixes = await Promise.all(workers.map((worker) => mixOf(worker, server.client)))
    const { rate, p99, answers } = await press(server.client, mixes)
    const metrics = await server.client.ask({ method: 'GET', path: '/metrics' })
    const resident = Number(/^process_resident_memory_bytes (\S+)/mu.exec(metrics)?.[1])
    const few = await firstPage(server.client)
    server.client.close()
    await server.kill()

    const recorded = join(directory, 'answers.json')
    await writeFile(recorded, JSON.stringify([...answers]))
    const bare = await open('tests/bench/bareServer.ts', recorded)
    const bareMixes = await Promise.all(workers.map((worker) => mixOf(worker, replay(answers))))
    const bareRate = (await press(bare.client, bareMixes)).rate
    bare.client.close()
    await bare.kill()

    await work(tenfold)
    const large = await open('server/main.ts')
    const many = await firstPage(large.client)
    large.client.close()
    await large.kill()

    return [
      reportRate({ figure: 'mixed load, 10,000 people', value: rate, unit: 'requests/s', least: 500 }),
      report({ figure: 'mixed load, slowest hundredth', value: p99, unit: 'ms', budget: 60 }),
      reportRate({ figure: 'a bare server, the same bytes', value: bareRate, unit: 'requests/s', least: 0 }),
      report({ figure: 'resident after the load', value: resident / 1e6, unit: 'MB', budget: 160 }),
      report({ figure: `GET ${first}, 10,000 people`, value: few, unit: 'ms', budget: 60 }),
      report({ figure: `GET ${first}, 100,000 people`, value: many, unit: 'ms', budget: few * 1.5 }),
    ]
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Recorded answers as a client, for the mixes to begin with. */
const replay = (answers: ReadonlyMap<string, string>): Client => ({
  ask: ({ method, path }) => {
    const saved = answers.get(`PUT ${path}/details`)
    return Promise.resolve(answers.get(`${method} ${path}`) ?? saved ?? '')
  },
  close: () => undefined,
})
