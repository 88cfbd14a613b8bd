import { describe, expect, test } from 'vitest'
import { newToken } from '#server/session/token.ts'
import { hosts } from './hosts.ts'
import { anotherServer, hour, invitedForum, minute, openLink, pass, posted, signInSecret } from './letIn.ts'
import { useDesk } from './useDesk.ts'

describe.each(hosts)('limits on $name', (host) => {
  const desk = useDesk(host)

  /** Asks two servers on one database in turn, as a balancer would. */
  const asking = () => {
    const servers = [anotherServer(desk()), anotherServer(desk())] as const
    let turn = 0
    return async (path: string, body: object, address: string) => {
      turn += 1
      const response = await (servers[turn % 2] ?? servers[0])(posted(path, body), { address })
      return {
        status: response.status,
        wait: response.headers.get('retry-after'),
        text: await response.text(),
      }
    }
  }

  test('an address, known or not, is sent a link three times an hour', async () => {
    await desk().addStaff('planner')
    const ask = asking()
    for (const email of ['planner@example.org', 'nikt@example.org']) {
      const answers = []
      for (let round = 0; round < 4; round += 1) {
        answers.push(
          await ask(
            '/sign-in-links',
            { email: round % 2 ? email.toUpperCase() : email },
            `${email} ${round}`,
          ),
        )
        pass(desk(), minute)
      }
      const [first, ...others] = answers
      const last = others.pop()
      expect(first).toEqual({ status: 200, wait: null, text: '{}' })
      expect(others).toEqual([first, first])
      expect(last).toMatchObject({ status: 429, wait: String(57 * 60) })
      expect(JSON.parse(last?.text ?? '')).toMatchObject({
        code: 'TOO_MANY_REQUESTS',
        data: { retryAfterSeconds: 57 * 60 },
      })
      pass(desk(), 56 * minute)
      expect(await ask('/sign-in-links', { email }, 'somebody else')).toEqual(first)
    }
    await expect.poll(() => desk().letters.length).toBe(4)
  })

  test('one client asks for thirty links in a quarter of an hour, new ones in place of old ones among them', async () => {
    const ask = asking()
    const address = '192.0.2.7'
    for (let round = 0; round < 15; round += 1) {
      expect((await ask('/sign-in-links', { email: `osoba-${round}@example.org` }, address)).status).toBe(200)
      expect((await ask('/links/renew', { token: newToken() }, address)).status).toBe(200)
    }
    const refused = await ask('/sign-in-links', { email: 'osoba@example.org' }, address)
    expect(refused).toMatchObject({ status: 429, wait: String(15 * 60) })
    expect((await ask('/links/renew', { token: newToken() }, address)).status).toBe(429)
    expect((await ask('/links/renew', { token: newToken() }, '192.0.2.8')).status).toBe(200)
    pass(desk(), 15 * minute)
    expect((await ask('/links/renew', { token: newToken() }, address)).status).toBe(200)
  })

  test('one client tries thirty links that do not work; those that do are opened as often as somebody likes', async () => {
    const { links } = await invitedForum(desk())
    const ask = asking()
    const address = '192.0.2.9'
    for (let round = 0; round < 40; round += 1)
      expect((await ask('/links/open', { token: links.anna.secret }, address)).status).toBe(200)
    for (let round = 0; round < 15; round += 1) {
      expect((await ask('/links/open', { token: newToken() }, address)).status).toBe(410)
      expect((await ask('/links/look', { token: newToken() }, address)).status).toBe(200)
    }
    const refusedLook = await ask('/links/look', { token: links.anna.secret }, address)
    expect(refusedLook).toMatchObject({ status: 429, wait: String(15 * 60) })
    expect((await ask('/links/open', { token: links.anna.secret }, address)).status).toBe(429)
    expect((await openLink(desk(), links.anna.secret, { address: '192.0.2.10' })).status).toBe(200)
  })

  test('a refused try costs the sign-in link nothing', async () => {
    const planner = await desk().addStaff('planner')
    const secret = await signInSecret(desk(), planner.userId)
    const ask = asking()
    for (let round = 0; round < 30; round += 1) await ask('/links/open', { token: newToken() }, '192.0.2.11')
    expect((await ask('/links/open', { token: secret }, '192.0.2.11')).status).toBe(429)
    pass(desk(), 15 * minute)
    expect((await ask('/links/open', { token: secret }, '192.0.2.11')).status).toBe(200)
  })

  test('an administrator takes out the data of sixty people an hour', async () => {
    const { anna } = await invitedForum(desk())
    const { send, api } = desk()
    for (let round = 0; round < 60; round += 1)
      expect((await send('GET', `/people/${anna.id}/data`)).status).toBe(200)
    const refused = await api(new Request(`http://localhost/api/people/${anna.id}/data`))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    pass(desk(), hour)
    expect((await send('GET', `/people/${anna.id}/data`)).status).toBe(200)
  })
})
