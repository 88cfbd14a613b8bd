import DatabaseFile from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { hosts } from './hosts.ts'
import { refusal, useDesk } from './useDesk.ts'

describe.each(hosts.slice(0, 1))('on $name', (host) => {
  const desk = useDesk(host)

  test('a change that another process keeps from the embedded database is one to try again, not a failure', async () => {
    const { database, client } = desk()
    await sql`pragma busy_timeout = 0`.execute(database)
    const { rows } = await sql<{ file: string }>`pragma database_list`.execute(database)
    const other = new DatabaseFile(rows[0]?.file ?? '')
    const stored = await client.settings.get()
    const days = { lineupDeadlineDays: 7, partnerDeadlineDays: 7 }
    const save = () => client.settings.put({ ...stored, ...days })
    other.exec('begin immediate')
    expect(await refusal(save())).toMatchObject({ status: 503 })
    other.exec('rollback')
    other.close()
    expect(await save()).toMatchObject(days)
  })
})
