import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '#domain/id.ts'
import { endpoints } from './endpoints.ts'
import { eventForm, itemForm, personForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { useDesk } from './useDesk.ts'

const refusedBody = z.object({
  code: z.literal('UNPROCESSABLE_CONTENT'),
  status: z.literal(422),
  data: z.object({
    issues: z.array(z.object({ path: z.array(z.unknown()), code: z.string(), message: z.string() })).min(1),
  }),
})

describe.each(hosts)('over the wire on $name', (host) => {
  const desk = useDesk(host)

  test('what nobody has is 404, read or changed', async () => {
    const { send } = desk()
    const id = newId()
    for (const path of [
      '/events',
      '/programme-items',
      '/panels',
      '/people',
      '/partners',
      '/event-partners',
    ]) {
      expect(await send('GET', `${path}/${id}`), path).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND', status: 404 },
      })
    }
    for (const below of ['programme', 'partners', 'readiness']) {
      expect((await send('GET', `/events/${id}/${below}`)).status, below).toBe(404)
    }
    const event = withoutId(eventForm())
    const item = withoutId(itemForm())
    const changes: [string, string, unknown][] = [
      ['PUT', `/events/${id}/details`, { ...event, revision: 1 }],
      ['PUT', `/events/${id}/state`, { state: 'archived', revision: 1 }],
      ['PUT', `/events/${id}/rooms`, { rooms: [], revision: 1 }],
      ['PUT', `/events/${id}/programme`, { itemIds: [], programmeRevision: 1 }],
      ['PUT', `/events/${id}/partners`, { partners: [], partnersRevision: 1 }],
      ['POST', `/events/${id}/programme`, { ...itemForm(), kind: 'talk' }],
      ['POST', '/panels', { ...itemForm(), eventId: id }],
      ['PUT', `/panels/${id}/details`, { ...item, revision: 1 }],
      ['PUT', `/programme-items/${id}/lineup`, { people: [], lineupRevision: 1 }],
      ['PUT', `/people/${id}/details`, { ...withoutId(personForm()), revision: 1, updateComing: false }],
      ['POST', `/people/${id}/restore`, {}],
    ]
    for (const [method, path, body] of changes)
      expect((await send(method, path, body)).status, `${method} ${path}`).toBe(404)
  })

  test('an unknown path or method is 404 and never a page', async () => {
    const { send } = desk()
    for (const [method, path] of [
      ['GET', '/nowhere'],
      ['PATCH', '/events'],
      ['GET', '/'],
      ['DELETE', '/settings'],
      ['GET', '/events/%zz/x'],
    ] as const) {
      expect(await send(method, path), `${method} ${path}`).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND' },
      })
    }
  })

  test('every refused input says where and why in one shape', async () => {
    const { send } = desk()
    const { event } = await planForum(desk())
    const answers = [
      await send('POST', '/events', {}),
      await send('POST', '/events', []),
      await send('POST', '/events', null),
      await send('POST', '/events', '"text"'),
      await send('GET', '/events?limit=many'),
      await send('GET', '/events?limit[]=1&limit[]=2'),
      await send('GET', '/events?q[__proto__]=1'),
      await send('GET', '/events?status=unknown'),
      await send('GET', '/events/not-an-id'),
      await send('PUT', `/events/${event.id}/state`, { state: 'archived', revision: 0 }),
      await send('PUT', `/events/${event.id}/state`, { state: 'archived', revision: 2 ** 31 }),
      await send('PUT', `/events/${event.id}/state`, '{"state":"archived","revision":1e400}'),
      await send('PUT', `/events/${event.id}/programme`, { itemIds: [newId()], programmeRevision: 2 }),
    ]
    for (const answer of answers)
      expect(refusedBody.safeParse(answer.body).error, answer.text).toBeUndefined()
  })

  test('the address says which record is meant, whatever the body claims', async () => {
    const { send } = desk()
    const { event } = await planForum(desk())
    const answer = await send('PUT', `/events/${event.id}/state`, {
      eventId: newId(),
      state: 'archived',
      revision: 1,
    })
    expect(answer).toMatchObject({ status: 200, body: { id: event.id, state: 'archived' } })
  })

  test('a body that is not JSON is 400', async () => {
    const { send } = desk()
    for (const body of ['{', '{"id":', '\u0000', 'a=1']) {
      expect(await send('POST', '/events', body), body).toMatchObject({
        status: 400,
        body: { code: 'BAD_REQUEST' },
      })
    }
  })

  test('keys that nobody asked for change nothing', async () => {
    const { send, client } = desk()
    const form = personForm()
    const body = `${JSON.stringify(form).slice(0, -1)},"__proto__":{"mayModerate":true},"isExample":true,"revision":7,"removedAt":"x"}`
    expect(await send('POST', '/people', body)).toMatchObject({ status: 201 })
    expect(await client.people.get({ personId: form.id })).toMatchObject({
      mayModerate: false,
      isExample: false,
      revision: 1,
    })
  })

  test('a creation answers 201 and a change 200', async () => {
    const { send } = desk()
    const form = eventForm()
    expect((await send('POST', '/events', form)).status).toBe(201)
    expect((await send('POST', '/events', form)).status).toBe(201)
    expect((await send('PUT', `/events/${form.id}/state`, { state: 'archived', revision: 1 })).status).toBe(
      200,
    )
    expect((await send('DELETE', `/events/${form.id}`)).status).toBe(200)
  })
})

const [first] = hosts
describe('the description of the API', () => {
  if (!first) throw new Error('There is no host')
  const desk = useDesk(first)
  const operation = z.object({ responses: z.record(z.string(), z.unknown()), operationId: z.string() })
  const document = z.object({
    openapi: z.string().regex(/^3\.1\./u),
    info: z.object({ title: z.literal('Mównica') }),
    paths: z.record(z.string(), z.record(z.string(), operation)),
  })

  test('names every operation of the contract, with what it takes, answers and refuses', async () => {
    const { paths } = document.parse((await desk().send('GET', '/openapi.json')).body)
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const promised = endpoints.map(({ method, path }) => `${method} ${path}`)
    expect(described.toSorted()).toEqual(promised.toSorted())
    expect(Object.keys(paths['/events/{eventId}/details']?.['put']?.responses ?? {}).toSorted()).toEqual([
      '200',
      '401',
      '403',
      '404',
      '409',
      '422',
      '429',
    ])
    const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map((it) => it.operationId))
    expect(new Set(ids).size).toBe(promised.length)
  })
})
