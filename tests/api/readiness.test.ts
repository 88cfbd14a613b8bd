import { describe, expect, test } from 'vitest'
import type { ReadinessCode } from '#contract/events.ts'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, organisationForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { makeRelease } from './makeRelease.ts'
import { planForum } from './planForum.ts'
import { signedForum } from './signedForum.ts'
import { useDesk } from './useDesk.ts'

describe.each(hosts)('readiness on $name', (host) => {
  const desk = useDesk(host)
  const open = async (eventId: string) => {
    const { lines } = await desk().client.events.readiness({ eventId })
    return Object.fromEntries(
      // That nothing is published yet is a test of its own.
      lines
        .filter((line) => !line.done && line.code !== 'programme-not-released')
        .map((line): [ReadinessCode, number] => [line.code, line.count]),
    )
  }

  test('an empty forum lacks a place, a programme and an organiser; each gap closes when it is filled', async () => {
    const { client } = desk()
    const form = eventForm({ venueName: '' })
    const eventId = form.id
    await client.events.create(form)
    expect(await open(eventId)).toEqual({ 'programme-empty': 1, 'venue-missing': 1, 'organiser-missing': 1 })

    await client.events.putDetails({
      ...withoutId(form),
      venueName: 'Centrum Przykładowe',
      eventId,
      revision: 1,
    })
    expect(await open(eventId)).not.toHaveProperty('venue-missing')

    const forms = {
      genitive: 'Fundacji Wzorcowej',
      instrumental: 'Fundacją Wzorcową',
      locative: 'Fundacji Wzorcowej',
    }
    const bare = organisationForm()
    await client.partners.create(bare)
    const partners = [
      {
        id: newId(),
        organisationId: bare.id,
        roles: [{ role: 'organiser' as const, order: 1, orderRule: 'agreed' as const }],
      },
    ]
    await client.eventPartners.put({ eventId, partnersRevision: 1, partners })
    expect(await open(eventId)).toEqual({ 'programme-empty': 1, 'partners-without-case-forms': 1 })
    await client.partners.putDetails({
      ...withoutId(bare),
      ...forms,
      organisationId: bare.id,
      revision: 1,
      updateComing: true,
    })
    expect(await open(eventId)).toEqual({ 'programme-empty': 1 })

    await client.programmeItems.create({ ...itemForm({ start: '10:00' }), eventId, kind: 'break' })
    expect(await open(eventId)).toEqual({})
  })

  test('a forum far away is asked for what it lacks until its own last day is over', async () => {
    const { client, clock } = desk()
    const form = eventForm({ timeZone: 'America/New_York', venueName: '' })
    await client.events.create(form)
    // 22:00 there on the last day, and the day after in Poland.
    clock.now = '2027-10-13T02:00:00.000Z'
    expect(await open(form.id)).toHaveProperty('venue-missing')
    clock.now = '2027-10-13T05:00:00.000Z'
    expect(await open(form.id)).toEqual({})
  })

  test('a bare panel lacks moderator, guests, owner and time, and a room once there are rooms; each gap closes when it is filled', async () => {
    const { client } = desk()
    const { event, panel, anna, jan } = await planForum(desk())
    const gaps = {
      'organiser-missing': 1,
      'panels-without-moderator': 1,
      'panels-without-guests': 1,
      'panels-without-owner': 1,
      'lineups-to-send': 1,
    }
    expect(await open(event.id)).toEqual({ ...gaps, 'items-without-time': 1 })

    const panelId = panel.id
    await client.panels.putLineup({
      panelId,
      lineupRevision: 1,
      people: [place(anna.id, 'moderator'), place(jan.id, 'reserve')],
    })
    expect(await open(event.id)).not.toHaveProperty('panels-without-moderator')
    expect(await open(event.id)).toHaveProperty('panels-without-guests')
    await client.panels.putLineup({
      panelId,
      lineupRevision: 2,
      people: [place(anna.id, 'moderator'), place(jan.id)],
    })
    const owner = await client.users.create({
      id: newId(),
      name: 'Olga Planująca',
      email: '',
      role: 'planner',
    })
    const room = { id: newId(), name: 'Sala A', capacity: null }
    await client.events.putRooms({ eventId: event.id, revision: 1, rooms: [room] })
    expect(await open(event.id)).toHaveProperty('items-without-room', 1)
    const full = withoutId(
      itemForm({ start: '10:00', durationMinutes: 60, roomId: room.id, ownerId: owner.id }),
    )
    await client.panels.putDetails({ ...full, day: '2027-10-13', panelId, revision: 1 })
    const unasked = { 'lineups-to-send': 1, 'answers-to-ask': 1 }
    expect(await open(event.id)).toEqual({ ...unasked, 'organiser-missing': 1, 'conflict-errors': 1 })
    await client.panels.putDetails({ ...full, panelId, revision: 2 })
    expect(await open(event.id)).toEqual({ ...unasked, 'organiser-missing': 1 })

    const talk = await client.programmeItems.create({
      ...itemForm({ start: '10:30', roomId: room.id }),
      eventId: event.id,
      kind: 'talk',
    })
    await client.programmeItems.putLineup({
      itemId: talk.id,
      lineupRevision: 1,
      people: [place(jan.id, 'speaker')],
    })
    expect(await open(event.id)).toMatchObject({ 'conflict-errors': 2 })
    await client.programmeItems.remove({ itemId: talk.id })
    expect(await open(event.id)).toEqual({ ...unasked, 'organiser-missing': 1 })
  })

  test('who was asked and what they said moves a panel from line to line, and its moderator owes no more', async () => {
    const { client } = desk()
    const { event, panel, anna, jan } = await planForum(desk())
    const panelId = panel.id
    await client.panels.putLineup({
      panelId,
      lineupRevision: 1,
      people: [place(anna.id, 'moderator'), place(jan.id)],
    })
    const owed = async () => {
      const [moderators, guests] = [await client.moderators.list({}), await client.guests.list({})]
      const owes = (list: typeof guests, personId: string) =>
        list.items.find((person) => person.id === personId)?.owes
      return { anna: owes(moderators, anna.id), jan: owes(guests, jan.id) }
    }
    expect(await owed()).toEqual({ anna: 0, jan: 0 })
    const { people } = await client.lineups.get({ panelId })
    const appearanceIds = people.filter(({ role }) => role !== 'moderator').map((it) => it.appearanceId)
    const { places, panels } = await client.requests.candidates({ eventId: event.id })
    expect(panels).toMatchObject([{ panelId, state: 'draft' }])
    expect(places.map(({ appearanceId, state }) => [appearanceId, state])).toEqual([
      [appearanceIds[0], 'proposed'],
    ])
    await client.requests.create({
      id: newId(),
      eventId: event.id,
      panelIds: [panelId],
      appearanceIds,
      deadline: '2027-09-01',
      delivery: 'outbox',
    })
    expect(await open(event.id)).toMatchObject({ 'lineups-waiting': 1, 'answers-waiting': 1 })
    expect(await open(event.id)).not.toHaveProperty('lineups-to-send')
    expect(await owed()).toEqual({ anna: 1, jan: 1 })

    const said = { kind: 'on-behalf', channel: 'phone', note: 'Rozmowa' } as const
    const { hash, people: asked } = await client.lineups.get({ panelId })
    const decision = { ...said, answer: 'signed' as const, comment: '' }
    await client.lineups.decide({ panelId, id: newId(), hash, decision })
    const [jansPlace] = asked.filter(({ role }) => role !== 'moderator')
    if (!jansPlace) throw new Error('Nobody stands on the panel')
    const { appearanceId, coversHash } = jansPlace
    const answer = { ...said, answer: 'cannot-attend' as const }
    await client.lineups.answer({ panelId, id: newId(), appearanceId, coversHash, decision: answer })
    expect(await open(event.id)).toMatchObject({ 'answers-declined': 1 })
    expect(await open(event.id)).not.toHaveProperty('lineups-waiting')
    expect(await owed()).toEqual({ anna: 0, jan: 0 })
  })

  test('an event that is over or cancelled asks for nothing', async () => {
    const { client, clock } = desk()
    const { event } = await planForum(desk())
    clock.now = '2027-10-13T08:00:00.000Z'
    expect(await open(event.id)).toEqual({})
    clock.now = '2027-10-12T08:00:00.000Z'
    expect(await open(event.id)).not.toEqual({})
    await client.events.putState({ eventId: event.id, revision: 1, state: 'cancelled' })
    expect(await open(event.id)).toEqual({})
  })

  test('a programme asks to be published, and again once it changed; lists and the event say the same', async () => {
    const { client, clock } = desk()
    const { eventId, saveDetails } = await signedForum(desk())
    const asked = async () => {
      const { lines } = await client.events.readiness({ eventId })
      return lines
        .filter(({ code, done }) => !done && /^programme-(?:not-released|changed)$/u.test(code))
        .map(({ code, count }) => [code, count])
    }
    const state = async () => {
      const { published, release } = await client.events.get({ eventId })
      const { items } = await client.events.list({ limit: 200 })
      expect(items.find(({ id }) => id === eventId)?.published).toBe(published)
      return [published, release]
    }
    expect(await asked()).toEqual([['programme-not-released', 1]])
    expect(await state()).toEqual(['not-published', null])
    await makeRelease(desk(), eventId)
    expect(await asked()).toEqual([])
    expect(await state()).toEqual(['published', { number: 1, changes: 0 }])
    await saveDetails({ abstract: 'Nowy opis' })
    expect(await asked()).toEqual([['programme-changed', 1]])
    expect(await state()).toEqual(['changed', { number: 1, changes: 1 }])
    await makeRelease(desk(), eventId)
    expect(await state()).toEqual(['published', { number: 2, changes: 0 }])
    const publication = (await client.releases.list({ eventId })).publication
    const { slug = '', revision = 0 } = publication ?? {}
    await client.publications.put({ eventId, slug, revision, isWithdrawn: true })
    expect(await state()).toEqual(['not-published', { number: 2, changes: 0 }])
    await client.publications.put({ eventId, slug, revision: revision + 1, isWithdrawn: false })
    // What changes once the forum is over goes out nowhere.
    await saveDetails({ abstract: 'Opis po forum' })
    clock.now = '2027-10-13T08:00:00.000Z'
    const { items } = await client.events.list({ limit: 200 })
    expect(items.find(({ id }) => id === eventId)?.published).toBe('published')
    expect(await asked()).toEqual([])
  })
})
