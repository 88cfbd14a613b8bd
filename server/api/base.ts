import { implement, ORPCError } from '@orpc/server'
import { contract } from '#contract/index.ts'
import { dayAt } from '#domain/time.ts'
import type { Backups } from '#server/backups.ts'
import type { Changes } from '#server/changes.ts'
import type { Database } from '#server/database/database.ts'
import type { Images } from '#server/images/images.ts'
import type { Mail } from '#server/mail.ts'
import { authorise } from '#server/session/authorise.ts'
import type { Principal } from '#server/session/principal.ts'
import type { CarriedSession } from '#server/session/sessionCarrier.ts'

/** What differs between the hosts of the API, handed in by each of them. */
export type Ports = {
  database: Database
  clock: () => Date
  changes: Changes
  images: Images
  /** The way out for letters, or null where the server has none. */
  mail: Mail | null
  /** Backups of the database, or null where the host keeps none. */
  backups: Backups | null
  /** Where people open the application, an origin without a slash at its end. */
  publicUrl: () => string
  /** Told of what no rule foresaw; the caller only learns that something went wrong. */
  report: (error: unknown) => void
}

/** One request: the host's ports, who is asking, and from where. */
export type RequestContext = Ports & {
  principal: Principal
  /** Who is asking now, for a stream that outlives its first answer; does not count as use of the session. */
  askAgain: () => Promise<Principal>
  /** The client's network address, for limits. */
  address: string
  browser: string
  /** The tab that asks, which need not be told of its own changes. */
  tab: string
  /** Hands the browser a new session's secret with the answer, or takes it away (null). */
  carrySession: (session: CarriedSession | null) => void
  /** Says how the answer is kept and shown, for files; over the headers that it would have. */
  answerWith: (headers: Readonly<Record<string, string>>) => void
  /** Says the body of the answer, in the place of the file that the handler answers, for what is made as it goes out. */
  answerBody: (body: ReadableStream<Uint8Array>) => void
  /** Does something once the answer is out, so that the time it takes tells nothing; what fails is reported. */
  afterwards: (work: () => Promise<void>) => void
  /** The entry of the history that this takes back. */
  undoes?: number
}

/** What a handler gets: the request, and its own name in the contract. */
export type Context = RequestContext & { operation: string }

/** The contract, waiting for its behaviour. Every operation is let through by `domain/permissions.ts`, before its input is read. */
export const api = implement(contract)
  .$context<RequestContext>()
  .use(({ context, path, next }) => {
    const operation = path.join('.')
    authorise(context.principal, operation, context.clock())
    return next({ context: { operation } })
  })

export const notFound = () => new ORPCError('NOT_FOUND', { status: 404 })

/** Whoever of the staff is asking; the permissions let nobody else through. */
export const userOf = ({ principal }: Context) => {
  if (principal.kind !== 'staff') throw notFound()
  return principal.userId
}

/** Refuses an input for a reason that only the stored data knows; the code is worded by the interface. */
export const refuse = (
  path: (string | number)[],
  code: string,
  values?: Readonly<Record<string, string | number>>,
) =>
  new ORPCError('UNPROCESSABLE_CONTENT', {
    status: 422,
    data: { issues: [{ path, code, message: code, ...(values && { values }) }] },
  })

/** Refuses one try too many. */
export const tooMany = (retryAfterSeconds: number) =>
  new ORPCError('TOO_MANY_REQUESTS', { status: 429, data: { retryAfterSeconds } })

/** The calendar day it is for the organiser, or in a time zone, `YYYY-MM-DD`. */
export const today = (clock: () => Date, timeZone = 'Europe/Warsaw') => dayAt(clock(), timeZone)
