import pg from 'pg'
import { z } from 'zod'
import { liveChange } from '#contract/changes.ts'
import { localChanges, type Changes, type PublishedChange } from '#server/changes.ts'

const channel = 'mownica_changes'
const again = 1000

const told = z.array(liveChange.extend({ eventId: z.string().nullable() }))

/** What another process told; undefined for what this one cannot read, such as a newer one's words. */
const read = (payload: string): PublishedChange[] | undefined => {
  try {
    return told.parse(JSON.parse(payload))
  } catch {
    return undefined
  }
}

/**
 * Changes told through PostgreSQL's LISTEN and NOTIFY, so that every process on the database hears them. A lost
 * connection is taken up again; what was said meanwhile is not repeated, so those who listened end, come again and read.
 */
export const postgresChanges = (url: string, report: (error: unknown) => void) => {
  const local = localChanges()
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  pool.on('error', () => undefined)
  let listener: pg.Client | undefined
  let isStopped = false

  const listen = async () => {
    if (isStopped) return
    const client = new pg.Client({ connectionString: url, keepAlive: true })
    listener = client
    let isLost = false
    // A connection that fails may say so twice; it is followed by one other.
    const lose = () => {
      if (isLost) return
      isLost = true
      if (!isStopped) setTimeout(() => void listen().catch(report), again).unref()
    }
    client.on('error', () => undefined)
    client.once('end', lose)
    client.on('notification', ({ payload = '' }) => {
      const list = read(payload)
      // It may concern anybody.
      if (list === undefined) local.gap()
      else local.publish(list)
    })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      local.gap()
    } catch {
      await client.end().catch(() => undefined)
      lose()
    }
  }

  const changes: Changes = {
    publish: (list) => {
      if (list.length === 0) return
      pool.query('select pg_notify($1, $2)', [channel, JSON.stringify(list)]).catch((error: unknown) => {
        report(error)
        // At least those who listen here hear it.
        local.publish(list)
      })
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
