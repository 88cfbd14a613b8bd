import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { databaseFile } from '#server/database/open.ts'
import { holdFile } from '#server/database/holdFile.ts'
import { openSqlite } from '#server/database/sqlite.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { backupInstant } from './backupName.ts'
import { eraseAgain } from './eraseAgain.ts'
import { hashOfFile, settle } from './makeBackup.ts'
import { countRows, readManifest, type Manifest } from './manifest.ts'
import { openCopy } from './openCopy.ts'

/** An embedded database is these files together. */
const parts = ['', '-wal', '-shm']

/** Refuses what is not the file that was backed up, before anything is touched. */
const check = async (file: string): Promise<Manifest | null> => {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const described = await readManifest(file)
  if (described !== null && described.sha256 !== (await hashOfFile(file)))
    throw new Error(`${file} is not the file that was backed up: its SHA-256 is another.`)
  const { database, findFault } = openCopy(file)
  try {
    const fault = findFault()
    if (fault !== null) throw new Error(`${file} is at fault and was not restored: ${fault}`)
  } finally {
    await database.destroy()
  }
  return described
}

/** Everybody of whom we know that they were erased: by the database that is replaced, and by the manifests of backups. */
const readErased = async (current: string, backupDir: string): Promise<string[]> => {
  const erased = new Set<string>()
  const names = await readdir(backupDir).catch(() => [])
  for (const name of names.filter((it) => backupInstant(it) !== null))
    for (const { id } of (await readManifest(join(backupDir, name)))?.erased ?? []) erased.add(id)
  if (existsSync(current)) {
    // What is replaced may be the very thing that is broken.
    try {
      const { database } = openCopy(current)
      const rows = await database.selectFrom('erased_person').select('id').execute()
      await database.destroy()
      for (const { id } of rows) erased.add(id)
    } catch {
      console.error(`Who was erased could not be read from ${current}; the manifests of the backups say it.`)
    }
  }
  return [...erased]
}

/** Brings a copy to the newest shape and takes the erased out of it; its history is read over at the end. */
const makeReady = async (copy: string, erased: readonly string[], clock: () => Date) => {
  const database = await openSqlite(copy)
  try {
    const rows = await countRows(database)
    const erasedAgain = await eraseAgain(database, erased, clock)
    return { rows, erasedAgain, ...(await verifyHistory(database)) }
  } finally {
    await database.destroy()
  }
}

type Place = { dataDir: string; backupDir: string }

/**
 * Puts a backup in the place of the embedded database: checked, brought to the newest shape, its history verified, and cleared
 * again of those who were erased since. What was there is kept beside it (`before`). Nothing is touched when any of it fails;
 * a server that is running on the database is left alone, with an error.
 */
export const restoreBackup = async (file: string, { dataDir, backupDir }: Place, clock: () => Date) => {
  await mkdir(dataDir, { recursive: true })
  const current = databaseFile(dataDir)
  const letGo = holdFile(current)
  const restored = `${current}.restoring`
  try {
    const described = await check(file)
    const erased = await readErased(current, backupDir)
    for (const part of parts) await rm(`${restored}${part}`, { force: true })
    await copyFile(file, restored)
    const { rows, erasedAgain, entries, problem } = await makeReady(restored, erased, clock)
    if (problem !== null) throw new Error(`The history of ${file} does not hold. ${problem}`)
    await settle(restored)
    const before = existsSync(current)
      ? join(dataDir, `before-restore-${clock().toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`)
      : null
    if (before !== null)
      for (const part of parts)
        if (existsSync(`${current}${part}`)) await rename(`${current}${part}`, `${before}${part}`)
    await rename(restored, current)
    await settle(dirname(current))
    return { described, rows, erasedAgain, entries, before }
  } finally {
    for (const part of parts) await rm(`${restored}${part}`, { force: true })
    letGo()
  }
}
