import { z } from 'zod'

const failure = z.object({
  code: z.string(),
  syscall: z.string().optional(),
  port: z.number().optional(),
  address: z.string().optional(),
  path: z.string().optional(),
})

const unanswered = ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'ETIMEDOUT']

const fullDisk = 'The disk is full: make room, and start again. Nothing that was saved is lost.'
const damaged =
  'The database is damaged, or none of Mównica’s: restore a backup (npm run restore -- FILE), as docs/operating.md says.'
const unwritable =
  'The database cannot be opened or written: give whoever runs Mównica the right to write in DATA_DIR, or choose another folder.'

/** What an operator does about an error, by its code, in a sentence. */
const remedies: Record<string, string> = {
  ENOSPC: fullDisk,
  SQLITE_FULL: fullDisk,
  SQLITE_CORRUPT: damaged,
  SQLITE_NOTADB: damaged,
  SQLITE_CANTOPEN: unwritable,
  SQLITE_READONLY: unwritable,
  '28000': 'The database refuses the user of DATABASE_URL.',
  '28P01': 'The database refuses the user or the password of DATABASE_URL.',
  '3D000': 'The database that DATABASE_URL names does not exist: create it first (createdb).',
}

/** What went wrong, in a sentence that says what to do where that is known. */
const explain = (error: unknown) => {
  const { data } = failure.safeParse(error)
  const message = error instanceof Error ? error.message : String(error)
  if (!data) return message
  const { code, syscall, port, address, path } = data
  if (syscall === 'listen') {
    if (code === 'EADDRINUSE')
      return `Another program answers at port ${port} already, maybe another Mównica: stop that one, or start with another PORT.`
    if (code === 'EACCES')
      return `Port ${port} is the system's own: start with a PORT of 1024 or more, behind a proxy.`
    return `HOST=${address} is no address of this computer (${code}).`
  }
  const remedy = remedies[code]
  if (remedy !== undefined) return remedy
  if (unanswered.includes(code)) return `The database of DATABASE_URL does not answer (${code}).`
  if (path !== undefined && ['EACCES', 'EEXIST', 'ENOTDIR', 'EPERM', 'EROFS'].includes(code))
    return `${path} is no folder, or may not be written (${code}): see to it, or name another (DATA_DIR, BACKUP_DIR).`
  return message
}

/** Does what an operator asked for; what goes wrong is said in a sentence, and ends with exit code 1. */
export const runCommand = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    console.error(explain(error))
    process.exitCode = 1
  }
}
