import { implement, ORPCError } from '@orpc/server'
import { contract } from '#contract/index.ts'
import type { Database } from '#server/database/database.ts'

/** What differs between the hosts of the API, handed in by each of them. */
export type Ports = { database: Database; clock: () => Date }

/** The contract, waiting for its behaviour. */
export const api = implement(contract).$context<Ports>()

export const notFound = () => new ORPCError('NOT_FOUND', { status: 404 })

/** Refuses an input for a reason that only the stored data knows; the code is worded by the interface. */
export const refuse = (path: (string | number)[], code: string) =>
  new ORPCError('UNPROCESSABLE_CONTENT', { status: 422, data: { issues: [{ path, code, message: code }] } })

/** The calendar day it is for the organiser, `YYYY-MM-DD`. */
export const today = (clock: () => Date, timeZone = 'Europe/Warsaw') =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(clock())
