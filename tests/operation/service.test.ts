import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort } from './startNginx.ts'

const root = new URL('../..', import.meta.url).pathname
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'Mównica – usługa '))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What `npm ci --omit=dev` would bring, from what is here already: nothing is fetched. */
const productionPackages = async () => {
  const listed = await promisify(execFile)('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root })
  const paths = listed.stdout
    .trim()
    .split('\n')
    .map((path) => relative(root, path))
  return paths.filter((path) => path.startsWith('node_modules/'))
}

/** The built package as the guide brings it to a server: no development tool, no test, no source of the application. */
const bringPackage = async () => {
  const files = ['package.json', 'contract', 'domain', 'server', 'dist', 'node_modules/.bin']
  for (const path of [...files, ...(await productionPackages())]) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await cp(join(root, path), join(folder, path), { recursive: true, verbatimSymlinks: true })
  }
}

/** The guide's unit as systemd reads it, for one port: its command and its variables. */
const readUnit = async (port: number) => {
  const text = (await readFile(join(root, 'docs/operating/mownica@.service'), 'utf8')).replaceAll(
    '%i',
    String(port),
  )
  const values = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}=(.*)$`, 'gmu'))].map(([, value]) => value ?? '')
  const [command = ''] = values('ExecStart')
  return {
    command: command.split(' '),
    variables: Object.fromEntries(values('Environment').map((line) => line.split('=', 2))) as Record<
      string,
      string
    >,
    cache: values('CacheDirectory')[0],
    signal: values('KillSignal')[0],
    patience: Number(values('TimeoutStopSec')[0]) * 1000,
  }
}

/** The settings that the guide writes into `/etc/mownica.env`. */
const readSettings = async () => {
  const guide = await readFile(join(root, 'docs/operating.md'), 'utf8')
  const block = /`\/etc\/mownica\.env`, one setting a line:\n\n```\n([^`]+)```/u.exec(guide)?.[1] ?? ''
  return Object.fromEntries(
    block
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/su, 2)),
  ) as Record<string, string>
}

test('the guide’s service starts from a built package without development tools, answers, and ends when it is told to', async ({
  annotate,
}) => {
  await bringPackage()
  const port = await freePort()
  const unit = await readUnit(port)
  const settings = await readSettings()
  expect(Object.keys(settings)).toEqual([
    'PUBLIC_URL',
    'TRUSTED_PROXIES',
    'DATA_DIR',
    'SMTP_URL',
    'MAIL_FROM',
  ])
  const [program = '', ...rest] = unit.command
  expect(program).toBe('/usr/bin/npm')
  expect(unit.variables['NODE_COMPILE_CACHE']).toBe(`/var/cache/${unit.cache}`)
  const { PATH, HOME } = process.env
  const cache = join(folder, 'cache')
  // Of the environment of the tests it gets nothing but where programs are; what it keeps lies where this test may write.
  const child = spawn('npm', rest, {
    cwd: folder,
    env: {
      PATH,
      HOME,
      ...settings,
      ...unit.variables,
      NODE_COMPILE_CACHE: cache,
      DATA_DIR: join(folder, 'data'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const url = `http://127.0.0.1:${port}`
  const ask = (path: string) =>
    fetch(`${url}${path}`, { headers: { host: 'forum.example.org' } }).catch(() => null)
  try {
    await expect
      .poll(async () => (await ask('/healthz'))?.status, { timeout: 60_000, message: output })
      .toBe(200)
    expect((await ask('/readyz'))?.status, output).toBe(200)
    const metrics = (await (await ask('/metrics'))?.text()) ?? ''
    const resident = Number(/^process_resident_memory_bytes (\S+)/mu.exec(metrics)?.[1])
    await annotate(`${Math.round(resident / 1e6)} MB resident after the start`)
    expect(resident).toBeGreaterThan(0)
    expect((await readdir(cache, { recursive: true })).length).toBeGreaterThan(500)
    expect(output).toContain('Sign in: https://forum.example.org/link#t=')
  } finally {
    expect(unit.signal).toBe('SIGTERM')
    const ended = once(child, 'close')
    // To the whole group, as systemd does.
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    const late = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), unit.patience)
    const [, signal] = (await ended) as [number | null, string | null]
    clearTimeout(late)
    expect(signal, output).not.toBe('SIGKILL')
  }
}, 120_000)
