import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import DatabaseFile from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { session } from '#contract/session.ts'
import { personForm } from '#tests/api/forms.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { asStaff } from './asStaff.ts'
import { runCommand } from './runCommand.ts'

let dataDir = ''
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mownica-commands-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const run = (command: readonly string[], variables: Record<string, string> = {}) =>
  runCommand(command, { DATA_DIR: dataDir, ...variables })

test('the history is verified while the server runs, and a broken one ends with exit code 1', async () => {
  {
    await using server = await startServer({ DATA_DIR: dataDir, EXAMPLE: '0' })
    const ask = asStaff(server.url, await server.signIn())
    const add = () => ask('/people', { method: 'POST', body: personForm() })
    for (let n = 0; n < 20; n += 1) expect((await add()).status).toBe(201)
    // Changes go on while it is verified.
    const [verdict] = await Promise.all([
      run(['verify']),
      (async () => {
        for (let n = 0; n < 200; n += 1) expect((await add()).status).toBe(201)
      })(),
    ])
    expect(verdict).toEqual({
      code: 0,
      output: expect.stringMatching(/^The history is whole: \d+ entries/u) as unknown,
    })
  }
  expect(await run(['verify'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('is whole: 220 entries') as unknown,
  })
  const file = new DatabaseFile(join(dataDir, 'mownica.sqlite'))
  file.exec(`update history_value set after = '"Inny"' where seq = 7 and field = 'family'`)
  file.close()
  const { code, output } = await run(['verify'])
  expect([code, output]).toEqual([1, expect.stringContaining('does not hold. A value of entry 7')])
})

test('a sign-in link is made while the server runs, opens once, and only for an administrator', async () => {
  await using server = await startServer({ DATA_DIR: dataDir, EXAMPLE: '0' })
  const { port } = new URL(server.url)
  const { code, output } = await run(['sign-in-link'], { PORT: port })
  const token = new RegExp(`^Sign in: http://localhost:${port}/link#t=([\\w-]{43})\\s*$`, 'u').exec(
    output,
  )?.[1]
  expect([code, token]).toEqual([0, expect.any(String)])
  const open = () =>
    asStaff(server.url, '')('/links/open', { method: 'POST', body: { token, remember: false } })
  expect([(await open()).status, (await open()).status]).toEqual([200, 410])
  // The link that was printed before no longer works.
  await expect(server.signIn()).rejects.toThrow('410')

  const unknown = await run(['sign-in-link', '--', 'nikt@example.org'], { PORT: port })
  expect(unknown).toEqual({
    code: 1,
    output: expect.stringContaining('No administrator has the address') as unknown,
  })
})

test(
  'of an administrator who lost their passkeys these and all sessions go with the link',
  { timeout: 90_000 },
  async () => {
    await using server = await startServer({ DATA_DIR: dataDir, EXAMPLE: '0' })
    const ask = asStaff(server.url, await server.signIn())
    const { me } = session.parse(await (await ask('/session')).json())
    const file = new DatabaseFile(join(dataDir, 'mownica.sqlite'))
    const userId = me.kind === 'staff' ? me.userId : ''
    file
      .prepare(
        `insert into passkey (id, "userId", "credentialId", "publicKey", counter, name, "isBackedUp", "createdAt", revision) values ('a', ?, 'b', 'c', 0, 'Telefon', 0, '2027-01-01T00:00:00.000Z', 1)`,
      )
      .run(userId)
    const count = () =>
      file
        .prepare('select (select count(*) from passkey) as keys, (select count(*) from session) as sessions')
        .get()
    expect((await run(['sign-in-link'])).code).toBe(0)
    expect(count()).toEqual({ keys: 1, sessions: 1 })
    const { code, output } = await run(['sign-in-link', '--', '--lost-passkeys'])
    expect([code, output]).toEqual([0, expect.stringMatching(/^Sign in: /u)])
    expect(count()).toEqual({ keys: 0, sessions: 0 })
    file.close()
    expect((await run(['verify'])).code).toBe(0)
  },
)
