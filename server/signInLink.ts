import { readConfig } from './config.ts'
import { openDatabase } from './database/open.ts'
import { administratorLink } from './session/administratorLink.ts'

const { port, publicUrl = `http://localhost:${port}`, ...config } = readConfig(process.env)
const database = await openDatabase(config)
try {
  const token = await administratorLink(database, process.argv[2], new Date())
  console.log(`Sign in: ${publicUrl}/link#t=${token}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await database.destroy()
}
