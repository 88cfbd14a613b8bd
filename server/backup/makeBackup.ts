import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import DatabaseFile from 'better-sqlite3'
import { backupInstant, backupName } from './backupName.ts'
import { keptBackups } from './keptBackups.ts'
import { describeDatabase, manifestFile, type Manifest } from './manifest.ts'
import { openCopy } from './openCopy.ts'

/** Waits until a file, or a folder's names, is on the disk, and not only in the machine's memory. */
export const settle = async (file: string) => {
  const handle = await open(file, 'r')
  await handle.sync()
  await handle.close()
}

/** SHA-256 of a file, hex, read piece by piece. */
export const hashOfFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/**
 * Copies the embedded database in `file` while servers write to it: the copy is its state at one moment, whole and compact.
 * Reads it once over before it counts: a copy that SQLite finds at fault is thrown away, with an error.
 */
const copyDatabase = async (file: string, target: string): Promise<void> => {
  const connection = new DatabaseFile(file, { fileMustExist: true, timeout: 30_000 })
  try {
    connection.prepare('vacuum into ?').run(target)
  } finally {
    connection.close()
  }
  await settle(target)
  const { database, findFault } = openCopy(target)
  const fault = findFault()
  await database.destroy()
  if (fault !== null) throw new Error(`The copy of ${file} is at fault: ${fault}`)
}

const describeFile = async (file: string, createdAt: string): Promise<Manifest> => {
  const { database } = openCopy(file)
  try {
    const described = await describeDatabase(database)
    const { size } = await stat(file)
    return { form: 1, createdAt, sha256: await hashOfFile(file), size, ...described }
  } finally {
    await database.destroy()
  }
}

/** Takes away the backups that are past keeping, and what an interrupted one left behind. */
const clear = async (folder: string) => {
  const names = await readdir(folder)
  const kept = keptBackups(names)
  const old = names.filter((name) => backupInstant(name) !== null && !kept.has(name))
  for (const name of [...old, ...names.filter((it) => it.endsWith('.unfinished'))]) {
    await rm(join(folder, name), { force: true })
    await rm(manifestFile(join(folder, name)), { force: true })
  }
}

/**
 * Makes a backup of the embedded database in `file` into `folder`, with its manifest beside it, and takes away those that are
 * past keeping. Answers the new file. It counts once it has its name: an interrupted one leaves nothing that looks like one.
 */
export const makeBackup = async (file: string, folder: string, now: Date): Promise<string> => {
  // Whoever may read a backup may read everything.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = join(folder, backupName(now))
  const unfinished = `${target}.unfinished`
  await rm(unfinished, { force: true })
  await copyDatabase(file, unfinished)
  const described = await describeFile(unfinished, now.toISOString())
  await writeFile(manifestFile(target), `${JSON.stringify(described, null, 2)}\n`, { mode: 0o600 })
  await rename(unfinished, target)
  await settle(folder)
  await clear(folder)
  return target
}
