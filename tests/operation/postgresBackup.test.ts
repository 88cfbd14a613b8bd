import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { personForm } from '#tests/api/forms.ts'
import { asStaff } from '#tests/server/asStaff.ts'
import { runCommand } from '#tests/server/runCommand.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { hasDebianPostgres, startDebianPostgres } from './debianPostgres.ts'

/** A command of the guide, as it is printed there. */
const guided = async (program: string) => {
  const guide = await readFile('docs/operating.md', 'utf8')
  const command = new RegExp(`^${program} .*$`, 'mu').exec(guide)?.[0]
  if (command === undefined) throw new Error(`The guide has no ${program}`)
  return command
}

const people = z.object({ items: z.array(z.object({ family: z.string() })), total: z.number() })

if (!hasDebianPostgres)
  console.warn(
    'Not tested: the guide’s backup of PostgreSQL, for there is none of Debian’s here (apt-get install postgresql-15).',
  )

test.skipIf(!hasDebianPostgres)(
  'a centre moves to PostgreSQL 15, dumps it while people work, and what the guide’s commands restore is what was dumped',
  { timeout: 180_000 },
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'mownica-moved-'))
    try {
      let token = ''
      {
        await using embedded = await startServer({ DATA_DIR: dataDir })
        token = await embedded.signIn()
        const body = personForm({ family: 'Sprzedprzenosin' })
        expect((await asStaff(embedded.url, token)('/people', { method: 'POST', body })).status).toBe(201)
      }
      await using postgres = await startDebianPostgres()
      await postgres.run('createdb mownica')
      const here = { DATA_DIR: dataDir, DATABASE_URL: postgres.url }
      expect(await runCommand(['move-to-postgres'], here)).toMatchObject({
        code: 0,
        output: expect.stringContaining('is whole') as unknown,
      })
      const find = async (url: string, family: string) => {
        const answer = await asStaff(url, token)(`/people?q=${family}`)
        return people.parse(await answer.json()).items.map((person) => person.family)
      }
      {
        await using server = await startServer(here)
        expect(await find(server.url, 'Sprzedprzenosin')).toEqual(['Sprzedprzenosin'])
        const add = async (family: string) => {
          const body = personForm({ family })
          expect((await asStaff(server.url, token)('/people', { method: 'POST', body })).status).toBe(201)
        }
        await add('Przedkopią')
        await postgres.run(await guided('pg_dump'))
        await add('Pokopii')
      }
      await postgres.run(await guided('pg_restore'))
      expect(await runCommand(['verify'], here)).toMatchObject({
        code: 0,
        output: expect.stringContaining('is whole') as unknown,
      })
      await using restored = await startServer(here)
      expect(await find(restored.url, 'Przedkopią')).toEqual(['Przedkopią'])
      expect(await find(restored.url, 'Pokopii')).toEqual([])
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  },
)
