import { execFile } from 'node:child_process'
import { existsSync, openAsBlob } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Backup, Backups } from '#server/backups.ts'
import { backupInstant } from './backupName.ts'
import { readManifest } from './manifest.ts'

const command = fileURLToPath(new URL('../backup.ts', import.meta.url))

const describe = async (folder: string, name: string): Promise<Backup> => {
  const file = join(folder, name)
  const { size } = await stat(file)
  const described = await readManifest(file)
  return {
    name,
    createdAt: backupInstant(name) ?? '',
    size,
    entries: described?.history.entries ?? null,
  }
}

/**
 * The backups of an embedded database in `dataDir`, kept in `backupDir`. One is made by the command in a process of its own, so
 * that nobody waits for an answer while a large file is copied.
 */
export const fileBackups = ({ dataDir, backupDir }: { dataDir: string; backupDir: string }): Backups => {
  let underWay: Promise<Backup> | undefined
  const list = async () => {
    const names = await readdir(backupDir).catch((): string[] => [])
    const ours = names
      .filter((name) => backupInstant(name) !== null)
      .toSorted()
      .reverse()
    return Promise.all(ours.map((name) => describe(backupDir, name)))
  }
  const run = async () => {
    const env = { ...process.env, DATA_DIR: dataDir, BACKUP_DIR: backupDir }
    await promisify(execFile)(process.execPath, [command], { env })
    const [newest] = await list()
    if (newest === undefined) throw new Error('The backup is not where it should be')
    return newest
  }
  return {
    list,
    // Whoever asks while one is being made gets that one.
    make: () => {
      underWay ??= run().finally(() => {
        underWay = undefined
      })
      return underWay
    },
    open: async (name) => {
      if (backupInstant(name) === null || basename(name) !== name) return null
      const file = join(backupDir, name)
      if (!existsSync(file)) return null
      const blob = await openAsBlob(file, { type: 'application/vnd.sqlite3' })
      return new File([blob], name, { type: blob.type })
    },
  }
}
