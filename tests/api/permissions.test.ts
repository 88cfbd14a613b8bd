import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '#contract/index.ts'
import { newId } from '#domain/id.ts'
import { checkPermissions } from '#server/session/checkPermissions.ts'
import { personForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { inputFor, operationsWithInput } from './permissionRequests.ts'
import {
  decidedOperations,
  decidedStatus,
  principals,
  readable,
  type PrincipalName,
} from './permissionTable.ts'
import { readTarget } from './permissionTarget.ts'
import { addEvent, addSide, buildWorld, marksIn } from './permissionWorld.ts'
import { planForum } from './planForum.ts'
import { refusal, useDesk, type Desk } from './useDesk.ts'

const described = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
})

type Operation = { name: string; method: string; path: string }

/** Every operation that the server describes itself. */
const readOperations = async ({ send }: Desk): Promise<Operation[]> => {
  const { paths } = described.parse((await send('GET', '/openapi.json')).body)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      name: operationId,
      method: method.toUpperCase(),
      path,
    })),
  )
}

/** An input as plain HTTP: what the path names goes there, the rest into the query of a reading or the body of a change. */
const asRequest = ({ method, path }: Operation, input: object) => {
  const rest = new Map<string, unknown>(Object.entries(input))
  const target = path.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = String(rest.get(name))
    rest.delete(name)
    return encodeURIComponent(value)
  })
  if ([...rest.values()].some((value) => value instanceof File)) {
    const form = new FormData()
    for (const [name, value] of rest) form.set(name, value instanceof File ? value : String(value))
    return { target, init: { method, body: form } }
  }
  if (method !== 'GET' && method !== 'DELETE') {
    const body = JSON.stringify(Object.fromEntries(rest))
    return { target, init: { method, body, headers: { 'content-type': 'application/json' } } }
  }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]))
  return { target: rest.size > 0 ? `${target}?${query.toString()}` : target, init: { method } }
}

const isEventStream = (response: Response) =>
  response.headers.get('content-type')?.startsWith('text/event-stream') === true

let callers = 0
/** Asks from an address of its own, so that limits per client stay on and in nobody's way. */
const ask = async (desk: Desk, token: string | null, operation: Operation, input: object) => {
  const { target, init } = asRequest(operation, input)
  callers += 1
  const { api } = desk.as(token, `2001:db8:${callers.toString(16)}::/64`)
  const response = await api(new Request(`http://localhost/api${target}`, init))
  if (!isEventStream(response)) return { status: response.status, text: await response.text() }
  await response.body?.cancel()
  return { status: response.status, text: '' }
}

/** Who is to B what somebody is to A. */
const mirrored = (principal: PrincipalName): PrincipalName => {
  const other = principal.replace(/[AB]$/u, (side) => (side === 'A' ? 'B' : 'A'))
  return principals.find((name) => name === other) ?? principal
}

const isStaff = (principal: PrincipalName) => ['administrator', 'planner', 'viewer'].includes(principal)

/** Things of one's own for a change that is going to succeed, so that the others find theirs as they were. */
const freshTarget = async (desk: Desk) =>
  readTarget(desk, await addSide(desk, await addEvent(desk, ['c']), 'c'))

