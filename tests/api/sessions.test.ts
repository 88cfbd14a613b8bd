import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { hosts } from './hosts.ts'
import {
  day,
  hour,
  invitedForum,
  kindOf,
  listenTo,
  minute,
  openLink,
  pass,
  posted,
  signIn,
  signInSecret,
} from './letIn.ts'
import { refusal, useDesk, type Desk } from './useDesk.ts'

const lastSeen = ({ database }: Desk) =>
  database.selectFrom('session').select(['id', 'lastSeenAt']).orderBy('id').execute()

/** Lets time pass in steps, with a request after each. */
const useEvery = async (desk: Desk, token: string | null, step: number, times: number) => {
  for (let round = 0; round < times; round += 1) {
    pass(desk, step)
    expect(await kindOf(desk, token), `after ${(round + 1) * step} ms`).not.toBe('nobody')
  }
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
    expect(await desk().as(fresh).client.people.erase({ personId: anna.id })).toEqual({
      released: [],
    })
  })

  test('a browser that was not to remember a session forgets it when it is closed', async () => {
    const { links } = await invitedForum(desk())
    const { userId } = desk().administrator
    const cookieOf = async (secret: string, remember: boolean) => {
      const { api } = desk().as(null)
      const response = await api(posted('/links/open', { token: secret, remember }))
      return response.headers.get('set-cookie')
    }
    const always = 'Path=/; Secure; HttpOnly; SameSite=Strict'
    const plain = await cookieOf(await signInSecret(desk(), userId), false)
    const remembered = await cookieOf(await signInSecret(desk(), userId), true)
    const invited = await cookieOf(links.anna.secret, false)
    expect(
      [plain, remembered, invited].map((cookie) => cookie?.replace(/^__Host-sid=[\w-]{43}; /u, '')),
    ).toEqual([always, `${always}; Max-Age=${30 * 86_400}`, `${always}; Max-Age=${30 * 86_400}`])
    const { headers } = await desk().api(new Request('http://localhost/api/session', { method: 'DELETE' }))
    expect(headers.get('set-cookie')).toBe(`__Host-sid=; ${always}; Max-Age=0`)
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
})
