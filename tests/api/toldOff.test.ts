import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { hosts } from './hosts.ts'
import { pass, second } from './letIn.ts'
import { settled, told } from './outdatingTable.ts'
import { addPanel, deadline, signedForum, type LineupForum } from './signedForum.ts'
import { useDesk, type Desk } from './useDesk.ts'
import { wrongStates } from './wrongStates.ts'

const putState = async ({ client }: Desk, { eventId }: LineupForum, state: 'cancelled' | 'planning') => {
  const { revision } = await client.events.get({ eventId })
  return client.events.putState({ eventId, revision, state })
}

/** Everything that waits in the outbox goes out, by hand. */
const sendAll = async (desk: Desk, { eventId }: LineupForum) => {
  const { items } = await desk.client.messages.list({ eventId, state: 'draft', limit: 200 })
  for (const { id: messageId, revision } of items)
    await desk.client.messages.markSent({ messageId, revision })
  pass(desk, second)
}

const takeJanOff = (forum: LineupForum) =>
  forum.saveLineup((people) => people.filter(({ personId }) => personId !== forum.idOf('Jan')))

const undoLast = async ({ client }: Desk, { eventId }: LineupForum) => {
  const { items } = await client.history.ofEvent({ eventId, limit: 10 })
  const entry = items.find(({ operation }) => operation === 'panels.putLineup')
  return client.history.undo({ entryId: entry?.id ?? 0 })
}

describe.each(hosts)('who was told that they are off on $name', (host) => {
  const desk = useDesk(host)

  test('is asked anew when a forum that was called off is planned again', async () => {
    const { client, database } = desk()
    const forum = await signedForum(desk())
    const { eventId, panelId } = forum
    await putState(desk(), forum, 'cancelled')
    await sendAll(desk(), forum)
    await putState(desk(), forum, 'planning')
    const unasked = { lineup: 'draft', isReady: false, Jan: 'proposed', Zenon: 'proposed' }
    // Ewa had refused, so no letter went to her: what she said is still so.
    expect(await forum.states()).toEqual({ ...unasked, Ewa: 'declined' })
    expect(await client.panels.list({ status: 'ready' })).toMatchObject({ total: 0 })
    expect(await wrongStates(database, eventId)).toEqual([])

    const anna = await forum.come('Anna')
    expect(await anna.client.review.panel({ panelId })).toMatchObject({ asked: null, decision: null })
    const { people } = await client.lineups.get({ panelId })
    const appearanceIds = people.map(({ appearanceId }) => appearanceId)
    const asking = { eventId, id: newId(), panelIds: [panelId], appearanceIds, deadline }
    await client.requests.create({ ...asking, delivery: 'outbox' })
    await anna.sign(panelId)
    for (const name of ['Jan', 'Zenon'] as const) await (await forum.come(name)).answer(panelId, 'confirmed')
    expect(await forum.states()).toMatchObject({ lineup: 'signed', isReady: true, Jan: 'confirmed' })
    expect(await wrongStates(database, eventId)).toEqual([])
  })

  test('is asked anew when they are put back; until the letter went out, their answer stands', async () => {
    const { database } = desk()
    const forum = await signedForum(desk())
    await takeJanOff(forum)
    await undoLast(desk(), forum)
    expect(await forum.states()).toEqual(settled)

    await takeJanOff(forum)
    expect(await forum.letters()).toEqual(told('removal', 'Jan'))
    await sendAll(desk(), forum)
    await undoLast(desk(), forum)
    expect(await forum.states()).toEqual({ ...settled, isReady: false, Jan: 'proposed' })
    expect(await wrongStates(database, forum.eventId)).toEqual([])
  })

  test('a letter that goes out follows its own items only, and still says what is owed of the others', async () => {
    const { client, database } = desk()
    const one = await signedForum(desk())
    const two = await addPanel(desk(), one, { title: 'Panel wzorcowy' })
    await (await one.come('Ewa')).answer(two.panelId, 'confirmed')
    await (await one.come('Jan')).answer(two.panelId, 'confirmed')
    await takeJanOff(one)
    // What is written down of the other panel is spoilt, so that it shows whether it was written anew.
    const spoil = { lineupState: 'sent' as const }
    await database.updateTable('programme_item').set(spoil).where('id', '=', two.panelId).execute()
    await sendAll(desk(), one)
    const other = await client.panels.get({ panelId: two.panelId })
    expect(other.signOff.state).toBe('sent')
    expect(await one.letters()).toEqual([])
    await takeJanOff(two)
    expect(await one.letters()).toEqual(told('removal', 'Jan'))
  })
})
