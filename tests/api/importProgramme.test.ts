import { describe, expect, test } from 'vitest'
import type { ImportedProgramme } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { eventForm, itemForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { countRows, refusal, refused, useDesk, type Desk } from './useDesk.ts'

const item = (
  change: Partial<ImportedProgramme['items'][number]> = {},
): ImportedProgramme['items'][number] => ({
  ...itemForm({ title: 'Wystąpienie z pliku', start: '12:00', durationMinutes: 30 }),
  kind: 'talk',
  isToBeConfirmed: false,
  people: [],
  ...change,
})

/** A file for the forum: one room, one new person, two items in that room with the new person and one who is known. */
const fileFor = async (desk: Desk) => {
  const { event, panel, anna } = await planForum(desk)
  const room = { id: newId(), name: 'Sala z pliku', capacity: 40 }
  const newcomer = { id: newId(), given: 'Ewa', family: 'Nowoprzybyła', titleBefore: 'dr', titleAfter: '' }
  const items = [
    item({ roomId: room.id, people: [place(newcomer.id, 'speaker')] }),
    item({
      title: 'Panel z pliku',
      kind: 'panel',
      isToBeConfirmed: true,
      roomId: room.id,
      people: [place(anna.id, 'moderator'), place(newcomer.id)],
    }),
  ]
  const input: ImportedProgramme = { eventId: event.id, rooms: [room], people: [newcomer], items }
  return { event, panel, anna, room, newcomer, input }
}

describe.each(hosts)('a programme from a file on $name', (host) => {
  const desk = useDesk(host)

  test('its items stand after those that there are, in its rooms, with people of the directory and with new ones', async () => {
    const { client } = desk()
    const { event, panel, room, newcomer, input } = await fileFor(desk())
    expect(await client.programmeItems.createMany(input)).toEqual({
      created: 2,
      roomsCreated: 1,
      peopleCreated: 1,
    })
    const { items } = await client.programmeItems.list({ eventId: event.id })
    expect(items.map(({ id }) => id)).toEqual([panel.id, ...input.items.map(({ id }) => id)])
    expect(items[2]).toMatchObject({
      kind: 'panel',
      title: 'Panel z pliku',
      start: '12:00',
      durationMinutes: 30,
      room: 'Sala z pliku',
      signOff: { isToBeConfirmed: true },
      people: [
        { role: 'moderator', card: { family: 'Przykładowa-Wzór', position: 'dyrektor' } },
        { role: 'panelist', card: { titleBefore: 'dr', family: 'Nowoprzybyła', organisation: '' } },
      ],
    })
    expect((await client.events.get({ eventId: event.id })).rooms).toEqual([room])
    expect((await client.guests.list({ q: 'nowoprzybyla' })).items).toMatchObject([{ id: newcomer.id }])
  })

  test('the same file again is the same answer, and nothing twice; other items under the same ids are refused', async () => {
    const { client } = desk()
    const { input } = await fileFor(desk())
    const answer = await client.programmeItems.createMany(input)
    const counts = await countRows(desk().database)
    expect(await client.programmeItems.createMany(input)).toEqual(answer)
    const other = { ...input, items: input.items.map((it) => ({ ...it, title: 'Inny' })) }
    expect((await refusal(client.programmeItems.createMany(other))).status).toBe(409)
    expect(await countRows(desk().database)).toEqual(counts)
  })

  test('all or nothing: whatever is wrong with one item, nothing of the file is there', async () => {
    const { client } = desk()
    const { event, panel, anna, room, newcomer, input } = await fileFor(desk())
    const other = await client.events.create(eventForm())
    const foreign = { id: newId(), name: 'Sala obca', capacity: null }
    await client.events.putRooms({ eventId: other.id, revision: 1, rooms: [foreign] })
    const counts = await countRows(desk().database)
    const second = (change: Parameters<typeof item>[0]) => ({ ...input, items: [item(), item(change)] })
    const refusals: [ImportedProgramme, (string | number)[], string][] = [
      [second({ roomId: foreign.id }), ['items', 1, 'roomId'], 'room-unknown'],
      [second({ ownerId: newId() }), ['items', 1, 'ownerId'], 'owner-unknown'],
      [second({ people: [place(newId())] }), ['people', 0, 'personId'], 'person-unknown'],
      [second({ start: '24:10' }), ['items', 1, 'start'], 'time'],
      [second({ day: '2027-03-28', start: '02:30' }), ['items', 1, 'start'], 'no-such-time'],
      [second({ id: panel.id }), ['items', 1, 'id'], 'id-taken'],
      [{ ...input, rooms: [{ ...room, id: foreign.id }] }, ['rooms', 0, 'id'], 'id-taken'],
      [{ ...input, people: [{ ...newcomer, id: anna.id }] }, ['people', 0, 'id'], 'id-taken'],
      [{ ...input, items: [item({ id: room.id }), item({ id: room.id })] }, ['items'], 'id-twice'],
    ]
    for (const [wrong, path, code] of refusals)
      expect(await refusal(client.programmeItems.createMany(wrong))).toMatchObject(refused(path, code))
    expect(await refusal(client.programmeItems.createMany({ ...input, eventId: newId() }))).toMatchObject({
      status: 404,
    })
    expect(await countRows(desk().database)).toEqual(counts)
    expect((await client.events.get({ eventId: event.id })).rooms).toEqual([])
    await client.programmeItems.createMany(input)
  })

  test('each thing has its entry in the history and can be taken back by it', async () => {
    const { client, database } = desk()
    const { event, input, newcomer } = await fileFor(desk())
    await client.programmeItems.createMany(input)
    const ids = new Set([event.id, newcomer.id, ...input.items.map(({ id }) => id)])
    const { items: entries } = await client.history.list({})
    const made = entries.filter(
      ({ operation, entityId }) => operation === 'programmeItems.createMany' && ids.has(entityId),
    )
    expect(made.map(({ entity }) => entity).toSorted()).toEqual(['event', 'item', 'item', 'person'])
    for (const { id: entryId } of made) await client.history.undo({ entryId })
    const { items } = await client.programmeItems.list({ eventId: event.id })
    expect(items.map(({ title }) => title)).toEqual(['Panel próbny'])
    expect((await client.events.get({ eventId: event.id })).rooms).toEqual([])
    expect((await refusal(client.people.get({ personId: newcomer.id }))).status).toBe(404)
    expect(await verifyHistory(database)).toMatchObject({ problem: null })
  })

  test('a form of the event that was opened before new rooms came is stale, and so is an order', async () => {
    const { client } = desk()
    const { event, input } = await fileFor(desk())
    const { programmeRevision } = await client.programmeItems.list({ eventId: event.id })
    await client.programmeItems.createMany(input)
    const rooms = client.events.putRooms({ eventId: event.id, revision: 1, rooms: [] })
    expect((await refusal(rooms)).status).toBe(409)
    const order = client.programmeItems.putOrder({ eventId: event.id, programmeRevision, itemIds: [] })
    expect((await refusal(order)).status).toBe(409)
  })

  test('a thousand items come in at once', async () => {
    const { client } = desk()
    const { event, newcomer, input } = await fileFor(desk())
    const items = Array.from({ length: 1000 }, (_, index) =>
      item({ title: `Punkt ${index}`, people: index % 10 === 0 ? [place(newcomer.id, 'speaker')] : [] }),
    )
    expect((await client.programmeItems.createMany({ ...input, items })).created).toBe(1000)
    expect((await client.programmeItems.list({ eventId: event.id })).items).toHaveLength(1001)
  }, 60_000)
})
