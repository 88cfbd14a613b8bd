import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { sessionCookie } from '#server/session/cookieSessions.ts'
import { personForm } from '#tests/api/forms.ts'
import { hosts } from '#tests/api/hosts.ts'
import { startKillable } from '#tests/faults/killedServer.ts'
import { freePort, hasNginx, host, startNginx } from './startNginx.ts'

const openPostgres = async () => {
  const found = hosts.find(({ name }) => name === 'PostgreSQL')
  if (!found) throw new Error('There is no PostgreSQL among the hosts')
  const opened = await found.open()
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(opened.database)
  return { ...opened, url: `${inject('postgresUrl')}/${rows[0]?.name ?? ''}` }
}

const patience = 180_000

if (!hasNginx)
  console.warn(
    'Not tested: several servers behind nginx, for there is no nginx here (apt-get install nginx-light).',
  )

test.skipIf(!hasNginx)(
  'with the guide’s example of nginx in front of two servers, one is killed and started again under load and nobody loses a change',
  async ({ annotate }) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'mownica-several-'))
    const postgres = await openPostgres()
    const ports = [await freePort(), await freePort()]
    const start = (port = 0) =>
      startKillable({
        command: 'server/start.js',
        variables: {
          PORT: String(port),
          DATA_DIR: dataDir,
          DATABASE_URL: postgres.url,
          PUBLIC_URL: `https://${host}`,
          TRUSTED_PROXIES: '127.0.0.1',
        },
      })
    // Both at once, on a database that neither has brought to its shape.
    const servers = await Promise.all(ports.map((port) => start(port)))
    try {
      await using nginx = await startNginx(ports)
      const headers = {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        origin: `https://${host}`,
      }
      const open = ({ link }: { link: string }) =>
        nginx.ask('/api/links/open', {
          method: 'POST',
          headers,
          body: JSON.stringify({ token: link.split('#t=')[1], remember: true }),
        })
      // A later start's link takes the place of an earlier one; which of the two was later nobody knows.
      const opened = await Promise.all(servers.map(open))
      expect(opened.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410])
      const cookie = opened.flatMap(({ cookies }) => cookies)[0]?.split(';')[0] ?? ''
      expect(cookie).toContain(sessionCookie)

      /** As the application does: an answer that failed is asked for twice more. */
      const askAsApplication = async (path: string, body?: object) => {
        for (let left = 2; ; left -= 1) {
          const asked = {
            headers: { ...headers, cookie },
            ...(body && { method: 'POST', body: JSON.stringify(body) }),
          }
          const { status } = await nginx.ask(path, asked).catch(() => ({ status: 0 }))
          if ((status > 0 && status < 500) || left === 0) return status
          await wait(1000 * (3 - left))
        }
      }
      const work = { isDone: false }
      const answers: number[] = []
      const added: string[] = []
      const worker = async () => {
        while (!work.isDone) {
          const person = personForm()
          const status = await askAsApplication('/api/people', person)
          if (status === 201) added.push(person.id)
          answers.push(status, await askAsApplication('/api/people?limit=20'))
        }
      }
      const workers = [1, 2, 3, 4].map(worker)
      const [, second] = servers
      for (let round = 0; round < 2; round += 1) {
        await wait(1000)
        await servers[0]?.kill()
        await wait(1000)
        servers[0] = await start(ports[0])
      }
      await wait(500)
      work.isDone = true
      await Promise.all(workers)
      await annotate(`${answers.length} requests, ${added.length} added, two kills`)
      expect(answers.filter((status) => status !== 200 && status !== 201)).toEqual([])
      const { count } = await postgres.database
        .selectFrom('person')
        .select((select) => select.fn.countAll().as('count'))
        .where('id', 'in', added)
        .executeTakeFirstOrThrow()
      expect(Number(count)).toBe(added.length)
      await second?.kill()
    } finally {
      for (const server of servers) await server.kill()
      await postgres.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
  patience,
)

test(
  'three servers start at once on a new PostgreSQL; each says that it is healthy and ready, and that it stops',
  async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'mownica-three-'))
    const postgres = await openPostgres()
    await sql`drop schema public cascade`.execute(postgres.database)
    await sql`create schema public`.execute(postgres.database)
    const variables = { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: postgres.url }
    const servers = await Promise.all(
      [1, 2, 3].map(() => startKillable({ command: 'server/start.js', variables })),
    )
    try {
      for (const { url } of servers) {
        expect((await fetch(`${url}/healthz`)).status).toBe(200)
        expect((await fetch(`${url}/readyz`)).status).toBe(200)
      }
      const [first] = servers
      const said = await (await fetch(`${first?.url ?? ''}/metrics`)).text()
      for (const name of [
        'mownica_request_seconds',
        'mownica_query_seconds',
        'mownica_letters',
        'mownica_event_streams',
        'process_resident_memory_bytes',
      ])
        expect(said).toContain(name)
      // Through a proxy it is nobody's here.
      const proxied = await fetch(`${first?.url ?? ''}/metrics`, {
        headers: { 'x-forwarded-for': '192.0.2.1' },
      })
      expect(proxied.status).toBe(404)

      first?.terminate()
      await expect
        .poll(async () => (await fetch(`${first?.url ?? ''}/readyz`).catch(() => ({ status: 0 }))).status, {
          interval: 20,
        })
        .toBe(503)
    } finally {
      for (const server of servers) await server.kill()
      await postgres.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
  patience,
)
