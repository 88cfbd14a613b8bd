import { describe, expect, test } from 'vitest'
import { hosts } from './hosts.ts'
import { pass, second } from './letIn.ts'
import { makeRelease } from './makeRelease.ts'
import { lineupForum, signedForum, type LineupForum } from './signedForum.ts'
import { useDesk, type Desk } from './useDesk.ts'

/** Everything that waits in the outbox goes out, by hand. */
const sendAll = async (desk: Desk, eventId: string) => {
  const { items } = await desk.client.messages.list({ eventId, state: 'draft', limit: 200 })
  for (const { id: messageId, revision } of items)
    await desk.client.messages.markSent({ messageId, revision })
  pass(desk, second)
}

/** The three facts about each place, by name: `Jan confirmed released told`. */
const facts = async ({ client }: Desk, { eventId, nameOf }: LineupForum) => {
  const { places } = await client.releases.list({ eventId })
  return places
    .map(
      ({ personId, lineup, answer, released, told }) =>
        `${nameOf(personId)}: ${lineup ?? answer ?? '-'} ${released} ${told}`,
    )
    .toSorted()
}

const takeJanOff = (forum: LineupForum) =>
  forum.saveLineup((people) => people.filter(({ personId }) => personId !== forum.idOf('Jan')))

const reason = 'Program musi wyjść'

describe.each(hosts)('letters about a release on $name', (host) => {
  const desk = useDesk(host)

  test('go to everybody who does not know their place, once; a reserve hears nothing', async () => {
    const forum = await lineupForum(desk())
    const { eventId, letters } = forum
    await makeRelease(desk(), eventId, { reason })
    expect(await letters()).toEqual(['programme Anna', 'programme Jan', 'programme Zenon'])
    expect(await facts(desk(), forum)).toEqual([
      'Anna: draft released waiting',
      'Jan: proposed released waiting',
      'Zenon: proposed released waiting',
    ])
    // Released again before anybody has sent them: the same people, still one letter each.
    await forum.saveDetails({ abstract: 'Nowy opis' })
    await makeRelease(desk(), eventId, { reason })
    expect(await letters()).toEqual(['programme Anna', 'programme Jan', 'programme Zenon'])
    await sendAll(desk(), eventId)
    expect((await facts(desk(), forum))[1]).toBe('Jan: proposed released told')
    // Nobody's place changes by that, so nobody is written to.
    await forum.saveDetails({ abstract: 'Jeszcze inny opis' })
    await makeRelease(desk(), eventId, { reason })
    expect(await letters()).toEqual([])
  })

  test('do not say again what a letter that writes itself says already', async () => {
    const forum = await signedForum(desk())
    const { eventId, letters, roomB } = forum
    await makeRelease(desk(), eventId)
    expect(await letters()).toEqual([])
    expect(await facts(desk(), forum)).toEqual([
      'Anna: signed released told',
      'Jan: confirmed released told',
      'Zenon: confirmed released told',
    ])
    await forum.saveDetails({ roomId: roomB })
    const owed = await letters()
    expect(owed).toContain('change Jan')
    // What they agreed to stands; what is public and what they know do not say it yet.
    expect((await facts(desk(), forum))[1]).toBe('Jan: confirmed changed waiting')
    await makeRelease(desk(), eventId)
    expect(await letters()).toEqual(owed)
    expect((await facts(desk(), forum))[1]).toBe('Jan: confirmed released waiting')
    await sendAll(desk(), eventId)
    expect((await facts(desk(), forum))[1]).toBe('Jan: confirmed released told')
  })

  test('somebody taken off a released programme is told, once, even if no letter ever reached them', async () => {
    const forum = await lineupForum(desk())
    const { client } = desk()
    const { eventId, letters, idOf } = forum
    await makeRelease(desk(), eventId, { reason, isTold: false })
    expect(await letters()).toEqual([])
    await takeJanOff(forum)
    expect(await letters()).toEqual(['removal Jan'])
    expect((await facts(desk(), forum)).find((line) => line.startsWith('Jan'))).toBe('Jan: - gone waiting')
    const { toTell } = await client.releases.prepare({ eventId })
    expect(toTell.find(({ personId }) => personId === idOf('Jan'))).toMatchObject({
      isWaiting: true,
      matters: [{ news: 'gone' }],
    })
    await makeRelease(desk(), eventId, { reason })
    expect(await letters()).toEqual(['programme Anna', 'programme Zenon', 'removal Jan'])
    await sendAll(desk(), eventId)
    expect(await facts(desk(), forum)).toEqual(['Anna: draft released told', 'Zenon: proposed released told'])
    await forum.saveDetails({ abstract: 'Nowy opis' })
    await makeRelease(desk(), eventId, { reason })
    expect(await letters()).toEqual([])
  })
})
