import { AsyncLocalStorage } from 'node:async_hooks'
import type { QueryTime } from '#server/database/queryTimes.ts'
import { type Answered, errorLine, type LogLine, requestLine, slowQueryLine } from './logLines.ts'

export type Log = ReturnType<typeof createLog>

/** A log of JSON lines. `isVerbose` also writes what happens all the time (`LOG_LEVEL=debug`). */
export const createLog = (write: (line: string) => void, { isVerbose = false } = {}) => {
  const current = new AsyncLocalStorage<string>()
  const add = (line: LogLine) => {
    if (isVerbose || line.level !== 'debug') write(JSON.stringify(line))
  }
  return {
    /** Runs the work of one request; what is reported meanwhile carries its id. */
    during: <Result>(requestId: string, work: () => Result) => current.run(requestId, work),
    answered: (request: Answered) => add(requestLine(request, new Date())),
    asked: (query: QueryTime) => {
      const line = slowQueryLine(query, new Date(), current.getStore())
      if (line !== undefined) add(line)
    },
    report: (error: unknown) => add(errorLine(error, new Date(), current.getStore())),
  }
}
