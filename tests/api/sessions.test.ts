import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { day, hour, invitedForum, minute, openLink, pass, signInSecret } from './letIn.ts'
import { refusal, useDesk, type Desk } from './useDesk.ts'

/** Who the server takes the holder of a session's secret for. */
const kindOf = async (desk: Desk, token: string | null) => (await desk.as(token).client.session.get()).me.kind

/** Signs somebody of the staff in by a link, as people do. */
const signIn = async (desk: Desk, userId: string, remember = false) => {
  const { token } = await openLink(desk, await signInSecret(desk, userId), { remember })
  return token
}

const lastSeen = ({ database }: Desk) =>
  database.selectFrom('session').select(['id', 'lastSeenAt']).orderBy('id').execute()

/** Lets time pass in steps, with a request after each. */
const useEvery = async (desk: Desk, token: string | null, step: number, times: number) => {
  for (let round = 0; round < times; round += 1) {
    pass(desk, step)
    expect(await kindOf(desk, token), `after ${(round + 1) * step} ms`).not.toBe('nobody')
  }
}

/** Listens to the live changes; resolves with everything that was said once the server ends the stream. */
const listenTo = async (desk: Desk, token: string | null) => {
  const response = await desk.as(token).api(new Request('http://localhost/api/changes'))
  return { status: response.status, ended: response.text() }
}

