import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { pass, second } from './letIn.ts'
import { told } from './outdatingTable.ts'
import { addPanel, deadline, lineupForum, signedForum, type LineupForum, type Name } from './signedForum.ts'
import { useDesk, type Desk } from './useDesk.ts'

/** Asks somebody about their place; `isSent`: the letter went out, by hand. */
const askAbout = async (
  { client, ...desk }: Desk,
  { eventId, panelId, idOf }: LineupForum,
  name: Name,
  isSent: boolean,
) => {
  const { people } = await client.lineups.get({ panelId })
  const appearanceIds = people.flatMap((it) => (it.personId === idOf(name) ? [it.appearanceId] : []))
  const asking = { eventId, id: newId(), panelIds: [], appearanceIds, deadline }
  const { messageIds } = await client.requests.create({ ...asking, delivery: 'outbox' })
  for (const messageId of isSent ? messageIds : []) await client.messages.markSent({ messageId, revision: 1 })
  return desk.clock.now
}

const without =
  ({ idOf }: LineupForum, name: Name): Parameters<LineupForum['saveLineup']>[0] =>
  (people) =>
    people.filter(({ personId }) => personId !== idOf(name))

const cancel = async ({ client }: Desk, { eventId }: LineupForum) => {
  const { revision } = await client.events.get({ eventId })
  return client.events.putState({ eventId, revision, state: 'cancelled' })
}

describe.each(hosts)('letters that write themselves on $name', (host) => {
  const desk = useDesk(host)

  test('who was never told of their place is told nothing of it', async () => {
    const forum = await lineupForum(desk())
    await askAbout(desk(), forum, 'Jan', false)
    await forum.saveLineup(without(forum, 'Jan'))
    expect(await forum.letters()).toEqual([])
    await cancel(desk(), forum)
    expect(await forum.letters()).toEqual([])
  })

  test('who was told, and has said nothing yet, learns that they are off; another room is no news to them', async () => {
    const forum = await lineupForum(desk())
    await askAbout(desk(), forum, 'Jan', true)
    await askAbout(desk(), forum, 'Zenon', true)
    await forum.saveDetails({ roomId: forum.roomB })
    expect(await forum.letters()).toEqual([])
    await forum.saveLineup(without(forum, 'Jan'))
    expect(await forum.letters()).toEqual(told('removal', 'Jan'))
    await cancel(desk(), forum)
    expect(await forum.letters()).toEqual(told('cancellation', 'Jan', 'Zenon'))
  })

  test('who refused is left alone; who changed their mind is not', async () => {
    const forum = await signedForum(desk())
    await (await forum.come('Jan')).answer(forum.panelId, 'cannot-attend')
    pass(desk(), second)
    await cancel(desk(), forum)
    expect(await forum.letters()).toEqual(told('cancellation', 'Anna', 'Zenon'))
  })

  test('who refused and was asked once more learns that they are off', async () => {
    const forum = await signedForum(desk())
    await (await forum.come('Jan')).answer(forum.panelId, 'declined')
    pass(desk(), second)
    await askAbout(desk(), forum, 'Jan', true)
    await forum.saveLineup(without(forum, 'Jan'))
    expect(await forum.letters()).toEqual(told('removal', 'Jan'))
  })

  test('one letter a person, whatever it tells of: two panels called off are one letter', async () => {
    const { client } = desk()
    const one = await signedForum(desk())
    const two = await addPanel(desk(), one, { title: 'Panel wzorcowy' })
    await (await one.come('Jan')).answer(two.panelId, 'confirmed')
    await cancel(desk(), one)
    expect(await one.letters()).toEqual(told('cancellation', 'Anna', 'Jan', 'Zenon'))
    const { items } = await client.messages.list({ eventId: one.eventId, kind: 'cancellation' })
    const jan = items.find(({ personId }) => personId === one.idOf('Jan'))
    expect(jan?.items.map(({ title }) => title).toSorted()).toEqual(['Panel próbny', 'Panel wzorcowy'])
    expect(jan).toMatchObject({ hasCalendar: true, createdBy: '', overtaken: [] })
  })

  test('a replaced moderator is told, and who merely changes sides is not told that they are off', async () => {
    const forum = await signedForum(desk())
    await forum.saveLineup(([anna, ...guests]) => [
      place(forum.idOf('Nowa'), 'moderator'),
      ...(anna ? [{ ...anna, role: 'panelist' as const }] : []),
      ...guests,
    ])
    expect(await forum.letters()).toEqual([])
    await forum.saveLineup(without(forum, 'Anna'))
    expect(await forum.letters()).toEqual(told('removal', 'Anna'))
  })

  test('a person deleted from the directory is told that they are off, and not once they are back', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const personId = forum.idOf('Jan')
    await client.people.remove({ personId })
    expect(await forum.letters()).toEqual(told('removal', 'Jan'))
    await client.people.restore({ personId })
    expect([await forum.letters(), await forum.states()]).toMatchObject([
      [],
      { Jan: 'confirmed', isReady: true },
    ])
  })

  test('a letter that staff have edited stays, is not written again, and says when it is not so any more', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    await forum.saveDetails({ roomId: forum.roomB })
    const { items } = await client.messages.list({ eventId: forum.eventId, kind: 'change' })
    const letter = items.find(({ personId }) => personId === forum.idOf('Jan'))
    const { id: messageId = '', revision = 0, subject = '' } = letter ?? {}
    await client.messages.put({ messageId, revision, subject, text: 'Zmieniamy salę. {link}' })
    await forum.saveDetails({ abstract: 'O wodzie' })
    expect(await forum.letters()).toEqual(told('change', 'Anna', 'Jan', 'Zenon'))
    await forum.saveDetails({ roomId: null })
    expect(await forum.letters()).toEqual(told('change', 'Anna', 'Jan', 'Jan', 'Zenon'))
    await forum.saveDetails({ roomId: forum.roomA })
    expect(await forum.letters()).toEqual(told('change', 'Jan'))
    expect(await client.messages.get({ messageId })).toMatchObject({ isEdited: true, overtaken: ['changed'] })
  })

  test('nobody is written to about what is over', async () => {
    const forum = await signedForum(desk())
    desk().clock.now = '2027-10-13T10:00:00.000Z'
    await forum.saveDetails({ roomId: forum.roomB })
    await forum.saveLineup(without(forum, 'Jan'))
    expect(await forum.letters()).toEqual([])
  })
})
