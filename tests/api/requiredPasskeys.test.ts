import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { authenticator } from './authenticator.ts'
import { hosts } from './hosts.ts'
import { openLink, signIn, signInSecret } from './letIn.ts'
import { enrol, holder, requirePasskeys, signInBy, statuses } from './passkeyActs.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('required passkeys on $name', (host) => {
  const desk = useDesk(host)

  const needs = async (token: string | null) => {
    const { me } = await desk().as(token).client.session.get()
    return me.kind === 'staff' ? me.needsPasskey : me.kind
  }
  const lacking = { status: 401, data: { reason: 'no-passkey' } }

  test('nobody requires of themselves what they could not show', async () => {
    const { client, administrator } = desk()
    const put = (roles: ('administrator' | 'planner')[]) =>
      client.passkeys.putRequirement({ roles, revision: 1 })
    expect(await refusal(put(['planner', 'administrator']))).toMatchObject(
      refused(['roles'], 'own-passkey-first'),
    )
    expect(await client.passkeys.requirement()).toEqual({ roles: [], holders: [], revision: 1 })
    await enrol(desk(), authenticator())
    const saved = await put(['planner', 'administrator'])
    expect(saved).toEqual({
      roles: ['administrator', 'planner'],
      holders: [{ userId: administrator.userId, passkeys: 1 }],
      revision: 2,
    })
    expect(await put(['administrator', 'planner'])).toEqual(saved)
    expect(await refusal(put([]))).toMatchObject({ status: 409, data: { current: saved } })
    expect(await needs(administrator.token)).toBeNull()
    const { items } = await client.history.list({ entity: 'settings' })
    expect(items[0]).toMatchObject({
      operation: 'passkeys.putRequirement',
      changes: [{ field: 'passkeyRoles', before: [], after: ['administrator', 'planner'] }],
    })
  })

  test('without a first key a link lets in to make one, and to nothing else', async () => {
    await requirePasskeys(desk(), ['planner'])
    const planner = await desk().addStaff('planner')
    const viewer = await desk().addStaff('viewer')
    const token = await signIn(desk(), planner.userId)
    expect([await needs(token), await needs(viewer.token)]).toEqual(['first', null])
    const { client, send } = desk().as(token)
    for (const call of [
      () => client.people.list({}),
      () => client.users.list(),
      () => client.session.list(),
      () => client.passkeys.list(),
      () => client.settings.get(),
    ])
      expect(await refusal(call())).toMatchObject(lacking)
    expect((await send('GET', '/changes')).status).toBe(401)
    const made = await enrol(desk().as(token), authenticator())
    expect(made.status).toBe(201)
    // With its power the session got another secret.
    expect([await needs(token), await needs(made.token)]).toEqual(['nobody', null])
    expect((await desk().as(made.token).client.people.list({})).total).toBe(0)
  })

  test('with a key a link does not suffice: not to read, and not to make or remove keys', async () => {
    const { userId, token, key } = await holder(desk(), 'planner')
    await requirePasskeys(desk(), ['planner'])
    // Whoever enrolled it in this session has shown it.
    expect(await needs(token)).toBeNull()
    const byLink = await signIn(desk(), userId)
    expect(await needs(byLink)).toBe('sign-in')
    const { client } = desk().as(byLink)
    const [kept] = await desk()
      .database.selectFrom('passkey')
      .select('id')
      .where('userId', '=', userId)
      .execute()
    const passkeyId = kept?.id ?? ''
    for (const call of [
      () => client.people.list({}),
      () => client.passkeys.enrolOptions(),
      () => client.passkeys.remove({ passkeyId }),
      () => client.passkeys.rename({ passkeyId, revision: 1, name: 'Cudzy' }),
    ])
      expect(await refusal(call())).toMatchObject(lacking)
    const shown = await signInBy(desk(), key, { held: byLink })
    expect([await needs(byLink), await needs(shown.token)]).toEqual(['nobody', null])
    expect((await desk().as(shown.token).client.people.list({})).total).toBe(0)
  })

  test('of two who make a first key at once by links, one does', async () => {
    await requirePasskeys(desk(), ['planner'])
    const planner = await desk().addStaff('planner')
    const tokens = [await signIn(desk(), planner.userId), await signIn(desk(), planner.userId)]
    const prepared = await Promise.all(
      tokens.map(async (token) => {
        const caller = desk().as(token)
        const credential = authenticator().enrol(await caller.client.passkeys.enrolOptions())
        return () => caller.send('POST', '/passkeys', { id: newId(), name: 'Klucz', credential })
      }),
    )
    const [made, refusedOne] = statuses(await Promise.all(prepared.map((send) => send())))
    expect(made).toBe(201)
    // Whoever comes a moment later is refused, or is no longer signed in by the link.
    expect([401, 422]).toContain(refusedOne)
  })

  test('the last key stays while the role asks for one', async () => {
    const { token } = await holder(desk(), 'planner')
    await requirePasskeys(desk(), ['planner'])
    const { client } = desk().as(token)
    const [first] = (await client.passkeys.list()).items
    const passkeyId = first?.id ?? ''
    expect(await refusal(client.passkeys.remove({ passkeyId }))).toMatchObject(
      refused(['passkeyId'], 'last-passkey'),
    )
    await enrol(desk().as(token), authenticator(), 'Komputer')
    expect(await client.passkeys.remove({ passkeyId })).toEqual({})
    expect((await client.passkeys.list()).items.map(({ name }) => name)).toEqual(['Komputer'])
  })

  test('an administrator takes away the keys of somebody who lost them, who then comes in by a link again', async () => {
    const { userId, token, key } = await holder(desk(), 'planner')
    await requirePasskeys(desk(), ['planner'])
    const { client, administrator } = desk()
    expect((await client.passkeys.requirement()).holders).toContainEqual({ userId, passkeys: 1 })
    await client.passkeys.removeOfUser({ userId })
    expect(await needs(token)).toBe('nobody')
    expect((await signInBy(desk(), key)).status).toBe(422)
    const { token: fresh } = await openLink(desk(), await signInSecret(desk(), userId))
    expect(await needs(fresh)).toBe('first')
    expect(await refusal(client.passkeys.removeOfUser({ userId: administrator.userId }))).toMatchObject(
      refused(['userId'], 'own-account'),
    )
    expect((await refusal(client.passkeys.removeOfUser({ userId: newId() }))).status).toBe(404)
  })

  test('a stream ends once its reader’s role asks for more than their session has', async () => {
    const planner = await desk().addStaff('planner')
    const response = await desk().as(planner.token).api(new Request('http://localhost/api/changes'))
    expect(response.status).toBe(200)
    const ended = response.text()
    await requirePasskeys(desk(), ['planner'])
    await ended
    expect(await needs(planner.token)).toBe('first')
  })
})
