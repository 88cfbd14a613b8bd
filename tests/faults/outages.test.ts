import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { personForm } from '#tests/api/forms.ts'
import { hosts } from '#tests/api/hosts.ts'
import { asStaff } from '#tests/server/asStaff.ts'
import { runCommand } from '#tests/server/runCommand.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { openLine } from './droppingLine.ts'

type Ask = ReturnType<typeof asStaff>

const add = (ask: Ask, person = personForm()) => ask('/people', { method: 'POST', body: person })
const isThere = async (ask: Ask, personId: string) => (await ask(`/people/${personId}`)).status === 200

test('while the database is away nothing is acknowledged and the server says so; once it is back, work goes on', async () => {
  const host = hosts.find(({ name }) => name === 'PostgreSQL')
  if (!host) throw new Error('There is no PostgreSQL among the hosts')
  const { database, close } = await host.open()
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database)
  const url = new URL(`${inject('postgresUrl')}/${rows[0]?.name ?? ''}`)
  const line = await openLine(Number(url.port))
  url.port = String(line.port)
  try {
    await using server = await startServer({ DATABASE_URL: url.href, EXAMPLE: '0' })
    const ask = asStaff(server.url, await server.signIn())
    const before = personForm()
    expect((await add(ask, before)).status).toBe(201)

    // Cut in the middle of work: whatever each was just doing, it ends with an answer, and the server goes on.
    for (let round = 0; round < 10; round += 1) {
      const busy = Array.from({ length: 20 }, () => add(ask))
      await setTimeout(10 * round)
      line.cut()
      for (const { status } of await Promise.all(busy)) expect([201, 503]).toContain(status)
      line.mend()
    }

    line.cut()
    const meanwhile = personForm()
    for (let tries = 0; tries < 3; tries += 1)
      expect((await add(ask, meanwhile)).status, server.output()).toBe(503)
    expect((await ask('/people?limit=20')).status).toBe(503)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)

    line.mend()
    expect((await add(ask, meanwhile)).status).toBe(201)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect(await isThere(ask, before.id)).toBe(true)
    expect(await isThere(ask, meanwhile.id)).toBe(true)
  } finally {
    await line.close()
    await close()
  }
}, 120_000)

const disk = await mkdtemp(join(tmpdir(), 'mownica-small-disk-'))
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]).status === 0
afterAll(async () => {
  if (hasDisk) spawnSync('umount', [disk])
  await rm(disk, { recursive: true, force: true })
})
if (!hasDisk) console.warn('Not tested: a full disk, for a small one cannot be mounted here (root may).')

test.skipIf(!hasDisk)(
  'on a full disk nothing is acknowledged that is not kept, reading goes on, and room is all that it takes',
  async () => {
    const filler = join(disk, 'filler')
    const kept: string[] = []
    let refused = personForm()
    {
      await using server = await startServer({ DATA_DIR: disk, EXAMPLE: '0' })
      const ask = asStaff(server.url, await server.signIn())
      // Leaves what a few changes need: a file takes what there is, and is cut by a little.
      await writeFile(filler, Buffer.alloc(64 * 1024 * 1024)).catch(() => undefined)
      let status = 201
      for (let tries = 0; status === 201; tries += 1) {
        if (tries > 5000) throw new Error('The disk does not become full')
        refused = personForm({ notes: 'x'.repeat(2000) })
        ;({ status } = await add(ask, refused))
        if (status === 201) kept.push(refused.id)
      }
      expect(status, server.output()).toBe(507)
      expect((await add(ask, refused)).status).toBe(507)
      expect((await ask('/people?limit=20')).status).toBe(200)
      expect(await isThere(ask, refused.id)).toBe(false)

      await rm(filler)
      expect((await add(ask, refused)).status).toBe(201)
      kept.push(refused.id)
    }
    await using again = await startServer({ DATA_DIR: disk, EXAMPLE: '0' })
    expect((await fetch(`${again.url}/readyz`)).status).toBe(200)
    const whole = await runCommand(['verify'], { DATA_DIR: disk })
    expect(whole.code, whole.output).toBe(0)
    const ask = asStaff(again.url, await again.signIn())
    for (const id of kept) expect(await isThere(ask, id)).toBe(true)
  },
  120_000,
)
