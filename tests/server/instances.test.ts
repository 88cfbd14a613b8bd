import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { personForm } from '#tests/api/forms.ts'
import { hosts } from '#tests/api/hosts.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { asStaff } from './asStaff.ts'

/** Two real servers on one PostgreSQL, and somebody signed in at both. */
const startTwo = async () => {
  const host = hosts.find((it) => it.name === 'PostgreSQL')
  if (!host) throw new Error('There is no PostgreSQL among the hosts')
  const { database, close } = await host.open()
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database)
  const variables = { DATABASE_URL: `${inject('postgresUrl')}/${rows[0]?.name ?? ''}`, EXAMPLE: '0' }
  const one = await startServer(variables)
  const two = await startServer(variables)
  const token = await two.signIn()
  const stop = async () => {
    await Promise.all([one[Symbol.asyncDispose](), two[Symbol.asyncDispose]()])
    await close()
  }
  return {
    database,
    askOne: asStaff(one.url, token),
    askTwo: asStaff(two.url, token),
    [Symbol.asyncDispose]: stop,
  }
}

/** What a stream says, as it comes; null at its end. */
const reader = async (asked: Promise<Response>) => {
  const response = await asked
  if (response.status !== 200 || !response.body) throw new Error(`The stream answered ${response.status}`)
  const lines = response.body.pipeThrough(new TextDecoderStream()).getReader()
  return {
    next: async () => {
      for (;;) {
        const { done, value } = await lines.read()
        if (done) return null
        const data = /^data: (.+)$/mu.exec(value)?.[1]
        if (data !== undefined) return JSON.parse(data) as unknown
      }
    },
    close: () => lines.cancel(),
  }
}

const listeners = sql<{ pid: number }>`
  select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`

test('what is changed at one server is heard at the other, also after its connection was lost', async ({
  annotate,
}) => {
  await using servers = await startTwo()
  const { database, askOne, askTwo } = servers
  const add = async () => {
    const person = personForm()
    const response = await askTwo('/people', { method: 'POST', body: person })
    expect(response.status).toBe(201)
    return person.id
  }
  const stream = await reader(askOne('/changes'))
  const id = await add()
  const begun = performance.now()
  expect(await stream.next()).toMatchObject({ entity: 'person', id })
  // How long it takes is told, not judged: the machine may be busy.
  await annotate(`heard ${Math.round(performance.now() - begun)} ms after the answer`)

  // The database drops those who listen: whoever reads here may have missed something and is sent to come again.
  const { rows } = await listeners.execute(database)
  expect(rows).toHaveLength(2)
  for (const { pid } of rows) await sql`select pg_terminate_backend(${pid}::int)`.execute(database)
  expect(await stream.next()).toBeNull()
  const again = await reader(askOne('/changes'))
  await expect.poll(async () => (await listeners.execute(database)).rows.length, { timeout: 5000 }).toBe(2)
  const later = await add()
  expect(await again.next()).toMatchObject({ entity: 'person', id: later })
  await again.close()
})

test('signing out at one server ends the stream at the other', async () => {
  await using servers = await startTwo()
  const { askOne, askTwo } = servers
  const stream = await reader(askOne('/changes'))
  expect((await askTwo('/session', { method: 'DELETE' })).status).toBe(200)
  expect(await stream.next()).toBeNull()
  expect((await askOne('/people')).status).toBe(401)
})
