import { join } from 'node:path'
import { openSqlite } from '#server/database/sqlite.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'

/** Puts the made-up forum of 2027 beside what a server has in its data folder. */
export const addForum2027 = async (dataDir: string) => {
  const database = await openSqlite(join(dataDir, 'mownica.sqlite'))
  await seedForum(database, forum2027, { now: new Date().toISOString(), isExample: false })
  await database.destroy()
}
