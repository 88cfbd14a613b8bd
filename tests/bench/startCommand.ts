import { readFileSync } from 'node:fs'
import { z } from 'zod'

const { scripts } = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))
const [, command = '', ...args] = scripts.start.split(' ')

/** How `npm start` starts the server: node with these arguments. */
export const startCommand = { command, args }
