import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { personForm } from './forms.ts'
import { hosts } from './hosts.ts'
import { openDesk } from './useDesk.ts'

describe.each(hosts)('what was tampered with on $name', (host) => {
  /** Lets somebody at the database do what the triggers refuse, and asks whether it shows. */
  const tamper = async (statement: string) => {
    const { client, database, close } = await openDesk(host)
    for (let n = 0; n < 3; n += 1) await client.people.create(personForm({ position: 'prezes' }))
    expect((await verifyHistory(database)).problem).toBeNull()
    const triggers =
      host.name === 'PostgreSQL'
        ? ['history_no_change on history', 'history_no_truncate on history']
        : ['history_no_update', 'history_no_delete', 'history_no_replacement']
    for (const name of triggers) await sql.raw(`drop trigger ${name}`).execute(database)
    await sql.raw(statement).execute(database)
    const { problem } = await verifyHistory(database)
    await close()
    return problem
  }

  test.each([
    ['a changed author', `update history set "actorId" = 'x' where seq = 2`, 'Entry 2 of'],
    ['a removed entry', 'delete from history where seq = 2', 'Entry 2 is missing'],
    ['a removed end', 'delete from history where seq = 3', 'ends at entry 2'],
    [
      'a changed value',
      `update history_value set after = '"x"' where seq = 2 and field = 'family'`,
      'family',
    ],
    ['a removed value', `delete from history_value where seq = 2 and field = 'family'`, 'is missing: family'],
    [
      'an added value',
      `insert into history_value (seq, field, "before", after, salt) values (2, 'x', '1', '2', '')`,
      'never had: x',
    ],
    ['a history emptied', 'delete from history', 'ends at entry 0'],
  ])('%s is found', async (_, statement, says) => {
    expect(await tamper(statement)).toContain(says)
  })
})
