import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

const day = '2027-10-12'

describe.each(hosts)('planning rules on $name', (host) => {
  const desk = useDesk(host)

  const begin = async () => {
    const { client } = desk()
    const forum = await planForum(desk())
    const rooms = [
      { id: newId(), name: 'Aula', capacity: 90 },
      { id: newId(), name: 'Klub', capacity: null },
    ]
    const { id: eventId } = forum.event
    await client.events.putRooms({ eventId, revision: 1, rooms })
    const [aula, klub] = rooms.map(({ id }) => id)
    if (aula === undefined || klub === undefined) throw new Error('No rooms')
    const rules = {
      opensAt: '09:00',
      closesAt: '16:30',
      graceMinutes: 10,
      expectedPeople: 70,
      rooms: [{ roomId: klub, intervals: [{ day, from: '12:00', to: '16:00' }] }],
      people: [
        {
          personId: forum.jan.id,
          intervals: [
            { day, from: '13:00', to: '15:00' },
            { day, from: '09:00', to: '11:00' },
          ],
        },
      ],
    }
    return { client, ...forum, eventId, aula, klub, rules }
  }

  test('nobody has said anything yet: everything is open all the time, and five minutes are enough', async () => {
    const { client, eventId } = await begin()
    expect(await client.planningRules.get({ eventId })).toEqual({
      eventId,
      opensAt: null,
      closesAt: null,
      graceMinutes: 5,
      expectedPeople: null,
      rooms: [],
      people: [],
      planningRevision: 1,
    })
    expect(await refusal(client.planningRules.get({ eventId: newId() }))).toMatchObject({ status: 404 })
  })

  test('one form saves them all, in the order of hours and names, and a repeat changes nothing', async () => {
    const { client, eventId, klub, jan, rules } = await begin()
    const saved = await client.planningRules.put({ ...rules, eventId, planningRevision: 1 })
    expect(saved).toEqual({
      ...rules,
      eventId,
      rooms: [{ roomId: klub, name: 'Klub', intervals: rules.rooms[0]?.intervals }],
      people: [
        {
          personId: jan.id,
          name: 'Jan Próbny',
          intervals: [
            { day, from: '09:00', to: '11:00' },
            { day, from: '13:00', to: '15:00' },
          ],
        },
      ],
      planningRevision: 2,
    })
    expect(await client.planningRules.put({ ...rules, eventId, planningRevision: 1 })).toEqual(saved)
    const stale = client.planningRules.put({ ...rules, graceMinutes: 0, eventId, planningRevision: 1 })
    expect(await refusal(stale)).toMatchObject({ status: 409, data: { current: saved } })
    const emptied = { ...rules, rooms: [], people: [], eventId, planningRevision: 2 }
    expect(await client.planningRules.put(emptied)).toMatchObject({ rooms: [], people: [] })
  })

  test('refuses rooms of other events, unknown people, the same interval twice and a subject without any', async () => {
    const { client, eventId, rules } = await begin()
    const put = (fields: object) =>
      refusal(client.planningRules.put({ ...rules, ...fields, eventId, planningRevision: 1 }))
    const [interval] = rules.people[0]?.intervals ?? []
    const intervals = interval ? [interval] : []
    expect(await put({ rooms: [{ roomId: newId(), intervals }] })).toMatchObject(
      refused(['rooms', 0, 'roomId'], 'room-unknown'),
    )
    expect(await put({ people: [{ personId: newId(), intervals }] })).toMatchObject(
      refused(['people', 0, 'personId'], 'person-unknown'),
    )
    const [room] = rules.rooms
    expect(await put({ rooms: [{ ...room, intervals: [...intervals, ...intervals] }] })).toMatchObject(
      refused(['rooms', 0, 'intervals'], 'interval-twice'),
    )
    expect(await put({ rooms: [{ ...room, intervals: [] }] })).toMatchObject({ status: 422 })
    expect(await client.planningRules.get({ eventId })).toMatchObject({ planningRevision: 1 })
  })

  test('the history says what was changed, and takes it back', async () => {
    const { client, eventId, rules } = await begin()
    const first = await client.planningRules.put({ ...rules, eventId, planningRevision: 1 })
    await client.planningRules.put({ ...rules, people: [], closesAt: null, eventId, planningRevision: 2 })
    const { items } = await client.history.ofEvent({ eventId })
    const [entry] = items
    expect(entry).toMatchObject({ operation: 'planningRules.put', canUndo: true })
    expect(entry?.changes.map(({ field }) => field.split('.')[0]).toSorted()).toEqual([
      'closesAt',
      'personHours',
    ])
    await client.history.undo({ entryId: entry?.id ?? 0 })
    const { planningRevision, ...back } = await client.planningRules.get({ eventId })
    expect({ ...back, planningRevision: 2 }).toEqual(first)
    expect(planningRevision).toBe(4)
  })

  test('a new edition takes over hours, grace and the hours of rooms, moved by as many days; never people’s', async () => {
    const { client, eventId, rules } = await begin()
    await client.planningRules.put({ ...rules, eventId, planningRevision: 1 })
    const copy = (parts: ('rooms' | 'programme' | 'venue')[]) =>
      client.events.duplicate({ eventId, id: newId(), name: 'Forum 2028', startsOn: '2028-10-10', parts })
    const { id: whole, rooms } = await copy(['rooms', 'programme'])
    expect(await client.planningRules.get({ eventId: whole })).toEqual({
      eventId: whole,
      opensAt: '09:00',
      closesAt: '16:30',
      graceMinutes: 10,
      expectedPeople: null,
      rooms: [
        {
          roomId: rooms[1]?.id,
          name: 'Klub',
          intervals: [{ day: '2028-10-10', from: '12:00', to: '16:00' }],
        },
      ],
      people: [],
      planningRevision: 1,
    })
    const { id: bare } = await copy(['venue'])
    expect(await client.planningRules.get({ eventId: bare })).toMatchObject({
      opensAt: null,
      closesAt: null,
      graceMinutes: 5,
      rooms: [],
    })
  })

  test('a person’s hours are theirs: they get them, and they go when the person is erased', async () => {
    const { client, eventId, rules, jan, panel } = await begin()
    await client.planningRules.put({ ...rules, eventId, planningRevision: 1 })
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [{ id: newId(), personId: jan.id, role: 'panelist', card: null }],
    })
    const details = { title: 'Panel próbny', abstract: '', start: '12:00', durationMinutes: 30 }
    await client.panels.putDetails({
      ...details,
      panelId: panel.id,
      revision: 1,
      day,
      roomId: null,
      ownerId: null,
      facts: [],
    })
    const { items } = await client.conflicts.list({ eventId })
    const [conflict] = items.filter(({ kind }) => kind === 'person-unavailable')
    if (!conflict) throw new Error('No conflict')
    await client.conflicts.decide({
      eventId,
      id: newId(),
      key: conflict.key,
      factsHash: conflict.factsHash,
      answer: 'ignored',
      reason: 'Kanarkowe dojedzie taksówką',
    })
    const rowsOf = async (table: string) => {
      const { tables } = await client.people.exportData({ personId: jan.id })
      return tables.find((one) => one.table === table)?.rows
    }
    expect(await rowsOf('availability')).toMatchObject([
      { day, from: '09:00', to: '11:00' },
      { day, from: '13:00', to: '15:00' },
    ])
    expect(await rowsOf('conflict_decision')).toMatchObject([{ reason: 'Kanarkowe dojedzie taksówką' }])
    await client.people.erase({ personId: jan.id })
    expect(await client.planningRules.get({ eventId })).toMatchObject({ people: [] })
    const { database } = desk()
    expect(
      await database.selectFrom('availability').selectAll().where('subjectKind', '=', 'person').execute(),
    ).toEqual([])
    expect(await database.selectFrom('conflict_decision').select('reason').execute()).toEqual([
      { reason: '' },
    ])
    expect(JSON.stringify(await client.history.ofEvent({ eventId }))).not.toContain('Kanarkowe')
  })
})
