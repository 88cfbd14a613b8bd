import { describe, expect, test } from 'vitest'
import { newToken, sha256 } from '#server/session/token.ts'
import { counted } from './counted.ts'
import { hosts } from './hosts.ts'
import {
  anotherServer,
  hour,
  invitedForum,
  minute,
  openLink,
  pass,
  posted,
  reviewSecret,
  secretOf,
  signInSecret,
} from './letIn.ts'
import { countRows, useDesk, type Desk } from './useDesk.ts'

/** Everything in the tables that a link could change. */
const linkState = async ({ database }: Desk) => ({
  signIn: await database.selectFrom('sign_in_link').selectAll().orderBy('id').execute(),
  review: await database.selectFrom('review_link').selectAll().orderBy('id').execute(),
  session: await database.selectFrom('session').selectAll().orderBy('id').execute(),
  attempts: await database.selectFrom('attempt').selectAll().orderBy('key').execute(),
})

const lookAt = (desk: Desk, token: string, address?: string) =>
  desk.as(null, address).send('POST', '/links/look', { token })

describe.each(hosts)('links on $name', (host) => {
  const desk = useDesk(host)

  test('looking says whom a link is for, and changes nothing however often it is done', async () => {
    const { links, event } = await invitedForum(desk())
    const planner = await desk().addStaff('planner')
    const secret = await signInSecret(desk(), planner.userId)
    const before = await linkState(desk())
    for (let round = 0; round < 3; round += 1) {
      expect((await lookAt(desk(), secret)).body).toEqual({ kind: 'sign-in', name: 'Osoba Próbna (planner)' })
      expect((await lookAt(desk(), links.anna.secret)).body).toEqual({
        kind: 'review',
        name: 'Anna Przykładowa-Wzór',
        eventName: event.name,
      })
    }
    expect(await linkState(desk())).toEqual(before)
  })

  test('a hundred visits of a mail scanner use up no link', async () => {
    const { links } = await invitedForum(desk())
    const planner = await desk().addStaff('planner')
    const secrets = [await signInSecret(desk(), planner.userId), links.anna.secret]
    const before = await linkState(desk())
    for (let visit = 0; visit < 100; visit += 1) {
      const { api, send } = desk().as(null, `198.51.100.${visit}`)
      const token = secrets[visit % 2] ?? ''
      // What a scanner can do without pressing the button: ask for every address in every way, and look like the page.
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        for (const path of ['open', 'look', 'renew', `open?token=${token}`, `look?token=${token}`]) {
          const response = await api(new Request(`http://localhost/api/links/${path}`, { method }))
          expect(response.status).toBe(404)
        }
      }
      expect((await send('POST', '/links/look', { token })).status).toBe(200)
    }
    expect(await linkState(desk())).toEqual(before)
    for (const secret of secrets) expect((await openLink(desk(), secret)).status).toBe(200)
  })

  test('of fifty who open one sign-in link at once, one is let in', async () => {
    const planner = await desk().addStaff('planner')
    const secret = await signInSecret(desk(), planner.userId)
    const before = await countRows(desk().database)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => openLink(desk(), secret, { address: `203.0.113.${index}` })),
    )
    const withStatus = (status: number) => answers.filter((answer) => answer.status === status)
    expect([withStatus(200).length, withStatus(410).length]).toEqual([1, 49])
    expect((await countRows(desk().database))['session']).toBe((before['session'] ?? 0) + 1)
    const held = answers.flatMap(({ token }) => (token === null ? [] : [token]))
    expect(held).toHaveLength(1)
    expect(
      await desk()
        .as(held[0] ?? null)
        .client.session.get(),
    ).toMatchObject({
      me: { kind: 'staff', userId: planner.userId, role: 'planner' },
    })
  })

  test('a review link opens again and again, each opening a session of its own', async () => {
    const { event, links } = await invitedForum(desk())
    const phone = await openLink(desk(), links.anna.secret)
    const computer = await openLink(desk(), links.anna.secret)
    expect(phone.token).not.toBe(computer.token)
    const { items } = await desk().client.reviewLinks.list({ eventId: event.id })
    const opened = items.find((link) => link.id === links.anna.linkId)
    expect(opened).toMatchObject({ openings: 2, lastOpenedAt: desk().clock.now, state: 'works' })
    const own = await desk().as(phone.token).client.session.list()
    expect(own.items).toHaveLength(2)
    expect(own.items.filter((session) => session.isCurrent)).toHaveLength(1)
  })

  test('a link that does not work is answered alike whatever it was', async () => {
    const { event, anna, links } = await invitedForum(desk())
    const planner = await desk().addStaff('planner')
    const viewer = await desk().addStaff('viewer')
    const used = await signInSecret(desk(), planner.userId)
    await openLink(desk(), used)
    const ranOut = await signInSecret(desk(), viewer.userId)
    const replacing = await reviewSecret(desk(), event.id, { kind: 'person', id: anna.id }, true)
    await desk().client.reviewLinks.revoke({ linkId: replacing.linkId })
    desk().clock.now = '2027-10-20T10:00:00.000Z'
    const nonsense = [newToken(), '', 'bzdura', 'ą'.repeat(200)]
    const overLong = links.jan.secret
    const dead = [used, ranOut, links.anna.secret, replacing.secret, overLong, ...nonsense]
    const answers = new Map<string, Set<string>>()
    for (const token of dead) {
      for (const path of ['look', 'open', 'renew']) {
        const { send } = desk().as(null, `${path} ${token}`)
        const answer = await send('POST', `/links/${path}`, { token, remember: true })
        const told = answers.get(path) ?? new Set()
        answers.set(path, told.add(`${answer.status} ${answer.text} ${answer.token ?? ''}`))
      }
    }
    expect([...(answers.get('look') ?? [])]).toEqual(['200 {"kind":"unusable"} '])
    expect([...(answers.get('renew') ?? [])]).toEqual(['200 {} '])
    const [gone, ...others] = answers.get('open') ?? []
    expect(others).toEqual([])
    expect(gone).toMatch(/^410 /u)
  })

  test('whoever holds a dead link asks for a new one, which goes to the address on record only', async () => {
    const { event, links } = await invitedForum(desk())
    const planner = await desk().addStaff('planner')
    const viewer = await desk().addStaff('viewer')
    const secret = await signInSecret(desk(), planner.userId)
    const disabled = await signInSecret(desk(), viewer.userId)
    await desk().client.users.putState({ userId: viewer.userId, revision: 1, isDisabled: true })
    await openLink(desk(), secret)
    await desk().client.reviewLinks.revoke({ linkId: links.anna.linkId })
    const { send } = desk().as(null)
    for (const token of [secret, disabled, links.anna.secret, newToken()])
      expect(await send('POST', '/links/renew', { token })).toMatchObject({ status: 200, text: '{}' })

    await expect.poll(() => desk().letters.map((letter) => letter.to)).toEqual(['planner@example.org'])
    const fresh = secretOf(desk().letters[0]?.text)
    expect((await openLink(desk(), fresh)).status).toBe(200)
    const asked = async () =>
      (await desk().client.reviewLinks.list({ eventId: event.id })).items.filter(
        (link) => link.renewalAskedAt !== null,
      )
    await expect.poll(async () => (await asked()).map((link) => link.id)).toEqual([links.anna.linkId])
    expect(desk().letters).toHaveLength(1)
  })

  test('asking for a link is answered alike, and after the same work, whoever has the address', async () => {
    const disabled = await desk().addStaff('viewer')
    await desk().addStaff('planner')
    await desk().client.users.putState({ userId: disabled.userId, revision: 1, isDisabled: true })
    const addresses = ['planner@example.org', 'viewer@example.org', 'nikt@example.org']
    const asked: unknown[] = []
    for (const email of addresses) {
      // Each is counted by itself: on a slow machine what one does after its answer falls into the next one's time.
      const { database, queries } = counted(desk().database)
      const server = anotherServer({ ...desk(), database })
      const response = await server(posted('/sign-in-links', { email }), { address: email })
      asked.push([response.status, [...response.headers], await response.text(), queries()])
    }
    expect(asked).toEqual([asked[0], asked[0], asked[0]])
    expect(asked[0]).toMatchObject([200, [['content-type', 'application/json']], '{}', 2])
    await expect.poll(() => desk().letters.map((letter) => letter.to)).toEqual(['planner@example.org'])
    // A letter to somebody else would have come by now.
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(desk().letters).toHaveLength(1)
    expect((await openLink(desk(), secretOf(desk().letters[0]?.text))).status).toBe(200)
  })

  test('a mailed link works for ten minutes, one handed over for a day, and the newest handed over only', async () => {
    const planner = await desk().addStaff('planner')
    await desk().as(null).client.signInLinks.ask({ email: ' Planner@Example.org ' })
    await expect.poll(() => desk().letters).toHaveLength(1)
    const mailed = secretOf(desk().letters[0]?.text)
    pass(desk(), 10 * minute)
    expect((await openLink(desk(), mailed)).status).toBe(410)
    const earlier = await signInSecret(desk(), planner.userId)
    const newest = await signInSecret(desk(), planner.userId)
    pass(desk(), 24 * hour - 1)
    expect((await openLink(desk(), earlier)).status).toBe(410)
    expect((await openLink(desk(), newest)).status).toBe(200)
  })

  test('nobody signed in before stays so when a link is opened in the same browser', async () => {
    const { links } = await invitedForum(desk())
    const planner = await desk().addStaff('planner')
    const secret = await signInSecret(desk(), planner.userId)
    const { token } = await openLink(desk(), secret, { held: planner.token })
    expect(token).not.toBe(planner.token)
    const whoHolds = async (held: string | null) => (await desk().as(held).client.session.get()).me.kind
    expect([await whoHolds(planner.token), await whoHolds(token)]).toEqual(['nobody', 'staff'])
    const invited = await openLink(desk(), links.anna.secret, { held: token })
    expect([await whoHolds(token), await whoHolds(invited.token)]).toEqual(['nobody', 'reviewer'])
    // A link that does not work takes nothing away.
    expect((await openLink(desk(), secret, { held: invited.token })).status).toBe(410)
    expect(await whoHolds(invited.token)).toBe('reviewer')
  })

  test('secrets are kept as hashes only, and said once', async () => {
    const { event, anna, links } = await invitedForum(desk())
    const planner = await desk().addStaff('planner')
    const secret = await signInSecret(desk(), planner.userId)
    const { token } = await openLink(desk(), secret)
    const reviewed = await openLink(desk(), links.anna.secret)
    const secrets = [secret, token ?? '', links.anna.secret, links.jan.secret, reviewed.token ?? '']
    const hashes = await Promise.all(secrets.map(sha256))
    const stored = JSON.stringify(await linkState(desk()))
    for (const hidden of secrets) expect(stored).not.toContain(hidden)
    for (const hash of hashes) expect(stored).toContain(hash)
    const { send } = desk()
    const replies = [
      await desk().as(token).send('GET', '/sessions'),
      await desk().as(reviewed.token).send('GET', '/session'),
      await send('GET', '/users'),
      await send('GET', '/history?limit=200'),
      await send('GET', `/review-links?eventId=${event.id}`),
      await send('GET', `/people/${anna.id}/data`),
    ]
    const told = JSON.stringify([replies.map((reply) => reply.text), desk().reported, desk().letters])
    for (const hidden of [...secrets, ...hashes]) expect(told).not.toContain(hidden)
    const rows = await desk().database.selectFrom('history_value').selectAll().execute()
    for (const hidden of [...secrets, ...hashes]) expect(JSON.stringify(rows)).not.toContain(hidden)
  })
})