describe.each(hosts)('who may do what on $name', (host) => {
  const desk = useDesk(host)

  test(
    'every operation answers everybody as decided, and carries nothing that they must not read',
    { timeout: 600_000 },
    async ({ annotate }) => {
      const operations = await readOperations(desk())
      const names = operations.map((operation) => operation.name).toSorted()
      expect(decidedOperations.toSorted(), 'decided operations').toEqual(names)
      expect(operationsWithInput.toSorted(), 'operations with an input').toEqual(names)

      const { signIn, ...sides } = await buildWorld(desk())
      const targets = { A: await readTarget(desk(), sides.a), B: await readTarget(desk(), sides.b) }
      const wrong: string[] = []
      const seen = new Map<PrincipalName, Set<string>>()
      let cells = 0

      const walk = async (operation: Operation, principal: PrincipalName, side: 'A' | 'B') => {
        const expected = decidedStatus(operation.name, side === 'A' ? principal : mirrored(principal)) ?? 0
        const changes = isStaff(principal) && operation.method !== 'GET' && expected < 300
        const target = changes ? await freshTarget(desk()) : targets[side]
        const input = await inputFor(desk(), operation.name, target)
        const { status, text } = await ask(desk(), await signIn[principal](), operation, input)
        cells += 1
        const cell = `${operation.name} of ${side} as ${principal}`
        if (status !== expected) wrong.push(`${cell}: ${status}, not ${expected}: ${text.slice(0, 300)}`)
        for (const field of marksIn(text)) {
          seen.set(principal, (seen.get(principal) ?? new Set()).add(field))
          if (!isStaff(principal) && readable[principal]?.has(field) !== true)
            wrong.push(`${cell} carries ${field}`)
        }
      }

      for (const operation of operations) {
        for (const principal of principals) {
          await walk(operation, principal, 'A')
          if (!isStaff(principal)) await walk(operation, principal, 'B')
        }
      }

      expect(wrong).toEqual([])
      const others = principals.filter((principal) => !isStaff(principal))
      expect(cells).toBe(operations.length * (principals.length + others.length))
      await annotate(`${cells} cells: ${operations.length} operations, ${principals.length} principals`)
      // The marks mean something only while what may be read is read, and what may not is there to be read.
      for (const principal of others)
        expect(seen.get(principal) ?? new Set(), principal).toEqual(readable[principal])
      const privates = ['email', 'phone', 'notes', 'bio', 'vocative', 'source'].map((it) => `guest-a-${it}`)
      const kept = [...privates, 'delegate-a-phone', 'colleague-a-email', 'partner-a-notes', 'talk-a-title']
      const visible = [...kept, 'event-description', 'settings-signature', 'user-a-email', 'panel-a-fact']
      const greeted = ['family', 'pronunciation', 'note', 'substitute'].map((it) => `greeting-a-${it}`)
      const counted = ['sector', 'substitute', 'note'].map((it) => `attendance-a-${it}`)
      expect([...(seen.get('viewer') ?? [])]).toEqual(
        expect.arrayContaining([...visible, ...greeted, ...counted]),
      )
    },
  )

  test('rights decide before the input is looked at', async () => {
    const viewer = await desk().addStaff('viewer')
    const broken = { id: 'x' }
    const asNobody = await desk().as(null).send('POST', '/events', broken)
    const asViewer = await desk().as(viewer.token).send('POST', '/events', broken)
    const asAdministrator = await desk().send('POST', '/events', broken)
    expect([asNobody.status, asViewer.status, asAdministrator.status]).toEqual([401, 403, 422])
  })

  test('taking a change back asks for the right to make it', async () => {
    const { client } = desk()
    const planner = desk().as((await desk().addStaff('planner')).token).client
    const { anna } = await planForum(desk())
    const user = await client.users.create({ id: newId(), name: 'Osoba Próbna', email: '', role: 'viewer' })
    await client.users.putDetails({ userId: user.id, revision: 1, name: 'Inna', email: '', role: 'planner' })
    await client.people.putDetails({
      ...withoutId(personForm({ family: 'Inna' })),
      personId: anna.id,
      revision: 1,
      updateComing: false,
    })
    const newest = async (entity: 'user' | 'person', entityId: string) =>
      (await client.history.list({ entity, entityId })).items[0]?.id ?? 0
    const entryId = await newest('user', user.id)
    expect(await refusal(planner.history.undo({ entryId }))).toMatchObject({ status: 403 })
    expect(await planner.history.undo({ entryId: await newest('person', anna.id) })).toEqual({})
    expect(await client.history.undo({ entryId })).toEqual({})
    const { items } = await client.users.list()
    expect(items.find((it) => it.id === user.id)).toMatchObject({ name: 'Osoba Próbna', role: 'viewer' })
  })
})

test('an operation that nobody is said to be allowed keeps the server from starting', () => {
  expect(() => checkPermissions(contract)).not.toThrow()
  const grown = { ...contract, events: { ...contract.events, publish: contract.events.restore } }
  expect(() => checkPermissions(grown)).toThrow('events.publish')
  expect(() => checkPermissions({ ...contract, toString: { call: {} } })).toThrow('toString.call')
})
