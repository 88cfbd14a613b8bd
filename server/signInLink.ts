import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './database/open.ts'
import { administratorLink } from './session/administratorLink.ts'

await runCommand(async () => {
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
  } finally {
    await database.destroy()
  }
})
