import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { deadline, lineupForum, signedForum, type LineupForum } from './signedForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

const send = ({ client }: Desk, { panelId }: LineupForum) =>
  client.lineups.send({ panelId, id: newId(), deadline })

const countDecisions = async ({ database }: Desk, { panelId }: LineupForum) =>
  (await database.selectFrom('decision').select('id').where('itemId', '=', panelId).execute()).length

const spoken = { kind: 'on-behalf', channel: 'phone', note: 'Rozmowa w poniedziałek' } as const

/** Staff write down what is so of the line-up as it is now. */
const writeDown = async (
  { client }: Desk,
  { panelId }: LineupForum,
  decision: Parameters<Desk['client']['lineups']['decide']>[0]['decision'],
) => {
  const { hash } = await client.lineups.get({ panelId })
  return client.lineups.decide({ panelId, id: newId(), hash, decision })
}

/** The same for Jan's place. */
const writeForJan = async (
  { client }: Desk,
  { panelId, idOf }: LineupForum,
  decision: Parameters<Desk['client']['lineups']['answer']>[0]['decision'],
) => {
  const { people } = await client.lineups.get({ panelId })
  const { appearanceId = '', coversHash = '' } = people.find((it) => it.personId === idOf('Jan')) ?? {}
  return client.lineups.answer({ panelId, id: newId(), appearanceId, coversHash, decision })
}

