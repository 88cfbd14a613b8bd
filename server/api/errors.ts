import { ORPCError, ValidationError } from '@orpc/server'
import { z } from 'zod'

const issues = z.array(
  z.object({
    path: z.array(z.union([z.string(), z.number()])).default([]),
    code: z.string().default('invalid'),
    message: z.string(),
  }),
)
const code = z.object({ code: z.string() })

/** SQLite's and PostgreSQL's words for "such a row is there already". */
const duplicateCodes = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']
/** Worth another try: two changes met, another process holds the embedded file, or PostgreSQL is away for a moment. */
const passingCodes = [
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  '40001',
  '40P01',
  '53300',
  '57P01',
  '57P03',
  '08006',
  '08001',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]

/** What `pg` says without a code when a connection broke, before a statement or during it, or none came about in time. */
const isLostConnection = (message: string) =>
  /^Connection terminated|^Client .* is not queryable$|^timeout exceeded when trying to connect/u.test(
    message,
  )
/** The disk is full, in the words of SQLite and of PostgreSQL. */
const fullCodes = ['SQLITE_FULL', '53100']

const isAnswer = (error: unknown): error is ORPCError<string, unknown> => error instanceof ORPCError

const refusal = (list: z.output<typeof issues>) =>
  new ORPCError('UNPROCESSABLE_CONTENT', { status: 422, data: { issues: list }, message: 'Refused input' })

/** The answer for whatever a handler threw: every refused input is a 422 that says where and why; nothing leaks. */
export const toAnswer = (error: unknown, report: (error: unknown) => void): ORPCError<string, unknown> => {
  if (isAnswer(error)) {
    if (error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
      const found = issues.parse(error.cause.issues)
      // Our own rules say their code as the message, of whatever kind they are; zod's own messages are sentences.
      return refusal(
        found.map((it) => (/^[a-z]+(?:-[a-z]+)*$/u.test(it.message) ? { ...it, code: it.message } : it)),
      )
    }
    if (error.code !== 'INTERNAL_SERVER_ERROR') return error
  }
  const known = code.safeParse(error).data?.code ?? ''
  const message = error instanceof Error ? error.message : ''
  if (duplicateCodes.includes(known) || /UNIQUE constraint failed/u.test(message)) {
    return refusal([{ path: ['id'], code: 'id-taken', message: 'id-taken' }])
  }
  if (passingCodes.includes(known) || isLostConnection(message))
    return new ORPCError('SERVICE_UNAVAILABLE', { status: 503 })
  report(error)
  if (fullCodes.includes(known)) return new ORPCError('INSUFFICIENT_STORAGE', { status: 507 })
  return new ORPCError('INTERNAL_SERVER_ERROR', { status: 500 })
}
