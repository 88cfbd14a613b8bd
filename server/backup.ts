import { makeBackup } from './backup/makeBackup.ts'
import { readManifest } from './backup/manifest.ts'
import { runCommand } from './command.ts'
import { readConfig } from './config.ts'
import { databaseFile } from './database/open.ts'

await runCommand(async () => {
  const { databaseUrl, dataDir, backupDir } = readConfig(process.env)
  if (databaseUrl !== undefined) {
    throw new Error('PostgreSQL has its own backups: pg_dump --format=custom, as docs/operating.md says.')
  }
  const file = await makeBackup(databaseFile(dataDir), backupDir, new Date())
  const made = await readManifest(file)
  console.log(`Backup: ${file} (${made?.size ?? 0} bytes, history of ${made?.history.entries ?? 0} entries)`)
})
