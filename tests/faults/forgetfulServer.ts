// The control: the same server on a database that is written down only now and then, so that an acknowledged change may be in
// memory alone. A test of kills that finds nothing lost here would find nothing anywhere.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import DatabaseFile from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import { migrate } from '#server/database/migrate.ts'
import type { Schema } from '#server/database/schema.ts'
import { fillOnFirstStart } from '#server/example/fillOnFirstStart.ts'
import { listen } from '#server/http/listen.ts'
import { createLog } from '#server/http/log.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { firstAdministratorLink } from '#server/session/administratorLink.ts'
import { cookieSessions } from '#server/session/cookieSessions.ts'

const file = join(process.env['DATA_DIR'] ?? '', 'forgetful.sqlite')
const writtenEvery = 150

const connection = existsSync(file) ? new DatabaseFile(readFileSync(file)) : new DatabaseFile(':memory:')
const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) })
await migrate(database, 'sqlite')
await fillOnFirstStart(database, { now: new Date(), hasExample: false })
const writeDown = () => {
  writeFileSync(`${file}.new`, connection.serialize())
  renameSync(`${file}.new`, file)
}
setInterval(() => {
  // Between two transactions only, or the copy would hold half of one.
  if (!connection.inTransaction) writeDown()
}, writtenEvery)

const log = createLog((line) => process.stderr.write(`${line}\n`))
let publicUrl = ''
const api = createApi({
  database,
  clock: () => new Date(),
  changes: localChanges(),
  images: serverImages,
  backups: null,
  mail: null,
  publicUrl: () => publicUrl,
  report: log.report,
  sessions: cookieSessions,
})
const { port } = await listen({ host: '127.0.0.1', port: 0, api, site: (_, outgoing) => outgoing.end(), log })
publicUrl = `http://localhost:${port}`
const token = await firstAdministratorLink(database, new Date())
writeDown()
console.log(`Sign in: ${publicUrl}/link#t=${token}`)
