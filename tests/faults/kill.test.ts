import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { hosts } from '#tests/api/hosts.ts'
import { writeUnderKills } from './writeUnderKills.ts'

/** In one run of the tests. */
const cycles = Number(process.env['KILL_CYCLES'] ?? 50)
const patience = 20_000 + cycles * 15_000

let dataDir = ''
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mownica-kills-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

test(
  'on the embedded database nothing that was acknowledged is lost when the server is killed',
  async ({ annotate }) => {
    const start = { command: 'server/start.js', variables: { PORT: '0', DATA_DIR: dataDir } }
    const { written, lost } = await writeUnderKills(start, cycles)
    await annotate(`${cycles} kills, ${written} acknowledged, ${lost} lost`)
    expect(written).toBeGreaterThan(cycles)
    expect(lost).toBe(0)
  },
  patience,
)

test(
  'on PostgreSQL nothing that was acknowledged is lost when the server is killed',
  async ({ annotate }) => {
    const host = hosts.find(({ name }) => name === 'PostgreSQL')
    if (!host) throw new Error('There is no PostgreSQL among the hosts')
    const { database, close } = await host.open()
    try {
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database)
      const databaseUrl = `${inject('postgresUrl')}/${rows[0]?.name ?? ''}`
      const start = {
        command: 'server/start.js',
        variables: { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: databaseUrl },
      }
      const { written, lost } = await writeUnderKills(start, cycles)
      await annotate(`${cycles} kills, ${written} acknowledged, ${lost} lost`)
      expect(written).toBeGreaterThan(cycles)
      expect(lost).toBe(0)
    } finally {
      await close()
    }
  },
  patience,
)

test(
  'the same kills do lose what a server acknowledged before it was written down',
  async ({ annotate }) => {
    const start = { command: 'tests/faults/forgetfulServer.ts', variables: { DATA_DIR: dataDir } }
    const { written, lost } = await writeUnderKills(start, 6)
    await annotate(`6 kills, ${written} acknowledged, ${lost} lost`)
    expect(lost).toBeGreaterThan(0)
  },
  patience,
)
