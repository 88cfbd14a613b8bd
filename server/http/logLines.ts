import type { AnyContractProcedure } from '@orpc/contract'
import { contract } from '#contract/index.ts'
import type { QueryTime } from '#server/database/queryTimes.ts'

export type LogLine = { at: string; level: 'debug' | 'info' | 'warn' | 'error' } & Record<string, unknown>

/** One answered request; `milliseconds` until the answer was ready. */
export type Answered = {
  requestId: string
  method: string
  pathname: string
  status: number
  milliseconds: number
}

/** Milliseconds from which on a request, or a statement, is worth a line. */
const slow = 500
const slowQuery = 200

/** The words that the contract's own paths are made of. Anything else in a path may be an id, a name or a token. */
const words = new Set([
  'api',
  ...Object.values(contract)
    .flatMap((resource) => Object.values<AnyContractProcedure>(resource))
    .flatMap((procedure) => procedure['~orpc'].route.path?.split('/') ?? [])
    .filter((part) => !part.startsWith('{')),
])

/** A path without what it says about anybody: `/api/people/*`. */
export const withoutIds = (pathname: string) =>
  pathname
    .split('/')
    .map((part) => (words.has(part) ? part : '*'))
    .join('/')

const levelOf = ({ method, pathname, status, milliseconds }: Answered) => {
  if (status >= 500) return 'error'
  if (pathname !== '/api' && !pathname.startsWith('/api/')) return 'debug'
  if (status >= 400 || milliseconds > slow) return 'warn'
  return ['GET', 'HEAD', 'OPTIONS'].includes(method) ? 'debug' : 'info'
}

/**
 * What the log says of a request: that it changed something, was refused or took long; of level `debug` when none of it.
 * Never its query, body, cookie, address or token.
 */
export const requestLine = (answered: Answered, at: Date): LogLine => {
  const { requestId, method, pathname, status, milliseconds } = answered
  return {
    at: at.toISOString(),
    level: levelOf(answered),
    requestId,
    method,
    path: withoutIds(pathname),
    status,
    milliseconds: Math.round(milliseconds),
  }
}

/** A statement that took long, by its text, which has no values in it; undefined for one that did not. */
export const slowQueryLine = (
  { sql, milliseconds }: QueryTime,
  at: Date,
  requestId: string | undefined,
): LogLine | undefined =>
  milliseconds < slowQuery
    ? undefined
    : {
        at: at.toISOString(),
        level: 'warn',
        ...(requestId === undefined ? {} : { requestId }),
        query: sql.replaceAll(/\s+/gu, ' ').slice(0, 500),
        milliseconds: Math.round(milliseconds),
      }

/** Words in quotes, addresses and long strings: what a message may have taken from somebody's data. */
const taken = /"[^"]*"|'[^']*'|`[^`]*`|\S+@\S+|[\w-]{32,}/gu

/** What the log says of an error that no rule foresaw: its kind, where it arose, and its message without data. */
export const errorLine = (error: unknown, at: Date, requestId: string | undefined): LogLine => {
  const line = {
    at: at.toISOString(),
    level: 'error',
    ...(requestId === undefined ? {} : { requestId }),
  } as const
  if (!(error instanceof Error)) return { ...line, error: typeof error }
  return {
    ...line,
    error: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    message: error.message.replaceAll(taken, '…'),
    stack: (error.stack ?? '').split('\n').flatMap((frame) => /^\s+at (.*)$/u.exec(frame)?.[1] ?? []),
  }
}
