import { describe, expect, test } from 'vitest'
import type { ItemMove } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { type Desk, refusal, refused, useDesk } from './useDesk.ts'

/** A forum with two rooms and three talks, the first two in the first room, one after another. */
const planTalks = async ({ client }: Desk, fields: Parameters<typeof eventForm>[0] = {}) => {
  const event = await client.events.create(eventForm(fields))
  const eventId = event.id
  const rooms = ['Sala A', 'Sala B'].map((name) => ({ id: newId(), name, capacity: null }))
  await client.events.putRooms({ eventId, revision: 1, rooms })
  const [a = '', b = ''] = rooms.map(({ id }) => id)
  const add = (title: string, start: string | null, roomId: string | null) =>
    client.programmeItems.create({
      ...itemForm({ title, day: event.startsOn, start, durationMinutes: 45, roomId }),
      eventId,
      kind: 'talk',
    })
  const first = await add('Pierwsze', '10:00', a)
  const second = await add('Drugie', '10:45', a)
  const third = await add('Trzecie', null, null)
  return { eventId, a, b, first, second, third }
}

type Talk = Awaited<ReturnType<typeof planTalks>>['first']

/** The item where it stands, with what the move changes. */
const moved = (item: Talk, place: Partial<ItemMove>): ItemMove => ({
  itemId: item.id,
  revision: item.revision,
  day: item.day,
  start: item.start,
  durationMinutes: item.durationMinutes,
  roomId: item.roomId,
  ...place,
})

describe.each(hosts)('times of the programme on $name', (host) => {
  const desk = useDesk(host)
  const startsOf = async (eventId: string) =>
    (await desk().client.programmeItems.list({ eventId })).items.map(({ start }) => start)

  test('several items move as one change, each with its history; others stay as they are', async () => {
    const { client } = desk()
    const { eventId, b, first, second, third } = await planTalks(desk())
    const moves = [
      moved(second, { start: '11:00', durationMinutes: 60 }),
      moved(first, { start: null }),
      moved(third, { start: '10:10', roomId: b }),
    ]
    const saved = await client.programmeItems.putTimes({ eventId, moves })
    expect(saved.items).toMatchObject([
      { id: second.id, start: '11:00', durationMinutes: 60, room: 'Sala A', revision: 2 },
      { id: first.id, start: null, roomId: first.roomId, revision: 2 },
      { id: third.id, start: '10:10', room: 'Sala B', revision: 2 },
    ])
    expect(await startsOf(eventId)).toEqual([null, '11:00', '10:10'])
    const { items } = await client.history.list({ entity: 'item', entityId: third.id, limit: 1 })
    expect(items[0]).toMatchObject({
      operation: 'programmeItems.putTimes',
      changes: [
        { field: 'start', before: null, after: '10:10' },
        { field: 'roomId', before: null, after: { id: b, name: 'Sala B' } },
      ],
      canUndo: true,
    })
  })

  test('a stale move is refused with the programme as it is, and none of the others is made', async () => {
    const { client } = desk()
    const { eventId, first, second } = await planTalks(desk())
    await client.programmeItems.putTimes({
      eventId,
      moves: [moved(second, { start: '12:00' })],
    })
    const theirs = await client.programmeItems.list({ eventId })
    const mine = { eventId, moves: [moved(first, { start: '09:00' }), moved(second, { start: '13:00' })] }
    expect(await refusal(client.programmeItems.putTimes(mine))).toEqual({
      status: 409,
      code: 'CONFLICT',
      data: { current: theirs },
    })
    expect(await startsOf(eventId)).toEqual(['10:00', '12:00', null])
  })

  test('the same move again is answered like the first, without another entry', async () => {
    const { client } = desk()
    const { eventId, first, second } = await planTalks(desk())
    const input = { eventId, moves: [moved(first, { start: '09:00' }), moved(second, { start: '09:45' })] }
    const saved = await client.programmeItems.putTimes(input)
    expect(await client.programmeItems.putTimes(input)).toEqual(saved)
    const { total } = await client.history.list({ entity: 'item', entityId: first.id, limit: 10 })
    expect(total).toBe(2)
  })

  test('an item that was removed meanwhile cannot be moved', async () => {
    const { client } = desk()
    const { eventId, first } = await planTalks(desk())
    await client.programmeItems.remove({ itemId: first.id })
    const input = { eventId, moves: [moved(first, {})] }
    expect((await refusal(client.programmeItems.putTimes(input))).status).toBe(409)
  })

  test('another event’s items and rooms, an item twice and an empty list are refused', async () => {
    const { client } = desk()
    const { eventId, first, second } = await planTalks(desk())
    const other = await planTalks(desk())
    const ask = (moves: ItemMove[]) => refusal(client.programmeItems.putTimes({ eventId, moves }))
    expect(
      await ask([moved(first, { start: '09:00' }), moved(other.first, { start: '09:00' })]),
    ).toMatchObject(refused(['moves', 1, 'itemId'], 'item-unknown'))
    expect(await ask([moved(first, { roomId: other.a })])).toMatchObject(
      refused(['moves', 0, 'roomId'], 'room-unknown'),
    )
    expect(await ask([moved(second, {}), moved(second, { start: '09:00' })])).toMatchObject(
      refused(['moves'], 'item-twice'),
    )
    expect((await ask([])).status).toBe(422)
    expect(
      (await refusal(client.programmeItems.putTimes({ eventId: newId(), moves: [moved(first, {})] }))).status,
    ).toBe(404)
    expect(await startsOf(eventId)).toEqual(['10:00', '10:45', null])
  })

  test('an hour that the clocks skip is refused however it comes, and on another day it stands', async () => {
    const { client } = desk()
    const skipped = '2027-03-28'
    const { eventId, first } = await planTalks(desk(), { startsOn: '2027-03-27', endsOn: skipped })
    const night = { day: skipped, start: '02:30' }
    expect(
      await refusal(client.programmeItems.putTimes({ eventId, moves: [moved(first, night)] })),
    ).toMatchObject(refused(['moves', 0, 'start'], 'no-such-time'))
    const details = withoutId(itemForm(night))
    const saves = [
      () => client.programmeItems.putDetails({ ...details, itemId: first.id, revision: 1 }),
      () => client.programmeItems.create({ ...details, id: newId(), eventId, kind: 'talk' }),
      () => client.panels.create({ ...details, id: newId(), eventId }),
    ]
    for (const save of saves) expect(await refusal(save())).toMatchObject(refused(['start'], 'no-such-time'))
    const before = moved(first, { day: '2027-03-27', start: '02:30' })
    expect((await client.programmeItems.putTimes({ eventId, moves: [before] })).items).toMatchObject([
      { start: '02:30' },
    ])
  })

  test('a move is taken back from the history, unless somebody moved the item again', async () => {
    const { client } = desk()
    const { eventId, b, first } = await planTalks(desk())
    const lastEntry = async () =>
      (await client.history.list({ entity: 'item', entityId: first.id, limit: 1 })).items[0]?.id ?? 0
    await client.programmeItems.putTimes({ eventId, moves: [moved(first, { start: '09:00', roomId: b })] })
    const entryId = await lastEntry()
    await client.history.undo({ entryId })
    const back = await client.programmeItems.get({ itemId: first.id })
    expect(back).toMatchObject({ start: '10:00', room: 'Sala A' })
    await client.programmeItems.putTimes({ eventId, moves: [moved(back, { start: '08:00' })] })
    expect((await refusal(client.history.undo({ entryId }))).status).toBe(409)
  })
})
