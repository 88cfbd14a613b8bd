import { describe, expect, test } from 'vitest'
import type { LiveChange } from '#contract/changes.ts'
import { newId } from '#domain/id.ts'
import { eventForm, personForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { refusal, useDesk, type Desk } from './useDesk.ts'

/** Listens as the holder of a session; `heard` grows, `ended` says when the stream is over. */
const listen = async (desk: Desk, token: string) => {
  const heard: LiveChange[] = []
  const stream = await desk.as(token).client.changes.stream()
  const ended = (async () => {
    for await (const change of stream) heard.push(change)
  })()
  await settled()
  return { heard, ended }
}

/** Lets what was told arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

const linkFor = async ({ client, as }: Desk, eventId: string, personId: string) => {
  const { url, link } = await client.reviewLinks.create({
    id: newId(),
    eventId,
    reviewer: { kind: 'person', id: personId },
    delivery: 'hand',
    replaceEarlier: false,
  })
  const { token } = await as(null).send('POST', '/links/open', { token: url?.split('#t=')[1] })
  return { link, token: token ?? '' }
}

describe.each(hosts)('live changes on $name', (host) => {
  const desk = useDesk(host)

  test('staff hear each change once, with what it was and the tab that made it', async () => {
    const { client, send, addStaff } = desk()
    const { event, panel, anna } = await planForum(desk())
    const viewer = await listen(desk(), (await addStaff('viewer')).token)
    const form = { ...withoutId(eventForm({ name: 'Forum Nowe' })), revision: 1 }
    await send('PUT', `/events/${event.id}/details`, form, { 'x-tab': 'karta-1' })
    await send('PUT', `/events/${event.id}/details`, form, { 'x-tab': 'karta-1' })
    const people = [place(anna.id, 'moderator')]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
    await client.people.remove({ personId: anna.id })
    await settled()
    expect(viewer.heard).toEqual([
      { entity: 'event', id: event.id, tab: 'karta-1' },
      { entity: 'item', id: panel.id, tab: '' },
      { entity: 'person', id: anna.id, tab: '' },
      { entity: 'item', id: panel.id, tab: '' },
    ])
  })

  test('a stream ends whose reader was gone before it began', async () => {
    const { token } = await desk().addStaff('viewer')
    const gone = AbortSignal.abort()
    const stream = await desk()
      .as(token)
      .client.changes.stream(undefined, { signal: gone })
      .catch(() => null)
    await expect(stream?.next() ?? { done: true }).resolves.toMatchObject({ done: true })
  })

  test('the invited hear that their event changed, and of no other', async () => {
    const { client } = desk()
    const { event, panel, anna, jan } = await planForum(desk())
    const other = await client.events.create(eventForm())
    const { token } = await linkFor(desk(), event.id, anna.id)
    const reviewer = await listen(desk(), token)
    await client.events.putState({ eventId: other.id, revision: 1, state: 'archived' })
    await client.people.create(personForm())
    await client.settings.put(await client.settings.get())
    await settled()
    expect(reviewer.heard).toEqual([])
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [place(jan.id)] })
    await settled()
    expect(reviewer.heard).toEqual([{ entity: 'review', id: event.id, tab: '' }])
  })

  test('nobody hears of a change before it holds, nor of one that was refused', async () => {
    const { client, database, administrator, reported } = desk()
    const person = await client.people.create(personForm())
    const { heard } = await listen(desk(), administrator.token)
    const form = {
      ...withoutId(personForm({ position: 'prezes' })),
      personId: person.id,
      updateComing: false,
    }
    expect((await refusal(client.people.putDetails({ ...form, revision: 7 }))).status).toBe(409)
    // Everything was written but the end of the history: the change is taken back.
    await database.updateTable('history_head').set({ id: 'elsewhere' }).execute()
    expect((await refusal(client.people.putDetails({ ...form, revision: 1 }))).status).toBe(500)
    await database.updateTable('history_head').set({ id: 'head' }).execute()
    expect(reported.splice(0)).toHaveLength(1)
    await settled()
    expect(heard).toEqual([])

    const stream = await desk().as(administrator.token).client.changes.stream()
    const position = (async () => {
      for await (const _ of stream) {
        // Whoever reads when told reads the new value.
        return (await client.people.get({ personId: person.id })).position
      }
      return null
    })()
    await settled()
    await client.people.putDetails({ ...form, revision: 1 })
    expect(await position).toBe('prezes')
  })

  test('a long paste is told in part, and the end of a session always', async () => {
    const { client, administrator } = desk()
    const { heard } = await listen(desk(), administrator.token)
    const people = Array.from({ length: 30 }, () => {
      const { organisationIds: _, ...row } = personForm()
      return { ...row, organisationId: newId(), organisationName: '' }
    })
    await client.people.createMany({ people })
    await settled()
    expect(heard).toHaveLength(20)

    const { event, anna } = await planForum(desk())
    const panels = await Promise.all(
      Array.from({ length: 25 }, () =>
        client.programmeItems.create({
          id: newId(),
          eventId: event.id,
          kind: 'talk',
          title: 'Wykład',
          abstract: '',
          day: '2027-10-12',
          start: null,
          durationMinutes: null,
          roomId: null,
          ownerId: null,
          facts: [],
        }),
      ),
    )
    for (const { id } of panels) {
      const speaker = [place(anna.id, 'speaker')]
      await client.programmeItems.putLineup({ itemId: id, lineupRevision: 1, people: speaker })
    }
    const { token } = await linkFor(desk(), event.id, anna.id)
    const reviewer = await listen(desk(), token)
    await client.people.erase({ personId: anna.id })
    await reviewer.ended
  })

  test('a stream ends with its session: by signing out, by a disabled user, by a revoked link', async () => {
    const { client, as, addStaff } = desk()
    const { event, anna } = await planForum(desk())
    const planner = await addStaff('planner')
    const viewer = await addStaff('viewer')
    const { token, link } = await linkFor(desk(), event.id, anna.id)
    const streams = {
      planner: await listen(desk(), planner.token),
      viewer: await listen(desk(), viewer.token),
      reviewer: await listen(desk(), token),
    }
    await as(planner.token).client.session.end()
    await streams.planner.ended
    await client.users.putState({ userId: viewer.userId, revision: 1, isDisabled: true })
    await streams.viewer.ended
    await client.reviewLinks.revoke({ linkId: link.id })
    await streams.reviewer.ended
    await client.people.create(personForm())
    await settled()
    expect(streams.planner.heard).toEqual([])
    const statuses = [planner.token, viewer.token, token, null].map(async (it) => {
      const { status } = await as(it).send('GET', '/changes')
      return status
    })
    expect(await Promise.all(statuses)).toEqual([401, 401, 401, 401])
  })

  test('those who listened while some changes were missed are sent to read again', async () => {
    const { changes, administrator } = desk()
    const stream = await listen(desk(), administrator.token)
    changes.gap()
    await stream.ended
  })
})
