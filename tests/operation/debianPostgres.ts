import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from './startNginx.ts'

/** Where Debian 12 has its PostgreSQL, which is the oldest that the guide names. */
const programs = '/usr/lib/postgresql/15/bin'
export const hasDebianPostgres = existsSync(join(programs, 'postgres'))

/** PostgreSQL does not run as root: then it runs as the user whom Debian's package has made for it. */
const owner = () => {
  if (process.getuid?.() !== 0) return {}
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** Starts Debian's PostgreSQL on an empty cluster; `run` runs one of its programs as the guide writes it. */
export const startDebianPostgres = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mownica-debian-'))
  const who = owner()
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid)
  const port = await freePort()
  const env = { ...process.env, PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'mownica' }
  const run = async (command: string) => {
    const [program = '', ...options] = command.split(' ')
    await promisify(execFile)(join(programs, program), options, { cwd: folder, env, ...who })
  }
  await run(`initdb --pgdata=${folder}/data --username=mownica --auth=trust --encoding=UTF8 --no-sync`)
  const options = ['-D', `${folder}/data`, '-p', String(port), '-k', folder, '-c', 'fsync=off']
  const child = spawn(join(programs, 'postgres'), options, { stdio: 'ignore', ...who })
  for (let left = 100; ; left -= 1) {
    const isReady = await run('pg_isready').then(
      () => true,
      () => false,
    )
    if (isReady) break
    if (left === 0 || child.exitCode !== null) throw new Error("Debian's PostgreSQL did not start")
    await wait(100)
  }
  const stop = async () => {
    const ended = once(child, 'exit')
    // Whoever is still connected is let go of.
    child.kill('SIGINT')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  return { run, url: `postgres://mownica@127.0.0.1:${port}/mownica`, [Symbol.asyncDispose]: stop }
}
