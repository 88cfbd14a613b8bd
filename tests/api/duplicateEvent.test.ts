import { describe, expect, test } from 'vitest'
import { duplicatePart, type DuplicatePart } from '#contract/events.ts'
import { newId } from '#domain/id.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { itemForm, personForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { countRows, refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('duplicating an event on $name', (host) => {
  const desk = useDesk(host)
  const openForum = () => seedForum(desk().database, forum2023, { now: desk().clock.now, isExample: true })
  const copyOf = (eventId: string, parts: DuplicatePart[]) => ({
    eventId,
    id: newId(),
    name: 'Forum Współpracy Międzysektorowej 2027',
    startsOn: '2027-12-14',
    parts,
  })

  test('leaves each panel of the new edition without an owner, until somebody takes it', async () => {
    const { client } = desk()
    const owner = await client.users.create({
      id: newId(),
      name: 'Olga Planująca',
      email: '',
      role: 'planner',
    })
    const { event, panel } = await planForum(desk())
    await client.panels.putDetails({
      ...withoutId(itemForm({ ownerId: owner.id })),
      panelId: panel.id,
      revision: 1,
    })
    const copy = await client.events.duplicate(copyOf(event.id, ['programme']))
    const { items } = await client.programmeItems.list({ eventId: copy.id })
    expect(items.map((item) => item.ownerId)).toEqual([null])
  })

  test('takes over everything that was chosen, its days moved, and never attendance, figures or what was example', async () => {
    const eventId = await openForum()
    const { client } = desk()
    const request = copyOf(eventId, [...duplicatePart.options])
    const copy = await client.events.duplicate(request)
    expect(copy).toMatchObject({
      name: request.name,
      startsOn: '2027-12-14',
      endsOn: '2027-12-14',
      venueName: 'Centrum Aktywności Społecznej w Mikołowie',
      attendanceTotal: null,
      state: 'planning',
      isExample: false,
      revision: 1,
      counts: { items: 6, panels: 3, people: 14, partners: 3 },
    })
    const source = await client.programmeItems.list({ eventId })
    const { items } = await client.programmeItems.list({ eventId: copy.id })
    expect(items.map((item) => [item.title, item.kind])).toEqual(
      source.items.map((item) => [item.title, item.kind]),
    )
    expect(items.map((item) => item.day)).toEqual(items.map(() => '2027-12-14'))
    expect(items.map((item) => item.facts)).toEqual(items.map(() => []))
    expect(items.map((item) => item.people.map((person) => [person.personId, person.role]))).toEqual(
      source.items.map((item) => item.people.map((person) => [person.personId, person.role])),
    )
    const { partners } = await client.eventPartners.list({ eventId: copy.id })
    expect(partners.map((partner) => [partner.name, partner.roles])).toEqual(
      (await client.eventPartners.list({ eventId })).partners.map((partner) => [partner.name, partner.roles]),
    )
    expect(await client.events.duplicate(request)).toEqual(copy)
    expect((await client.events.list({})).total).toBe(2)
    expect((await refusal(client.events.duplicate({ ...request, parts: [] }))).status).toBe(409)
  })

  test.each<[DuplicatePart[], { venue: boolean; items: number; people: number; partners: number }]>([
    [[], { venue: false, items: 0, people: 0, partners: 0 }],
    [['venue'], { venue: true, items: 0, people: 0, partners: 0 }],
    [['programme'], { venue: false, items: 6, people: 0, partners: 0 }],
    [['programme', 'lineups'], { venue: false, items: 6, people: 14, partners: 0 }],
    [['partners'], { venue: false, items: 0, people: 0, partners: 3 }],
  ])('with %j takes over just that', async (parts, expected) => {
    const eventId = await openForum()
    const { venueName, counts } = await desk().client.events.duplicate(copyOf(eventId, parts))
    const { items, people, partners } = counts
    expect({ venue: venueName !== '', items, people, partners }).toEqual(expected)
  })

  test('rooms become rooms of the copy, and its items stand in them', async () => {
    const { client } = desk()
    const { event, panel } = await planForum(desk())
    const room = { id: newId(), name: 'Sala A', capacity: 60 }
    await client.events.putRooms({ eventId: event.id, revision: 1, rooms: [room] })
    await client.panels.putDetails({
      ...withoutId(itemForm({ roomId: room.id })),
      panelId: panel.id,
      revision: 1,
    })
    const both = await client.events.duplicate(copyOf(event.id, ['rooms', 'programme']))
    expect(both.rooms).toMatchObject([{ name: 'Sala A', capacity: 60 }])
    expect(both.rooms[0]?.id).not.toBe(room.id)
    expect((await client.programmeItems.list({ eventId: both.id })).items[0]?.roomId).toBe(both.rooms[0]?.id)
    const programme = await client.events.duplicate(copyOf(event.id, ['programme']))
    expect((await client.programmeItems.list({ eventId: programme.id })).items[0]?.roomId).toBeNull()
  })

  test('people are printed as the directory knows them now, without those who left it', async () => {
    const { client } = desk()
    const { event, panel, anna, jan } = await planForum(desk())
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [place(anna.id, 'moderator'), place(jan.id)],
    })
    const change = withoutId(personForm({ given: 'Anna', family: 'Wzór', position: 'prezeska' }))
    await client.people.putDetails({ ...change, personId: anna.id, revision: 1, updateComing: false })
    await client.people.remove({ personId: jan.id })
    const copy = await client.events.duplicate(copyOf(event.id, ['programme', 'lineups']))
    const [item] = (await client.programmeItems.list({ eventId: copy.id })).items
    expect(item?.people).toMatchObject([
      { role: 'moderator', card: { family: 'Wzór', position: 'prezeska' } },
    ])
  })

  test('refuses a day on which the clocks skip the start of an item, unless the programme stays behind', async () => {
    const { client, database } = desk()
    const { event, panel } = await planForum(desk())
    const night = { ...withoutId(itemForm({ start: '02:30' })), panelId: panel.id, revision: 1 }
    await client.panels.putDetails(night)
    const before = await countRows(database)
    // The clocks of Warsaw go from 02:00 to 03:00 then.
    const spring = { ...copyOf(event.id, ['programme']), startsOn: '2028-03-26' }
    expect(await refusal(client.events.duplicate(spring))).toMatchObject(
      refused(['startsOn'], 'no-such-time'),
    )
    expect(await countRows(database)).toEqual(before)
    const bare = await client.events.duplicate({ ...spring, parts: [] })
    expect(bare.startsOn).toBe('2028-03-26')
  })

  test('keeps the distance between days, and refuses a day that the calendar does not have', async () => {
    const { client, database } = desk()
    const { event, panel } = await planForum(desk())
    await client.panels.putDetails({
      ...withoutId(itemForm({ day: '2027-10-14' })),
      panelId: panel.id,
      revision: 1,
    })
    const copy = await client.events.duplicate({ ...copyOf(event.id, ['programme']), startsOn: '2028-02-28' })
    expect((await client.programmeItems.list({ eventId: copy.id })).items[0]?.day).toBe('2028-03-01')
    const before = await countRows(database)
    const last = client.events.duplicate({ ...copyOf(event.id, ['programme']), startsOn: '2100-12-31' })
    expect(await refusal(last)).toMatchObject(refused(['startsOn'], 'date-range'))
    expect(await countRows(database)).toEqual(before)
    expect((await refusal(client.events.duplicate(copyOf(newId(), [])))).status).toBe(404)
  })
})
