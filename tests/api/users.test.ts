import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import type { UserRole } from '#contract/settings.ts'
import { hosts } from './hosts.ts'
import { openLink, secretOf } from './letIn.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

const userForm = (fields: { name?: string; email?: string; role?: UserRole } = {}) => ({
  id: newId(),
  name: 'Olga Planująca',
  email: '',
  role: 'planner' as UserRole,
  ...fields,
})

describe.each(hosts)('users on $name', (host) => {
  const desk = useDesk(host)

  const disable = (userId: string, revision: number, token = desk().administrator.token) =>
    desk().as(token).client.users.putState({ userId, revision, isDisabled: true })
  const demote = (userId: string, revision: number, token = desk().administrator.token) =>
    desk().as(token).client.users.putDetails({ userId, revision, name: 'Inna', email: '', role: 'planner' })
  const administrators = async () => {
    const { items } = await desk().client.users.list()
    return items.filter((user) => user.role === 'administrator' && !user.isDisabled).map((user) => user.id)
  }

  test('the last administrator can neither be disabled nor given another role', async () => {
    const { client, administrator } = desk()
    const { userId } = administrator
    expect(await refusal(disable(userId, 1))).toMatchObject(refused(['isDisabled'], 'last-administrator'))
    expect(await refusal(demote(userId, 1))).toMatchObject(refused(['role'], 'last-administrator'))
    expect(await administrators()).toEqual([userId])
    // A disabled administrator could not administer in their place.
    const second = await client.users.create(userForm({ role: 'administrator' }))
    await disable(second.id, 1)
    expect(await refusal(demote(userId, 1))).toMatchObject(refused(['role'], 'last-administrator'))
    await client.users.putState({ userId: second.id, revision: 2, isDisabled: false })
    expect(await demote(userId, 1)).toMatchObject({ role: 'planner', revision: 2 })
    // What they just gave up holds for themselves at once.
    expect(await refusal(demote(second.id, 3))).toMatchObject({ status: 403 })
  })

  test('of two administrators who take each other’s power at once, one keeps it', async () => {
    for (let round = 0; round < 10; round += 1) {
      await desk().empty()
      const { administrator } = desk()
      await desk().database.updateTable('user_account').set({ email: '', emailKey: '' }).execute()
      const other = await desk().addStaff('administrator')
      const take = round % 2 === 0 ? demote : disable
      const answers = await Promise.allSettled([
        take(other.userId, 1, administrator.token),
        take(administrator.userId, 1, other.token),
      ])
      expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const rows = await desk().database.selectFrom('user_account').selectAll().execute()
      const left = rows.filter((user) => user.role === 'administrator' && user.disabledAt === null)
      expect(left).toHaveLength(1)
    }
  })

  test('an address is one user’s, whatever the case it is written in; many may have none', async () => {
    const { client } = desk()
    const olga = await client.users.create(userForm({ email: 'olga@example.org' }))
    expect(await refusal(client.users.create(userForm({ email: 'OLGA@example.org' })))).toMatchObject(
      refused(['email'], 'email-taken'),
    )
    const lena = await client.users.create(userForm({ name: 'Lena Próbna' }))
    await client.users.create(userForm({ name: 'Ewa Próbna' }))
    const details = { userId: lena.id, revision: 1, name: 'Lena Próbna', role: 'viewer' as const }
    expect(await refusal(client.users.putDetails({ ...details, email: 'Olga@Example.org' }))).toMatchObject(
      refused(['email'], 'email-taken'),
    )
    expect(await client.users.putDetails({ ...details, email: 'lena@example.org' })).toMatchObject({
      email: 'lena@example.org',
      revision: 2,
    })
    // One's own address in other letters is no other's.
    expect(
      await client.users.putDetails({
        userId: olga.id,
        revision: 1,
        name: olga.name,
        role: olga.role,
        email: 'Olga@example.org',
      }),
    ).toMatchObject({ email: 'Olga@example.org' })
    const many = await Promise.allSettled(
      Array.from({ length: 8 }, () => client.users.create(userForm({ email: 'nowa@example.org' }))),
    )
    const turnedAway = many.flatMap((answer) =>
      answer.status === 'rejected' ? [refusal(Promise.reject(answer.reason))] : [],
    )
    expect(turnedAway).toHaveLength(7)
    for (const said of await Promise.all(turnedAway))
      expect(said).toMatchObject(refused(['email'], 'email-taken'))
  })

  test('a link made for a user is shown once, works once, and replaces the one before', async () => {
    const { client } = desk()
    const user = await client.users.create(userForm())
    const first = await client.users.createLink({ userId: user.id })
    const { url, expiresAt } = await client.users.createLink({ userId: user.id })
    expect(url).toMatch(/^http:\/\/localhost\/link#t=[\w-]{43}$/u)
    expect(expiresAt).toBe('2027-01-16T10:00:00.000Z')
    expect((await openLink(desk(), secretOf(first.url))).status).toBe(410)
    expect((await openLink(desk(), secretOf(url))).status).toBe(200)
    expect((await openLink(desk(), secretOf(url))).status).toBe(410)
    const { items } = await client.history.list({ entity: 'user', entityId: user.id })
    expect(items.map((entry) => [entry.operation, entry.actor.name])).toEqual([
      ['users.createLink', 'Osoba Próbna (administrator)'],
      ['users.createLink', 'Osoba Próbna (administrator)'],
      ['users.create', 'Osoba Próbna (administrator)'],
    ])
  })

  test('whoever opens a link that was replaced may ask for one by mail', async () => {
    const { client, as, letters } = desk()
    const user = await client.users.create(userForm({ email: 'olga@example.org' }))
    const first = await client.users.createLink({ userId: user.id })
    await client.users.createLink({ userId: user.id })
    await as(null).client.links.renew({ token: secretOf(first.url) })
    await expect.poll(() => letters.map((letter) => letter.to)).toEqual(['olga@example.org'])
    expect((await openLink(desk(), secretOf(letters[0]?.text))).status).toBe(200)
  })

  test('nobody disabled is given a link, by an administrator or by mail', async () => {
    const { client } = desk()
    const user = await client.users.create(userForm({ email: 'olga@example.org' }))
    await disable(user.id, 1)
    expect(await refusal(client.users.createLink({ userId: user.id }))).toMatchObject(
      refused(['userId'], 'user-disabled'),
    )
    expect(await refusal(client.users.createLink({ userId: newId() }))).toMatchObject({ status: 404 })
    expect(await desk().database.selectFrom('sign_in_link').selectAll().execute()).toEqual([])
  })
})
