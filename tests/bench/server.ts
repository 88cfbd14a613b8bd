import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryDatabase } from '#mocks/memoryDatabase.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { fillLarge, openApi } from './largeServer.ts'
import { quantile, report } from './report.ts'
import { fillHistory } from './longHistory.ts'
import { savesOf } from './saves.ts'
import { detailCases, historyCases, listCases } from './serverCases.ts'

const warmUps = 5

/** Milliseconds on the clock; or spent computing in this thread, which other work on the machine does not lengthen. */
const clocks = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  },
}
type Clock = keyof typeof clocks

/** How long the slowest twentieth of `calls` calls takes at least, in milliseconds. */
const p95 = async (calls: number, read: () => number, call: () => Promise<unknown>) => {
  const times: number[] = []
  for (let n = -warmUps; n < calls; n += 1) {
    const start = read()
    await call()
    if (n >= 0) times.push(read() - start)
  }
  return quantile(times, 0.95)
}

const timed = async (read: () => number, work: () => Promise<unknown>) => {
  const start = read()
  await work()
  return read() - start
}

/** Measures the API on the embedded database in a file, without the network: Request in, the whole answer's text out. */
export const measureServer = async ({
  calls,
  only,
  clock,
}: {
  calls: number
  only: string
  clock: Clock
}) => {
  const read = clocks[clock]
  const directory = await mkdtemp(join(tmpdir(), 'mownica-bench-'))
  try {
    const database = await openSqlite(join(directory, 'mownica.sqlite'))
    const results = [
      report({
        figure: 'seed large, embedded',
        value: await timed(read, () => fillLarge(database)),
        unit: 'ms',
        budget: 1500,
      }),
    ]
    const memory = await openMemoryDatabase()
    results.push(
      report({
        figure: 'seed large, WebAssembly',
        value: await timed(read, () => fillLarge(memory)),
        unit: 'ms',
        budget: 4000,
      }),
    )
    await memory.destroy()

    const get = openApi(database)
    const lists = Object.entries(listCases).flatMap(([list, queries]) =>
      queries.map((query) => `${list}${query && `?${query}`}`),
    )
    for (const path of [...lists, ...detailCases].filter((it) => it.includes(only))) {
      results.push(
        report({
          figure: `GET /api/${path} p95`,
          value: await p95(calls, read, () => get(path)),
          unit: 'ms',
          budget: 30,
        }),
      )
    }
    await fillHistory(database)
    for (const path of historyCases.filter((it) => it.includes(only))) {
      const value = await p95(calls, read, () => get(path))
      results.push(report({ figure: `GET /api/${path} p95, long history`, value, unit: 'ms', budget: 30 }))
    }
    for (const { path, save } of (await savesOf(get)).filter((it) => it.path.includes(only))) {
      const value = await p95(calls, read, save)
      results.push(
        report({ figure: `PUT /api/${path} p95, with its history`, value, unit: 'ms', budget: 30 }),
      )
    }
    await database.destroy()
    return results
  } finally {
    await rm(directory, { recursive: true })
  }
}
