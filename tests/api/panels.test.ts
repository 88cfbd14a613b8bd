import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { eventForm, itemForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { useDesk } from './useDesk.ts'

describe.each(hosts)('the list of panels on $name', (host) => {
  const desk = useDesk(host)

  test('shows event, room, owner, moderator and guests, and filters by each', async () => {
    const { client } = desk()
    const { event, panel, anna, jan, zenon } = await planForum(desk())
    const other = await planForum(desk())
    const owner = await client.users.create({
      id: newId(),
      name: 'Olga Planująca',
      email: '',
      role: 'planner',
    })
    await client.panels.putDetails({
      ...withoutId(itemForm({ title: 'Łączymy siły', ownerId: owner.id })),
      panelId: panel.id,
      revision: 1,
    })
    const people = [place(anna.id, 'moderator'), place(jan.id), place(zenon.id)]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })

    const { items } = await client.panels.list({ eventId: event.id })
    expect(items).toMatchObject([
      {
        id: panel.id,
        eventName: 'Forum Próbne',
        owner: 'Olga Planująca',
        guestCount: 2,
        problems: ['no-time'],
      },
    ])
    expect(items[0]?.moderator).toEqual({ personId: anna.id, name: 'dr Anna Przykładowa-Wzór' })
    const ids = async (filter: Parameters<typeof client.panels.list>[0]) =>
      (await client.panels.list(filter)).items.map((it) => it.id)
    expect(await ids({ moderatorId: anna.id })).toEqual([panel.id])
    expect(await ids({ moderatorId: jan.id })).toEqual([])
    expect(await ids({ ownerId: owner.id })).toEqual([panel.id])
    expect(await ids({ q: 'laczymy' })).toEqual([panel.id])
    expect(await ids({ status: 'no-moderator' })).toEqual([other.panel.id])
    expect(await ids({ status: 'no-guests' })).toEqual([other.panel.id])
    expect(await ids({ status: 'no-owner' })).toEqual([other.panel.id])
    expect(await ids({ period: 'past' })).toEqual([])
    expect((await ids({ sort: 'title' })).toSorted()).toEqual([panel.id, other.panel.id].toSorted())

    await client.events.remove({ eventId: other.event.id })
    expect(await ids({})).toEqual([panel.id])
  })

  test('counts in each state what asking for the state shows; the example stands nowhere', async () => {
    const { client, database, clock } = desk()
    const { panel } = await planForum(desk())
    await seedForum(database, forum2023, { now: clock.now, isExample: true })
    const all = await client.panels.list({})
    expect(all.total).toBe(4)
    expect(all.states).toEqual([{ state: 'draft', count: 1 }])
    const drafts = await client.panels.list({ status: 'draft' })
    expect(drafts.items.map(({ id }) => id)).toEqual([panel.id])
    expect(drafts.total).toBe(1)
  })

  test('asks nothing of what is called off: its panels lack nothing and are in no list of gaps', async () => {
    const { client } = desk()
    const { event, panel } = await planForum(desk())
    expect((await client.panels.get({ panelId: panel.id })).problems).toContain('no-moderator')
    await client.events.putState({ eventId: event.id, revision: 1, state: 'cancelled' })
    expect((await client.panels.get({ panelId: panel.id })).problems).toEqual([])
    expect((await client.panels.list({ eventId: event.id })).items).toMatchObject([{ problems: [] }])
    expect((await client.panels.list({ status: 'no-moderator' })).total).toBe(0)
  })

  test.each([
    // It is the day after already where the forum was, and the day before still where it will be.
    ['2027-01-15T12:00:00.000Z', 'Pacific/Auckland', '2027-01-15', false],
    ['2027-01-15T02:00:00.000Z', 'America/Los_Angeles', '2027-01-14', true],
  ])(
    'at %s in %s asks by that day whether a forum of %s still lacks anything',
    async (now, timeZone, endsOn, isPlanned) => {
      const { client, clock } = desk()
      const { event, panel } = await planForum(desk())
      const details = withoutId(eventForm({ timeZone, startsOn: endsOn, endsOn }))
      await client.events.putDetails({ eventId: event.id, revision: 1, ...details })
      clock.now = now
      const lacking = isPlanned ? [panel.id] : []
      const { problems } = await client.panels.get({ panelId: panel.id })
      expect(problems.includes('no-moderator')).toBe(isPlanned)
      const { items } = await client.panels.list({ eventId: event.id })
      expect(items[0]?.problems).toEqual(problems)
      const found = await client.panels.list({ status: 'no-moderator' })
      expect(found.items.map(({ id }) => id)).toEqual(lacking)
    },
  )

  test('finds panels without a time or a room, outside the event’s days, and those that lack nothing', async () => {
    const { client } = desk()
    const { event, panel, anna, jan } = await planForum(desk())
    const room = { id: newId(), name: 'Sala A', capacity: null }
    await client.events.putRooms({ eventId: event.id, revision: 1, rooms: [room] })
    const owner = await client.users.create({
      id: newId(),
      name: 'Olga Planująca',
      email: '',
      role: 'planner',
    })
    const has = async (status: NonNullable<Parameters<typeof client.panels.list>[0]>['status']) =>
      (await client.panels.list({ eventId: event.id, ...(status ? { status } : {}) })).total === 1
    expect([
      await has('no-time'),
      await has('no-room'),
      await has('outside-dates'),
      await has('complete'),
    ]).toEqual([true, true, false, false])

    const full = withoutId(
      itemForm({ start: '10:00', durationMinutes: 60, roomId: room.id, ownerId: owner.id }),
    )
    await client.panels.putDetails({ ...full, day: '2027-10-13', panelId: panel.id, revision: 1 })
    expect([await has('no-time'), await has('no-room'), await has('outside-dates')]).toEqual([
      false,
      false,
      true,
    ])
    await client.panels.putDetails({ ...full, panelId: panel.id, revision: 2 })
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [place(anna.id, 'moderator'), place(jan.id)],
    })
    expect(await has('complete')).toBe(true)
    expect((await client.panels.get({ panelId: panel.id })).problems).toEqual([])
  })

  test('finds who is announced at two places at once, and lets them go when one panel moves', async () => {
    const { client } = desk()
    const { event, panel, anna } = await planForum(desk())
    const other = await client.panels.create({
      ...itemForm({ start: '10:30', durationMinutes: 60 }),
      eventId: event.id,
    })
    const first = withoutId(itemForm({ start: '10:00', durationMinutes: 60 }))
    await client.panels.putDetails({ ...first, panelId: panel.id, revision: 1 })
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [place(anna.id, 'moderator')],
    })
    await client.panels.putLineup({ panelId: other.id, lineupRevision: 1, people: [place(anna.id)] })
    const clashing = async () =>
      (await client.panels.list({ status: 'person-clash' })).items.map((it) => it.id).toSorted()
    expect(await clashing()).toEqual([panel.id, other.id].toSorted())
    await client.panels.putDetails({ ...first, start: '09:30', panelId: panel.id, revision: 2 })
    expect(await clashing()).toEqual([])
  })

  test('pages by day and by title show every panel once', async () => {
    const { client } = desk()
    const { event } = await planForum(desk())
    for (let index = 0; index < 16; index += 1) {
      await client.panels.create({ ...itemForm({ title: `Panel ${index % 3}` }), eventId: event.id })
    }
    for (const sort of ['day', '-day', 'title', '-title'] as const) {
      const seen = new Set<string>()
      let cursor: string | null | undefined
      while (cursor !== null) {
        const page = await client.panels.list({ sort, limit: 5, ...(cursor === undefined ? {} : { cursor }) })
        for (const { id } of page.items) expect(seen.has(id)).toBe(false)
        for (const { id } of page.items) seen.add(id)
        cursor = page.nextCursor
      }
      expect(seen.size).toBe(17)
    }
  })
})
