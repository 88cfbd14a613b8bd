import { runCommand } from './command.ts'
import { readConfig } from './config.ts'
import { holdFile } from './database/holdFile.ts'
import { databaseFile } from './database/open.ts'
import { openPostgres } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import { verifyHistory } from './history/verifyHistory.ts'
import { copyDatabase } from './move/copyDatabase.ts'

/** Moves the embedded database to the PostgreSQL of `DATABASE_URL`, which has to be new; the file stays as it is. */
const move = async () => {
  const { databaseUrl, dataDir } = readConfig(process.env)
  if (databaseUrl === undefined)
    throw new Error('Say where to: DATABASE_URL=postgres://… npm run move-to-postgres')
  const letGo = holdFile(databaseFile(dataDir))
  const from = await openSqlite(databaseFile(dataDir))
  const to = await openPostgres(databaseUrl)
  try {
    const rows = await copyDatabase(from, to)
    const { entries, problem } = await verifyHistory(to)
    if (problem !== null) throw new Error(`The history does not hold after the move. ${problem}`)
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0)
    console.log(
      `Moved ${all} rows of ${Object.keys(rows).length} tables; the history of ${entries} entries is whole.`,
    )
    console.log(`Start with the same DATABASE_URL from now on. ${databaseFile(dataDir)} stays as it was.`)
  } finally {
    await from.destroy()
    await to.destroy()
    letGo()
  }
}

await runCommand(move)
