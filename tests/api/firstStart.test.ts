import type { KyselyPlugin } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#server/database/database.ts'
import { fillOnFirstStart } from '#server/example/fillOnFirstStart.ts'
import { firstAdministratorLink } from '#server/session/administratorLink.ts'
import { sha256 } from '#server/session/token.ts'
import { hosts } from './hosts.ts'
import { countRows } from './useDesk.ts'

const now = new Date('2027-01-15T10:00:00.000Z')

/** The same database, which breaks down at the first row of the staff. */
const breaking = (database: Database) => {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (JSON.stringify(node).includes('user_account')) throw new Error('The power went')
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return database.withPlugin(plugin)
}

describe.each(hosts)('the first start on $name', (host) => {
  let database: Database
  let close: () => Promise<void>
  beforeEach(async () => {
    ;({ database, close } = await host.open())
  })
  afterEach(() => close())

  const fill = (on = database) => fillOnFirstStart(on, { now, hasExample: true })
  const staff = () => database.selectFrom('user_account').select(['id', 'name', 'role']).execute()

  test('fills the database once, however many servers start at once', async () => {
    await Promise.all([fill(), fill(), fill()])
    await fill()
    expect(await staff()).toMatchObject([{ name: 'Administrator', role: 'administrator' }])
    expect(await countRows(database)).toMatchObject({ event: 1 })
  })

  test('that broke off half-way is made up for by the next one', async () => {
    await expect(fill(breaking(database))).rejects.toThrow('The power went')
    await fill()
    expect(await staff()).toHaveLength(1)
    expect(await countRows(database)).toMatchObject({ event: 1 })
  })

  test('does not bring the example back once it was there', async () => {
    await fill()
    await database.deleteFrom('event').execute()
    await fill()
    expect(await countRows(database)).toMatchObject({ event: 0 })
  })

  test('lets in the administrator who was there first, where an older database has several', async () => {
    await fill()
    const [first] = await staff()
    const later = { email: '', emailKey: '', disabledAt: null, lastSeenAt: null, revision: 1 }
    await database
      .insertInto('user_account')
      .values({ ...later, id: 'ffffffff', name: 'Adam Próbny', sortKey: 'adam', role: 'administrator' })
      .execute()
    const tokenHash = await sha256(await firstAdministratorLink(database, now))
    const link = database.selectFrom('sign_in_link').select('userId').where('tokenHash', '=', tokenHash)
    expect(await link.executeTakeFirst()).toEqual({ userId: first?.id })
  })

  test('gives an older database an administrator in which nobody is one', async () => {
    await fill()
    await database.updateTable('user_account').set({ role: 'planner' }).execute()
    await fill()
    expect((await staff()).map((user) => user.role).toSorted()).toEqual(['administrator', 'planner'])
    expect(await firstAdministratorLink(database, now)).toHaveLength(43)
  })
})
