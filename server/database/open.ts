import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { holdFile } from './holdFile.ts'
import type { QueryTime } from './queryTimes.ts'
import { openSqlite } from './sqlite.ts'

type Place = {
  databaseUrl: string | undefined
  dataDir: string
  /** Told of each statement. */
  onQuery?: (query: QueryTime) => void
}

/** The file of the embedded database. */
export const databaseFile = (dataDir: string) => join(dataDir, 'mownica.sqlite')

/** Opens the database that the environment names: PostgreSQL by its URL, or else the embedded file in `dataDir`. */
export const openDatabase = async ({ databaseUrl, dataDir, onQuery }: Place) => {
  if (databaseUrl !== undefined) {
    // What speaks to PostgreSQL loads only where there is one.
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(databaseUrl, onQuery)
  }
  mkdirSync(dataDir, { recursive: true })
  return openSqlite(databaseFile(dataDir), onQuery)
}

/**
 * Opens the database for a server: an embedded one is its alone until it lets go, and throws a sentence when another has it;
 * any number of servers share a PostgreSQL.
 */
export const openForServer = async (place: Place) => {
  if (place.databaseUrl !== undefined) {
    return { database: await openDatabase(place), letGo: () => undefined }
  }
  mkdirSync(place.dataDir, { recursive: true })
  const letGo = holdFile(databaseFile(place.dataDir))
  try {
    return { database: await openDatabase(place), letGo }
  } catch (error) {
    letGo()
    throw error
  }
}
