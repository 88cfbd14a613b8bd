import { describe, expect, test } from 'vitest'
import { contentDifference } from '#domain/contentDifference.ts'
import { newId } from '#domain/id.ts'
import { hosts } from './hosts.ts'
import { outdatingTable, settled, told } from './outdatingTable.ts'
import { deadline, signedForum, type LineupForum } from './signedForum.ts'
import { useDesk, type Desk } from './useDesk.ts'

/** How the line-up differs now from what was signed. */
const differenceNow = async ({ client }: Desk, { panelId }: LineupForum) => {
  const { versions, content } = await client.lineups.get({ panelId })
  const [signed] = versions
  return signed ? contentDifference(signed.content, content).map(({ kind }) => kind) : null
}

describe.each(hosts)('the table of outdating on $name', (host) => {
  const desk = useDesk(host)

  test.each(outdatingTable)('$what', async ({ from, change, back, states, difference, letters }) => {
    const forum = await signedForum(desk(), from)
    expect([await forum.states(), await forum.letters()]).toEqual([settled, []])

    await change(forum, desk())
    expect(await forum.states()).toEqual(states)
    expect(await differenceNow(desk(), forum)).toEqual(difference)
    expect(await forum.letters()).toEqual(letters)

    // Taken back, everything stands again, and nobody is written to for nothing.
    await back(forum, desk())
    expect([await forum.states(), await forum.letters()]).toEqual([settled, []])
  })

  test('a panel or an event that is deleted is void, and whoever counts on it is told', async () => {
    const { client, database } = desk()
    const forum = await signedForum(desk())
    const { eventId, panelId } = forum
    const written = async () => {
      const places = await database
        .selectFrom('appearance')
        .select('answerState')
        .where('itemId', '=', panelId)
        .execute()
      const item = await database
        .selectFrom('programme_item')
        .select(['lineupState', 'isReady'])
        .where('id', '=', panelId)
        .executeTakeFirst()
      return { ...item, answers: [...new Set(places.map((it) => it.answerState))] }
    }
    const gone = { lineupState: 'void', isReady: 0, answers: ['void'] }
    const cancellations = told('cancellation', 'Anna', 'Jan', 'Zenon')

    await client.panels.remove({ panelId })
    expect([await written(), await forum.letters()]).toEqual([gone, cancellations])
    await client.panels.restore({ panelId })
    expect([await forum.states(), await forum.letters()]).toEqual([settled, []])

    await client.events.remove({ eventId })
    expect(await written()).toEqual(gone)
    await client.events.restore({ eventId })
    expect([await forum.states(), await forum.letters()]).toEqual([settled, []])
  })

  test('who was told that it is off is not told twice, and no letter is taken back once it went out', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    await forum.saveDetails({ roomId: forum.roomB })
    const { items } = await client.messages.list({ eventId: forum.eventId, kind: 'change' })
    for (const { id: messageId, revision } of items) await client.messages.markSent({ messageId, revision })
    expect(await forum.letters()).toEqual([])
    await forum.saveDetails({ abstract: 'O wodzie' })
    expect(await forum.letters()).toEqual([])
    await forum.saveDetails({ roomId: forum.roomA })
    expect(await forum.letters()).toEqual(told('change', 'Anna', 'Jan', 'Zenon'))
  })

  test('what is outdated is asked for again, and answered it is ready', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const { eventId, panelId } = forum
    await forum.saveDetails({ start: '12:00' })
    const { people } = await client.lineups.get({ panelId })
    const appearanceIds = people.map(({ appearanceId }) => appearanceId)
    await client.requests.create({
      eventId,
      id: newId(),
      panelIds: [panelId],
      appearanceIds,
      deadline,
      delivery: 'outbox',
    })
    const asked = { lineup: 'sent', isReady: false, Jan: 'invited', Zenon: 'invited', Ewa: 'invited' }
    expect(await forum.states()).toEqual(asked)
    await (await forum.come('Anna')).sign(panelId)
    for (const name of ['Jan', 'Zenon'] as const) await (await forum.come(name)).answer(panelId, 'confirmed')
    expect(await forum.states()).toEqual({ ...settled, Ewa: 'invited' })
  })
})
