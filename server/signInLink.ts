import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { openDatabase } from './database/open.ts'
import { administratorLink } from './session/administratorLink.ts'

const { port, publicUrl = `http://localhost:${port}`, ...config } = readConfig(process.env)
const database = await openDatabase(config)
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'lost-passkeys': { type: 'boolean', default: false } },
  })
  const asked = { email: positionals[0], hasLostPasskeys: values['lost-passkeys'] }
  const token = await administratorLink(database, asked, new Date())
  console.log(`Sign in: ${publicUrl}/link#t=${token}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await database.destroy()
}
