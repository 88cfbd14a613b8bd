import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { itemForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { pass, second } from './letIn.ts'
import { addPanel, deadline, lineupForum, type LineupForum } from './signedForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

/** How many rows every table of the database holds. */
const countEverything = async ({ database }: Desk) => {
  const counts: Record<string, number> = {}
  for (const { name } of await database.introspection.getTables()) {
    const counted = sql<{ count: number | string }>`select count(*) as count from ${sql.table(name)}`
    const { rows } = await counted.execute(database)
    counts[name] = Number(rows[0]?.count)
  }
  return counts
}

/** Anna moderates two panels and speaks at a talk; Jan and Zenon are guests of both panels. */
const busyForum = async (desk: Desk) => {
  const { client } = desk
  const one = await lineupForum(desk)
  const two = await addPanel(desk, one, { title: 'Panel wzorcowy', start: '12:00' })
  const { eventId, idOf } = one
  const talk = await client.programmeItems.create({
    ...itemForm({ title: 'Wykład próbny' }),
    eventId,
    kind: 'talk',
  })
  const people = [place(idOf('Anna'), 'speaker')]
  await client.programmeItems.putLineup({ itemId: talk.id, lineupRevision: 1, people })
  const guestsOf = async (panelId: string) =>
    (await client.lineups.get({ panelId })).people.map(({ appearanceId }) => appearanceId)
  const appearanceIds = [...(await guestsOf(talk.id)), ...(await guestsOf(one.panelId))]
  return { one, two, asking: { eventId, panelIds: [one.panelId, two.panelId], appearanceIds, deadline } }
}

const createIn = (
  { client }: Desk,
  asking: Parameters<Desk['client']['requests']['preview']>[0],
  id = newId(),
) => client.requests.create({ ...asking, id, delivery: 'outbox' })

const ask = (
  { eventId }: LineupForum,
  more: { panelIds?: string[]; appearanceIds?: string[]; deadline?: string },
) => ({
  eventId,
  panelIds: [],
  appearanceIds: [],
  deadline,
  ...more,
})

describe.each(hosts)('asking on $name', (host) => {
  const desk = useDesk(host)

  test('a preview says word for word what asking would write, and changes nothing', async () => {
    const { client } = desk()
    const { asking } = await busyForum(desk())
    const before = await countEverything(desk())
    const { letters } = await client.requests.preview(asking)
    expect(await countEverything(desk())).toEqual(before)

    const { messageIds } = await createIn(desk(), asking)
    const written = await Promise.all(messageIds.map((messageId) => client.messages.get({ messageId })))
    const asLetters = written.map(({ personId, name, to, subject, text }) => ({
      personId,
      name,
      to,
      subject,
      text,
    }))
    const byPerson = (a: { personId: string | null }, b: { personId: string | null }) =>
      (a.personId ?? '') < (b.personId ?? '') ? -1 : 1
    expect(asLetters.toSorted(byPerson)).toEqual(letters.toSorted(byPerson))
    expect(written.map(({ state, kind }) => `${kind} ${state}`)).toEqual(written.map(() => 'request draft'))
    const after = await countEverything(desk())
    expect([after['message'], after['request'], after['lineup_version'], after['decision']]).toEqual([
      (before['message'] ?? 0) + 4,
      (before['request'] ?? 0) + 6,
      (before['lineup_version'] ?? 0) + 2,
      before['decision'],
    ])
  })

  test('who moderates two panels and speaks at a talk gets one letter with all three', async () => {
    const { client } = desk()
    const { one, two, asking } = await busyForum(desk())
    await createIn(desk(), asking)
    const { items, total } = await client.messages.list({ eventId: one.eventId })
    expect([total, items.map(({ name }) => name).toSorted()]).toEqual([
      4,
      ['Anna Testowa', 'Ewa Testowa', 'Jan Testowa', 'Zenon Testowa'],
    ])
    const anna = items.find(({ personId }) => personId === one.idOf('Anna'))
    expect(anna?.items.map(({ title }) => title).toSorted()).toEqual([
      'Panel próbny',
      'Panel wzorcowy',
      'Wykład próbny',
    ])
    for (const title of ['Panel próbny', 'Panel wzorcowy', 'Wykład próbny'])
      expect(anna?.text).toContain(title)
    expect(anna?.text.match(/\{link\}/gu)).toHaveLength(1)
    expect(await one.states()).toMatchObject({ lineup: 'sent', Jan: 'invited' })
    expect(await two.states()).toMatchObject({ lineup: 'sent', Jan: 'proposed' })
  })

  test('asking, telling and answering are three facts: asked by a draft, nobody is told yet', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { panelId } = forum
    const { messageIds } = await createIn(desk(), ask(forum, { panelIds: [panelId] }))
    const [messageId = ''] = messageIds
    expect(await client.lineups.get({ panelId })).toMatchObject({
      decision: null,
      sent: { deadline, version: 1, telling: { messageId, state: 'draft', sentAt: null } },
    })
    pass(desk(), second)
    await client.messages.markSent({ messageId, revision: 1 })
    expect(await client.lineups.get({ panelId })).toMatchObject({
      decision: null,
      sent: { telling: { state: 'sent', sentAt: desk().clock.now } },
    })
  })

  test('a request sent again is the same request; another one under its id is refused with what was asked', async () => {
    const { one, asking } = await busyForum(desk())
    const id = newId()
    const first = await createIn(desk(), asking, id)
    const before = await countEverything(desk())
    pass(desk(), second)
    expect(await createIn(desk(), asking, id)).toEqual(first)
    const other = createIn(desk(), ask(one, { panelIds: [one.panelId] }), id)
    expect(await refusal(other)).toMatchObject({ status: 409, data: { current: first } })
    expect(await countEverything(desk())).toEqual(before)
  })

  test('what nobody can be asked is refused by name, in the preview as in the asking', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { panelId } = forum
    const other = await lineupForum(desk())
    await other.saveLineup(([, ...guests]) => guests)
    const { people } = await client.panels.get({ panelId })
    const moderatorsPlace = people.find(({ role }) => role === 'moderator')?.id ?? ''
    const guestsPlace = people.find(({ role }) => role !== 'moderator')?.id ?? ''
    const othersPlace = (await client.panels.get({ panelId: other.panelId })).people[0]?.id ?? ''
    const refusals: [object, (string | number)[], string][] = [
      [ask(forum, {}), ['panelIds'], 'nothing-asked'],
      [ask(forum, { panelIds: [panelId], deadline: '2027-01-14' }), ['deadline'], 'deadline-past'],
      [ask(forum, { panelIds: [panelId, newId()] }), ['panelIds', 1], 'panel-unknown'],
      [ask(forum, { panelIds: [other.panelId] }), ['panelIds', 0], 'panel-unknown'],
      [ask(other, { panelIds: [other.panelId] }), ['panelIds', 0], 'no-moderator'],
      [ask(forum, { appearanceIds: [newId()] }), ['appearanceIds', 0], 'place-unknown'],
      [ask(forum, { appearanceIds: [moderatorsPlace] }), ['appearanceIds', 0], 'place-unknown'],
      [ask(forum, { appearanceIds: [othersPlace] }), ['appearanceIds', 0], 'place-unknown'],
      [ask(forum, { panelIds: [panelId, panelId] }), ['panelIds', 1], 'id-twice'],
      [ask(forum, { appearanceIds: [guestsPlace, guestsPlace] }), ['appearanceIds', 1], 'id-twice'],
    ]
    const before = await countEverything(desk())
    for (const [asking, path, code] of refusals) {
      const { eventId } = { eventId: forum.eventId, ...asking }
      const body = { ...asking, id: newId(), delivery: 'outbox' }
      const answers = [
        await desk().send('POST', `/events/${eventId}/requests/preview`, asking),
        await desk().send('POST', `/events/${eventId}/requests`, body),
      ]
      for (const answer of answers)
        expect([code, answer]).toMatchObject([
          code,
          { status: 422, body: { data: refused(path, code).data } },
        ])
    }
    expect(await countEverything(desk())).toEqual(before)
  })

  test('nobody is asked about an event that is cancelled, over or gone', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { eventId, panelId } = forum
    const asking = ask(forum, { panelIds: [panelId], deadline: '2027-12-01' })
    desk().clock.now = '2027-10-20T10:00:00.000Z'
    expect(await refusal(client.requests.preview(asking))).toMatchObject(refused(['eventId'], 'event-over'))
    expect(await refusal(createIn(desk(), asking))).toMatchObject(refused(['eventId'], 'event-over'))
    desk().clock.now = '2027-10-19T10:00:00.000Z'
    await client.requests.preview(asking)
    await client.events.putState({ eventId, revision: 2, state: 'cancelled' })
    expect(await refusal(createIn(desk(), asking))).toMatchObject(refused(['eventId'], 'event-cancelled'))
    await client.events.remove({ eventId })
    expect(await refusal(createIn(desk(), asking))).toMatchObject({ status: 404 })
  })

  test('a letter that asks the same until an earlier day says that a later one does', async () => {
    const { client } = desk()
    const { panelId } = await lineupForum(desk())
    await client.lineups.send({ panelId, id: newId(), deadline })
    pass(desk(), second)
    await client.lineups.send({ panelId, id: newId(), deadline: '2027-02-08' })
    const { items } = await client.messages.list({ kind: 'request' })
    expect(items.map(({ overtaken }) => overtaken)).toEqual([[], ['changed']])
  })
})
