import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalHash } from '#domain/canonical.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { endpoints } from './endpoints.ts'
import { hosts } from './hosts.ts'
import { brokenInvariants } from './invariants.ts'
import { bodyFor, hostile, idNamed, numbers, type StoredIds } from './requests.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { wrongStates } from './wrongStates.ts'
import { countRows, useDesk, type Desk } from './useDesk.ts'

const seed = 20_231_212
const runs: Record<string, number> = { 'embedded SQLite': 10_000, PostgreSQL: 2_000, 'SQLite-WASM': 1_500 }

const referring = {
  event: ['eventId'],
  programme_item: ['itemId', 'panelId'],
  person: ['personId', 'moderatorId'],
  organisation: ['organisationId', 'ownOrganisationId'],
  event_partner: ['eventPartnerId'],
  room: ['roomId'],
  user_account: ['userId', 'ownerId'],
  appearance: ['appearanceId'],
  message: ['messageId'],
  proposal: ['proposalId'],
} as const

/** The ids that the database holds now, so that many requests reach a record. */
const readIds = async ({ database }: Desk): Promise<StoredIds> => {
  const ids = new Map<string, string[]>()
  for (const table of [
    'event',
    'programme_item',
    'person',
    'organisation',
    'event_partner',
    'room',
    'user_account',
    'appearance',
    'message',
    'proposal',
  ] as const) {
    const rows = await database.selectFrom(table).select('id').limit(40).execute()
    for (const field of referring[table])
      ids.set(
        field,
        rows.map((row) => row.id),
      )
  }
  // What an answer refers to cannot be guessed.
  const standings = await readStandings(database, ids.get('itemId') ?? [])
  const hashes = standings.map(({ content }) => canonicalHash(content))
  ids.set('hash', await Promise.all(hashes))
  ids.set(
    'coversHash',
    standings.flatMap(({ places }) => places.map(({ coversHash }) => coversHash)),
  )
  return ids
}

const readings = {
  event: ['/events/', '/programme', '/partners', '/readiness'],
  programme_item: ['/programme-items/'],
  person: ['/people/'],
  organisation: ['/partners/'],
} as const

/** The records that the API stored but cannot show. */
const unreadable = async ({ database, send }: Desk) => {
  const found: string[] = []
  for (const table of ['event', 'programme_item', 'person', 'organisation'] as const) {
    const [start, ...below] = readings[table]
    for (const { id } of await database
      .selectFrom(table)
      .select('id')
      .where('removedAt', 'is', null)
      .execute()) {
      for (const path of [`${start}${id}`, ...below.map((part) => `${start}${id}${part}`)]) {
        if ((await send('GET', path)).status >= 500) found.push(path)
      }
    }
  }
  return found
}

const asQuery = (body: unknown) => {
  const fields = body !== null && typeof body === 'object' ? Object.entries(body) : [['q', body]]
  return fields
    .map(([name, value]) => [String(name), typeof value === 'string' ? value : JSON.stringify(value ?? null)])
    .map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join('='))
    .join('&')
}

/** `1e400` is a number only as text: `JSON.stringify` would not write it. */
const asText = (body: unknown) => JSON.stringify(body ?? null).replaceAll('"huge-number"', '1e400')

/** Not the stream, which has no end, nor what would sign out or shut out whoever asks all this. */
const isLeftOut = (method: string, path: string) =>
  [
    'GET /changes',
    'DELETE /session',
    'DELETE /sessions/{sessionId}',
    'PUT /users/{userId}/state',
    'PUT /users/{userId}/details',
    'POST /links/open',
  ].includes(`${method} ${path}`)
const finite = endpoints.filter(({ method, path }) => !isLeftOut(method, path))

describe.each(hosts)('hostile requests on $name', ({ name, ...host }) => {
  const desk = useDesk({ name, ...host })
  const count = runs[name] ?? 0

  test(
    `${count} generated requests are answered, refused ones leave nothing behind (seed ${seed})`,
    { timeout: 120_000 },
    async () => {
      const { send, database, reported } = desk()
      const now = desk().clock.now
      await seedForum(database, forum2023, { now, isExample: true })
      await seedForum(database, forum2027, { now, isExample: false })
      // A sign-in link that was asked for is made after the answer.
      const countKept = async () => ({ ...(await countRows(database)), sign_in_link: 0 })
      let ids = await readIds(desk())
      const statuses = new Map<number, number>()
      let rows = await countKept()
      let asked = 0

      const request = fc.record({
        endpoint: fc.constantFrom(...finite),
        method: fc.oneof(
          { weight: 30, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS') },
        ),
        pathId: fc.oneof(
          { weight: 12, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.uuid() },
          { weight: 1, arbitrary: hostile },
        ),
        bodySeed: fc.nat(),
        type: fc.oneof(
          { weight: 40, arbitrary: fc.constant('application/json') },
          {
            weight: 1,
            arbitrary: fc.constantFrom(
              'text/plain',
              'multipart/form-data; boundary=x',
              'application/x-www-form-urlencoded',
              'text/event-stream',
              'application/octet-stream',
            ),
          },
        ),
        cut: fc.oneof({ weight: 40, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
      })

      const ask = async (made: typeof request extends fc.Arbitrary<infer Made> ? Made : never) => {
        const { endpoint, pathId, bodySeed, type, cut } = made
        const method =
          made.method === null || isLeftOut(made.method, endpoint.path) ? endpoint.method : made.method
        const path = endpoint.path.replace(/\{(\w+)\}/u, (_, name: string) =>
          encodeURIComponent(
            pathId === null
              ? idNamed(name, ids, numbers(bodySeed))
              : (typeof pathId === 'string' ? pathId : JSON.stringify(pathId)).toWellFormed(),
          ),
        )
        const body = bodyFor(endpoint.input, ids, bodySeed)
        const text = asText(body)
        const isRead = method === 'GET'
        const target = isRead ? `${path}?${asQuery(body)}` : path
        const begun = performance.now()
        const answer = isRead
          ? await send(method, target)
          : await send(method, target, text.slice(0, text.length - cut), { 'content-type': type })
        const what = `${method} ${target} ${text.slice(0, 600)}`
        if (answer.status >= 500) throw new Error(`${answer.status} for ${what}`, { cause: reported.at(-1) })
        if (performance.now() - begun > 5000) throw new Error(`Took too long: ${what}`)
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)

        asked += 1
        const isChange = answer.status < 300 && !isRead
        if (isChange || asked % 10 === 0) {
          const counted = await countKept()
          if (!isChange) expect(counted, what).toEqual(rows)
          rows = counted
        }
        if (asked % 200 === 0) ids = await readIds(desk())
      }

      await fc.assert(fc.asyncProperty(request, ask), { seed, numRuns: count, endOnFailure: true })
      expect(await brokenInvariants(database)).toEqual([])
      expect(await wrongStates(database)).toEqual([])
      expect(await verifyHistory(database)).toMatchObject({ problem: null })
      expect(await unreadable(desk())).toEqual([])
      // The requests are worth something only while enough of them get through, and enough are refused.
      expect(statuses.get(200) ?? 0).toBeGreaterThan(count / 10)
      expect(statuses.get(201) ?? 0).toBeGreaterThan(count / 200)
      expect(statuses.get(422) ?? 0).toBeGreaterThan(count / 10)
      expect(statuses.get(409) ?? 0).toBeGreaterThan(count / 200)
    },
  )
})
