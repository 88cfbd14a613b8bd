import { describe, expect, test } from 'vitest'
import type { AttendanceDetails } from '#contract/attendance.ts'
import { newId } from '#domain/id.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { eventForm, itemForm, personForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

/** A forum with a talk at ten, and a panel at nine with a moderator, a guest and a reserve. */
const announcedForum = async ({ client }: Desk) => {
  const { id: eventId } = await client.events.create(eventForm())
  const [anna, jan, ewa] = await Promise.all(
    ['Próbna', 'Wzorcowy', 'Rezerwowa'].map((family) => client.people.create(personForm({ family }))),
  )
  const [annaId, janId, ewaId] = [anna?.id ?? '', jan?.id ?? '', ewa?.id ?? '']
  const room = { id: newId(), name: 'Sala A', capacity: null }
  await client.events.putRooms({ eventId, revision: 1, rooms: [room] })
  const talk = await client.programmeItems.create({
    ...itemForm({ title: 'Wystąpienie', start: '10:00' }),
    eventId,
    kind: 'talk',
  })
  const panel = await client.panels.create({
    ...itemForm({ title: 'Panel', start: '09:00', durationMinutes: 45, roomId: room.id }),
    eventId,
  })
  await client.programmeItems.putLineup({
    itemId: talk.id,
    lineupRevision: 1,
    people: [place(annaId, 'speaker')],
  })
  const people = [place(annaId, 'moderator'), place(janId), place(ewaId, 'reserve')]
  await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
  const [annasPlace, jansPlace, reserve] = people.map(({ id }) => id)
  return {
    eventId,
    panelId: panel.id,
    janId,
    annasPlace: annasPlace ?? '',
    jansPlace: jansPlace ?? '',
    reserve: reserve ?? '',
  }
}

const counted = (details: Partial<AttendanceDetails> = {}): AttendanceDetails => ({
  total: 70,
  sectors: [],
  presences: [],
  ...details,
})
const seen = (appearanceId: string, presence: 'present' | 'absent' | 'substitute' = 'present') => ({
  appearanceId,
  presence,
  substitute: '',
  note: '',
})

