import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { authenticator } from './authenticator.ts'
import { hosts } from './hosts.ts'
import { hour, minute, pass, signIn } from './letIn.ts'
import { enrol, holder, signInBy, statuses } from './passkeyActs.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

const unusable = refused(['credential'], 'passkey-unusable')

describe.each(hosts)('passkeys on $name', (host) => {
  const desk = useDesk(host)

  const meOf = async (token: string | null) => (await desk().as(token).client.session.get()).me
  const rows = () => desk().database.selectFrom('passkey').selectAll().orderBy('createdAt').execute()

  test('a key is enrolled, named, opens a session, is renamed and removed, and all of it is in the history', async () => {
    const { userId, token, key } = await holder(desk(), 'planner')
    const { client } = desk().as(token)
    const { items } = await client.passkeys.list()
    expect(items).toEqual([
      {
        id: items[0]?.id,
        name: 'Telefon',
        createdAt: desk().clock.now,
        lastUsedAt: null,
        isBackedUp: false,
        isCurrent: true,
        revision: 1,
      },
    ])
    pass(desk(), minute)
    const opened = await signInBy(desk(), key)
    expect(opened).toMatchObject({ status: 200, body: { me: { kind: 'staff', userId, needsPasskey: null } } })
    const passkeyId = items[0]?.id ?? ''
    const renamed = await client.passkeys.rename({ passkeyId, revision: 1, name: 'Telefon służbowy' })
    expect(renamed).toMatchObject({ name: 'Telefon służbowy', lastUsedAt: desk().clock.now, revision: 2 })
    expect(await client.passkeys.rename({ passkeyId, revision: 1, name: 'Telefon służbowy' })).toEqual(
      renamed,
    )
    expect(await refusal(client.passkeys.rename({ passkeyId, revision: 1, name: 'Inny' }))).toMatchObject({
      status: 409,
      data: { current: renamed },
    })
    expect(await client.passkeys.remove({ passkeyId })).toEqual({})
    expect(await client.passkeys.list()).toEqual({ items: [] })
    expect((await refusal(client.passkeys.remove({ passkeyId }))).status).toBe(404)
    // What it had opened elsewhere is over; where it was removed somebody goes on.
    expect([(await meOf(opened.token)).kind, (await meOf(token)).kind]).toEqual(['nobody', 'staff'])
    expect((await signInBy(desk(), key)).status).toBe(422)
    const history = await desk().client.history.list({ entity: 'user', entityId: userId })
    const said = history.items.map(({ operation, actor, changes }) => [
      operation,
      actor.name,
      changes.map(({ field, before, after }) => [field.split('.')[0], before, after]),
    ])
    const named = (name: string) => ({ id: passkeyId, name })
    const person = 'Osoba Próbna (planner)'
    expect(said.slice(0, 4)).toEqual([
      ['passkeys.remove', person, [['passkeys', named('Telefon służbowy'), null]]],
      ['passkeys.rename', person, [['passkeys', named('Telefon'), named('Telefon służbowy')]]],
      ['passkeys.signIn', person, [['signedInBy', null, named('Telefon')]]],
      ['passkeys.enrol', person, [['passkeys', null, named('Telefon')]]],
    ])
  })

  test('a session is opened anew by a key: the one before ends, and a remembered one is kept for its days', async () => {
    const { token, key } = await holder(desk(), 'viewer')
    const again = await signInBy(desk(), key, { held: token, remember: true })
    expect((await meOf(token)).kind).toBe('nobody')
    pass(desk(), 20 * hour)
    expect((await meOf(again.token)).kind).toBe('staff')
  })

  test('a repeated enrolment is answered as the first one, another under the same id refused', async () => {
    const planner = await desk().addStaff('planner')
    const token = await signIn(desk(), planner.userId)
    const { client } = desk().as(token)
    const credential = authenticator().enrol(await client.passkeys.enrolOptions())
    const form = { id: newId(), name: 'Komputer', credential }
    const first = await client.passkeys.enrol(form)
    expect(await client.passkeys.enrol(form)).toEqual(first)
    const other = authenticator().enrol(await client.passkeys.enrolOptions())
    expect((await refusal(client.passkeys.enrol({ ...form, credential: other }))).status).toBe(409)
    expect(await rows()).toHaveLength(1)
  })

  test('a challenge holds once, for five minutes, and for what it was made for', async () => {
    const { client, administrator } = desk()
    const key = authenticator()
    const options = await client.passkeys.enrolOptions()
    const enrolling = (credential: object, token = administrator.token) =>
      desk().as(token).send('POST', '/passkeys', { id: newId(), name: 'Klucz', credential })
    // Another session's, also when it is the same person's.
    const elsewhere = await signIn(desk(), administrator.userId)
    expect((await enrolling(key.enrol(options), elsewhere ?? '')).status).toBe(422)
    expect((await enrolling(key.enrol(options))).status).toBe(201)
    expect((await enrolling(authenticator().enrol(options))).status).toBe(422)
    const late = await client.passkeys.enrolOptions()
    pass(desk(), 5 * minute)
    expect((await enrolling(authenticator().enrol(late))).status).toBe(422)

    const asked = await client.passkeys.signInOptions()
    const answered = (challenge = asked) =>
      desk()
        .as(null)
        .send('POST', '/passkeys/sign-in', { credential: key.signIn(challenge) })
    expect((await answered({ ...asked, challenge: options.challenge })).status).toBe(422)
    expect((await answered()).status).toBe(200)
    expect((await answered()).status).toBe(422)
    const forEnrolment = await client.passkeys.enrolOptions()
    expect((await answered({ ...asked, challenge: forEnrolment.challenge })).status).toBe(422)
    const tooLate = await client.passkeys.signInOptions()
    pass(desk(), 5 * minute)
    expect((await answered(tooLate)).status).toBe(422)
    // One answer of many at once opens a session.
    const racing = await client.passkeys.signInOptions()
    const answers = await Promise.all(Array.from({ length: 8 }, () => answered(racing)))
    expect(statuses(answers)).toEqual([200, ...Array.from({ length: 7 }, () => 422)])
  })

  test.each([
    ['made for another site', { origin: 'https://mownica.example.com' }],
    ['made for another host', { rpId: 'example.com' }],
    ['made without a finger or a PIN', { isVerified: false }],
  ])('an answer %s is refused, at enrolment and at sign-in', async (_, circumstances) => {
    const { client } = desk()
    const foreign = authenticator().enrol(await client.passkeys.enrolOptions(), circumstances)
    const form = { id: newId(), name: 'Klucz', credential: foreign }
    expect(await refusal(client.passkeys.enrol(form))).toMatchObject(unusable)
    const { key } = await holder(desk(), 'planner')
    const credential = key.signIn(await client.passkeys.signInOptions(), circumstances)
    expect(await refusal(desk().as(null).client.passkeys.signIn({ credential }))).toMatchObject(unusable)
  })

  test('an attestation that names certificates is refused unread', async () => {
    const { client } = desk()
    const credential = authenticator().enrol(await client.passkeys.enrolOptions(), { attests: true })
    const form = { id: newId(), name: 'Klucz', credential }
    expect(await refusal(client.passkeys.enrol(form))).toMatchObject(unusable)
  })

  test('a key opens only whose it is, and what is wrong with one is not said', async () => {
    const { key } = await holder(desk(), 'planner')
    const { key: other } = await holder(desk(), 'viewer')
    const { client } = desk().as(null)
    const answerTo = async (make: (options: Parameters<typeof key.signIn>[0]) => object) => {
      const options = await client.passkeys.signInOptions()
      const { status, text } = await desk()
        .as(null)
        .send('POST', '/passkeys/sign-in', { credential: make(options) })
      return [status, text]
    }
    const answers = [
      await answerTo((options) => authenticator().signIn(options)),
      await answerTo((options) => key.signIn(options, { userHandle: other.state.userHandle })),
      await answerTo((options) => ({ ...other.signIn(options), id: key.id, rawId: key.id })),
      await answerTo((options) => key.signIn({ ...options, challenge: 'nonsense' })),
      await answerTo((options) => ({
        ...key.signIn(options),
        response: { clientDataJSON: '%', authenticatorData: '', signature: '', userHandle: '' },
      })),
    ]
    expect(answers).toEqual(answers.map(() => answers[0]))
    expect(answers[0]?.[0]).toBe(422)
  })

  test('a count that goes back gives a copied key away', async () => {
    const { key } = await holder(desk(), 'planner', 7)
    expect((await signInBy(desk(), key)).status).toBe(200)
    expect((await signInBy(desk(), key)).status).toBe(200)
    expect((await rows())[0]?.counter).toBe(9)
    key.state.counter = 8
    expect((await signInBy(desk(), key)).status).toBe(422)
    key.state.counter = 4_294_967_200
    expect((await signInBy(desk(), key)).status).toBe(200)
    expect((await rows())[0]?.counter).toBe(4_294_967_201)
  })

  test('one client tries thirty keys that do not open', async () => {
    const { key } = await holder(desk(), 'planner')
    const tries = async (made: typeof key) => (await signInBy(desk(), made)).status
    for (let round = 0; round < 30; round += 1) expect(await tries(authenticator())).toBe(422)
    expect(await tries(key)).toBe(429)
    pass(desk(), 15 * minute)
    expect(await tries(key)).toBe(200)
  })

  test('others’ keys are nobody’s to see, rename or remove', async () => {
    await holder(desk(), 'planner')
    const [kept] = await rows()
    const passkeyId = kept?.id ?? ''
    const { client } = desk()
    expect((await client.passkeys.list()).items).toEqual([])
    expect((await refusal(client.passkeys.remove({ passkeyId }))).status).toBe(404)
    expect((await refusal(client.passkeys.rename({ passkeyId, revision: 1, name: 'Mój' }))).status).toBe(404)
    expect(await rows()).toEqual([kept])
  })

  test('a key that is there is named to the authenticator, so that it makes no second one', async () => {
    const { token, key } = await holder(desk(), 'planner')
    const options = await desk().as(token).client.passkeys.enrolOptions()
    expect(options.excludeCredentials.map(({ id }) => id)).toEqual([key.id])
    expect((await enrol(desk().as(token), key)).status).toBe(422)
    expect(await rows()).toHaveLength(1)
  })

  test('a disabled account loses its keys, and comes back without them', async () => {
    const { userId, key, token } = await holder(desk(), 'planner')
    await desk().client.users.putState({ userId, revision: 1, isDisabled: true })
    expect([await rows(), (await meOf(token)).kind]).toEqual([[], 'nobody'])
    await desk().client.users.putState({ userId, revision: 2, isDisabled: false })
    expect((await signInBy(desk(), key)).status).toBe(422)
  })

  test('making and removing keys asks for a sign-in of the last hours', async () => {
    const planner = await desk().addStaff('planner')
    const token = await signIn(desk(), planner.userId, true)
    pass(desk(), 13 * hour)
    const { client } = desk().as(token)
    const stale = { status: 401, data: { reason: 'not-fresh' } }
    expect(await refusal(client.passkeys.enrolOptions())).toMatchObject(stale)
    expect(await refusal(client.passkeys.remove({ passkeyId: newId() }))).toMatchObject(stale)
    expect(await client.passkeys.list()).toEqual({ items: [] })
  })
})
