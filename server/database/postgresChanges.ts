import pg from 'pg'
import { localChanges, type Changes, type PublishedChange } from '#server/changes.ts'
import { z } from 'zod'

const channel = 'mownica_changes'
const again = 1000

const published = z.object({
  entity: z.string(),
  id: z.string(),
  tab: z.string(),
  eventId: z.string().nullable(),
})

const read = (payload: string): PublishedChange[] => {
  const parsed = z.array(published).safeParse(JSON.parse(payload))
  // Written by this code, in this or another process; the database carried it unchanged.
  return parsed.success ? (parsed.data as PublishedChange[]) : []
}

/**
 * Changes told through PostgreSQL's LISTEN and NOTIFY, so that every process on the database hears them. A lost
 * connection is taken up again; what was said meanwhile is not repeated, and readers read again by themselves.
 */
export const postgresChanges = (url: string, report: (error: unknown) => void) => {
  const local = localChanges()
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pool.on('error', () => undefined)
  let listener: pg.Client | undefined
  let isStopped = false

  const listen = async () => {
    const client = new pg.Client({ connectionString: url, keepAlive: true })
    listener = client
    const retry = () => {
      client.removeAllListeners('end')
      if (!isStopped) setTimeout(() => void listen().catch(report), again).unref()
    }
    client.on('error', () => undefined)
    client.on('end', retry)
    client.on('notification', ({ payload }) => local.publish(read(payload ?? '[]')))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch {
      await client.end().catch(() => undefined)
      retry()
    }
  }

  const changes: Changes = {
    publish: (list) => {
      if (list.length === 0) return
      pool.query('select pg_notify($1, $2)', [channel, JSON.stringify(list)]).catch(report)
    },
    subscribe: local.subscribe,
  }
  const stop = async () => {
    isStopped = true
    await listener?.end().catch(() => undefined)
    await pool.end()
  }
  return { changes, listen, stop }
}