describe.each(hosts)('attendance on $name', (host) => {
  const desk = useDesk(host)

  test('says whom the programme announces, by the hour and without reserves, and nothing of who came', async () => {
    const { client } = desk()
    const { eventId, annasPlace, jansPlace } = await announcedForum(desk())
    const attendance = await client.attendance.get({ eventId })
    expect(attendance).toMatchObject({ attendanceRevision: 1, total: null, sectors: [], presences: [] })
    expect(
      attendance.announced.map(({ title, room, people }) => [title, room, people.map(({ role }) => role)]),
    ).toEqual([
      ['Panel', 'Sala A', ['moderator', 'panelist']],
      ['Wystąpienie', null, ['speaker']],
    ])
    expect(attendance.announced[0]?.people.map(({ appearanceId }) => appearanceId)).toEqual([
      annasPlace,
      jansPlace,
    ])
  })

  test('is saved whole, a sector without a number too, and the event says how many came', async () => {
    const { client } = desk()
    const { eventId, annasPlace, jansPlace } = await announcedForum(desk())
    const details = counted({
      sectors: [
        { sector: 'samorząd', people: 20 },
        { sector: 'biznes', people: null },
      ],
      presences: [
        { ...seen(annasPlace), note: 'spóźniona' },
        { ...seen(jansPlace, 'substitute'), substitute: 'Ewa Zastępcza' },
      ],
    })
    const saved = await client.attendance.put({ eventId, attendanceRevision: 1, ...details })
    expect(saved).toMatchObject({ ...details, attendanceRevision: 2 })
    expect(await client.attendance.get({ eventId })).toEqual(saved)
    expect(await client.events.get({ eventId })).toMatchObject({ attendanceTotal: 70, revision: 2 })
    const emptied = { eventId, attendanceRevision: 2, ...counted({ total: null }) }
    expect(await client.attendance.put(emptied)).toMatchObject({ total: null, sectors: [], presences: [] })
    expect(await client.events.get({ eventId })).toMatchObject({ attendanceTotal: null })
  })

  test('sectors may be fewer than the total and never more; where nobody counted a total, anything', async () => {
    const { client } = desk()
    const { eventId } = await announcedForum(desk())
    const sectors = [
      { sector: 'samorząd', people: 40 },
      { sector: 'biznes', people: 31 },
    ]
    const put = (total: number | null, attendanceRevision = 1) =>
      client.attendance.put({ eventId, attendanceRevision, ...counted({ total, sectors }) })
    expect(await refusal(put(70))).toMatchObject(refused(['total'], 'fewer-than-sectors'))
    expect(await put(71)).toMatchObject({ total: 71 })
    expect(await put(null, 2)).toMatchObject({ total: null, sectors })
    const twice = counted({ total: null, sectors: [...sectors, { sector: 'biznes', people: null }] })
    expect(await refusal(client.attendance.put({ eventId, attendanceRevision: 3, ...twice }))).toMatchObject(
      refused(['sectors'], 'sector-twice'),
    )
  })

  test('a substitute stands only where one was sent', async () => {
    const { client } = desk()
    const { eventId, annasPlace } = await announcedForum(desk())
    const presences = [{ ...seen(annasPlace, 'absent'), substitute: 'Ewa Zastępcza' }]
    const request = { eventId, attendanceRevision: 1, ...counted({ presences }) }
    const saved = await client.attendance.put(request)
    expect(saved.presences).toEqual([seen(annasPlace, 'absent')])
    expect(await client.attendance.put(request), 'asked again').toEqual(saved)
  })

  test('asked again after an answer was lost, the same marks in another order are the same', async () => {
    const { client } = desk()
    const { eventId, annasPlace, jansPlace } = await announcedForum(desk())
    const put = (...presences: AttendanceDetails['presences']) =>
      client.attendance.put({ eventId, attendanceRevision: 1, ...counted({ presences }) })
    const marks = [seen(jansPlace, 'absent'), seen(annasPlace)] as const
    const saved = await put(...marks)
    expect(await put(...marks)).toEqual(saved)
    expect(await refusal(put(seen(jansPlace), seen(annasPlace)))).toMatchObject({ status: 409 })
  })

  test('marks are refused of a reserve, of another event’s guest, and twice of the same place', async () => {
    const { client } = desk()
    const { eventId, reserve, annasPlace } = await announcedForum(desk())
    const elsewhere = await announcedForum(desk())
    const put = (...places: string[]) =>
      client.attendance.put({
        eventId,
        attendanceRevision: 1,
        ...counted({ presences: places.map((id) => seen(id)) }),
      })
    expect(await refusal(put(reserve))).toMatchObject(
      refused(['presences', 0, 'appearanceId'], 'appearance-unknown'),
    )
    expect(await refusal(put(annasPlace, elsewhere.annasPlace))).toMatchObject(
      refused(['presences', 1, 'appearanceId'], 'appearance-unknown'),
    )
    expect(await refusal(put(annasPlace, annasPlace))).toMatchObject(
      refused(['presences'], 'appearance-twice'),
    )
  })

  test('of two at the door the second is told what the first one saved; a repeat changes nothing', async () => {
    const { client } = desk()
    const { eventId, annasPlace, jansPlace } = await announcedForum(desk())
    const first = { eventId, attendanceRevision: 1, ...counted({ presences: [seen(annasPlace)] }) }
    const current = await client.attendance.put(first)
    const second = { eventId, attendanceRevision: 1, ...counted({ presences: [seen(jansPlace)] }) }
    expect(await refusal(client.attendance.put(second))).toEqual({
      status: 409,
      code: 'CONFLICT',
      data: { current },
    })
    expect(await client.attendance.put(first)).toEqual(current)
  })

  test('a mark comes back with an item that was taken out for a while', async () => {
    const { client } = desk()
    const { eventId, panelId, jansPlace } = await announcedForum(desk())
    await client.attendance.put({
      eventId,
      attendanceRevision: 1,
      ...counted({ presences: [seen(jansPlace)] }),
    })
    await client.panels.remove({ panelId })
    const without = await client.attendance.get({ eventId })
    expect(without.presences).toEqual([])
    await client.attendance.put({ eventId, attendanceRevision: 2, ...counted({ total: 71 }) })
    await client.panels.restore({ panelId })
    expect((await client.attendance.get({ eventId })).presences).toEqual([seen(jansPlace)])
  })

  test('a change of it does not make the event’s own form or its programme stale', async () => {
    const { client } = desk()
    const { eventId, annasPlace } = await announcedForum(desk())
    const before = await client.events.get({ eventId })
    await client.attendance.put({
      eventId,
      attendanceRevision: 1,
      ...counted({ presences: [seen(annasPlace)] }),
    })
    expect(await client.events.get({ eventId })).toEqual({ ...before, attendanceTotal: 70 })
  })

  test('the forum of 2023 had 70 people from three sectors, and nobody wrote who was missing', async () => {
    const { client, database } = desk()
    const eventId = await seedForum(database, forum2023, { now: '2026-11-01T08:00:00.000Z', isExample: true })
    expect(await client.attendance.get({ eventId })).toMatchObject({
      total: 70,
      sectors: ['samorząd', 'organizacje pozarządowe', 'biznes'].map((sector) => ({ sector, people: null })),
      presences: [],
    })
  })

  test('nobody finds the attendance of an event that is not there', async () => {
    const { client } = desk()
    const eventId = newId()
    expect(await refusal(client.attendance.get({ eventId }))).toMatchObject({ status: 404 })
    const put = client.attendance.put({ eventId, attendanceRevision: 1, ...counted() })
    expect(await refusal(put)).toMatchObject({ status: 404 })
  })
})
