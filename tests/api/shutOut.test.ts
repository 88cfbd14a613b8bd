import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { openSession } from '#server/session/openSession.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { invitedForum, kindOf, listenTo, openLink, pass, signIn, signInSecret } from './letIn.ts'
import { refusal, useDesk } from './useDesk.ts'

/** Lets a request that has just been sent come as far as it can. */
const waitAMoment = () => new Promise((resolve) => setTimeout(resolve, 150))

describe.each(hosts)('being shut out on $name', (host) => {
  const desk = useDesk(host)

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
    const { database, client, clock } = desk()
    const { userId } = await desk().addStaff('planner')
    await signInSecret(desk(), userId)
    // Somebody else's server is half through opening the link when the user is disabled.
    const disabling = await database.transaction().execute(async (change) => {
      await change
        .updateTable('sign_in_link')
        .set({ usedAt: clock.now })
        .where('userId', '=', userId)
        .execute()
      const asked = client.users.putState({ userId, revision: 1, isDisabled: true })
      await waitAMoment()
      const now = new Date(clock.now)
      await openSession(change, { userId, linkId: null, isRemembered: false, browser: '', now })
      return { asked }
    })
    expect(await disabling.asked).toMatchObject({ isDisabled: true })
    const left = await database.selectFrom('session').select('id').where('userId', '=', userId).execute()
    expect(left).toEqual([])
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

  test('a link revoked while it is being opened opens nothing', async () => {
    const { event, links } = await invitedForum(desk())
    const { database, clock, client } = desk()
    const opening = await database.transaction().execute(async (change) => {
      await change
        .updateTable('review_link')
        .set({ revokedAt: clock.now })
        .where('id', '=', links.anna.linkId)
        .execute()
      const asked = openLink(desk(), links.anna.secret)
      await waitAMoment()
      return { asked }
    })
    expect(await opening.asked).toMatchObject({ status: 410, token: null })
    const { items } = await client.reviewLinks.list({ eventId: event.id })
    expect(items.find((link) => link.id === links.anna.linkId)).toMatchObject({ openings: 0 })
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
