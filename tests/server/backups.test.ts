import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import DatabaseFile from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { z } from 'zod'
import { personForm } from '#tests/api/forms.ts'
import { hosts } from '#tests/api/hosts.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { asStaff } from './asStaff.ts'
import { runCommand } from './runCommand.ts'

let dataDir = ''
// Each starts servers and commands, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 })
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mownica-backups-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const run = (command: readonly string[], variables: Record<string, string> = {}) =>
  runCommand(command, { DATA_DIR: dataDir, ...variables })

const startHere = () => startServer({ DATA_DIR: dataDir, EXAMPLE: '0' })
const backupsHere = async () =>
  (await readdir(join(dataDir, 'backups'))).filter((name) => name.endsWith('.sqlite')).toSorted()
const fileOf = (output: string) => /^Backup: (\S+)/mu.exec(output)?.[1] ?? ''

const readHere = <Row>(statement: string) => {
  const file = new DatabaseFile(join(dataDir, 'mownica.sqlite'), { readonly: true })
  try {
    return z.array(z.custom<Row>()).parse(file.prepare(statement).all())
  } finally {
    file.close()
  }
}

test('a backup made while people are working is restored whole; whoever was erased since does not come back', async () => {
  let backup = ''
  let erased = ''
  {
    await using server = await startHere()
    const ask = asStaff(server.url, await server.signIn())
    const add = async (fields: Parameters<typeof personForm>[0] = {}) => {
      const body = personForm(fields)
      expect((await ask('/people', { method: 'POST', body })).status).toBe(201)
      return body.id
    }
    erased = await add({ given: 'Zmyślona', family: 'Wymazana', email: 'wymazana@example.org' })
    for (let n = 0; n < 20; n += 1) await add()
    const work = { isDone: false }
    const [made] = await Promise.all([
      run(['backup']).finally(() => {
        work.isDone = true
      }),
      (async () => {
        while (!work.isDone) await add()
      })(),
    ])
    expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/^Backup: /u) as unknown })
    backup = fileOf(made.output)
    expect((await ask(`/people/${erased}/data`, { method: 'DELETE' })).status).toBe(200)
    for (let n = 0; n < 5; n += 1) await add()

    const refused = await run(['restore', '--', backup])
    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringContaining('is already running') as unknown,
    })
  }
  const inBackup = new DatabaseFile(backup, { readonly: true })
  const held = inBackup
    .prepare('select count(*) as count, sum(family = ?) as erased from person')
    .get('Wymazana')
  inBackup.close()

  const restored = await run(['restore', '--', backup])
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('1 erased again') as unknown })
  const [now] = readHere<{ count: number; named: number }>(
    `select count(*) as count, sum(family = 'Wymazana') as named from person`,
  )
  // Of the one who was erased there is a row without a name, as after the erasing itself.
  expect(held).toMatchObject({ erased: 1, count: now?.count })
  expect(now?.named).toBe(0)
  expect(
    readHere(`select * from history_value where after like '%Wymazana%' or before like '%Wymazana%'`),
  ).toEqual([])
  expect(await run(['verify'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('is whole') as unknown,
  })
  // What was there is kept, and the server starts on what was restored.
  expect((await readdir(dataDir)).some((name) => /^before-restore-.*\.sqlite$/u.test(name))).toBe(true)
  await using again = await startHere()
  expect((await asStaff(again.url, '')('/session')).status).toBe(200)
})

test('what is not a backup, or was changed since, is not restored, and nothing is touched', async () => {
  {
    await using server = await startHere()
    expect(server.url).toContain('http')
  }
  const { output } = await run(['backup'])
  const backup = fileOf(output)
  const before = readHere('select * from user_account')
  const file = new DatabaseFile(backup)
  file.exec(`update user_account set name = 'Ktoś inny'`)
  file.close()
  expect(await run(['restore', '--', backup])).toMatchObject({
    code: 1,
    output: expect.stringContaining('its SHA-256 is another') as unknown,
  })
  expect((await run(['restore', '--', join(dataDir, 'nothing.sqlite')])).output).toContain('There is no file')
  expect((await run(['restore', '--', 'package.json'])).code).toBe(1)
  expect(readHere('select * from user_account')).toEqual(before)
})

test('the server makes the backup of the night by itself, and the administrator makes and takes one away', async () => {
  await using server = await startHere()
  await expect.poll(backupsHere, { timeout: 20_000 }).toHaveLength(1)
  const ask = asStaff(server.url, await server.signIn())
  // Names tell seconds apart.
  await wait(1100)
  expect((await ask('/backups', { method: 'POST' })).status).toBe(201)
  const listed = z
    .object({ areKept: z.boolean(), items: z.array(z.object({ name: z.string(), size: z.number() })) })
    .parse(await (await ask('/backups')).json())
  expect(listed.items.map(({ name }) => name)).toEqual((await backupsHere()).toReversed())
  const [newest] = listed.items
  const taken = await ask(`/backups/${newest?.name ?? ''}`)
  const bytes = Buffer.from(await taken.arrayBuffer())
  expect([taken.status, bytes.length, bytes.subarray(0, 15).toString()]).toEqual([
    200,
    newest?.size,
    'SQLite format 3',
  ])
  for (const name of ['..%2Fmownica.sqlite', 'mownica.sqlite', 'mownica-2020-01-01T00-00-00Z.sqlite'])
    expect((await ask(`/backups/${name}`)).status).toBe(404)
})

test('a second start on the same database is refused, and so is a database of a newer version', async () => {
  {
    await using first = await startHere()
    expect(first.url).toContain('http')
    await expect(startHere()).rejects.toThrow('Mównica is already running on it')
    // What may run beside a server still does.
    expect((await run(['verify'])).code).toBe(0)
  }
  const file = new DatabaseFile(join(dataDir, 'mownica.sqlite'))
  file.exec(
    `insert into kysely_migration (name, timestamp) values ('999-of-tomorrow', '2099-01-01T00:00:00.000Z')`,
  )
  file.close()
  await expect(startHere()).rejects.toThrow('written by a newer Mównica (999-of-tomorrow)')
})

test('one command moves the embedded database to PostgreSQL, which then has every row and a whole history', async () => {
  {
    await using server = await startServer({ DATA_DIR: dataDir })
    const ask = asStaff(server.url, await server.signIn())
    for (let n = 0; n < 5; n += 1)
      expect((await ask('/people', { method: 'POST', body: personForm() })).status).toBe(201)
  }
  const host = hosts.find(({ name }) => name === 'PostgreSQL')
  if (!host) throw new Error('There is no PostgreSQL among the hosts')
  const { database, close } = await host.open()
  try {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database)
    const variables = { DATABASE_URL: `${inject('postgresUrl')}/${rows[0]?.name ?? ''}` }
    const moved = await run(['move-to-postgres'], variables)
    expect(moved).toMatchObject({ code: 0, output: expect.stringContaining('is whole') as unknown })
    const [count] = readHere<{ people: number; media: number }>(
      'select (select count(*) from person) as people, (select sum(length(bytes)) from media) as media',
    )
    const there = await sql<{ people: number; media: number }>`
      select (select count(*) from person) as people, (select sum(length(bytes)) from media) as media`.execute(
      database,
    )
    expect(there.rows).toEqual([count])
    // Another time it would mix two databases.
    expect(await run(['move-to-postgres'], variables)).toMatchObject({
      code: 1,
      output: expect.stringContaining('is not empty') as unknown,
    })
    await using server = await startServer(variables)
    expect((await fetch(`${server.url}/api/session`)).status).toBe(200)
  } finally {
    await close()
  }
})
