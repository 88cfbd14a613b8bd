import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { eventForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('events on $name', (host) => {
  const desk = useDesk(host)

  test('a new event is stored as typed, and the repeated request answers the same', async () => {
    const { client } = desk()
    const form = eventForm({ name: '  Forum Współpracy „Mosty”  ' })
    const created = await client.events.create(form)
    expect(created).toMatchObject({
      ...form,
      name: 'Forum Współpracy „Mosty”',
      state: 'planning',
      revision: 1,
      rooms: [],
    })
    expect(await client.events.create(form)).toEqual(created)
    expect(await client.events.get({ eventId: form.id })).toEqual(created)
    expect((await client.events.list({})).total).toBe(1)
  })

  test('the same id with another body is refused and shows what is stored', async () => {
    const { client } = desk()
    const form = eventForm()
    const current = await client.events.create(form)
    const answer = await refusal(client.events.create({ ...form, name: 'Inne forum' }))
    expect(answer).toEqual({ status: 409, code: 'CONFLICT', data: { current } })
    expect((await client.events.get({ eventId: form.id })).name).toBe(form.name)
  })

  test('of two planners who read the same revision the second one is told what the first one saved', async () => {
    const { client } = desk()
    const form = eventForm()
    await client.events.create(form)
    const change = { ...withoutId(form), eventId: form.id, revision: 1 }
    const saved = await client.events.putDetails({ ...change, venueName: 'Sala Wzorcowa' })
    expect(saved).toMatchObject({ venueName: 'Sala Wzorcowa', revision: 2 })

    const answer = await refusal(client.events.putDetails({ ...change, venueName: 'Sala Próbna' }))
    expect(answer).toEqual({ status: 409, code: 'CONFLICT', data: { current: saved } })
    expect(await client.events.putDetails({ ...change, venueName: 'Sala Wzorcowa' })).toEqual(saved)
  })

  test('an event is cancelled, archived and planned again', async () => {
    const { client } = desk()
    const { id: eventId } = await client.events.create(eventForm())
    const cancelled = await client.events.putState({ eventId, revision: 1, state: 'cancelled' })
    expect(cancelled).toMatchObject({ state: 'cancelled', revision: 2 })
    expect(await refusal(client.events.putState({ eventId, revision: 1, state: 'archived' }))).toMatchObject({
      status: 409,
      data: { current: cancelled },
    })
    expect(await client.events.putState({ eventId, revision: 1, state: 'cancelled' })).toEqual(cancelled)
    await client.events.putState({ eventId, revision: 2, state: 'archived' })
    expect((await client.events.putState({ eventId, revision: 3, state: 'planning' })).state).toBe('planning')
  })

  test('rooms are one list with an order; another event cannot take over a room', async () => {
    const { client } = desk()
    const first = await client.events.create(eventForm())
    const second = await client.events.create(eventForm())
    const rooms = [
      { id: newId(), name: 'Sala A', capacity: 120 },
      { id: newId(), name: 'Sala B', capacity: null },
    ]
    const saved = await client.events.putRooms({ eventId: first.id, revision: 1, rooms })
    expect(saved).toMatchObject({ rooms, revision: 2 })
    const turned = await client.events.putRooms({ eventId: first.id, revision: 2, rooms: rooms.toReversed() })
    expect(turned.rooms).toEqual(rooms.toReversed())
    expect(
      await refusal(client.events.putRooms({ eventId: first.id, revision: 2, rooms: [] })),
    ).toMatchObject({
      status: 409,
      data: { current: turned },
    })
    expect(
      await client.events.putRooms({ eventId: first.id, revision: 2, rooms: rooms.toReversed() }),
    ).toEqual(turned)
    expect(await refusal(client.events.putRooms({ eventId: second.id, revision: 1, rooms }))).toMatchObject(
      refused(['rooms', 0, 'id'], 'id-taken'),
    )
    const own = { id: newId(), name: 'Sala C', capacity: null }
    const mixed = { eventId: second.id, revision: 1, rooms: [own, ...rooms.slice(1)] }
    expect(await refusal(client.events.putRooms(mixed))).toMatchObject(
      refused(['rooms', 1, 'id'], 'id-taken'),
    )
    const twice = { eventId: second.id, revision: 1, rooms: [own, { ...own, name: 'Sala D' }] }
    expect(await refusal(client.events.putRooms(twice))).toMatchObject(
      refused(['rooms', 1, 'id'], 'id-twice'),
    )
  })

  test('a removed event is nowhere, and comes back whole', async () => {
    const { client } = desk()
    const event = await client.events.create(eventForm())
    await client.events.remove({ eventId: event.id })
    await client.events.remove({ eventId: event.id })
    expect((await refusal(client.events.get({ eventId: event.id }))).status).toBe(404)
    expect((await client.events.list({})).items).toEqual([])
    expect(
      (await refusal(client.events.putDetails({ ...withoutId(eventForm()), eventId: event.id, revision: 1 })))
        .status,
    ).toBe(404)
    expect(await client.events.restore({ eventId: event.id })).toEqual(event)
  })

  test('an event that ends before it begins, or lasts a quarter, is refused at the field', async () => {
    const { client } = desk()
    expect(await refusal(client.events.create(eventForm({ endsOn: '2027-10-11' })))).toMatchObject(
      refused(['endsOn'], 'ends-before-start'),
    )
    expect(await refusal(client.events.create(eventForm({ endsOn: '2027-12-31' })))).toMatchObject(
      refused(['endsOn'], 'too-long'),
    )
    expect(await refusal(client.events.create(eventForm({ timeZone: 'Europe/Mikolow' })))).toMatchObject(
      refused(['timeZone'], 'time-zone'),
    )
    expect((await client.events.list({})).total).toBe(0)
  })

  test('an id is one id however its letters are written', async () => {
    const { client } = desk()
    const form = eventForm()
    const created = await client.events.create(form)
    expect(await client.events.get({ eventId: form.id.toUpperCase() })).toEqual(created)
    expect(await client.events.create({ ...form, id: form.id.toUpperCase() })).toEqual(created)
  })
})

describe.each(hosts)('the list of events on $name', (host) => {
  const desk = useDesk(host)
  const names = (list: { items: { name: string }[] }) => list.items.map((event) => event.name)

  test('upcoming and past are told by the last day in Poland, and a state can be asked for', async () => {
    const { client, clock } = desk()
    await client.events.create(eventForm({ name: 'Wczoraj', startsOn: '2027-01-14', endsOn: '2027-01-14' }))
    await client.events.create(eventForm({ name: 'Trwa', startsOn: '2027-01-14', endsOn: '2027-01-15' }))
    const later = await client.events.create(eventForm({ name: 'Potem' }))
    expect(names(await client.events.list({ period: 'upcoming', sort: 'startsOn' }))).toEqual([
      'Trwa',
      'Potem',
    ])
    expect(names(await client.events.list({ period: 'past' }))).toEqual(['Wczoraj'])

    // Half past eleven in the evening in UTC is the next day in Warsaw.
    clock.now = '2027-01-15T23:30:00.000Z'
    expect(names(await client.events.list({ period: 'past', sort: 'name' }))).toEqual(['Trwa', 'Wczoraj'])

    await client.events.putState({ eventId: later.id, revision: 1, state: 'cancelled' })
    expect(names(await client.events.list({ status: 'cancelled' }))).toEqual(['Potem'])
  })

  test('what is typed finds without diacritics and case, by words, and a percent sign means itself', async () => {
    const { client } = desk()
    await client.events.create(eventForm({ name: 'Łódzkie Forum Żółtych Map', venueName: '' }))
    await client.events.create(eventForm({ name: 'Forum 100% społeczne', venueName: 'Hala_Widowiskowa' }))
    const found = async (q: string) => names(await client.events.list({ q }))
    expect(await found('lodzkie ZOLTYCH')).toEqual(['Łódzkie Forum Żółtych Map'])
    expect(await found('map łódz')).toEqual(['Łódzkie Forum Żółtych Map'])
    expect(await found('100%')).toEqual(['Forum 100% społeczne'])
    expect(await found('%')).toEqual(['Forum 100% społeczne'])
    expect(await found('a_w')).toEqual(['Forum 100% społeczne'])
    expect(await found('\\')).toEqual([])
    expect(await found(`' or 1=1 --`)).toEqual([])
  })

  test('names stand in Polish order, whatever the order of the database', async () => {
    const { client } = desk()
    const sorted = [
      'Aleja',
      'Ątka',
      'Cena',
      'Ćma',
      'Lato',
      'Łódź',
      'Owal',
      'Ósemka',
      'Zebra',
      'Źródło',
      'Żaba',
    ]
    for (const name of sorted.toReversed()) await client.events.create(eventForm({ name }))
    expect(names(await client.events.list({ sort: 'name' }))).toEqual(sorted)
    expect(names(await client.events.list({ sort: '-name' }))).toEqual(sorted.toReversed())
  })

  test('pages follow each other until every event was shown exactly once, also where the day is the same', async () => {
    const { client } = desk()
    const ids = new Set<string>()
    for (let index = 0; index < 23; index += 1) {
      const startsOn = `2027-03-0${1 + (index % 3)}`
      ids.add(
        (await client.events.create(eventForm({ name: `Forum ${index % 4}`, startsOn, endsOn: startsOn })))
          .id,
      )
    }
    for (const sort of ['startsOn', '-startsOn', 'name', '-name'] as const) {
      const seen: string[] = []
      let cursor: string | null | undefined
      while (cursor !== null) {
        const page = await client.events.list({ sort, limit: 5, ...(cursor === undefined ? {} : { cursor }) })
        expect(page.total).toBe(23)
        seen.push(...page.items.map((event) => event.id))
        cursor = page.nextCursor
      }
      expect(seen).toHaveLength(23)
      expect(new Set(seen)).toEqual(ids)
    }
  })

  test('a cursor that no page ended with is refused, not searched for', async () => {
    const { send } = desk()
    for (const cursor of [
      'x',
      '[]',
      '["a"]',
      '[1,2]',
      '["\\u0000","018c5d2b-0000-7000-8000-000000000000"]',
      '[7,"018c5d2b-0000-7000-8000-000000000000"]',
    ]) {
      const answer = await send('GET', `/events?cursor=${encodeURIComponent(cursor)}`)
      expect(answer, cursor).toMatchObject({
        status: 422,
        body: { data: { issues: [{ path: ['cursor'], code: 'cursor' }] } },
      })
    }
    for (const limit of ['0', '201', 'dużo', '1.5', '1e400', '']) {
      expect(await send('GET', `/events?limit=${encodeURIComponent(limit)}`), limit).toMatchObject({
        status: 422,
      })
    }
  })
})
