import { openSqlite } from '#server/database/sqlite.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
const database = await openSqlite(process.argv[2] ?? '')
await seedForum(database, forum2027, { now: new Date().toISOString(), isExample: false })
await database.destroy()
