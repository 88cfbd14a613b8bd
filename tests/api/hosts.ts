import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { openMemoryDatabase } from '#mocks/memoryDatabase.ts'
import type { Database } from '#server/database/database.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { openSqlite } from '#server/database/sqlite.ts'

/** One of the databases that the API runs on: `open` answers a fresh one and how to take it away. */
export type Host = { name: string; open: () => Promise<{ database: Database; close: () => Promise<void> }> }

const embedded: Host = {
  name: 'embedded SQLite',
  open: async () => {
    const directory = await mkdtemp(join(tmpdir(), 'mownica-sqlite-'))
    const database = await openSqlite(join(directory, 'mownica.sqlite'))
    const close = async () => {
      await database.destroy()
      await rm(directory, { recursive: true, force: true })
    }
    return { database, close }
  },
}

const onServer = async (statement: string) => {
  const client = new pg.Client(`${inject('postgresUrl')}/postgres`)
  await client.connect()
  await client.query(statement)
  await client.end()
}

const postgres: Host = {
  name: 'PostgreSQL',
  open: async () => {
    const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
    await onServer(`create database ${name}`)
    const database = await openPostgres(`${inject('postgresUrl')}/${name}`)
    const close = async () => {
      await database.destroy()
      await onServer(`drop database ${name} with (force)`)
    }
    return { database, close }
  },
}

const inMemory: Host = {
  name: 'SQLite-WASM',
  open: async () => {
    const database = await openMemoryDatabase()
    return { database, close: () => database.destroy() }
  },
}

export const hosts: readonly Host[] = [embedded, postgres, inMemory]
