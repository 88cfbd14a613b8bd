import DatabaseFile from 'better-sqlite3'

/** How long a start waits for a server that is just stopping, in milliseconds. */
const patience = 3000

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/**
 * Holds an embedded database for one server: two that write one file would miss each other's live changes and do what is due
 * twice. The hold is a lock of the operating system on a file beside it, so that it ends with the process, however that ends;
 * commands that may run beside a server do not take it. Answers how to let go; throws a sentence when another has it.
 */
export const holdFile = (file: string): (() => void) => {
  const lock = new DatabaseFile(`${file}.lock`, { timeout: patience })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new Error(
      `The database ${file} is in use: Mównica is already running on it. Stop that one first, or start this one with another DATA_DIR.`,
      { cause: error },
    )
  }
  return () => lock.close()
}
