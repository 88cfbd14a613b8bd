import { createORPCClient, ORPCError } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { z } from 'zod'
import { contract } from '#contract/index.ts'
import type { UserRole } from '#contract/settings.ts'
import { newId } from '#domain/id.ts'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import type { Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { runDue } from '#server/jobs.ts'
import type { Letter } from '#server/mail.ts'
import { cookieSessions, sessionCookie } from '#server/session/cookieSessions.ts'
import { lastingSession } from '#tests/setup/lastingSession.ts'
import type { Host } from './hosts.ts'

const origin = 'http://localhost'

/** Every table whose rows may go, those that refer to others first. */
export const tables = [
  'message_release',
  'release_print',
  'announced_place',
  'publication',
  'availability',
  'greeting',
  'attendance_presence',
  'attendance_sector',
  'article',
  'published_work',
  'message_proof',
  'proof_request',
  'material',
  'event_funding',
  'funding_strip',
  'funding_project',
  'logo',
  'media',
  'message_subject',
  'message',
  'message_template',
  'reminder',
  'request',
  'proposal',
  'lineup_comment',
  'lineup_look',
  'lineup_version',
  'appearance',
  'programme_item',
  'room',
  'event_partner_role',
  'event_partner',
  'event',
  'affiliation',
  'person',
  'contact',
  'organisation',
  'sign_in_link',
  'session',
  'passkey',
  'passkey_challenge',
  'review_link',
  'user_account',
  'settings',
  'creation',
] as const satisfies (keyof Schema)[]

/** Somebody of the staff who is signed in and stays so, whatever a test's clock says. */
const addStaff = async (database: Database, role: UserRole) => {
  const userId = newId()
  await seedStaff(database, [
    { id: userId, name: `Osoba Próbna (${role})`, role, email: `${role}@example.org` },
  ])
  const token = await lastingSession(database, userId)
  return { userId, token }
}

/** Opens the API on a database of its own; `clock.now` is what the server takes for the present. */
export const openDesk = async (host: Host) => {
  const { database, close } = await host.open()
  const clock = { now: '2027-01-15T10:00:00.000Z' }
  const reported: unknown[] = []
  const letters: Letter[] = []
  const mailServer: { isDown: boolean; refusal: Error | null } = { isDown: false, refusal: null }
  const changes = localChanges()
  const mail = {
    send: (letter: Letter) => {
      if (mailServer.refusal !== null) return Promise.reject(mailServer.refusal)
      if (mailServer.isDown) return Promise.reject(new Error('The mail server is down'))
      letters.push(letter)
      return Promise.resolve()
    },
  }
  const ports = {
    database,
    clock: () => new Date(clock.now),
    changes,
    images: serverImages,
    mail,
    backups: null,
    publicUrl: () => origin,
    report: (error: unknown) => void reported.push(error),
  }
  const answer = createApi({ ...ports, sessions: cookieSessions })

  /** A request that sent letters may still have one in its hands, having claimed it first. */
  const readInHands = () =>
    database
      .selectFrom('message')
      .select('id')
      .where('state', '=', 'queued')
      .where('claimedAt', '=', clock.now)
      .executeTakeFirst()
  const doDue = async () => {
    await runDue(ports, ports.clock())
    while (await readInHands()) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  /** What somebody sees who holds a session's secret (null: nobody): the API, its client, and plain requests. */
  const as = (token: string | null, address = '192.0.2.1') => {
    const api = (request: Request) => {
      if (token !== null) request.headers.set('cookie', `${sessionCookie}=${token}`)
      return answer(request, { address })
    }
    const link = new OpenAPILink(contract, { url: `${origin}/api`, fetch: (request) => api(request) })
    const client: JsonifiedClient<ContractRouterClient<typeof contract>> = createORPCClient(link)

    /** One plain request, as a script would send it; a string goes out as it is, anything else as JSON. */
    const send = async (
      method: string,
      path: string,
      body?: unknown,
      headers: Record<string, string> = {},
    ) => {
      const withBody =
        body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
      const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
      const response = await api(
        new Request(`${origin}/api${path}`, { method, ...withBody, headers: { ...type, ...headers } }),
      )
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
      const said: unknown = isJson && text !== '' ? JSON.parse(text) : null
      const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
      return { status: response.status, body: said, text, token: cookie?.slice(sessionCookie.length + 1) }
    }
    return { api, client, send }
  }

  let administrator = { userId: '', token: '' }
  const empty = async () => {
    for (const table of [...tables, 'attempt' as const]) await database.deleteFrom(table).execute()
    await seedSettings(database)
    administrator = await addStaff(database, 'administrator')
    clock.now = '2027-01-15T10:00:00.000Z'
    reported.length = 0
    letters.length = 0
    mailServer.isDown = false
    mailServer.refusal = null
  }
  await empty()
  const signedIn = () => as(administrator.token)
  return {
    database,
    close,
    clock,
    reported,
    letters,
    ports,
    /** Does what is due by the desk's clock, as the server does each minute. */
    runDue: doDue,
    /** Takes letters unless a test says that it is down, or what it says to each of them. */
    mailServer,
    changes,
    empty,
    as,
    /** Adds somebody to the staff and signs them in. */
    addStaff: (role: UserRole) => addStaff(database, role),
    /** The administrator, who does whatever a test does not do as somebody else. */
    get administrator() {
      return administrator
    },
    get client() {
      return signedIn().client
    },
    api: (request: Request) => signedIn().api(request),
    send: (...request: Parameters<ReturnType<typeof as>['send']>) => signedIn().send(...request),
  }
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** A desk for the tests of one `describe`, emptied before each of them; a test during which something unforeseen happened fails. */
export const useDesk = (host: Host) => {
  let opened: Desk | undefined
  const desk = () => {
    if (!opened) throw new Error('The desk is open only while a test runs')
    return opened
  }
  beforeAll(async () => {
    opened = await openDesk(host)
  })
  beforeEach(() => desk().empty())
  afterEach(() => expect(desk().reported).toEqual([]))
  afterAll(() => desk().close())
  return desk
}

/** What a refused call answers: `{ status, code, data }`. Fails when the call is not refused. */
export const refusal = async (call: Promise<unknown>) => {
  try {
    await call
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    return z.object({ status: z.number(), code: z.string(), data: z.unknown() }).parse(error.toJSON())
  }
  throw new Error('The call was expected to be refused')
}

/** The refusal of an input: where and with which code. */
export const refused = (path: (string | number)[], code: string) => {
  const issues: unknown = expect.arrayContaining([expect.objectContaining({ path, code })])
  return { status: 422, data: { issues } }
}

/** Counts the rows of every table. */
export const countRows = async (database: Database) => {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const { count } = await database
      .selectFrom(table)
      .select((select) => select.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    counts[table] = Number(count)
  }
  return counts
}
