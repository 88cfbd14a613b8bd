import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { startServer } from '#tests/setup/startServer.ts'
import { runCommand } from './runCommand.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mownica-failures-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What a server that cannot start says; without the lines of code that an error of Node's comes with. */
const refusal = async (variables: Record<string, string>) => {
  const said = await startServer({ EXAMPLE: '0', ...variables }).then(
    async (server) => {
      await server[Symbol.asyncDispose]()
      return 'It started.'
    },
    (error: unknown) => String(error),
  )
  expect(said).not.toMatch(/^\s+at /mu)
  return said
}

test('a port that is taken, or is none, is named', async () => {
  await using running = await startServer({ EXAMPLE: '0' })
  const { port } = new URL(running.url)
  expect(await refusal({ PORT: port })).toContain(`Another program answers at port ${port} already`)
  expect(await refusal({ PORT: 'http' })).toContain('PORT: a whole number from 0 to 65535')
})

test('a computer’s address that it does not have is named', async () => {
  const elsewhere = { HOST: '192.0.2.1', PUBLIC_URL: 'https://forum.example.org' }
  expect(await refusal(elsewhere)).toContain('HOST=192.0.2.1 is no address of this computer')
})

test('a folder that is a file is named, and a damaged database is told from a missing one, by every command', async () => {
  const file = join(folder, 'mownica.sqlite')
  await writeFile(file, 'no database, but long enough to be taken for the beginning of one'.repeat(20))
  expect(await refusal({ DATA_DIR: file })).toContain(`${file} is no folder, or may not be written`)
  expect(await refusal({ DATA_DIR: folder })).toContain('The database is damaged, or none of Mównica’s')
  for (const command of ['verify', 'sign-in-link'])
    expect(await runCommand([command], { DATA_DIR: folder })).toEqual({
      code: 1,
      output: expect.stringMatching(/^The database is damaged, or none of Mównica’s: .*\n$/u) as unknown,
    })
})

test('of a PostgreSQL it is said whether it does not answer, has no such database, or refuses the password', async () => {
  expect(await refusal({ DATABASE_URL: 'postgres://forum@localhost:1/forum' })).toContain(
    'The database of DATABASE_URL does not answer (ECONNREFUSED).',
  )
  expect(await refusal({ DATABASE_URL: 'mysql://localhost/forum' })).toContain(
    'DATABASE_URL: an address such as postgres://user:password@host/mownica',
  )
  const url = inject('postgresUrl')
  expect(await refusal({ DATABASE_URL: `${url}/nowhere` })).toContain(
    'The database that DATABASE_URL names does not exist',
  )
  const client = new pg.Client(`${url}/postgres`)
  await client.connect()
  await client.query('drop role if exists locked_out; create role locked_out nologin')
  await client.end()
  const lockedOut = new URL(`${url}/postgres`)
  lockedOut.username = 'locked_out'
  expect(await refusal({ DATABASE_URL: lockedOut.href })).toContain('The database refuses the user')
})