describe.each(hosts)('sessions on $name', (host) => {
  const desk = useDesk(host)

  test('of the staff end after three hours without use, and after twelve in any case', async () => {
    const planner = await desk().addStaff('planner')
    const idle = await signIn(desk(), planner.userId)
    const used = await signIn(desk(), planner.userId)
    await useEvery(desk(), used, 2 * hour, 1)
    pass(desk(), hour)
    expect([await kindOf(desk(), idle), await kindOf(desk(), used)]).toEqual(['nobody', 'staff'])
    await useEvery(desk(), used, 2 * hour, 4)
    pass(desk(), hour - 1)
    expect(await kindOf(desk(), used)).toBe('staff')
    pass(desk(), 1)
    expect(await kindOf(desk(), used)).toBe('nobody')
  })

  test('on a remembered computer they end after fourteen days without use, and after thirty in any case', async () => {
    const planner = await desk().addStaff('planner')
    const idle = await signIn(desk(), planner.userId, true)
    const used = await signIn(desk(), planner.userId, true)
    await useEvery(desk(), used, 14 * day - 1, 1)
    pass(desk(), 1)
    expect([await kindOf(desk(), idle), await kindOf(desk(), used)]).toEqual(['nobody', 'staff'])
    await useEvery(desk(), used, 8 * day - 1, 2)
    pass(desk(), 2)
    expect(await kindOf(desk(), used)).toBe('nobody')
  })

  test('of the invited end after seven days without use, and after thirty in any case', async () => {
    const { links } = await invitedForum(desk())
    const { token: idle } = await openLink(desk(), links.anna.secret, { remember: true })
    const { token: used } = await openLink(desk(), links.anna.secret)
    await useEvery(desk(), used, 7 * day - 1, 1)
    pass(desk(), 1)
    expect([await kindOf(desk(), idle), await kindOf(desk(), used)]).toEqual(['nobody', 'reviewer'])
    await useEvery(desk(), used, 5 * day, 4)
    pass(desk(), 3 * day)
    expect(await kindOf(desk(), used)).toBe('nobody')
    expect((await openLink(desk(), links.anna.secret)).status).toBe(200)
  })

  test('when somebody was last seen is written once a minute', async () => {
    const planner = await desk().addStaff('planner')
    const token = await signIn(desk(), planner.userId)
    const at = async () => {
      const { items } = await desk().as(token).client.session.list()
      return items.find((session) => session.isCurrent)?.lastSeenAt
    }
    const begun = desk().clock.now
    pass(desk(), minute - 1)
    await kindOf(desk(), token)
    expect(await at()).toBe(begun)
    pass(desk(), 1)
    await kindOf(desk(), token)
    expect(await at()).toBe(desk().clock.now)
    const { items } = await desk().client.users.list()
    expect(items.find((user) => user.id === planner.userId)?.lastSeenAt).toBe(desk().clock.now)
  })

  test('listening to changes does not keep a session from ending', async () => {
    const planner = await desk().addStaff('planner')
    const token = await signIn(desk(), planner.userId)
    const stream = await listenTo(desk(), token)
    pass(desk(), 2 * hour)
    const before = await lastSeen(desk())
    await desk()
      .client.session.endOther({ sessionId: newId() })
      .catch(() => undefined)
    desk().changes.publish([{ entity: 'session', id: newId(), tab: '', eventId: null }])
    expect(await lastSeen(desk())).toEqual(before)
    pass(desk(), hour)
    desk().changes.publish([{ entity: 'session', id: newId(), tab: '', eventId: null }])
    await stream.ended
  })

  test('what gives power or takes data for good asks for a sign-in of the last twelve hours', async () => {
    const { anna } = await invitedForum(desk())
    const user = await desk().addStaff('viewer')
    const { userId: administratorId } = desk().administrator
    const token = await signIn(desk(), administratorId, true)
    const { client } = desk().as(token)
    pass(desk(), 12 * hour)
    const form = { name: 'Osoba Próbna', email: '', role: 'viewer' as const }
    const asked = [
      client.people.exportData({ personId: anna.id }),
      client.people.erase({ personId: anna.id }),
      client.users.create({ ...form, id: newId() }),
      client.users.putDetails({ ...form, userId: user.userId, revision: 1 }),
      client.users.putState({ userId: user.userId, revision: 1, isDisabled: true }),
      client.users.createLink({ userId: user.userId }),
    ]
    for (const refused of await Promise.all(asked.map(refusal)))
      expect(refused).toMatchObject({ status: 401, data: { reason: 'not-fresh' } })
    expect((await client.users.list()).items).toHaveLength(2)
    const fresh = await signIn(desk(), administratorId, true)
    expect(await desk().as(fresh).client.people.erase({ personId: anna.id })).toEqual({})
  })

  test('disabling a user ends their sessions, links and streams at once; letting them in again brings none back', async () => {
    const planner = await desk().addStaff('planner')
    const one = await signIn(desk(), planner.userId)
    const other = await signIn(desk(), planner.userId, true)
    const secret = await signInSecret(desk(), planner.userId)
    const stream = await listenTo(desk(), one)
    const { client } = desk()
    await client.users.putState({ userId: planner.userId, revision: 1, isDisabled: true })
    expect(await refusal(desk().as(one).client.events.list({}))).toMatchObject({ status: 401 })
    await stream.ended
    await client.users.putState({ userId: planner.userId, revision: 2, isDisabled: false })
    for (const token of [one, other, planner.token]) expect(await kindOf(desk(), token)).toBe('nobody')
    expect((await openLink(desk(), secret)).status).toBe(410)
  })

  test('a user disabled while their link is being opened is not let in by it later', async () => {
    const planner = await desk().addStaff('planner')
    const { client } = desk()
    for (let round = 0; round < 10; round += 1) {
      const revision = 1 + 2 * round
      const secret = await signInSecret(desk(), planner.userId)
      const [{ token }] = await Promise.all([
        openLink(desk(), secret, { address: `198.51.100.${round}` }),
        client.users.putState({ userId: planner.userId, revision, isDisabled: true }),
      ])
      await client.users.putState({ userId: planner.userId, revision: revision + 1, isDisabled: false })
      expect(await kindOf(desk(), token)).toBe('nobody')
    }
  })

  test('a changed role holds from the next request on', async () => {
    const planner = await desk().addStaff('planner')
    const { client } = desk().as(planner.token)
    const putRole = async (role: 'viewer' | 'administrator', revision: number) =>
      desk().client.users.putDetails({
        userId: planner.userId,
        revision,
        name: 'Osoba Próbna',
        email: 'planner@example.org',
        role,
      })
    const { event } = await invitedForum(desk())
    await client.events.putState({ eventId: event.id, revision: 1, state: 'draft' })
    await putRole('viewer', 1)
    expect(
      await refusal(client.events.putState({ eventId: event.id, revision: 2, state: 'planning' })),
    ).toMatchObject({ status: 403 })
    await putRole('administrator', 2)
    expect(
      (await client.settings.put({ ...(await client.settings.get()), contactName: 'Inna' })).revision,
    ).toBe(2)
  })

  test('revoking a link ends what was opened by it, and only that', async () => {
    const { event, anna, links } = await invitedForum(desk())
    const { token: first } = await openLink(desk(), links.anna.secret)
    const { token: second } = await openLink(desk(), links.anna.secret)
    const { token: jan } = await openLink(desk(), links.jan.secret)
    const stream = await listenTo(desk(), first)
    await desk().client.reviewLinks.revoke({ linkId: links.anna.linkId })
    await stream.ended
    for (const token of [first, second]) expect(await kindOf(desk(), token)).toBe('nobody')
    expect(await kindOf(desk(), jan)).toBe('reviewer')
    const reviewer = { kind: 'person' as const, id: anna.id }
    const made = { id: newId(), eventId: event.id, reviewer, delivery: 'hand' as const, replaceEarlier: true }
    await desk().client.reviewLinks.create(made)
    expect(await kindOf(desk(), jan)).toBe('reviewer')
  })

  test('the invited are let in until seven days after the event, and not to a removed one', async () => {
    const { event, links } = await invitedForum(desk())
    const { client, clock } = desk()
    const open = async () => (await openLink(desk(), links.anna.secret)).token
    const held = await open()
    await client.events.remove({ eventId: event.id })
    expect(await kindOf(desk(), held)).toBe('nobody')
    await client.events.restore({ eventId: event.id })
    expect(await kindOf(desk(), held)).toBe('reviewer')
    // The last moment of the seventh day in Warsaw, where summer time holds.
    clock.now = '2027-10-19T21:59:59.000Z'
    const late = await open()
    expect(await kindOf(desk(), late)).toBe('reviewer')
    pass(desk(), 1000)
    expect(await kindOf(desk(), late)).toBe('nobody')
    expect((await openLink(desk(), links.anna.secret)).status).toBe(410)
  })

  test('somebody removed from the directory is nobody, and erased for good', async () => {
    const { anna, links } = await invitedForum(desk())
    const { client } = desk()
    const { token } = await openLink(desk(), links.anna.secret)
    await client.people.remove({ personId: anna.id })
    expect(await kindOf(desk(), token)).toBe('nobody')
    expect((await openLink(desk(), links.anna.secret)).status).toBe(410)
    await client.people.restore({ personId: anna.id })
    expect(await kindOf(desk(), token)).toBe('reviewer')
    const stream = await listenTo(desk(), token)
    await client.people.erase({ personId: anna.id })
    await stream.ended
    expect(await kindOf(desk(), token)).toBe('nobody')
    expect(
      await desk().database.selectFrom('review_link').selectAll().where('personId', '=', anna.id).execute(),
    ).toEqual([])
  })

  test('people see and end their own sessions, and nobody else’s', async () => {
    const { links } = await invitedForum(desk())
    const planner = await desk().addStaff('planner')
    const viewer = await desk().addStaff('viewer')
    const phone = await signIn(desk(), planner.userId)
    const computer = await signIn(desk(), planner.userId, true)
    const { client } = desk().as(computer)
    const idsOf = async (token: string | null) =>
      (await desk().as(token).client.session.list()).items.map((session) => session.id)
    const currentOf = async (token: string | null) =>
      (await desk().as(token).client.session.list()).items.find((session) => session.isCurrent)?.id ?? ''
    const own = await currentOf(phone)
    expect(await idsOf(computer)).toContain(own)
    for (const other of [viewer.token, (await openLink(desk(), links.anna.secret)).token]) {
      expect(await idsOf(other)).not.toContain(own)
      expect(await refusal(desk().as(other).client.session.endOther({ sessionId: own }))).toMatchObject({
        status: 404,
      })
    }
    const stream = await listenTo(desk(), phone)
    await client.session.endOther({ sessionId: own })
    await stream.ended
    expect([await kindOf(desk(), phone), await kindOf(desk(), computer)]).toEqual(['nobody', 'staff'])
    expect(await desk().as(computer).send('DELETE', '/session')).toMatchObject({ status: 200, token: '' })
    expect(await kindOf(desk(), computer)).toBe('nobody')
    // One that idled away is no longer there to be ended.
    const forgotten = await signIn(desk(), planner.userId)
    const forgottenId = await currentOf(forgotten)
    pass(desk(), 3 * hour)
    expect(await idsOf(await signIn(desk(), planner.userId))).not.toContain(forgottenId)
  })

  test('a moderator hears that their event changed, nothing of another, and no more of it than that', async () => {
    const { event, panel, anna, links } = await invitedForum(desk())
    const other = await invitedForum(desk())
    const { client } = desk()
    const { token } = await openLink(desk(), links.anna.secret)
    const stream = await listenTo(desk(), token)
    await client.panels.putLineup({ panelId: other.panel.id, lineupRevision: 2, people: [] })
    await client.people.remove({ personId: other.jan.id })
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 2,
      people: [place(anna.id, 'moderator')],
    })
    await desk().as(token).client.session.end()
    const said = (await stream.ended).split('\n').filter((line) => line.startsWith('data:'))
    expect(said).toEqual([`data: ${JSON.stringify({ entity: 'review', id: event.id, tab: '' })}`])
  })
})
