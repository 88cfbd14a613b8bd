import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from './database/database.ts'
import type { QueryTime } from './database/queryTimes.ts'
import { withoutIds, type Answered } from './http/logLines.ts'

/** Seconds; ours are mostly far below a tenth of one. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const kindOf = (sql: string) =>
  /^\s*(?<kind>select|insert|update|delete)\b/iu.exec(sql)?.groups?.['kind']?.toLowerCase() ?? 'other'

/**
 * What a server measures of itself, in the Prometheus format: requests by method, path and status, statements by kind, letters
 * on their way, open event streams, and what Node knows of memory and of how busy it is. Paths are without ids.
 */
export const createMetrics = ({ countStreams }: { countStreams: () => number }) => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'mownica_request_seconds',
    help: 'Until an answer was ready, by method, path and status',
    labelNames: ['method', 'path', 'status'],
    buckets,
    registers,
  })
  const queries = new Histogram({
    name: 'mownica_query_seconds',
    help: 'How long statements took in the database, by kind',
    labelNames: ['kind', 'failed'],
    buckets,
    registers,
  })
  const streams = new Gauge({ name: 'mownica_event_streams', help: 'Event streams that are open', registers })
  const letters = new Gauge({
    name: 'mownica_letters',
    help: 'Letters of the outbox, by state',
    labelNames: ['state'],
    registers,
  })

  const readLetters = async (database: Database) => {
    const rows = await database
      .selectFrom('message')
      .select((select) => ['state', select.fn.countAll().as('count')])
      .where('state', 'in', ['draft', 'queued', 'failed'])
      .groupBy('state')
      .execute()
    for (const state of ['draft', 'queued', 'failed'] as const)
      letters.set({ state }, Number(rows.find((row) => row.state === state)?.count ?? 0))
  }

  return {
    answered: ({ method, pathname, status, milliseconds }: Answered) => {
      const path = /^\/api(?:\/|$)/u.test(pathname) ? withoutIds(pathname) : 'page'
      requests.observe({ method, path, status }, milliseconds / 1000)
    },
    asked: ({ sql, milliseconds, hasFailed }: QueryTime) =>
      queries.observe({ kind: kindOf(sql), failed: String(hasFailed) }, milliseconds / 1000),
    /** The text that Prometheus reads. */
    read: async (database: Database) => {
      streams.set(countStreams())
      await readLetters(database)
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>
