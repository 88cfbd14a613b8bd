import { backupName } from '#server/backup/backupName.ts'
import type { Backup, Backups } from '#server/backups.ts'

/** Backups of a database in memory, kept as long as the page. */
export const memoryBackups = ({ copy, clock }: { copy: () => Uint8Array; clock: () => Date }): Backups => {
  const kept: { backup: Backup; file: File }[] = []
  return {
    list: () => Promise.resolve(kept.map(({ backup }) => backup)),
    make: () => {
      const at = clock()
      const name = backupName(at)
      const file = new File([Uint8Array.from(copy())], name, { type: 'application/vnd.sqlite3' })
      const backup = { name, createdAt: at.toISOString(), size: file.size, entries: null }
      kept.unshift({ backup, file })
      return Promise.resolve(backup)
    },
    open: (name) => Promise.resolve(kept.find(({ backup }) => backup.name === name)?.file ?? null),
  }
}