describe.each(hosts)('sign-off on $name', (host) => {
  const desk = useDesk(host)

  test('a moderator signs what was sent and the guests confirm: the panel is ready, and a change of the hour ends it', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { panelId } = forum
    expect(await forum.states()).toMatchObject({ lineup: 'draft', isReady: false, Jan: 'proposed' })
    expect(await send(desk(), forum)).toMatchObject({ sent: { version: 1, telling: { state: 'draft' } } })
    const anna = await forum.come('Anna')
    expect(await anna.client.review.panel({ panelId })).toMatchObject({
      asked: { version: 1, isWaiting: true },
    })
    await anna.client.review.look({ panelId, version: 1 })
    expect(await client.lineups.get({ panelId })).toMatchObject({ sent: { seenAt: desk().clock.now } })
    expect(await anna.sign(panelId)).toMatchObject({
      asked: { isWaiting: false },
      decision: { answer: 'signed', version: 1, way: 'self' },
    })
    expect(await forum.states()).toMatchObject({ lineup: 'signed', isReady: false })
    for (const name of ['Jan', 'Zenon'] as const) await (await forum.come(name)).answer(panelId, 'confirmed')
    expect(await forum.states()).toMatchObject({ lineup: 'signed', isReady: true })

    await forum.saveDetails({ start: '15:45' })
    expect(await forum.states()).toMatchObject({ lineup: 'outdated', isReady: false, Jan: 'outdated' })
    const list = await client.panels.list({ status: 'outdated' })
    expect(list).toMatchObject({ total: 1, states: [{ state: 'outdated', count: 1 }] })
  })

  test('who moderates again after somebody else had remarks is asked again, and sees so', async () => {
    const forum = await signedForum(desk())
    const { panelId } = forum
    const replaceModerator = (name: 'Anna' | 'Nowa') =>
      forum.saveLineup(([, ...guests]) => [place(forum.idOf(name), 'moderator'), ...guests])
    await replaceModerator('Nowa')
    await send(desk(), forum)
    await (await forum.come('Nowa')).sign(panelId, 'changes-requested')
    await replaceModerator('Anna')
    expect(await forum.states()).toMatchObject({ lineup: 'sent' })
    const anna = await forum.come('Anna')
    expect(await anna.client.review.get()).toMatchObject({ tasks: [{ isWaiting: true }] })
    expect(await anna.client.review.panel({ panelId })).toMatchObject({ asked: { isWaiting: true } })
  })

  test('an answer for another hour is not shown beside the new one', async () => {
    const forum = await signedForum(desk())
    const jan = await forum.come('Jan')
    expect(await jan.client.review.get()).toMatchObject({ tasks: [{ answer: 'confirmed' }] })
    await forum.saveDetails({ start: '15:45' })
    expect(await jan.client.review.get()).toMatchObject({ tasks: [{ answer: null, isWaiting: false }] })
  })

  test('the moderator sees what was sent to them, not what staff are changing meanwhile', async () => {
    const forum = await lineupForum(desk())
    const { panelId } = forum
    const anna = await forum.come('Anna')
    const before = await anna.client.review.panel({ panelId })
    expect([before.asked, before.decision]).toEqual([null, null])
    await send(desk(), forum)
    await forum.saveLineup((people) => people.slice(0, 2))
    await forum.saveDetails({ title: 'Panel wzorcowy' })
    const { asked, title } = await anna.client.review.panel({ panelId })
    expect([title, asked?.content.people.length]).toEqual(['Panel próbny', 4])
  })

  test('the same line-up is the same version however often it is sent or signed; what it was once, it can be again', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const { panelId } = forum
    const numbers = async () => {
      const { version, versions, state } = await client.lineups.get({ panelId })
      return { version, all: versions.map(({ number }) => number), state }
    }
    await send(desk(), forum)
    await writeDown(desk(), forum, { ...spoken, answer: 'signed', comment: '' })
    expect(await numbers()).toEqual({ version: 1, all: [1], state: 'signed' })
    await forum.saveDetails({ title: 'Panel wzorcowy' })
    expect(await numbers()).toEqual({ version: null, all: [1], state: 'outdated' })
    await send(desk(), forum)
    expect(await numbers()).toEqual({ version: 2, all: [1, 2], state: 'sent' })
    await forum.saveDetails({ title: 'Panel próbny' })
    expect(await numbers()).toEqual({ version: 1, all: [1, 2], state: 'signed' })
    await send(desk(), forum)
    expect(await numbers()).toEqual({ version: 1, all: [1, 2], state: 'signed' })
    expect(await client.lineups.versions({ panelId })).toMatchObject({
      items: [{ number: 1 }, { number: 2 }],
    })
  })

  test('answering an earlier version is refused with the present one, leaves nothing, and the answer can be given again', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { panelId } = forum
    const anna = await forum.come('Anna')
    await send(desk(), forum)
    await forum.saveDetails({ title: 'Panel wzorcowy' })
    await send(desk(), forum)
    const history = await client.history.list({ limit: 1 })
    const given = { panelId, id: newId(), answer: 'changes-requested' as const, comment: 'Za dużo osób' }
    const decide = (version: number) => anna.client.review.decide({ ...given, version, aboutPersonId: null })
    expect(await refusal(decide(1))).toMatchObject({
      status: 409,
      data: { current: { asked: { version: 2, content: { title: 'Panel wzorcowy' } }, decision: null } },
    })
    expect(await countDecisions(desk(), forum)).toBe(0)
    expect(await client.history.list({ limit: 1 })).toEqual(history)
    expect(await decide(2)).toMatchObject({ decision: { id: given.id, version: 2, comment: 'Za dużo osób' } })
    expect(await forum.states()).toMatchObject({ lineup: 'changes-requested' })
  })

  test('an answer for another hour is refused with what is so now, and can be given again for that', async () => {
    const forum = await lineupForum(desk())
    const jan = await forum.come('Jan')
    const appearanceId = await jan.placeOn(forum.panelId)
    const read = await jan.client.review.answer({ appearanceId })
    await forum.saveDetails({ start: '15:45' })
    const given = { appearanceId, id: newId(), answer: 'confirmed' as const, note: 'Będę', sharesEmail: true }
    const respond = (coversHash: string) => jan.client.review.respond({ ...given, coversHash })
    const { status, data } = await refusal(respond(read.coversHash))
    expect([status, data]).toMatchObject([
      409,
      { current: { facts: { start: '15:45' }, sharesEmail: false } },
    ])
    expect(await countDecisions(desk(), forum)).toBe(0)
    const { coversHash } = await jan.client.review.answer({ appearanceId })
    expect(await respond(coversHash)).toMatchObject({ state: 'confirmed', sharesEmail: true })
  })

  test('what was said by telephone is shown as that, by whom and how, and counts like their own word', async () => {
    const forum = await lineupForum(desk())
    const signed = await writeDown(desk(), forum, { ...spoken, answer: 'signed', comment: '' })
    const written = {
      way: 'on-behalf',
      channel: 'phone',
      note: spoken.note,
      actor: 'Osoba Próbna (administrator)',
    }
    expect(signed).toMatchObject({ state: 'signed', version: 1, decision: written })
    const { people } = await writeForJan(desk(), forum, { ...spoken, answer: 'confirmed' })
    const jan = people.find(({ personId }) => personId === forum.idOf('Jan'))
    expect(jan).toMatchObject({ state: 'confirmed', decision: written })
  })

  test('staff write nothing down for a line-up or a place that has changed since they looked', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { panelId } = forum
    const { hash, people } = await client.lineups.get({ panelId })
    const { appearanceId = '', coversHash = '' } = people[0] ?? {}
    await forum.saveDetails({ start: '15:45' })
    const current = { panelId, content: { start: '15:45' }, decisions: [] }
    const signed = { ...spoken, answer: 'signed' as const, comment: '' }
    const signature = client.lineups.decide({ panelId, id: newId(), hash, decision: signed })
    expect(await refusal(signature)).toMatchObject({ status: 409, data: { current } })
    const confirmed = { ...spoken, answer: 'confirmed' as const }
    const answer = client.lineups.answer({
      panelId,
      id: newId(),
      appearanceId,
      coversHash,
      decision: confirmed,
    })
    expect(await refusal(answer)).toMatchObject({ status: 409, data: { current } })
    expect(await countDecisions(desk(), forum)).toBe(0)
  })

  test('a skipped answer is shown as skipped and never makes a panel ready; what was written can be taken back', async () => {
    const forum = await signedForum(desk())
    await writeForJan(desk(), forum, { kind: 'skipped', reason: 'Nie odpowiada' })
    expect(await forum.states()).toMatchObject({ lineup: 'signed', isReady: false, Jan: 'skipped' })
    await writeForJan(desk(), forum, { kind: 'reopened', reason: '' })
    expect(await forum.states()).toMatchObject({ Jan: 'proposed' })
    await writeForJan(desk(), forum, { ...spoken, answer: 'confirmed' })
    expect(await forum.states()).toMatchObject({ isReady: true })
    await writeDown(desk(), forum, { kind: 'skipped', reason: 'Nie odpowiada' })
    expect(await forum.states()).toMatchObject({ lineup: 'skipped', isReady: false })
    await writeDown(desk(), forum, { kind: 'reopened', reason: '' })
    expect(await forum.states()).toMatchObject({ lineup: 'sent', isReady: false })
    const again = writeDown(desk(), forum, { kind: 'reopened', reason: '' })
    expect(await refusal(again)).toMatchObject(refused(['decision'], 'nothing-to-reopen'))
  })

  test('who cannot moderate says so; whoever takes over is asked, and the one before answers no more', async () => {
    const forum = await lineupForum(desk())
    const { panelId } = forum
    await send(desk(), forum)
    const anna = await forum.come('Anna')
    await anna.sign(panelId, 'cannot-moderate')
    expect(await forum.states()).toMatchObject({ lineup: 'declined' })
    await forum.saveLineup(([, ...guests]) => [place(forum.idOf('Nowa'), 'moderator'), ...guests])
    expect(await forum.states()).toMatchObject({ lineup: 'draft' })
    await send(desk(), forum)
    const given = {
      panelId,
      id: newId(),
      version: 2,
      answer: 'signed' as const,
      comment: '',
      aboutPersonId: null,
    }
    expect(await refusal(anna.client.review.decide(given))).toMatchObject({ status: 403 })
    await (await forum.come('Nowa')).sign(panelId)
    expect(await forum.states()).toMatchObject({ lineup: 'signed' })
  })

  test('a moderator sees the shared addresses of those who still come', async () => {
    const { database } = desk()
    const forum = await signedForum(desk())
    const everybody = ['Jan', 'Zenon', 'Ewa'] as const
    await database
      .updateTable('person')
      .set({ sharesEmail: 1 })
      .where('id', 'in', everybody.map(forum.idOf))
      .execute()
    const anna = await forum.come('Anna')
    const seen = async () => {
      const { emails } = await anna.client.review.panel({ panelId: forum.panelId })
      return emails.map(({ personId }) => forum.nameOf(personId)).toSorted()
    }
    expect(await seen()).toEqual(['Jan', 'Zenon'])
    await forum.saveLineup((people) => people.filter(({ personId }) => personId !== forum.idOf('Zenon')))
    expect(await seen()).toEqual(['Jan'])
  })

  test('nobody answers for what is called off', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { eventId, panelId } = forum
    await send(desk(), forum)
    const { revision } = await client.events.get({ eventId })
    await client.events.putState({ eventId, revision, state: 'cancelled' })
    const [anna, jan] = [await forum.come('Anna'), await forum.come('Jan')]
    expect(await refusal(anna.sign(panelId))).toMatchObject(refused(['panelId'], 'event-cancelled'))
    const answered = jan.answer(panelId, 'confirmed')
    expect(await refusal(answered)).toMatchObject(refused(['appearanceId'], 'event-cancelled'))
    const signed = writeDown(desk(), forum, { ...spoken, answer: 'signed', comment: '' })
    expect(await refusal(signed)).toMatchObject(refused(['panelId'], 'event-cancelled'))
    const confirmed = writeForJan(desk(), forum, { ...spoken, answer: 'confirmed' })
    expect(await refusal(confirmed)).toMatchObject(refused(['appearanceId'], 'event-cancelled'))
    expect(await countDecisions(desk(), forum)).toBe(0)
  })

  test('"do potwierdzenia" is a mark of its own: nobody said anything by it', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const { panelId } = forum
    await forum.saveDetails({ start: '15:45' })
    const said = await countDecisions(desk(), forum)
    const before = await client.lineups.get({ panelId })
    const marked = await client.lineups.putMark({ panelId, isToBeConfirmed: true })
    expect(marked).toEqual({ ...before, isToBeConfirmed: true })
    expect((await client.panels.get({ panelId })).signOff).toMatchObject({
      isToBeConfirmed: true,
      isReady: false,
    })
    expect(await countDecisions(desk(), forum)).toBe(said)
    expect(await forum.letters()).toEqual([])
    expect(await client.lineups.putMark({ panelId, isToBeConfirmed: false })).toEqual(before)
  })
})
