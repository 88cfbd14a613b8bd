import { restoreBackup } from './backup/restoreBackup.ts'
import { runCommand } from './command.ts'
import { readConfig } from './config.ts'

await runCommand(async () => {
  const [file] = process.argv.slice(2)
  const { databaseUrl, ...place } = readConfig(process.env)
  if (databaseUrl !== undefined)
    throw new Error('PostgreSQL is restored with pg_restore, as docs/operating.md says.')
  if (file === undefined) throw new Error('Say which file: npm run restore -- FILE')
  const { described, rows, entries, erasedAgain, before } = await restoreBackup(file, place, () => new Date())
  const people = rows['person'] ?? 0
  console.log(
    `Restored ${file}${described === null ? ' (without a manifest)' : ` of ${described.createdAt}`}: ${people} people, a whole history of ${entries} entries, ${erasedAgain} erased again.`,
  )
  if (before !== null)
    console.log(`What was there before is in ${before}; delete it when nothing is missing.`)
})
