import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('the programme on $name', (host) => {
  const desk = useDesk(host)

  test('items stand in the order they were added, with times still unknown, and keep their figures', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    const facts = [{ label: 'organizacje „wsparte”', value: '197' }]
    const welcome = itemForm({ title: 'Powitanie gości' })
    await client.programmeItems.create({ ...welcome, eventId, kind: 'welcome' })
    await client.programmeItems.create({
      ...itemForm({ title: 'Wystąpienie', facts }),
      eventId,
      kind: 'talk',
    })
    const { items } = await client.programmeItems.list({ eventId })
    expect(items.map((item) => item.title)).toEqual(['Powitanie gości', 'Wystąpienie'])
    expect(items[0]).toMatchObject({
      kind: 'welcome',
      start: null,
      durationMinutes: null,
      people: [],
      revision: 1,
    })
    expect(items[1]?.facts).toEqual(facts)
    expect(await client.programmeItems.create({ ...welcome, eventId, kind: 'welcome' })).toEqual(items[0])
    expect(
      (await refusal(client.programmeItems.create({ ...welcome, eventId, kind: 'closing' }))).status,
    ).toBe(409)
  })

  test('items are moved; of two planners who move at once the second one sees the order of the first', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    for (const title of ['Pierwszy', 'Drugi', 'Trzeci']) {
      await client.programmeItems.create({ ...itemForm({ title }), eventId, kind: 'talk' })
    }
    const read = await client.programmeItems.list({ eventId })
    const ids = read.items.map((item) => item.id)
    const order = { eventId, programmeRevision: read.programmeRevision }
    const moved = await client.programmeItems.putOrder({ ...order, itemIds: ids.toReversed() })
    expect(moved.items.map((item) => item.title)).toEqual(['Trzeci', 'Drugi', 'Pierwszy'])
    expect(moved.programmeRevision).toBe(read.programmeRevision + 1)
    expect(await refusal(client.programmeItems.putOrder({ ...order, itemIds: ids }))).toEqual({
      status: 409,
      code: 'CONFLICT',
      data: { current: moved },
    })
    expect(await client.programmeItems.putOrder({ ...order, itemIds: ids.toReversed() })).toEqual(moved)
  })

  test('an order that leaves an item out, doubles one or brings another event’s is refused', async () => {
    const { client } = desk()
    const { event, panel } = await planForum(desk())
    const other = await planForum(desk())
    const { programmeRevision } = await client.programmeItems.list({ eventId: event.id })
    for (const itemIds of [[], [panel.id, panel.id], [other.panel.id], [panel.id, newId()]]) {
      const answer = await refusal(
        client.programmeItems.putOrder({ eventId: event.id, programmeRevision, itemIds }),
      )
      expect(answer).toMatchObject(refused(['itemIds'], 'other-items'))
    }
    expect((await client.programmeItems.list({ eventId: event.id })).programmeRevision).toBe(
      programmeRevision,
    )
  })

  test('an order opened before an item was added, removed or restored is stale', async () => {
    const { client } = desk()
    const { event, panel } = await planForum(desk())
    const eventId = event.id
    const { programmeRevision } = await client.programmeItems.list({ eventId })
    await client.panels.remove({ panelId: panel.id })
    expect((await client.programmeItems.list({ eventId })).items).toEqual([])
    expect(
      (await refusal(client.programmeItems.putOrder({ eventId, programmeRevision, itemIds: [panel.id] })))
        .status,
    ).toBe(409)
    const between = (await client.programmeItems.list({ eventId })).programmeRevision
    await client.panels.restore({ panelId: panel.id })
    expect((await client.programmeItems.list({ eventId })).items).toHaveLength(1)
    expect(
      (await refusal(client.programmeItems.putOrder({ eventId, programmeRevision: between, itemIds: [] })))
        .status,
    ).toBe(409)
  })

  test('an item gets its time, room and owner; a stale save shows what is there', async () => {
    const { client } = desk()
    const { event, panel } = await planForum(desk())
    const room = { id: newId(), name: 'Sala A', capacity: 80 }
    await client.events.putRooms({ eventId: event.id, revision: 1, rooms: [room] })
    const owner = await client.users.create({
      id: newId(),
      name: 'Olga Planująca',
      email: '',
      role: 'planner',
    })
    const form = withoutId(
      itemForm({ start: '23:30', durationMinutes: 90, roomId: room.id, ownerId: owner.id }),
    )
    const saved = await client.programmeItems.putDetails({ ...form, itemId: panel.id, revision: 1 })
    expect(saved).toMatchObject({ start: '23:30', room: 'Sala A', owner: 'Olga Planująca', revision: 2 })
    const stale = { ...form, itemId: panel.id, revision: 1 }
    expect(await client.programmeItems.putDetails(stale)).toEqual(saved)
    expect(await refusal(client.programmeItems.putDetails({ ...stale, title: 'Inny' }))).toMatchObject({
      status: 409,
      data: { current: saved },
    })

    await client.events.putRooms({ eventId: event.id, revision: 2, rooms: [] })
    expect((await client.programmeItems.get({ itemId: panel.id })).room).toBeNull()
  })

  test('a room of another event, an unknown owner and a time that no clock shows are refused, and nothing is saved', async () => {
    const { client } = desk()
    const { event, panel } = await planForum(desk())
    const other = await client.events.create(eventForm())
    const room = { id: newId(), name: 'Sala B', capacity: null }
    await client.events.putRooms({ eventId: other.id, revision: 1, rooms: [room] })
    const change = { ...withoutId(itemForm({ title: 'Zmieniony' })), itemId: panel.id, revision: 1 }
    expect(await refusal(client.programmeItems.putDetails({ ...change, roomId: room.id }))).toMatchObject(
      refused(['roomId'], 'room-unknown'),
    )
    expect(await refusal(client.programmeItems.putDetails({ ...change, ownerId: newId() }))).toMatchObject(
      refused(['ownerId'], 'owner-unknown'),
    )
    expect(await refusal(client.programmeItems.putDetails({ ...change, start: '24:00' }))).toMatchObject(
      refused(['start'], 'time'),
    )
    expect(await refusal(client.programmeItems.putDetails({ ...change, day: '2027-02-30' }))).toMatchObject({
      status: 422,
    })
    const create = { ...itemForm({ roomId: room.id }), eventId: event.id, kind: 'talk' as const }
    expect(await refusal(client.programmeItems.create(create))).toMatchObject(
      refused(['roomId'], 'room-unknown'),
    )
    const { items } = await client.programmeItems.list({ eventId: event.id })
    expect(items).toMatchObject([{ title: 'Panel próbny', revision: 1 }])
  })

  test('a talk is not a panel: under panels it is not found, changed, removed or restored', async () => {
    const { client } = desk()
    const { event } = await planForum(desk())
    const talk = await client.programmeItems.create({
      ...itemForm({ title: 'Wystąpienie' }),
      eventId: event.id,
      kind: 'talk',
    })
    const panelId = talk.id
    expect((await refusal(client.panels.get({ panelId }))).status).toBe(404)
    expect(
      (await refusal(client.panels.putDetails({ ...withoutId(itemForm()), panelId, revision: 1 }))).status,
    ).toBe(404)
    expect((await refusal(client.panels.putLineup({ panelId, lineupRevision: 1, people: [] }))).status).toBe(
      404,
    )
    for (const call of [
      () => client.lineups.send({ panelId, id: newId(), deadline: '2027-09-01' }),
      () => client.lineups.putMark({ panelId, isToBeConfirmed: true }),
    ])
      expect((await refusal(call())).status).toBe(404)
    await client.panels.remove({ panelId })
    expect(await client.programmeItems.get({ itemId: talk.id })).toEqual(talk)
    await client.programmeItems.remove({ itemId: talk.id })
    expect((await refusal(client.panels.restore({ panelId }))).status).toBe(404)
    expect((await refusal(client.programmeItems.get({ itemId: talk.id }))).status).toBe(404)
    expect(await client.programmeItems.restore({ itemId: talk.id })).toEqual(talk)
  })

  test('speakers stand on a talk in their order', async () => {
    const { client } = desk()
    const { event, anna, jan } = await planForum(desk())
    const talk = await client.programmeItems.create({ ...itemForm(), eventId: event.id, kind: 'talk' })
    const people = [place(jan.id, 'speaker'), place(anna.id, 'speaker')]
    const saved = await client.programmeItems.putLineup({ itemId: talk.id, lineupRevision: 1, people })
    expect(saved.people.map((person) => person.card.family)).toEqual(['Próbny', 'Przykładowa-Wzór'])
    expect(saved).toMatchObject({ lineupRevision: 2, revision: 1 })
  })
})
